import { SaxesParser, type SaxesTagNS } from 'saxes';
import { CARRIERS_TEXTS } from '../../foundation/errors/carriers-texts.js';
import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import { broken, wrongForm } from '../shared/errors.js';
import { type CredentialFamily, FAMILY_NAMES, OPEN_BADGES_2 } from '../shared/names.js';
import { type ActiveContent, activeIn, activeInStyle, notesOn } from './active-content.js';

/** An element that carries a credential, or did in older badges. */
export interface BadgeElement {
  readonly purpose: CredentialFamily | 'open-badges-2';
  /** Where its start tag begins. */
  readonly start: number;
  /** Behind its end tag. */
  end: number;
  readonly verify: string | undefined;
  /** Its text and CDATA, joined. */
  body: string;
  hasElements: boolean;
}

/** The start tag of the picture. */
export interface RootTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
  /** Namespaces it declares, by prefix. */
  readonly namespaces: Readonly<Record<string, string>>;
}

/** What is known of an SVG: places are offsets in its text. */
export interface SvgReading {
  readonly root: RootTag;
  readonly badges: readonly BadgeElement[];
  /** What in it would run or load something. */
  readonly notes: readonly Finding[];
}

const SVG = 'http://www.w3.org/2000/svg';
/** No drawing is nested like that, and a reader of names looks at every element around. */
const MOST_DEPTH = 128;
/** Most elements and attributes: names are what takes time, long texts and pictures inside do not. */
const MOST_PARTS = 100_000;

/**
 * Reads an SVG by the rules of XML and of namespaces: comments, attributes and texts are never taken for an element.
 * Nothing is loaded, and no entity is defined.
 *
 * @throws MicrocertError `ERR_CARRIER_BROKEN` with line and column; `ERR_CARRIER_FORM` for a document type with definitions.
 */
export function readSvg(text: string): SvgReading {
  const parser = new SaxesParser({ xmlns: true });
  const reader = createReader(text, () => parser.position);
  parser.on('xmldecl', ({ encoding }) => assertUtf8(encoding));
  parser.on('doctype', assertNoDefinitions);
  parser.on('processinginstruction', ({ target }) => reader.instruction(target));
  parser.on('attribute', () => reader.count());
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', () => reader.close());
  parser.on('text', (part) => reader.text(part));
  parser.on('cdata', (part) => reader.text(part));
  try {
    parser.write(text).close();
  } catch (error) {
    if (isMicrocertError(error)) throw error;
    // The parser's own message quotes the text.
    const position = { line: Math.max(1, parser.line), column: parser.columnIndex + 1 };
    throw new MicrocertError('ERR_CARRIER_BROKEN', { position, hint: NOT_XML }, CARRIERS_TEXTS);
  }
  return reader.reading();
}

interface Reader {
  readonly count: () => void;
  readonly open: (tag: SaxesTagNS) => void;
  readonly close: () => void;
  readonly text: (part: string) => void;
  readonly instruction: (target: string) => void;
  readonly reading: () => SvgReading;
}

function createReader(text: string, position: () => number): Reader {
  const badges: BadgeElement[] = [];
  const active = new Set<ActiveContent>();
  let root: RootTag | undefined;
  let depth = 0;
  let parts = 0;
  const count = () => {
    parts += 1;
    if (parts > MOST_PARTS) throw broken(TOO_MANY);
  };
  let inside: { readonly badge: BadgeElement; readonly depth: number } | undefined;
  let isStyle = false;
  const add = (found: readonly ActiveContent[]) => {
    for (const kind of found) active.add(kind);
  };
  return {
    count,
    open: (tag) => {
      count();
      depth += 1;
      if (depth > MOST_DEPTH) throw broken(TOO_DEEP);
      // In well-formed XML no attribute holds a `<`.
      const start = text.lastIndexOf('<', position() - 1);
      root ??= asRoot(tag, start, position());
      add(activeIn(tag));
      isStyle = tag.local === 'style';
      if (inside !== undefined) inside.badge.hasElements = true;
      else {
        const badge = badgeOf(tag, start);
        if (badge !== undefined) inside = { badge, depth };
      }
    },
    close: () => {
      if (inside?.depth === depth) {
        inside.badge.end = position();
        badges.push(inside.badge);
        inside = undefined;
      }
      isStyle = false;
      depth -= 1;
    },
    text: (part) => {
      if (inside !== undefined) inside.badge.body += part;
      else if (isStyle) add(activeInStyle(part));
    },
    instruction: (target) => add(target === 'xml-stylesheet' ? ['external'] : []),
    reading: () => {
      if (root === undefined) throw broken(NO_SVG);
      return { root, badges, notes: notesOn(active) };
    },
  };
}

function asRoot(tag: SaxesTagNS, start: number, end: number): RootTag {
  if (tag.local !== 'svg' || (tag.uri !== SVG && tag.uri !== '')) throw broken(NO_SVG);
  return { name: tag.name, start, end, isSelfClosing: tag.isSelfClosing, namespaces: tag.ns };
}

/** By its namespace, whatever the prefix. */
function badgeOf({ uri, local, attributes }: SaxesTagNS, start: number): BadgeElement | undefined {
  const purpose = purposeOf(uri, local);
  if (purpose === undefined) return undefined;
  const verify = Object.values(attributes).find(
    (attribute) => attribute.uri === '' && attribute.local === 'verify',
  )?.value;
  return { purpose, start, end: start, verify, body: '', hasElements: false };
}

function purposeOf(uri: string, local: string): BadgeElement['purpose'] | undefined {
  if (uri === OPEN_BADGES_2.namespace)
    return local === OPEN_BADGES_2.element ? 'open-badges-2' : undefined;
  if (local !== 'credential') return undefined;
  if (uri === FAMILY_NAMES['open-badge'].namespace) return 'open-badge';
  return uri === FAMILY_NAMES.clr.namespace ? 'clr' : undefined;
}

function assertUtf8(encoding: string | undefined): void {
  if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') throw broken(NOT_UTF8);
}

/** A name alone, as drawing programs write it, defines nothing, and what it names is never loaded. */
function assertNoDefinitions(doctype: string): void {
  if (doctype.includes('[')) throw wrongForm(DEFINITIONS);
}

const NOT_XML: LocalText = {
  en: 'this is not well-formed XML; entities that XML itself does not know are not read',
  fr: 'ce XML est mal formé ; les entités que XML lui-même ne connaît pas ne sont pas lues',
};
const NO_SVG: LocalText = {
  en: 'its outermost element is not svg',
  fr: 'son élément extérieur n’est pas svg',
};
const TOO_DEEP: LocalText = {
  en: `its elements are nested more than ${MOST_DEPTH} deep`,
  fr: `ses éléments sont imbriqués sur plus de ${MOST_DEPTH} niveaux`,
};
const TOO_MANY: LocalText = {
  en: `it has more than ${MOST_PARTS} elements and attributes`,
  fr: `il a plus de ${MOST_PARTS} éléments et attributs`,
};
const NOT_UTF8: LocalText = {
  en: 'it announces another encoding than UTF-8: save it as UTF-8',
  fr: 'il annonce un autre encodage que UTF-8 : l’enregistrer en UTF-8',
};
const DEFINITIONS: LocalText = {
  en: 'its document type (DOCTYPE) defines something of its own, entities say; leave out what stands in [ ]',
  fr: 'son type de document (DOCTYPE) définit quelque chose, des entités par exemple ; retirer ce qui est entre [ ]',
};

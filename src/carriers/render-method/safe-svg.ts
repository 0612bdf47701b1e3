import { SaxesParser, type SaxesTagNS } from 'saxes';
import { isMicrocertError } from '../../foundation/errors/index.js';
import { escapeXml } from '../../foundation/escape-xml.js';
import { unreadable, unsafe } from './errors.js';
import { MOST_LENGTH } from './fill-template.js';
import { assertLoadsNothing, type SafeAttributes, safeAttributes } from './safe-attributes.js';
import { assertSoonDrawn, type Drawing, emptyDrawing } from './soon-drawn.js';

const SVG = 'http://www.w3.org/2000/svg';
const MOST_DEPTH = 64;
const MOST_ELEMENTS = 20_000;
const MOST_ATTRIBUTES = 60_000;

/** Elements that draw, and nothing else: no script, no style sheet, no animation, no link, no markup of another kind. */
const ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'svg g defs symbol title desc path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop clipPath mask pattern use image'
  ).split(' '),
);

/** An element that is not closed yet. */
interface Open {
  readonly written: boolean;
  readonly local: string;
  readonly id: string;
  /** How many elements were there before it. */
  readonly before: number;
}

interface Writing {
  text: string;
  elements: number;
  readonly open: Open[];
  readonly drawing: Drawing;
  readonly styles: boolean;
  /** Text of the style sheet that is open. */
  style: string;
}

/** Where a drawing is shown. */
export interface SafeSvgOptions {
  /** By `<img>` alone, where a style sheet reaches nothing else: one that names nothing but looks is let be. */
  readonly asImage?: boolean;
}

/**
 * An SVG written anew with nothing in it but drawing, so that it can be shown anywhere: neither runs nor loads anything, and
 * nothing in it is drawn again inside of what is drawn again. What drawing programs note for themselves is left out.
 *
 * @throws MicrocertError `ERR_RENDER_METHOD_UNSAFE` where it holds anything else, `ERR_RENDER_METHOD_TEMPLATE` where it is no SVG.
 */
export function safeSvg(text: string, { asImage = false }: SafeSvgOptions = {}): string {
  if (text.length > MOST_LENGTH) throw unsafe(HINTS.large);
  const writing: Writing = {
    text: '',
    elements: 0,
    open: [],
    drawing: emptyDrawing(),
    styles: asImage,
    style: '',
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', (doctype) => {
    if (!asImage || doctype.includes('[')) throw unsafe(HINTS.doctype);
  });
  let attributes = 0;
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw unsafe(HINTS.large);
  });
  parser.on('opentag', (tag) => openTag(tag, writing));
  parser.on('closetag', () => closeTag(writing));
  parser.on('text', (part) => addText(part, writing));
  parser.on('cdata', (part) => addText(part, writing));
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    throw isMicrocertError(error) ? error : unreadable(HINTS.xml, error);
  }
  assertSoonDrawn(writing.drawing, writing.elements);
  return writing.text;
}

function openTag({ uri, local, attributes }: SaxesTagNS, writing: Writing): void {
  const { open } = writing;
  writing.elements += 1;
  if (open.length >= MOST_DEPTH || writing.elements > MOST_ELEMENTS) throw unsafe(HINTS.large);
  if (open.length === 0 && (uri !== SVG || local !== 'svg')) throw unreadable(HINTS.xml);
  const isInside = open.every((one) => one.written && one.local !== 'style');
  // Nothing of what is left out is looked at: a credential in a picture may hold any letters.
  if (!isInside || uri !== SVG || local === 'metadata') {
    open.push({ written: false, local, id: '', before: 0 });
    return;
  }
  if (!ELEMENTS.has(local) && !(local === 'style' && writing.styles)) throw unsafe(HINTS.element);
  const attributesToWrite = safeAttributes(local, Object.values(attributes));
  open.push({ written: true, local, id: attributesToWrite.id, before: writing.elements });
  note(attributesToWrite, writing);
  const { list } = attributesToWrite;
  writing.text += startTag(local, open.length === 1 ? [['xmlns', SVG], ...list] : list);
}

/** What the element that was opened last draws with. */
function note({ id, targets }: SafeAttributes, { open, drawing }: Writing): void {
  if (!open.at(-1)?.local.endsWith('Gradient')) drawing.notGradients.add(id);
  const within = open.map((one) => one.id).filter((one) => one !== '');
  for (const target of targets) drawing.references.push({ within, target });
  if (drawing.references.length > MOST_ELEMENTS) throw unsafe(HINTS.large);
}

function startTag(name: string, attributes: SafeAttributes['list']): string {
  return `<${name}${attributes.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')}>`;
}

function closeTag(writing: Writing): void {
  const closed = writing.open.pop();
  if (!closed?.written) return;
  if (closed.local === 'style') {
    // As a whole: what else stands in it, a comment say, parts it into texts.
    assertLoadsNothing(writing.style);
    writing.style = '';
  }
  writing.text += `</${closed.local}>`;
  if (closed.id === '') return;
  const elements = writing.elements - closed.before + 1;
  writing.drawing.sizes.set(
    closed.id,
    Math.max(elements, writing.drawing.sizes.get(closed.id) ?? 0),
  );
}

function addText(text: string, writing: Writing): void {
  const around = writing.open.at(-1);
  if (!around?.written) return;
  if (around.local === 'style') writing.style += text;
  writing.text += escapeXml(text);
}

const HINTS = {
  large: {
    en: 'the picture is larger than what is shown: 1 MiB, 20,000 elements, 64 inside each other, 60,000 attributes',
    fr: 'l’image est plus grande que ce qui est affiché : 1 Mio, 20 000 éléments, 64 les uns dans les autres, 60 000 attributs',
  },
  doctype: {
    en: 'leave the document type (<!DOCTYPE …>) out',
    fr: 'retirer le type de document (<!DOCTYPE …>)',
  },
  element: {
    en: 'use shapes, text, gradients and pictures only: no scripts, style sheets, animations, links or foreignObject',
    fr: 'n’utiliser que des formes, du texte, des dégradés et des images : ni scripts, ni feuilles de style, ni animations, ni liens, ni foreignObject',
  },
  xml: {
    en: 'the template must be an SVG, well-formed once its tags are filled in',
    fr: 'le modèle doit être un SVG, bien formé une fois ses balises remplies',
  },
} as const;

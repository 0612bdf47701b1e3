import { SaxesParser, type SaxesTagNS } from 'saxes';
import { isMicrocertError } from '../../foundation/errors/index.js';
import { escapeXml } from '../../foundation/escape-xml.js';
import { unreadable, unsafe } from './errors.js';
import { MOST_LENGTH } from './fill-template.js';
import { type SafeAttributes, safeAttributes } from './safe-attributes.js';

const SVG = 'http://www.w3.org/2000/svg';
const MOST_DEPTH = 64;
const MOST_ELEMENTS = 20_000;

/** Elements that draw, and nothing else: no script, no style sheet, no animation, no link, no markup of another kind. */
const ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'svg g defs symbol title desc path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop clipPath mask pattern marker use image'
  ).split(' '),
);

/** A place in the drawing that is drawn again, or with, somewhere else. */
interface Reference {
  /** Ids of the element that refers, and of those around it. */
  readonly within: readonly string[];
  readonly target: string;
}

interface Writing {
  text: string;
  elements: number;
  /** For each open element, whether it is written, and its id. */
  readonly open: { readonly written: boolean; readonly local: string; readonly id: string }[];
  readonly references: Reference[];
  readonly gradients: Set<string>;
}

/**
 * An SVG written anew with nothing in it but drawing, so that it can be shown anywhere: neither runs nor loads anything, and
 * nothing in it is drawn again inside of what is drawn again. What drawing programs note for themselves is left out.
 *
 * @throws MicrocertError `ERR_RENDER_METHOD_UNSAFE` where it holds anything else, `ERR_RENDER_METHOD_TEMPLATE` where it is no SVG.
 */
export function safeSvg(text: string): string {
  if (text.length > MOST_LENGTH) throw unsafe(HINTS.large);
  const writing: Writing = {
    text: '',
    elements: 0,
    open: [],
    references: [],
    gradients: new Set(),
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw unsafe(HINTS.doctype);
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
  refuseNested(writing);
  return writing.text;
}

function openTag({ uri, local, attributes }: SaxesTagNS, writing: Writing): void {
  const { open } = writing;
  writing.elements += 1;
  if (open.length >= MOST_DEPTH || writing.elements > MOST_ELEMENTS) throw unsafe(HINTS.large);
  if (open.length === 0 && (uri !== SVG || local !== 'svg')) throw unreadable(HINTS.xml);
  const written = uri === SVG && local !== 'metadata' && open.every((one) => one.written);
  if (written && !ELEMENTS.has(local)) throw unsafe(HINTS.element);
  const { list, id, targets } = safeAttributes(local, Object.values(attributes));
  open.push({ written, local, id });
  if (!written) return;
  if (local.endsWith('Gradient')) writing.gradients.add(id);
  const within = open.map((one) => one.id).filter((one) => one !== '');
  for (const target of targets) writing.references.push({ within, target });
  writing.text += startTag(local, open.length === 1 ? [['xmlns', SVG], ...list] : list);
}

function startTag(name: string, attributes: SafeAttributes['list']): string {
  return `<${name}${attributes.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')}>`;
}

function closeTag(writing: Writing): void {
  const closed = writing.open.pop();
  if (closed?.written) writing.text += `</${closed.local}>`;
}

function addText(text: string, writing: Writing): void {
  if (writing.open.at(-1)?.written) writing.text += escapeXml(text);
}

/** What is drawn again holds nothing that is drawn again, else a small file takes forever to draw. Gradients hold nothing. */
function refuseNested({ references, gradients }: Writing): void {
  const drawing = references.filter(({ target }) => !gradients.has(target));
  const holders = new Set(drawing.flatMap(({ within }) => within));
  if (drawing.some(({ target }) => holders.has(target))) throw unsafe(HINTS.nested);
}

const HINTS = {
  large: {
    en: 'the picture is larger than what is shown: 1 MiB, 20,000 elements, 64 inside each other',
    fr: 'l’image est plus grande que ce qui est affiché : 1 Mio, 20 000 éléments, 64 les uns dans les autres',
  },
  doctype: {
    en: 'leave the document type (<!DOCTYPE …>) out',
    fr: 'retirer le type de document (<!DOCTYPE …>)',
  },
  element: {
    en: 'use shapes, text, gradients and pictures only: no scripts, style sheets, animations, links or foreignObject',
    fr: 'n’utiliser que des formes, du texte, des dégradés et des images : ni scripts, ni feuilles de style, ni animations, ni liens, ni foreignObject',
  },
  nested: {
    en: 'what <use>, a pattern, a mask or a marker draws may hold no further one of these',
    fr: 'ce que dessine <use>, un motif, un masque ou un marqueur ne peut en contenir d’autres',
  },
  xml: {
    en: 'the template must be an SVG, well-formed once its tags are filled in',
    fr: 'le modèle doit être un SVG, bien formé une fois ses balises remplies',
  },
} as const;

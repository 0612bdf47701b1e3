import { readSvg } from '../carriers/svg/read-svg.js';
import { ARTWORK_TEXTS } from '../foundation/errors/artwork-texts.js';
import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';

/** A picture to be put into another, as data. */
export interface Logo {
  readonly href: string;
  /** Width for a height of 1. */
  readonly ratio: number;
}

/** What a logo may weigh: the badge is sent along with every mail and page. */
const MOST_BYTES = 262_144;

/**
 * A logo as it can be put into a badge: PNG, or SVG that names nothing outside of itself and runs nothing.
 *
 * @param logo - The bytes of the file, or a `data:` IRI.
 * @throws MicrocertError `ERR_ARTWORK_LOGO`.
 */
export function readLogo(logo: Uint8Array | string): Logo {
  const bytes = typeof logo === 'string' ? bytesOfDataIri(logo) : logo;
  if (bytes.length > MOST_BYTES) throw refused(TOO_LARGE);
  if (isPng(bytes)) return { href: dataIri('image/png', bytes), ratio: ratioOfPng(bytes) };
  return { href: dataIri('image/svg+xml', bytes), ratio: ratioOfSvg(safeSvg(bytes)) };
}

/** Whether an address holds the picture itself, so that nothing has to be fetched. */
export function isDataPicture(url: string): boolean {
  return /^data:image\/(?:png|svg\+xml)[;,]/i.test(url);
}

/**
 * The PNG or SVG that a `data:` address holds; nothing for any other address.
 *
 * @throws MicrocertError `ERR_ARTWORK_LOGO` where it is damaged or larger than 256 KiB.
 */
export function pictureInData(url: string): Uint8Array | undefined {
  return isDataPicture(url) ? bytesOfDataIri(url) : undefined;
}

function bytesOfDataIri(iri: string): Uint8Array {
  if (!isDataPicture(iri)) throw refused(KINDS);
  // Percent-encoding takes three signs for a byte.
  if (iri.length > 3 * MOST_BYTES + 100) throw refused(TOO_LARGE);
  const comma = iri.indexOf(',');
  const [head, body] = [iri.slice(0, comma), iri.slice(comma + 1)];
  try {
    if (!/;base64$/i.test(head)) return new TextEncoder().encode(decodeURIComponent(body));
    return Uint8Array.from(atob(decodeURIComponent(body)), (sign) => sign.charCodeAt(0));
  } catch (cause) {
    throw refused(KINDS, cause);
  }
}

function dataIri(type: string, bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:${type};base64,${btoa(text)}`;
}

// PNG (Third Edition), 5.2: signature, then the header with width and height.
const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const HEADER = [73, 72, 68, 82];

function isPng(bytes: Uint8Array): boolean {
  const starts = SIGNATURE.every((byte, at) => bytes[at] === byte);
  if (starts && (bytes.length < 33 || HEADER.some((byte, at) => bytes[12 + at] !== byte)))
    throw refused(KINDS);
  return starts;
}

function ratioOfPng(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bounded(view.getUint32(16) / view.getUint32(20));
}

const bounded = (ratio: number) =>
  Number.isFinite(ratio) && ratio > 0 ? Math.min(Math.max(ratio, 0.25), 4) : 1;

/** The text of an SVG that holds nothing that would run or load: a logo needs none of it. */
function safeSvg(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const { notes } = readSvg(text);
    if (notes.length > 0)
      throw new MicrocertError(
        'ERR_ARTWORK_LOGO',
        { hint: OWN_PARTS, findings: notes },
        ARTWORK_TEXTS,
      );
    // In the font of whoever looks at it, a logo is another one; in a PNG it would be gone.
    if (/<(?:[\w-]+:)?text[\s>]/.test(text)) throw refused(OUTLINES);
    return text;
  } catch (cause) {
    if (isMicrocertError(cause) && cause.code === 'ERR_ARTWORK_LOGO') throw cause;
    throw refused(KINDS, cause);
  }
}

function ratioOfSvg(text: string): number {
  const root = /<(?:svg:)?svg\b[^>]*>/.exec(text)?.[0] ?? '';
  const box = /\sviewBox\s*=\s*["']\s*([^"']*)/
    .exec(root)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  if (box?.length === 4) return bounded(Number(box[2]) / Number(box[3]));
  const side = (name: string) =>
    Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)`).exec(root)?.[1] ?? '');
  return bounded(side('width') / side('height'));
}

function refused(hint: typeof KINDS, cause?: unknown): MicrocertError {
  return new MicrocertError('ERR_ARTWORK_LOGO', { hint, cause }, ARTWORK_TEXTS);
}

const KINDS = {
  en: 'give a PNG or SVG file, or a data: address of one',
  fr: 'donner un fichier PNG ou SVG, ou une adresse data: de ce type',
};
const TOO_LARGE = {
  en: 'a logo of at most 256 KiB is taken: save a smaller one',
  fr: 'un logo d’au plus 256 Kio est accepté : en enregistrer un plus petit',
};
const OUTLINES = {
  en: 'the SVG has text, which looks different with other fonts: convert text to paths when saving it',
  fr: 'le SVG contient du texte, qui change avec les polices : convertir le texte en tracés en l’enregistrant',
};
const OWN_PARTS = {
  en: 'the SVG holds scripts, foreign markup or references to the outside: save it as a plain drawing',
  fr: 'le SVG contient des scripts, du balisage étranger ou des références externes : l’enregistrer comme simple dessin',
};

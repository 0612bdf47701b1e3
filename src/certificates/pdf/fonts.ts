import { CERTIFICATES_TEXTS } from '../../foundation/errors/certificates-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { PdfDocument, PdfFont } from './pdf-document.js';

/** A font in two weights: bytes of TrueType or OpenType files. */
export interface CertificateFont {
  readonly regular: Uint8Array;
  /** Of titles and names; the regular one by default. */
  readonly bold?: Uint8Array;
}

/** Weights of a font. */
export type Weight = 'regular' | 'bold';

/** Fonts of a document, in the order in which they are asked for a sign. */
export interface FontSet {
  /** Name in the document of the first font that can write a sign; nothing where none can. */
  nameFor(codePoint: number, weight: Weight): string | undefined;
}

/** To read a font takes as long as to write a certificate with it: what was read is kept as long as its bytes are. */
const READ = new WeakMap<Uint8Array, { readonly font: PdfFont; layouts: LayoutCache }>();

interface LayoutCache {
  readonly words: object;
  uses: number;
}

/** Words of a layout are kept over this many documents, and then made anew: names of learners do not repeat. */
const MOST_USES = 200;

/**
 * Puts fonts into a document.
 *
 * @throws MicrocertError `ERR_CERTIFICATE_FONT` for bytes that are no font.
 */
export function fontSet(document: PdfDocument, fonts: readonly CertificateFont[]): FontSet {
  const of = (weight: Weight) =>
    fonts.map((font, index) => {
      const name = `${weight}-${index}`;
      return { name, font: registered(document, name, font[weight] ?? font.regular) };
    });
  const byWeight = { regular: of('regular'), bold: of('bold') };
  return {
    nameFor: (codePoint, weight) =>
      byWeight[weight].find(({ font }) => font.hasGlyphForCodePoint(codePoint))?.name,
  };
}

function registered(document: PdfDocument, name: string, bytes: Uint8Array): PdfFont {
  const known = READ.get(bytes);
  document.registerFont(name, known?.font ?? bytes);
  take(document, name);
  const { font } = document._font;
  const layouts = known !== undefined && known.layouts.uses < MOST_USES ? known.layouts : fresh();
  layouts.uses += 1;
  // Its own cache of words lasts for one document only.
  document._font.layoutCache = layouts.words;
  READ.set(bytes, { font, layouts });
  return font;
}

function take(document: PdfDocument, name: string): void {
  try {
    document.font(name);
  } catch (cause) {
    throw new MicrocertError('ERR_CERTIFICATE_FONT', { hint: NO_FONT, cause }, CERTIFICATES_TEXTS);
  }
}

const NO_FONT = {
  en: 'one of the fonts is no TrueType or OpenType font that can be read',
  fr: 'l’une des polices n’est pas une police TrueType ou OpenType lisible',
};

function fresh(): LayoutCache {
  return { words: Object.create(null) as object, uses: 0 };
}

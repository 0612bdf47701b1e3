import { MicrocertError } from '../../foundation/errors/index.js';

/** The part of a font that is used here; `pdfkit` takes one that was read before as well as bytes. */
export interface PdfFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** A place in the structure of a tagged document. */
export interface PdfElement {
  add(child: PdfElement | (() => void)): PdfElement;
  end(): void;
}

interface ElementOptions {
  readonly lang?: string;
  readonly alt?: string;
  readonly title?: string;
}

interface TextPlace {
  readonly lineBreak: false;
  readonly baseline: 'alphabetic';
  readonly characterSpacing?: number;
}

/** The part of `pdfkit` that is used here. */
export interface PdfDocument {
  /** What is current: the font that was set last, and what `pdfkit` keeps for it. */
  readonly _font: { readonly font: PdfFont; layoutCache?: object };
  registerFont(name: string, source: Uint8Array | PdfFont): unknown;
  font(name: string): unknown;
  fontSize(size: number): unknown;
  widthOfString(text: string, options?: object): number;
  text(text: string, x: number, y: number, options: TextPlace): unknown;
  fillColor(colour: string): unknown;
  rect(x: number, y: number, width: number, height: number): { fill(colour: string): unknown };
  path(shape: string): { fill(colour: string): unknown };
  image(
    bytes: Uint8Array | ArrayBuffer,
    x: number,
    y: number,
    options: { readonly fit: [number, number]; readonly align?: 'right' },
  ): unknown;
  link(x: number, y: number, width: number, height: number, url: string, options?: object): unknown;
  save(): unknown;
  restore(): unknown;
  translate(x: number, y: number): unknown;
  scale(factor: number): unknown;
  addPage(): unknown;
  bufferedPageRange(): { readonly start: number; readonly count: number };
  switchToPage(index: number): unknown;
  struct(type: string, options?: ElementOptions): PdfElement;
  addStructure(element: PdfElement): unknown;
  markContent(type: 'Artifact', options?: object): unknown;
  endMarkedContent(): unknown;
  file(bytes: Uint8Array, options: object): unknown;
  on(event: 'data', take: (piece: Uint8Array) => void): unknown;
  once(event: 'end' | 'error', take: (error?: unknown) => void): unknown;
  end(): void;
}

type Constructor = new (options: object) => PdfDocument;

/**
 * What makes documents.
 *
 * @throws MicrocertError `ERR_PEER_MISSING` where `pdfkit` is not installed.
 */
export async function loadPdfkit(): Promise<Constructor> {
  try {
    return (await import('pdfkit')).default as unknown as Constructor;
  } catch (cause) {
    throw new MicrocertError('ERR_PEER_MISSING', { hint: INSTALL, cause });
  }
}

const INSTALL = {
  en: 'type: npm install pdfkit @expo-google-fonts/noto-sans',
  fr: 'taper : npm install pdfkit @expo-google-fonts/noto-sans',
};

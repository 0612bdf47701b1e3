import { lazily } from '../../../foundation/lazily.js';
import type { PdfObjects } from '../writer/objects.js';
import type { PdfPage } from '../writer/page.js';
import { name, number, numbers } from '../writer/values.js';
import {
  codeText,
  Face,
  type FontProgram,
  operandOf,
  type PlacedGlyph,
  type Shaped,
} from './face.js';
import { loadFontkit } from './fontkit.js';

/** A font in two weights: bytes of TrueType or OpenType files. */
export interface CertificateFont {
  readonly regular: Uint8Array;
  /** Of titles and names; the regular one by default. */
  readonly bold?: Uint8Array;
}

/** Weights of a font. */
export type Weight = 'regular' | 'bold';

/** Faces of each weight, in the order in which they are asked for a sign. */
export type Faces = Readonly<Record<Weight, readonly Face[]>>;

/** To read a font takes as long as to write some certificates: what was read is kept as long as its bytes are. */
const FIRST = /* @__PURE__ */ new WeakMap<Uint8Array, Face>();
const FURTHER = /* @__PURE__ */ new WeakMap<Uint8Array, Face>();

/**
 * Reads fonts, unless they were read before.
 *
 * @throws MicrocertError `ERR_PEER_MISSING`; `ERR_CERTIFICATE_FONT` for bytes that are no font.
 */
export async function readFaces(fonts: readonly CertificateFont[]): Promise<Faces> {
  const fontkit = await reader();
  const faceOf = (bytes: Uint8Array, index: number): Face => {
    const known = index === 0 ? FIRST : FURTHER;
    const face = known.get(bytes) ?? new Face(fontkit, bytes, index === 0 ? SAMPLES : []);
    known.set(bytes, face);
    return face;
  };
  return {
    regular: fonts.map(({ regular }, index) => faceOf(regular, index)),
    bold: fonts.map(({ regular, bold = regular }, index) => faceOf(bold, index)),
  };
}

const reader = /* @__PURE__ */ lazily(loadFontkit);

/**
 * Signs of the languages of western Europe, and pairs that many fonts draw as one: a certificate that has no others needs
 * no part of the font of its own. Names of other places bring their signs along.
 */
const SAMPLES: readonly string[] = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...Array.from({ length: 96 }, (_, index) => String.fromCodePoint(0xa0 + index)),
  ...'ŒœŸ–—‘’‚“”„†•…‹›€−\u2010\u2011\u202f',
  ...['ff', 'fi', 'fl', 'ffi', 'ffl'],
];

/** A face in a document. */
export class UsedFont {
  readonly name: string;
  readonly face: Face;
  isUsed = false;
  /** How often something was written that depends on what else stands in this document. */
  own = 0;
  readonly #codes = new Map<number, number>();
  readonly #extra: PlacedGlyph[] = [];

  constructor(label: string, face: Face) {
    [this.name, this.face] = [label, face];
  }

  /** What is written from here on is in this font. */
  use(page: PdfPage, size: number): void {
    this.isUsed = true;
    page.font(this.name, size);
  }

  /** What `TJ` shows of a word. */
  operand(shaped: Shaped, size: number): string {
    return shaped.operand ?? this.#ownOperand(shaped.glyphs, size);
  }

  #ownOperand(glyphs: readonly PlacedGlyph[], size: number): string {
    this.own += 1;
    for (const glyph of glyphs) {
      if (this.face.base.has(glyph.id) || this.#codes.has(glyph.id)) continue;
      this.#extra.push(glyph);
      this.#codes.set(glyph.id, this.face.base.size + this.#extra.length);
    }
    return operandOf(glyphs, size, (id) =>
      codeText(this.face.base.get(id) ?? this.#codes.get(id) ?? 0),
    );
  }

  /** Puts it into a file; gives the number of its object. */
  async write(objects: PdfObjects): Promise<number> {
    return writeFont(objects, this.face, await this.face.program(this.#extra));
  }
}

function writeFont(objects: PdfObjects, face: Face, program: FontProgram): number {
  const { isCff, widths, tag } = program;
  const { called: own, measures } = saidOf(face);
  const called = name(`${tag}+${own}`);
  const [kind, key, file, toGlyph] = isCff
    ? ['CIDFontType0', 'FontFile3', '/Subtype/CIDFontType0C', '']
    : ['CIDFontType2', 'FontFile2', '', '/CIDToGIDMap/Identity'];
  const fileNumber = objects.putStream(file, program.file);
  const descriptor = objects.put(
    `<</Type/FontDescriptor/FontName${called}${measures}/${key} ${fileNumber} 0 R>>`,
  );
  const system = '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>';
  const descendant = objects.put(
    `<</Type/Font/Subtype/${kind}/BaseFont${called}${system}/FontDescriptor ${descriptor} 0 R/W${widths}${toGlyph}>>`,
  );
  const unicode = objects.putStream('', program.unicode);
  return objects.put(
    `<</Type/Font/Subtype/Type0/BaseFont${called}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  );
}

/** What every document says of a face: to ask for it takes longer than to write it. */
function saidOf(face: Face): SaidOfFace {
  const known = SAID.get(face);
  if (known !== undefined) return known;
  const said = { called: face.font.postscriptName ?? 'Font', measures: measuresOf(face) };
  SAID.set(face, said);
  return said;
}

interface SaidOfFace {
  readonly called: string;
  readonly measures: string;
}

const SAID = /* @__PURE__ */ new WeakMap<Face, SaidOfFace>();

/** Flag 3: signs of the font's own (ISO 32000-2, 9.8.2), as of every part of a font. */
function measuresOf({ font }: Face): string {
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  const box = numbers(...[minX, minY, maxX, maxY].map((value) => value * scale));
  const [ascent, descent] = [font.ascent * scale, font.descent * scale];
  const capitals = (font.capHeight || font.ascent) * scale;
  const angle = font.italicAngle;
  return `/Flags ${angle === 0 ? 4 : 68}/FontBBox[${box}]/ItalicAngle ${number(angle)}/Ascent ${number(ascent)}/Descent ${number(descent)}/CapHeight ${number(capitals)}/StemV 0`;
}

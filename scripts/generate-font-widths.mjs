// Writes src/artwork/generated/font-widths.ts: how wide each letter of Noto Sans SemiBold is, read from the font itself,
// so that text can be set where there is no font at hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FONT = '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf';
const bytes = readFileSync(createRequire(import.meta.url).resolve(FONT));
const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Latin with what it takes for Vietnamese, Greek, Cyrillic, punctuation, currencies and a few signs. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x259, 0x259],
  [0x2bb, 0x2bc],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x1f00, 0x1fff],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x208e],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2190, 0x2199],
  [0x2212, 0x2212],
];

/** Where each table of the font starts (OpenType, "Organization of an OpenType font"). */
const tables = new Map();
for (let i = 0; i < font.getUint16(4); i++) {
  const at = 12 + 16 * i;
  tables.set(bytes.toString('latin1', at, at + 4), font.getUint32(at + 8));
}
const unitsPerEm = font.getUint16(tables.get('head') + 18);
const longMetrics = font.getUint16(tables.get('hhea') + 34);

/** From code points to glyphs: the table of format 4. */
const cmap = tables.get('cmap');
const subtables = Array.from(
  { length: font.getUint16(cmap + 2) },
  (_, i) => cmap + font.getUint32(cmap + 8 + 8 * i),
);
const map = subtables.find((at) => font.getUint16(at) === 4);
const segments = font.getUint16(map + 6) / 2;

function glyphOf(code) {
  for (let i = 0; i < segments; i++) {
    const end = map + 14 + 2 * i;
    if (font.getUint16(end) < code) continue;
    const start = end + 2 * segments + 2;
    const [from, delta] = [font.getUint16(start), font.getUint16(start + 2 * segments)];
    const place = start + 4 * segments;
    const range = font.getUint16(place);
    if (code < from) return 0;
    const glyph = range === 0 ? code : font.getUint16(place + range + 2 * (code - from));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function widthOf(code) {
  const glyph = glyphOf(code);
  if (glyph === 0) return undefined;
  const metric = Math.min(glyph, longMetrics - 1);
  return Math.round((font.getUint16(tables.get('hmtx') + 4 * metric) * 1000) / unitsPerEm);
}

/** Two signs to a letter, in base 36: thousandths of the size of the font; `--` where the font has no such letter. */
const lines = RANGES.map(([from, to]) => {
  const widths = Array.from({ length: to - from + 1 }, (_, i) => widthOf(from + i));
  const signs = widths.map((width) =>
    width === undefined ? '--' : Math.min(width, 1295).toString(36).padStart(2, '0'),
  );
  return `  [0x${from.toString(16)}, '${signs.join('')}'],`;
});

writeFileSync(
  'src/artwork/generated/font-widths.ts',
  `// Written by scripts/generate-font-widths.mjs from ${FONT} (SIL Open Font License 1.1).
/** Widths of letters from a code point on: two signs of base 36 each, in thousandths of the size; \`--\` for none. */
export const FONT_WIDTHS: readonly (readonly [from: number, widths: string])[] = [
${lines.join('\n')}
];
`,
);

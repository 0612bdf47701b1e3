import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { renderCertificate } from '../../src/certificates/index.js';
import { loadDirections, runsLeftwards } from '../../src/certificates/pdf/text/bidi.js';
import { UsedFont } from '../../src/certificates/pdf/text/fonts.js';
import { fontsFor } from '../../src/certificates/pdf/text/fonts-for.js';
import { layOut, type Row } from '../../src/certificates/pdf/text/lay-out.js';
import { exampleBadge } from '../support/certificates.js';
import { NOW } from '../support/issuing.js';

const fontOf = async (script: 'arabic' | 'hebrew', called: string) => ({
  regular: await readFile(
    `node_modules/@expo-google-fonts/noto-sans-${script}/400Regular/${called}_400Regular.ttf`,
  ),
});
const FONTS = [await fontOf('arabic', 'NotoSansArabic'), await fontOf('hebrew', 'NotoSansHebrew')];

/** Pieces of the one line of a text, as they stand from left to right. */
async function shown(text: string): Promise<readonly Row[]> {
  const { faces, knownLines } = await fontsFor(FONTS);
  const used = faces.regular.map((face, index) => new UsedFont(`R${index}`, face));
  const [line] = layOut([{ text }], { weight: 'regular', size: 10, colour: '#000000' }, 500, {
    byWeight: { regular: used, bold: used },
    all: used,
    knownLines,
    directions: await loadDirections(),
    missing: new Set(),
  });
  return line?.rows ?? [];
}

const textsOf = async (text: string) =>
  (await shown(text)).flatMap(({ pieces }) =>
    pieces.map((piece) => piece.text.trim()).filter(Boolean),
  );

describe('text that runs from right to left', () => {
  // UAX 9, L2; the pieces of a line from left to right, as they are written: a bracket that closes stands left and is turned.
  it.each([
    ['דנה כהן', ['כהן', 'דנה']],
    ['Dana דנה כהן Cohen', ['Dana', 'כהן', 'דנה', 'Cohen']],
    ['דנה כהן (Dana Cohen)', [')', 'Dana', 'Cohen', '(', 'כהן', 'דנה']],
    ['محمد 2026 أمين', ['أمين', '2026', 'محمد']],
  ])('MUST stand in reading order: %s', async (text, expected) => {
    expect(await textsOf(text)).toEqual(expected);
  });

  it('MUST join Arabic letters: each has another shape at the start than at the end', async () => {
    const [joined] = await shown('ببب');
    const [alone] = await shown('ب');
    const ids = joined?.pieces[0]?.shaped.glyphs.map(({ id }) => id) ?? [];
    expect(ids.length).toBeGreaterThanOrEqual(3);
    expect(ids).not.toEqual([0, 0, 0].map(() => alone?.pieces[0]?.shaped.glyphs[0]?.id));
  });

  it('MUST turn brackets round with the text', async () => {
    const [row] = await shown('(דנה)');
    const [turned] = await shown('(a');
    // The first sign on the left is the closing bracket of the text, drawn as an opening one.
    const first = row?.pieces[0]?.shaped.glyphs[0]?.id;
    expect(first).toBe(turned?.pieces[0]?.shaped.glyphs[0]?.id);
  });

  it('MUST give the same bytes each time', async () => {
    const name = 'דנה כהן';
    const badge = await exampleBadge({ award: { learner: { name } } });
    const options = { format: 'pdf', locale: 'en', fonts: FONTS, clock: () => NOW } as const;
    const [first, second] = [
      await renderCertificate(badge, options),
      await renderCertificate(badge, options),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it.each([
    ['Ada Lovelace', false],
    ['Žižek Παπαδοπούλου Вознесенская', false],
    ['Ada 陳 – “x”', false],
    ['דנה', true],
    ['محمد', true],
  ])('is looked for without the algorithm: %s', (text, expected) => {
    expect(runsLeftwards(text)).toBe(expected);
  });
});

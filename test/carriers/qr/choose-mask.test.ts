import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { lightLines, turn } from '../../../src/carriers/qr/bit-lines.js';
import { penaltyOf } from '../../../src/carriers/qr/penalty.js';
import { qrMatrix } from '../../../src/carriers/qr/qr-matrix.js';

type Modules = readonly (readonly boolean[])[];

/** The rules of ISO/IEC 18004, evaluation of the masks, word by word: what is dark is `#`, what is light a point. */
function plainPenalty(modules: Modules): number {
  const rows = modules.map((row) => row.map((isDark) => (isDark ? '#' : '.')).join(''));
  const columns = rows.map((_, x) => rows.map((row) => row[x]).join(''));
  let penalty = 0;
  for (const line of [...rows, ...columns]) {
    for (const [run] of line.matchAll(/#{5,}|\.{5,}/g)) penalty += 3 + run.length - 5;
    penalty += 40 * cornersIn(line);
  }
  for (let y = 1; y < rows.length; y += 1)
    for (let x = 1; x < rows.length; x += 1) {
      const block = `${rows[y - 1]?.slice(x - 1, x + 1)}${rows[y]?.slice(x - 1, x + 1)}`;
      if (block === '####' || block === '....') penalty += 3;
    }
  const total = rows.length ** 2;
  const dark = rows.join('').replaceAll('.', '').length;
  return penalty + (Math.ceil(Math.abs(dark * 20 - total * 10) / total) - 1) * 10;
}

/** 1:1:3:1:1 in any size, with light of one on both sides and of four on one of them; around the code all is light. */
function cornersIn(line: string): number {
  const light = '.'.repeat(4 * line.length);
  const runs = `${light}${line}${light}`.match(/#+|\.+/g)?.map(({ length }) => length) ?? [];
  let corners = 0;
  for (let at = 1; at + 5 < runs.length; at += 2) {
    const [before = 0, unit = 0, ...others] = runs.slice(at - 1, at + 6);
    const behind = others[4] ?? 0;
    if (others.slice(0, 4).join() !== [unit, 3 * unit, unit, unit].join()) continue;
    if (Math.min(before, behind) < unit) continue;
    corners += [before, behind].filter((width) => width >= 4 * unit).length;
  }
  return corners;
}

/** Runs of either colour, one after the other: few modules of data make wide corners, long runs and blocks. */
const lines = (size: number) =>
  fc
    .array(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, 1, 2, 3, 6, 8, 9)), {
      minLength: size,
      maxLength: size,
    })
    .map((runs) => runs.flatMap((run, index) => Array<boolean>(run).fill(index % 2 === 0)))
    .map((line) => line.slice(0, size));
const grids = fc
  .integer({ min: 1, max: 40 })
  .map((version) => 17 + 4 * version)
  .chain((size) => {
    const any = fc.array(fc.boolean(), { minLength: size, maxLength: size });
    const rows = fc.array(fc.oneof(lines(size), any), { minLength: size, maxLength: size });
    const turned = rows.map((all) => all.map((_, x) => all.map((row) => row[x] ?? false)));
    return fc.oneof(rows, turned);
  });

describe('how hard a code is to read', () => {
  it('MUST be what the rules say, line by line and sign by sign', () => {
    fc.assert(
      fc.property(grids, (modules) => {
        const bits = lightLines(modules.length);
        for (const [y, row] of modules.entries())
          for (const [x, isDark] of row.entries()) if (isDark) turn(bits, x, y);
        expect(penaltyOf(bits)).toBe(plainPenalty(modules));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

describe('the mask of a QR code', () => {
  // ISO/IEC 18004, evaluation of the masks; `uqr` weighs them as well, by itself.
  it('MUST be the one that another implementation finds best, in codes of every size', () => {
    const lengths = Array.from({ length: 40 }, (_, index) => 10 + 45 * index);
    for (const length of lengths) {
      const text = Array.from({ length }, (_, at) =>
        String.fromCharCode(33 + ((at * at * 7 + length) % 90)),
      ).join('');
      const { data } = encode(text, { ecc: 'M', boostEcc: true, border: 0 });
      expect(qrMatrix(text).modules).toEqual(data);
    }
  });

  it('MUST be the first of those with the lowest penalty', () => {
    const texts = fc.oneof(
      fc.string({ minLength: 1, maxLength: 120 }),
      fc.webUrl(),
      fc.nat({ max: 200 }).map((length) => 'a'.repeat(length + 1)),
    );
    const corrections = fc.constantFrom('L' as const, 'M' as const, 'Q' as const, 'H' as const);
    fc.assert(
      fc.property(texts, corrections, (text, correction) => {
        const codes = Array.from({ length: 8 }, (_, maskPattern) => {
          const options = { ecc: correction, boostEcc: true, border: 0, maskPattern };
          return encode(text, options).data;
        });
        const penalties = codes.map(plainPenalty);
        const best = codes[penalties.indexOf(Math.min(...penalties))];
        expect(qrMatrix(text, { correction }).modules).toEqual(best);
      }),
      { numRuns: 60 },
    );
  });
});

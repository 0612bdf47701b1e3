import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathwayPicture } from '../../src/artwork/index.js';
import { pathOperators } from '../../src/certificates/pdf/picture/path-operators.js';
import { shapesIn } from '../../src/certificates/pdf/picture/shapes-in.js';
import { slicesOf } from '../../src/certificates/pdf/picture/slices.js';
import { definePathway } from '../../src/stacking/index.js';
import { linesIn, rectsIn } from '../support/drawn-badge.js';
import { DU, LARGE, stacked } from '../support/pathway-certificates.js';

const { report } = stacked(2);
const SMALL = pathwayPicture(definePathway(DU), { locale: 'fr', ...(report && { report }) });
const BIG = pathwayPicture(definePathway(LARGE), { locale: 'fr' });
const heightOf = (svg: string) => Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);

describe('a picture of our own as what it is made of', () => {
  it.each([
    ['small', SMALL],
    ['large', BIG],
  ])('every text and every rectangle of a %s one MUST be found, at its place', (_, svg) => {
    const { texts, areas } = shapesIn(svg);
    expect(texts.map(({ text, x, y }) => ({ text, x, y }))).toEqual(
      linesIn(svg).map(({ text, x, y }) => ({ text, x, y })),
    );
    for (const { y, height } of rectsIn(svg))
      expect(areas.some(({ top, bottom }) => top === y && bottom === y + height)).toBe(true);
  });

  it('colours MUST be those of the picture, a gradient from one end to the other', () => {
    const { areas, texts } = shapesIn(
      '<svg><defs><linearGradient id="g"><stop offset="0" stop-color="#000000"/><stop offset="1" stop-color="#ffffff"/></linearGradient></defs><rect x="0" y="0" width="48" height="10" fill="url(#g)"/><g fill="#ff0000"><text x="1" y="2" font-size="3" text-anchor="end">a&amp;b</text></g></svg>',
    );
    expect(areas[0]?.operators).toMatch(
      /^q .* W n 0 0 0 rg 0 0 48 10 re f .* 1 1 1 rg 47 0 1 10 re f Q$/,
    );
    expect(texts[0]).toMatchObject({ text: 'a&b', colour: '#ff0000', anchor: 'end' });
  });

  it('MUST NOT pass over what it cannot draw', () => {
    expect(() => shapesIn('<svg><polygon points="0 0 1 1"/></svg>')).toThrow(/polygon/);
    expect(() => pathOperators('M0 0C1 1 2 2 3 3', { x: 0, y: 0 })).toThrow(/C/);
  });

  it('an arc MUST end where it says, each of its curves on the circle', () => {
    const coordinate = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        fc.integer({ min: 1, max: 80 }),
        fc.boolean(),
        fc.boolean(),
        (x, y, radius, isLarge, turns) => {
          fc.pre(x !== 0 || y !== 0);
          const data = `M0 0A${radius} ${radius} 0 ${Number(isLarge)} ${Number(turns)} ${x} ${y}`;
          const curves = pathOperators(data, { x: 0, y: 0 }).split(' c').slice(0, -1);
          const ends = curves.map((one) => one.trim().split(' ').map(Number).slice(-2));
          expect(ends.at(-1)?.[0]).toBeCloseTo(x, 1);
          expect(ends.at(-1)?.[1]).toBeCloseTo(y, 1);
          // Pieces of one circle are as long as each other.
          const steps = [[0, 0], ...ends].map(([left = 0, top = 0]) => ({ left, top }));
          const lengths = steps
            .slice(1)
            .map(({ left, top }, at) =>
              Math.hypot(left - (steps[at]?.left ?? 0), top - (steps[at]?.top ?? 0)),
            );
          for (const length of lengths) expect(length).toBeCloseTo(lengths[0] ?? 0, 0);
        },
      ),
    );
  });
});

describe('a picture on pages', () => {
  const shapes = shapesIn(BIG);
  const height = heightOf(BIG);

  it('one that is high enough for a page MUST stay whole, a little smaller where that does it', () => {
    const whole = [{ top: 0, bottom: height }];
    const roomy = { first: height, further: height };
    expect(slicesOf(shapes, height, roomy)).toEqual({ slices: whole, scale: 1 });
    const tight = { first: height * 0.9, further: height };
    const { slices, scale } = slicesOf(shapes, height, tight);
    expect(slices).toEqual(whole);
    expect(scale).toBeCloseTo(0.9, 1);
    expect(scale).toBeLessThanOrEqual(0.9);
  });

  it('MUST be shown whole, without gap or overlap, and no line of text or tile cut', () => {
    for (const room of [
      { first: 700, further: 900 },
      { first: 500, further: 600 },
    ]) {
      const { slices, scale } = slicesOf(shapes, height, room);
      expect(slices.length).toBeGreaterThan(1);
      expect([slices[0]?.top, slices.at(-1)?.bottom]).toEqual([0, height]);
      for (const [index, { top, bottom }] of slices.entries()) {
        expect((bottom - top) * scale).toBeLessThanOrEqual(index === 0 ? room.first : room.further);
        expect(slices[index + 1]?.top ?? bottom).toBe(bottom);
        const tiles = rectsIn(BIG).filter(({ rx }) => rx === 12);
        const cut = tiles.filter((tile) => tile.y < bottom && tile.y + tile.height > bottom);
        expect(cut).toEqual([]);
      }
    }
  });

  it('MUST come to an end where nothing fits, and cut then', () => {
    const { slices } = slicesOf(shapes, height, { first: 40, further: 40 });
    expect(slices.at(-1)?.bottom).toBe(height);
  });
});

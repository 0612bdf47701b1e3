import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circleIn, type Edge } from '../../../src/formats/clr/circle-in.js';

const node = fc.integer({ min: 0, max: 6 }).map(String);
const edges = fc
  .array(fc.tuple(node, node), { maxLength: 14 })
  .map((pairs): readonly Edge[] =>
    pairs.map(([from, to], index) => ({ from, to, pointer: `/${index}` })),
  );

/** Whether somebody who goes along the edges can come back: by going everywhere. */
function isRound(all: readonly Edge[]): boolean {
  return all.some(({ from, to }) => {
    const reached = new Set([to]);
    for (const at of reached) // grows while it is walked
      for (const edge of all) if (edge.from === at) reached.add(edge.to);
    return reached.has(from);
  });
}

it('MUST find a circle where there is one, and none where there is none', () => {
  fc.assert(
    fc.property(edges, (all) => {
      expect(circleIn(all) !== undefined).toBe(isRound(all));
    }),
  );
});

it('a chain of ten thousand MUST be no circle, and closed be one, at once', () => {
  const chain = Array.from({ length: 10_000 }, (_, at) => ({
    from: String(at),
    to: String(at + 1),
    pointer: `/${at}`,
  }));
  expect(circleIn(chain)).toBeUndefined();
  expect(circleIn([...chain, { from: '10000', to: '0', pointer: '/x' }])).toBe('/0');
});

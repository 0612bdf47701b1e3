import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  catalogueOf,
  checkMicroCertification,
  councilRecommendation2022 as framework,
} from '../../src/frameworks/index.js';
import { COMPLETE, NOW } from '../support/definitions.js';

const iri = (name: string | number) => `https://univ.example/micro/${name}`;
const needing = (name: string | number, ...requires: (string | number)[]) => ({
  ...COMPLETE,
  id: iri(name),
  prerequisites: { text: { fr: 'Ce qui précède' }, requires: requires.map(iri) },
});

function ringsIn(definitions: readonly ReturnType<typeof needing>[]): readonly string[] {
  const catalogue = catalogueOf(definitions);
  return definitions.flatMap((definition) =>
    checkMicroCertification(definition, { framework, catalogue, clock: () => NOW })
      .checks.flatMap(({ findings }) => findings)
      .filter(({ code }) => code === 'eu-council-2022.prerequisites.circular')
      .map(({ pointer }) => `${definition.id.split('/').at(-1)} ${pointer.split('/').at(-1)}`),
  );
}

describe('prerequisites across a catalogue', () => {
  it('a ring MUST be found in each of its definitions, and only at what leads into it', () => {
    const chain = [needing('a', 'b'), needing('b', 'c'), needing('c')];
    expect(ringsIn(chain)).toEqual([]);
    const ring = [needing('a', 'x', 'b'), needing('b', 'c'), needing('c', 'a', 'd'), needing('d')];
    expect(ringsIn(ring)).toEqual(['a 1', 'b 0', 'c 0']);
  });

  it('a way from one ring to another MUST NOT be taken for a ring', () => {
    const two = [needing('a', 'b'), needing('b', 'a', 'c'), needing('c', 'd'), needing('d', 'c')];
    expect(ringsIn(two)).toEqual(['a 0', 'b 0', 'c 0', 'd 0']);
  });

  it('a ring MUST fail the check', () => {
    const catalogue = catalogueOf([needing('a', 'b'), needing('b', 'a')]);
    const options = { framework, clock: () => NOW };
    const alone = checkMicroCertification(needing('a', 'b'), options);
    expect(alone.verdict).toBe('accepted');
    const among = checkMicroCertification(needing('a', 'b'), { ...options, catalogue });
    expect(among.verdict).toBe('rejected');
  });

  it('a long chain MUST be followed to its end, and anything that is no definition passed over', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => ({
      id: iri(index),
      prerequisites: { text: {}, requires: [iri((index + 1) % 20_000)] },
    }));
    expect(catalogueOf(long).rings.size).toBe(20_000);
    expect(catalogueOf(long.slice(1)).rings.size).toBe(0);
    expect(catalogueOf([null, 1, 'a', [], { id: 1 }, { prerequisites: {} }]).rings.size).toBe(0);
  });

  it('two MUST be in one ring exactly when each can be reached from the other', () => {
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const nodes = [0, 1, 2, 3, 4, 5, 6, 7];
        const targets = (from: number) => pairs.filter(([a]) => a === from).map(([, to]) => to);
        const { rings } = catalogueOf(nodes.map((node) => needing(node, ...targets(node))));
        const reach = (from: number): Set<number> => {
          const found = new Set<number>();
          const open = [...targets(from)];
          for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (!found.has(next)) open.push(...targets(next));
            found.add(next);
          }
          return found;
        };
        for (const a of nodes)
          for (const b of nodes.filter((node) => node !== a)) {
            const together = rings.has(iri(a)) && rings.get(iri(a)) === rings.get(iri(b));
            expect(together).toBe(reach(a).has(b) && reach(b).has(a));
          }
      }),
    );
  });
});

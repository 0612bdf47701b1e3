import { depthFirst, type Graph, ringsOf } from '../../foundation/graph.js';
import { appendPointer } from '../../foundation/json/pointer.js';
import type { Finding } from '../../foundation/report.js';
import { problem } from './findings.js';

/** What is asked of the components: which others each one needs. */
type Needing = Readonly<Record<string, { readonly after?: readonly string[] }>>;

/** A finding for each prerequisite that leads back to the component that has it. */
export function cycleFindings(components: Needing): readonly Finding[] {
  const rings = ringsOf(graphOf(components));
  return Object.entries(components).flatMap(([key, { after = [] }]) =>
    after.flatMap((needed, index) => {
      const ring = rings.get(key);
      const isRing = needed === key || (ring !== undefined && rings.get(needed) === ring);
      return isRing
        ? [problem('pathway.cycle', appendPointer('/components', key, 'after', index))]
        : [];
    }),
  );
}

/** Keys in an order in which each comes after those that it needs; there is no ring. */
export function inOrder(components: Needing): readonly string[] {
  const graph = graphOf(components);
  const seen = new Set<string>();
  return [...graph.keys()].flatMap((key) => [...depthFirst(key, graph, seen)]);
}

function graphOf(components: Needing): Graph {
  return new Map(Object.entries(components).map(([key, { after = [] }]) => [key, after]));
}

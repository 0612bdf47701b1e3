import type { JsonPointer } from '../../foundation/json/pointer.js';

/** A relation in one direction, with the place at which it is told. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly pointer: JsonPointer;
}

/**
 * The place of the first relation that stands in a circle, or between two; nothing where there is none. What nothing leads
 * to is taken away, then what leads nowhere, until all that is left is in a circle or on the way from one to another.
 */
export function circleIn(edges: readonly Edge[]): JsonPointer | undefined {
  const forward = withoutEnds(
    edges,
    ({ from }) => from,
    ({ to }) => to,
  );
  return withoutEnds(
    forward,
    ({ to }) => to,
    ({ from }) => from,
  )[0]?.pointer;
}

type EndOf = (edge: Edge) => string;

/** The edges that are left when those are taken away, again and again, before which there is none. */
function withoutEnds(edges: readonly Edge[], startOf: EndOf, endOf: EndOf): readonly Edge[] {
  const startingAt = new Map<string, Edge[]>(edges.map((edge) => [startOf(edge), []]));
  for (const edge of edges) startingAt.get(startOf(edge))?.push(edge);
  const leadingTo = new Map<string, number>();
  for (const edge of edges) leadingTo.set(endOf(edge), (leadingTo.get(endOf(edge)) ?? 0) + 1);
  const gone = new Set<Edge>();
  const open = [...startingAt.keys()].filter((node) => !leadingTo.has(node));
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const edge of startingAt.get(node) ?? []) {
      gone.add(edge);
      const left = (leadingTo.get(endOf(edge)) ?? 0) - 1;
      leadingTo.set(endOf(edge), left);
      if (left === 0) open.push(endOf(edge));
    }
  return edges.filter((edge) => !gone.has(edge));
}

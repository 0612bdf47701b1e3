/** What each name leads to. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** The number of its ring for each name in one: strongly connected components of more than one (Kosaraju and Sharir), in linear time. */
export function ringsOf(needs: Graph): ReadonlyMap<string, number> {
  const seen = new Set<string>();
  const order = [...needs.keys()].flatMap((id) => [...depthFirst(id, needs, seen)]);
  const neededBy = reversed(needs);
  const placed = new Set<string>();
  const rings = new Map<string, number>();
  for (const [ring, id] of order.reverse().entries()) {
    const members = [...depthFirst(id, neededBy, placed)];
    if (members.length > 1) for (const member of members) rings.set(member, ring);
  }
  return rings;
}

function reversed(graph: Graph): Graph {
  const turned = new Map<string, string[]>();
  for (const [from, targets] of graph)
    for (const to of targets) {
      const sources = turned.get(to);
      if (sources === undefined) turned.set(to, [from]);
      else sources.push(from);
    }
  return turned;
}

/** What can be reached and was not seen yet, each after what it leads to; no recursion, as a chain may be long. */
export function* depthFirst(start: string, graph: Graph, seen: Set<string>): Iterable<string> {
  if (seen.has(start)) return;
  seen.add(start);
  const path = [{ id: start, left: [...(graph.get(start) ?? [])] }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = top.left.pop();
    if (next === undefined) {
      path.pop();
      yield top.id;
    } else if (!seen.has(next)) {
      seen.add(next);
      path.push({ id: next, left: [...(graph.get(next) ?? [])] });
    }
  }
}

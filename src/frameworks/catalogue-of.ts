import { asList, memberOf, stringMember } from '../foundation/json/values.js';

/** What is known of a catalogue as a whole while one of its definitions is looked at. */
export interface Catalogue {
  /** For definitions that need one another in a ring, its number; those in no ring are not in here. */
  readonly rings: ReadonlyMap<string, number>;
}

/**
 * What the definitions of a catalogue, as written, say about one another. Give it to `checkMicroCertification`, so that
 * prerequisites that go round in a ring are found across files.
 *
 * @param inputs - Definitions, as written or parsed; what is none is passed over.
 */
export function catalogueOf(inputs: Iterable<unknown>): Catalogue {
  const needs = new Map<string, readonly string[]>();
  for (const input of inputs) {
    const id = stringMember(input, 'id');
    const required = asList(memberOf(memberOf(input, 'prerequisites'), 'requires'));
    const texts = required.filter((each) => typeof each === 'string');
    if (id !== undefined) needs.set(id, [...(needs.get(id) ?? []), ...texts]);
  }
  return { rings: ringsOf(needs) };
}

type Graph = ReadonlyMap<string, readonly string[]>;

/** Strongly connected components of more than one definition (Kosaraju and Sharir), in time linear in the catalogue. */
function ringsOf(needs: Graph): ReadonlyMap<string, number> {
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
function* depthFirst(start: string, graph: Graph, seen: Set<string>): Iterable<string> {
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

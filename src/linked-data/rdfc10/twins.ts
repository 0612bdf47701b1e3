import type { Issuer } from './issuer.js';
import { type Labels, labelled, restOfLine } from './n-quads.js';
import type { Statement } from './statement.js';
import type { StatementsOf } from './statements-of.js';

/** Which blank nodes could change places without anybody noticing. */
export interface Twins {
  /** Equal for neighbours of one node that can change places with all that hangs from them. */
  readonly branch: ReadonlyMap<number, number>;
  /** Equal for nodes that can change places with all that they hang together with. */
  readonly place: ReadonlyMap<number, number>;
  /** Equal for nodes that hang together. */
  readonly component: ReadonlyMap<number, number>;
}

/**
 * Finds twins among the blank nodes that have no label yet: those whose statements are the same, and whose neighbours are
 * twins again. To change places, they must be the two sides of a symmetry of the whole dataset that leaves every labelled
 * node where it is. That is sure where nodes hang together as a tree with one root, which is what documents without names
 * for blank nodes come to: two branches of a tree that look alike can be swapped. Where nodes hang together otherwise,
 * nobody is taken for a twin.
 */
export function twinsAmong(
  blanks: readonly number[],
  statementsOf: StatementsOf,
  canonical: Issuer,
): Twins {
  const found = { branch: new Map(), place: new Map(), component: new Map() };
  const nodes = new Map(blanks.map((blank) => [blank, nodeOf(blank, statementsOf, canonical)]));
  const numbers = numbering();
  for (const blank of blanks) {
    if (found.component.has(blank)) continue;
    const members = connected(blank, nodes);
    for (const member of members) found.component.set(member, blank);
    const root = rootOf(members, nodes);
    if (root === undefined) numberEach(members, { nodes, numbers, found });
    else numberTree(connected(root, nodes), { nodes, numbers, found });
  }
  return found;
}

interface Node {
  /** What is said with no other such node. */
  readonly own: string;
  /** How it is related to others, by the lines that both stand in. */
  readonly related: Map<number, string>;
  /** Others that say something of it. */
  readonly above: Set<number>;
  /** Whether a line relates more than two of them. */
  tangled: boolean;
}

function nodeOf(blank: number, statementsOf: StatementsOf, canonical: Issuer): Node {
  const own: string[] = [];
  const shared = new Map<number, string[]>();
  const node: Node = { own: '', related: new Map(), above: new Set(), tangled: false };
  for (const statement of statementsOf.get(blank) ?? []) {
    const others = othersIn(statement, blank, canonical);
    const [other, third] = others;
    if (third !== undefined) node.tangled = true;
    const labels: Labels = (one) =>
      canonical.labelOf(one) ?? (one === blank ? '_:a' : one === other ? '_:y' : '_:z');
    const line = labelled(statement.subject, labels) + restOfLine(statement, labels);
    if (other === undefined) {
      own.push(line);
      continue;
    }
    for (const one of others) shared.set(one, [...(shared.get(one) ?? []), line]);
    if (statement.subject !== blank) node.above.add(other);
  }
  for (const [other, lines] of shared) node.related.set(other, lines.sort().join(''));
  return { ...node, own: own.sort().join('') };
}

function othersIn(
  { subject, object, graph }: Statement,
  blank: number,
  canonical: Issuer,
): readonly number[] {
  const others: number[] = [];
  for (const token of [subject, object, graph])
    if (
      typeof token === 'number' &&
      token !== blank &&
      !others.includes(token) &&
      canonical.labelOf(token) === undefined
    )
      others.push(token);
  return others;
}

type Nodes = ReadonlyMap<number, Node>;

/** The nodes that hang together with one, each behind the one that it was reached from. */
function connected(from: number, nodes: Nodes): readonly number[] {
  const reached = new Set([from]);
  for (const blank of reached)
    for (const other of nodes.get(blank)?.related.keys() ?? []) reached.add(other); // grows while it is walked
  return [...reached];
}

/** The one node of a tree that no other says something of; nothing when it is no such tree. */
function rootOf(members: readonly number[], nodes: Nodes): number | undefined {
  let [links, root, roots] = [0, undefined as number | undefined, 0];
  for (const blank of members) {
    const node = nodes.get(blank);
    if (node === undefined || node.tangled) return undefined;
    links += node.related.size;
    if (node.above.size > 0) continue;
    root = blank;
    roots += 1;
  }
  return roots === 1 && links === 2 * (members.length - 1) ? root : undefined;
}

interface Numbering {
  /** The number of a text. */
  of(text: string): number;
  /** A number that is nothing else's. */
  another(): number;
}

function numbering(): Numbering {
  const known = new Map<string, number>();
  let count = 0;
  const another = (): number => {
    count += 1;
    return count;
  };
  return {
    another,
    of: (text) => {
      const number = known.get(text) ?? another();
      known.set(text, number);
      return number;
    },
  };
}

interface Numbers {
  readonly nodes: Nodes;
  readonly numbers: Numbering;
  readonly found: { readonly branch: Map<number, number>; readonly place: Map<number, number> };
}

/** Nobody is a twin. */
function numberEach(blanks: readonly number[], { numbers, found }: Numbers): void {
  for (const blank of blanks) {
    found.branch.set(blank, numbers.another());
    found.place.set(blank, numbers.another());
  }
}

/** Branches from the leaves to the root, then places from the root to the leaves. */
function numberTree(fromRoot: readonly number[], { nodes, numbers, found }: Numbers): void {
  const parents = parentsIn(fromRoot, nodes);
  const inside = new Map(fromRoot.map((blank): [number, number[]] => [blank, []]));
  for (const blank of fromRoot.toReversed()) {
    const parent = parents.get(blank) ?? -1;
    const { own, related } = nodes.get(blank) ?? NOTHING;
    const branches = (inside.get(blank) ?? []).sort((a, b) => a - b).join(' ');
    const branch = numbers.of(`branch ${branches}\n${own}\n${related.get(parent) ?? ''}`);
    found.branch.set(blank, branch);
    inside.get(parent)?.push(branch);
  }
  for (const blank of fromRoot) {
    const above = found.place.get(parents.get(blank) ?? -1) ?? 'root';
    found.place.set(blank, numbers.of(`place ${above} ${found.branch.get(blank)}`));
  }
}

const NOTHING = { own: '', related: new Map<number, string>() };

function parentsIn(fromRoot: readonly number[], nodes: Nodes): ReadonlyMap<number, number> {
  const parents = new Map<number, number>();
  for (const blank of fromRoot)
    for (const other of nodes.get(blank)?.related.keys() ?? [])
      if (parents.get(blank) !== other) parents.set(other, blank);
  return parents;
}

import type { Work } from '../rdfc10/hash-n-degree.js';
import { createIssuer } from '../rdfc10/issuer.js';
import { labelAlike } from '../rdfc10/label-alike.js';
import { DEFAULT_GRAPH, type Statement, type Token } from '../rdfc10/statement.js';
import { addTo } from '../rdfc10/statements-of.js';
import type { TextHash } from '../rdfc10/text-hash.js';
import { twinsAmong } from '../rdfc10/twins.js';
import { type TermStatement, termName } from './groups.js';
import { piecesOf, type Slots } from './slots.js';
import type { Term } from './tokens.js';

/** A blank node by its first-degree hash. */
export interface BlankRank {
  readonly hash: string;
  readonly blank: number;
}

/**
 * The order of all blank nodes, given in that of their hashes; nothing where telling apart those that have one hash takes too
 * much work.
 */
export type LabelTied = (
  ranks: readonly BlankRank[],
  filled: readonly string[],
) => readonly number[] | undefined;

const MOST_KEPT = 256;
const MOST_DIGESTS = 20_000;
/** Where the answer is for one document only: what needs more is left, and then done once, not twice. */
const MOST_FOR_ONE = 1000;

/** What is known of all documents of a shape. */
interface TiedParts {
  readonly statements: readonly TermStatement[];
  readonly slots: Slots;
  /** The blank nodes around which nothing varies. */
  readonly still: ReadonlySet<number>;
  readonly hash: TextHash;
}

/**
 * Orders the blank nodes that no first-degree hash tells apart, once the others have their labels. What is farther around
 * them are each other and nodes that have labels: where nothing else varies around them, the answer is kept by these labels.
 *
 * @see https://www.w3.org/TR/rdf-canon/#canon-algo-algo (step 5)
 */
export function tiedLabeller(parts: TiedParts): LabelTied {
  const kept = new Map<string, readonly number[]>();
  const neighbours = neighboursIn(parts.statements);
  return (ranks, filled) => {
    if (!isAnyTied(ranks)) return ranks.map(({ blank }) => blank); // nearly all
    const groups = tiedGroups(ranks);
    const tied = new Set(groups.flat());
    const labelled = ranks.flatMap(({ blank }) => (tied.has(blank) ? [] : [blank]));
    const isStill = [...tied].every((blank) => parts.still.has(blank));
    const key = isStill ? keyOf(tied, labelled, neighbours) : '';
    const known = isStill ? kept.get(key) : undefined;
    const order = known ?? compared({ ranks, groups, labelled, filled, isStill }, parts);
    if (isStill && order !== undefined) keep(kept, key, order);
    return order && [...labelled, ...order];
  };
}

/** Blank nodes that name graphs, and those in them: what tells these apart is looked for in the default graph alone. */
function blanksOfGraphs(statements: readonly TermStatement[]): ReadonlySet<number> {
  return new Set(
    statements.flatMap(({ graph, subject }) => {
      if (graph === undefined) return [];
      return typeof subject !== 'string' && 'blank' in subject ? [graph, subject.blank] : [graph];
    }),
  );
}

function isAnyTied(ranks: readonly BlankRank[]): boolean {
  for (let at = 1; at < ranks.length; at += 1)
    if (ranks[at]?.hash === ranks[at - 1]?.hash) return true;
  return false;
}

/** Nodes with one hash, where they are several. */
function tiedGroups(ranks: readonly BlankRank[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let last: number[] = [];
  for (const [at, { hash, blank }] of ranks.entries()) {
    if (hash === ranks[at - 1]?.hash) {
      if (last.length === 1) groups.push(last);
      last.push(blank);
    } else last = [blank];
  }
  return groups;
}

interface Tied {
  readonly ranks: readonly BlankRank[];
  readonly groups: readonly (readonly number[])[];
  readonly labelled: readonly number[];
  readonly filled: readonly string[];
  /** Whether nothing varies around them. */
  readonly isStill: boolean;
}

function compared(
  { ranks, groups, labelled, filled, isStill }: Tied,
  { statements, slots, hash }: TiedParts,
): readonly number[] | undefined {
  const tied = groups.flat();
  const inGraphs = blanksOfGraphs(statements);
  if (tied.some((blank) => inGraphs.has(blank))) return undefined;
  const statementsOf = statementsAround(tied, statements, (term) => tokenOf(term, slots, filled));
  const hashes = new Map(ranks.map((one) => [one.blank, one.hash]));
  const canonical = createIssuer('_:c14n');
  for (const blank of labelled) canonical.issue(blank);
  const digests = isStill ? MOST_DIGESTS : MOST_FOR_ONE;
  const work: Work = { comparisons: tied.length, digests };
  const twins = twinsAmong(tied, statementsOf, canonical);
  const comparison = { canonical, statementsOf, hashes, hash, related: new Map(), twins, work };
  return labelAlike(groups, comparison)
    ? [...canonical.issued()].slice(labelled.length)
    : undefined;
}

/** Which are tied, and the labels around them. */
function keyOf(
  tied: ReadonlySet<number>,
  labelled: readonly number[],
  neighbours: ReadonlyMap<number, readonly number[]>,
): string {
  const near = new Set([...tied].flatMap((blank) => neighbours.get(blank) ?? []));
  let key = [...tied].join(' ');
  for (const [rank, blank] of labelled.entries()) if (near.has(blank)) key += ` ${blank}@${rank}`;
  return key;
}

/** The blank nodes that stand in one statement with each. */
function neighboursIn(
  statements: readonly TermStatement[],
): ReadonlyMap<number, readonly number[]> {
  const neighbours = new Map<number, number[]>();
  for (const { subject, object } of statements) {
    if (typeof subject === 'string' || typeof object === 'string') continue;
    if (!('blank' in subject) || !('blank' in object)) continue;
    addTo(neighbours, subject.blank, object.blank);
    addTo(neighbours, object.blank, subject.blank);
  }
  return neighbours;
}

function keep<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  const [oldest] = kept.size >= MOST_KEPT ? kept.keys() : [];
  if (oldest !== undefined && !kept.has(key)) kept.delete(oldest);
  kept.set(key, value);
}

/** The statements about some blank nodes, each once. */
function statementsAround(
  blanks: readonly number[],
  statements: readonly TermStatement[],
  read: (term: Term) => Token,
): ReadonlyMap<number, readonly Statement[]> {
  const around = new Map<number, Map<string, Statement>>(blanks.map((blank) => [blank, new Map()]));
  for (const { subject, predicate, object } of statements) {
    const [about, value] = [read(subject), read(object)];
    const statement = { subject: about, predicate, object: value, graph: DEFAULT_GRAPH };
    const name = `${termName(subject)} ${predicate} ${value}`;
    for (const blank of [about, value])
      if (typeof blank === 'number') around.get(blank)?.set(name, statement);
  }
  return new Map([...around].map(([blank, named]) => [blank, [...named.values()]]));
}

function tokenOf(term: Term, slots: Slots, filled: readonly string[]): Token {
  if (typeof term !== 'string' && 'blank' in term) return term.blank;
  const pieces = piecesOf(term, slots, () => '');
  return pieces.map((piece) => (typeof piece === 'string' ? piece : filled[piece])).join('');
}

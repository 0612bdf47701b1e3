import type { Work } from '../rdfc10/hash-n-degree.js';
import { createIssuer } from '../rdfc10/issuer.js';
import { labelAlike } from '../rdfc10/label-alike.js';
import { DEFAULT_GRAPH, type Statement, type Token } from '../rdfc10/statement.js';
import type { TextHash } from '../rdfc10/text-hash.js';
import { twinsAmong } from '../rdfc10/twins.js';
import type { TermStatement } from './groups.js';
import type { Term } from './tokens.js';

/** Blank nodes with the same first-degree hash, around which nothing varies. */
export interface TiedGroup {
  readonly hash: string;
  readonly blanks: readonly number[];
}

/**
 * Orders the blank nodes that no first-degree hash tells apart, once the others have their labels: given these in their
 * order, all in theirs; nothing where that takes too much work.
 */
export type LabelTied = (labelled: readonly number[]) => readonly number[] | undefined;

const MOST_KEPT = 256;
const MOST_DIGESTS = 20_000;

/**
 * What is farther around such nodes are each other and nodes that have labels: nothing varies but these labels, so the
 * answer is kept by them.
 *
 * @see https://www.w3.org/TR/rdf-canon/#canon-algo-algo (step 5)
 */
export function tiedLabeller(
  groups: readonly TiedGroup[],
  statements: readonly TermStatement[],
  hash: TextHash,
): LabelTied {
  if (groups.length === 0) return (labelled) => labelled;
  const tied = new Set(groups.flatMap(({ blanks }) => blanks));
  const statementsOf = statementsAround(tied, statements);
  const neighbours = neighboursOf(tied, statementsOf);
  const hashes = new Map(groups.flatMap((one) => one.blanks.map((blank) => [blank, one.hash])));
  const kept = new Map<string, readonly number[]>();
  const compare = (labelled: readonly number[]): readonly number[] | undefined => {
    const canonical = createIssuer('_:c14n');
    for (const blank of labelled) canonical.issue(blank);
    const work: Work = { comparisons: tied.size, digests: MOST_DIGESTS };
    const twins = twinsAmong([...tied], statementsOf, canonical);
    const comparison = { canonical, statementsOf, hashes, hash, related: new Map(), twins, work };
    const alike = groups.map(({ blanks }) => blanks);
    return labelAlike(alike, comparison)
      ? [...canonical.issued()].slice(labelled.length)
      : undefined;
  };
  return (labelled) => {
    const key = keyOf(labelled, neighbours);
    const known = kept.get(key) ?? compare(labelled);
    if (known === undefined) return undefined;
    keep(kept, key, known);
    return [...labelled, ...known];
  };
}

/** The labels around them. */
function keyOf(labelled: readonly number[], neighbours: ReadonlySet<number>): string {
  let key = '';
  for (const [rank, blank] of labelled.entries())
    if (neighbours.has(blank)) key += `${blank}@${rank} `;
  return key;
}

function keep<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  const [oldest] = kept.size >= MOST_KEPT ? kept.keys() : [];
  if (oldest !== undefined && !kept.has(key)) kept.delete(oldest);
  kept.set(key, value);
}

function statementsAround(
  tied: ReadonlySet<number>,
  statements: readonly TermStatement[],
): ReadonlyMap<number, readonly Statement[]> {
  const around = new Map<number, Statement[]>([...tied].map((blank) => [blank, []]));
  for (const { subject, predicate, object } of statements) {
    const [about, value] = [tokenOf(subject), tokenOf(object)];
    for (const blank of new Set([about, value]))
      if (typeof blank === 'number')
        around.get(blank)?.push({ subject: about, predicate, object: value, graph: DEFAULT_GRAPH });
  }
  return around;
}

/** What varies stands in no statement about these nodes. */
function tokenOf(term: Term): Token {
  if (typeof term === 'string') return term;
  return 'blank' in term ? term.blank : '';
}

function neighboursOf(
  tied: ReadonlySet<number>,
  statementsOf: ReadonlyMap<number, readonly Statement[]>,
): ReadonlySet<number> {
  const neighbours = new Set<number>();
  for (const statements of statementsOf.values())
    for (const { subject, object } of statements)
      for (const token of [subject, object])
        if (typeof token === 'number' && !tied.has(token)) neighbours.add(token);
  return neighbours;
}

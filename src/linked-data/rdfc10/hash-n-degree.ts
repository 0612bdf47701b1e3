import type { Issuer } from './issuer.js';
import { ordersOf } from './permutations.js';
import type { Statement, Token } from './statement.js';
import type { StatementsOf } from './statements-of.js';
import type { TextHash } from './text-hash.js';
import type { Twins } from './twins.js';

/** What the comparisons go by. */
export interface Comparison {
  /** Issuer of the labels that stay. */
  readonly canonical: Issuer;
  /** The statements each blank node stands in. */
  readonly statementsOf: StatementsOf;
  /** First-degree hashes. */
  readonly hashes: Pick<ReadonlyMap<number, string>, 'get'>;
  /** The digest. */
  readonly hash: TextHash;
  /** Nodes that can change places: one of them is compared for all. */
  readonly twins: Twins;
  /** What was said of neighbours so far, by how they are related. */
  readonly related: Map<string, string>;
  /** What may still be done: counted, so that the answer does not depend on how busy a machine is. */
  readonly work: Work;
}

/** What may still be done. */
export interface Work {
  /** Comparisons: calls of Hash N-Degree Quads. */
  comparisons: number;
  /** Digests, and what takes as long. */
  digests: number;
}

/** The hash of a node, and the labels that were given on the way. */
export interface Result {
  readonly hash: string;
  readonly issuer: Issuer;
}

/**
 * What tells a blank node apart by what is farther around it; nothing when that takes too much work.
 *
 * @see https://www.w3.org/TR/rdf-canon/#hash-nd-quads
 */
export function hashNDegree(blank: number, from: Issuer, state: Comparison): Result | undefined {
  const { work } = state;
  work.comparisons -= 1;
  if (work.comparisons < 0 || work.digests < 0) return undefined;
  // Steps 1 to 3.
  const related = relatedByHash(blank, from, state);
  let data = '';
  let issuer = from;
  // Step 5.
  for (const hash of [...related.keys()].sort()) {
    const blanks = related.get(hash) ?? [];
    const chosen = shortestPath(blanks, issuer, state);
    if (chosen === undefined) return undefined;
    data += hash + chosen.path;
    issuer = chosen.issuer;
  }
  work.digests -= 1;
  return { hash: state.hash(data), issuer };
}

interface Path {
  readonly path: string;
  readonly issuer: Issuer;
}

/** Step 5.4: of all orders of these nodes, the one whose path comes first. */
function shortestPath(
  blanks: readonly number[],
  from: Issuer,
  state: Comparison,
): Path | undefined {
  const orders = ordersOf(blanks, (blank) => state.twins.branch.get(blank) ?? -1)[
    Symbol.iterator
  ]();
  let chosen: Path | undefined;
  for (let order = orders.next(); order.done !== true; ) {
    const following = orders.next();
    // The last order has the labels so far to itself; those before it must leave them as they are.
    const labels = following.done ? from : copyOf(from, state);
    const found = pathAlong(order.value, labels, state, chosen?.path);
    if (found === 'too much work') return undefined;
    if (found !== 'longer' && (chosen === undefined || found.path < chosen.path)) chosen = found;
    order = following;
  }
  return chosen;
}

/** A copy takes time by the number of labels: eight of them about as much as a digest. */
function copyOf(issuer: Issuer, { work }: Comparison): Issuer {
  work.digests -= issuer.count() / 8;
  return issuer.copy();
}

function pathAlong(
  blanks: readonly number[],
  from: Issuer,
  state: Comparison,
  best: string | undefined,
): Path | 'longer' | 'too much work' {
  let [path, issuer] = ['', from];
  const unlabelled: number[] = [];
  // Step 5.4.4.
  for (const blank of blanks) {
    const label = state.canonical.labelOf(blank);
    if (label === undefined && issuer.labelOf(blank) === undefined) unlabelled.push(blank);
    path += label ?? issuer.issue(blank);
    if (isLonger(path, best)) return 'longer';
  }
  // Step 5.4.5.
  for (const blank of unlabelled) {
    const result = hashNDegree(blank, issuer, state);
    if (result === undefined) return 'too much work';
    path += `${issuer.issue(blank)}<${result.hash}>`;
    issuer = result.issuer;
    if (isLonger(path, best)) return 'longer';
  }
  return { path, issuer };
}

function isLonger(path: string, best: string | undefined): boolean {
  return best !== undefined && path > best;
}

/** Steps 1 to 3: the blank nodes that share a statement with this one, by how they do. */
function relatedByHash(blank: number, issuer: Issuer, state: Comparison): Map<string, number[]> {
  const related = new Map<string, number[]>();
  for (const statement of state.statementsOf.get(blank) ?? []) {
    for (const position of ['s', 'o', 'g'] as const) {
      const other = tokenAt(statement, position);
      if (typeof other !== 'number' || other === blank) continue;
      const hash = hashRelated(other, { statement, position }, issuer, state);
      const list = related.get(hash);
      if (list === undefined) related.set(hash, [other]);
      else list.push(other);
    }
  }
  return related;
}

type Position = 's' | 'o' | 'g';

function tokenAt({ subject, object, graph }: Statement, position: Position): Token {
  if (position === 's') return subject;
  return position === 'o' ? object : graph;
}

/**
 * How a neighbour is related.
 *
 * @see https://www.w3.org/TR/rdf-canon/#hash-related-blank-node
 */
function hashRelated(
  other: number,
  { statement, position }: { readonly statement: Statement; readonly position: Position },
  issuer: Issuer,
  { canonical, hashes, hash, related, work }: Comparison,
): string {
  const label = canonical.labelOf(other) ?? issuer.labelOf(other) ?? hashes.get(other) ?? '';
  const text = position + (position === 'g' ? '' : statement.predicate) + label;
  const known = related.get(text);
  work.digests -= known === undefined ? 1 : 1 / 8;
  if (known !== undefined) return known;
  const made = hash(text);
  related.set(text, made);
  return made;
}

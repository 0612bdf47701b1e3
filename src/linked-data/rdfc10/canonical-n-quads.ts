import { byCodePoint, holdsBeyondFfff, type Order } from './code-point-order.js';
import { hashFirstDegree } from './hash-first-degree.js';
import type { Work } from './hash-n-degree.js';
import { createIssuer, type Issuer } from './issuer.js';
import { labelAlike } from './label-alike.js';
import { type Labels, labelled, restOfLine } from './n-quads.js';
import type { Statement, Token } from './statement.js';
import type { TextHash } from './text-hash.js';
import { twinsAmong } from './twins.js';

/** How statements are put into canonical form. */
export interface RdfcOptions {
  /** The digest that tells blank nodes apart. */
  readonly hash: TextHash;
  /** Exponent that bounds the deep comparisons, of the number of blank nodes that resemble each other. */
  readonly maxWorkFactor: number;
}

/** Statements in canonical form. */
export interface CanonicalForm {
  /** The canonical N-Quads. */
  readonly text: string;
  /** Whether a statement was given twice: a dataset is a set, and then this is not its form. */
  readonly repeats: boolean;
}

/**
 * The canonical form of statements; nothing when it takes more work than allowed.
 *
 * @see https://www.w3.org/TR/rdf-canon/#canon-algo-algo
 */
export function canonicalForm(
  statements: readonly Statement[],
  options: RdfcOptions,
): CanonicalForm | undefined {
  const form = formInOrder(statements, options, undefined);
  if (form === undefined || !holdsBeyondFfff(form.text)) return form;
  return formInOrder(statements, options, byCodePoint);
}

function formInOrder(
  statements: readonly Statement[],
  { hash, maxWorkFactor }: RdfcOptions,
  order: Order,
): CanonicalForm | undefined {
  // Step 2: the statements that each blank node stands in.
  const statementsOf = statementsByBlank(statements);
  // Step 3: blank nodes by their first-degree hash.
  const hashes = new Map<number, string>();
  const byHash = new Map<string, number[]>();
  for (const [blank, around] of statementsOf) {
    const own = hashFirstDegree(blank, around, hash, order);
    hashes.set(blank, own);
    addTo(byHash, own, blank);
  }
  // Step 4: nodes that no other resembles are labelled first, in the order of their hashes.
  const canonical = createIssuer('_:c14n');
  const alike: (readonly number[])[] = [];
  for (const own of [...byHash.keys()].sort()) {
    const [blank, ...others] = byHash.get(own) ?? [];
    if (blank === undefined) continue;
    if (others.length > 0) alike.push([blank, ...others]);
    else canonical.issue(blank);
  }
  const comparison = {
    canonical,
    statementsOf,
    hashes,
    hash,
    related: new Map(),
    twins: twinsAmong(alike.flat(), statementsOf, canonical),
    work: workFor(alike.flat().length, maxWorkFactor),
  };
  return labelAlike(alike, comparison) ? sorted(statements, canonical, order) : undefined;
}

/**
 * Digests that an exponent of 1 allows: some fifty milliseconds, and far more than what documents need whose nodes can be
 * told apart, or are twins.
 */
const MOST_DIGESTS = 20_000;

function workFor(alike: number, maxWorkFactor: number): Work {
  return {
    comparisons: maxWorkFactor === 0 ? 0 : alike ** maxWorkFactor,
    digests: maxWorkFactor > 1 ? Number.POSITIVE_INFINITY : MOST_DIGESTS,
  };
}

function statementsByBlank(statements: readonly Statement[]): Map<number, Statement[]> {
  const statementsOf = new Map<number, Statement[]>();
  for (const statement of statements) {
    const { subject, object, graph } = statement;
    if (typeof subject === 'number') addTo(statementsOf, subject, statement);
    if (typeof object === 'number' && object !== subject) addTo(statementsOf, object, statement);
    if (typeof graph === 'number' && graph !== subject && graph !== object)
      addTo(statementsOf, graph, statement);
  }
  return statementsOf;
}

/**
 * Steps 6 and 7. All lines about a subject lie together, in the order of the subjects: none can begin with another, as an
 * IRI ends in `>`, and what can follow a label that begins with another sorts above the space.
 */
function sorted(statements: readonly Statement[], canonical: Issuer, order: Order): CanonicalForm {
  const labels: Labels = (blank) => canonical.issue(blank);
  const bySubject = new Map<Token, string[]>();
  for (const statement of statements)
    addTo(bySubject, statement.subject, restOfLine(statement, labels));
  const subjects = new Map<string, string[]>();
  for (const [subject, rests] of bySubject) subjects.set(labelled(subject, labels), rests);
  let [text, repeats] = ['', false];
  for (const subject of [...subjects.keys()].sort(order)) {
    let last = '';
    for (const rest of (subjects.get(subject) ?? []).sort(order)) {
      text += subject + rest;
      repeats ||= rest === last;
      last = rest;
    }
  }
  return { text, repeats };
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

import { anyLines } from './any-lines.js';
import { byCodePoint, holdsBeyondFfff, type Order } from './code-point-order.js';
import type { Work } from './hash-n-degree.js';
import { createIssuer, type Issuer } from './issuer.js';
import { areAlone, labelAlike } from './label-alike.js';
import type { LabelledForm, Lines } from './lines.js';
import type { Repeated } from './plain-dataset.js';
import { plainLines } from './plain-lines.js';
import type { Statement } from './statement.js';
import { statementsByBlank } from './statements-of.js';
import type { TextHash } from './text-hash.js';
import { twinsAmong } from './twins.js';

/** How statements are put into canonical form. */
export interface RdfcOptions {
  /** The digest that tells blank nodes apart. */
  readonly hash: TextHash;
  /** Exponent that bounds the deep comparisons, of the number of blank nodes that resemble each other. */
  readonly maxWorkFactor: number;
  /** Told of statements that are there twice; one is left out. Without it, the form says whether there are such. */
  readonly repeated?: Repeated;
}

/**
 * The canonical form of statements; nothing when it takes more work than allowed.
 *
 * @see https://www.w3.org/TR/rdf-canon/#canon-algo-algo
 */
export function canonicalForm(
  statements: readonly Statement[],
  options: RdfcOptions,
): LabelledForm | undefined {
  const form = formInOrder(statements, options, undefined);
  if (form === undefined || !holdsBeyondFfff(form.text)) return form;
  return formInOrder(statements, options, byCodePoint);
}

function formInOrder(
  statements: readonly Statement[],
  { hash, maxWorkFactor, repeated }: RdfcOptions,
  order: Order,
): LabelledForm | undefined {
  return formOf(linesOf(statements, order, repeated), { hash, maxWorkFactor });
}

/** The lines of statements. */
export function linesOf(
  statements: readonly Statement[],
  order?: Order,
  repeated?: Repeated,
): Lines {
  return (
    plainLines(statements, order, repeated) ??
    anyLines(statements, statementsByBlank(statements), order)
  );
}

/** The canonical form of lines; nothing when it takes more work than allowed. */
function formOf(
  lines: Lines,
  options: Pick<RdfcOptions, 'hash' | 'maxWorkFactor'>,
): LabelledForm | undefined {
  const labels = labelsOf(lines, options);
  return labels && { ...lines.inCanonicalForm(labels), labels };
}

/** The labels of all blank nodes; nothing when it takes more work than allowed. */
export function labelsOf(
  lines: Omit<Lines, 'inCanonicalForm'>,
  { hash, maxWorkFactor }: Pick<RdfcOptions, 'hash' | 'maxWorkFactor'>,
): Issuer | undefined {
  // Step 3: blank nodes by their first-degree hash.
  const { found, byHash } = blanksByHash(lines, hash);
  // Step 4: nodes that no other resembles are labelled first, in the order of their hashes.
  const canonical = createIssuer('_:c14n');
  const alike: (readonly number[])[] = [];
  for (const own of [...byHash.keys()].sort()) {
    const blanks = byHash.get(own) ?? [];
    if (typeof blanks === 'number') canonical.issue(blanks);
    else alike.push(blanks);
  }
  if (alike.length > 0) {
    const statementsOf = lines.statementsOf();
    const withOthers = alike.filter((blanks) => !areAlone(blanks, { statementsOf }));
    const twins = twinsAmong(withOthers.flat(), statementsOf, canonical);
    const work = workFor(alike.flat().length, maxWorkFactor);
    const related = new Map();
    const hashes = { get: (blank: number) => lines.known?.get(blank) ?? found.get(blank) };
    const comparison = { canonical, statementsOf, hashes, hash, related, twins, work };
    if (!labelAlike(alike, comparison)) return undefined;
  }
  return canonical;
}

/** The blank nodes of each first-degree hash, nearly always one; and the hashes that were not known before. */
function blanksByHash(
  { blanks, known, ofFirstDegree }: Pick<Lines, 'blanks' | 'known' | 'ofFirstDegree'>,
  hash: TextHash,
): {
  readonly found: ReadonlyMap<number, string>;
  readonly byHash: ReadonlyMap<string, number | readonly number[]>;
} {
  const found = new Map<number, string>();
  const byHash = new Map<string, number | number[]>();
  for (const blank of blanks) {
    let own = known?.get(blank);
    if (own === undefined) {
      own = hash(ofFirstDegree(blank));
      found.set(blank, own);
    }
    const before = byHash.get(own);
    if (before === undefined) byHash.set(own, blank);
    else if (typeof before === 'number') byHash.set(own, [before, blank]);
    else before.push(blank);
  }
  return { found, byHash };
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

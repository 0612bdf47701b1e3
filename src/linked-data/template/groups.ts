import { byCodePoint } from '../rdfc10/code-point-order.js';
import type { Term } from './tokens.js';

/** A statement in which what varies is known. */
export interface TermStatement {
  /** The blank node that names the graph it stands in; none in the default graph. */
  readonly graph?: number | undefined;
  readonly subject: Term;
  readonly predicate: string;
  readonly object: Term;
  /** What JSON-LD sees in the object beside its token; see `ReadValue`. */
  readonly kind: string;
}

/** All that is said about one subject, by predicate in canonical order. */
export interface Group {
  /** The blank node that names the graph all of it stands in; none in the default graph. */
  readonly graph: number | undefined;
  readonly subject: Term;
  readonly sayings: readonly Saying[];
}

/** What one subject is said to have by one predicate. */
export interface Saying {
  readonly predicate: string;
  /** Objects that are always the same, in their order. */
  readonly still: readonly StillObject[];
  /** Objects that vary. */
  readonly open: readonly OpenObject[];
  /** Objects that are blank nodes. */
  readonly blanks: readonly number[];
}

/** An object that is always the same. */
export interface StillObject {
  readonly text: string;
  readonly kind: string;
}

/** An object that varies. */
export interface OpenObject {
  readonly token: number;
  readonly kind: string;
}

/**
 * What is said about each subject, in canonical order as far as it is known.
 *
 * The lines about one subject differ first in the predicate, and no predicate begins with another, as each ends in `>`.
 */
export function groupsOf(statements: readonly TermStatement[]): readonly Group[] {
  const groups = [...grouped(statements, ({ subject }) => termName(subject)).values()];
  return groups.map((about) => ({
    subject: about[0]?.subject ?? '',
    graph: about[0]?.graph,
    sayings: [...grouped(about, ({ predicate }) => predicate)]
      .sort(([one], [other]) => byCodePoint(one, other))
      .map(([predicate, alike]) => sayingOf(predicate, alike)),
  }));
}

function grouped(
  statements: readonly TermStatement[],
  nameOf: (statement: TermStatement) => string,
): ReadonlyMap<string, readonly TermStatement[]> {
  const groups = new Map<string, TermStatement[]>();
  for (const statement of statements) {
    const known = groups.get(nameOf(statement));
    if (known === undefined) groups.set(nameOf(statement), [statement]);
    else known.push(statement);
  }
  return groups;
}

/** A name for a term that no other has. */
export function termName(term: Term): string {
  if (typeof term === 'string') return term;
  return 'blank' in term ? `_${term.blank}` : `?${term.token}`;
}

function sayingOf(predicate: string, statements: readonly TermStatement[]): Saying {
  const still: StillObject[] = [];
  const open: OpenObject[] = [];
  const blanks: number[] = [];
  for (const { object, kind } of statements) {
    if (typeof object === 'string') still.push({ text: object, kind });
    else if ('token' in object) open.push({ token: object.token, kind });
    else blanks.push(object.blank);
  }
  still.sort((one, other) => byCodePoint(one.text, other.text));
  return { predicate, still, open, blanks };
}

/**
 * Whether the lines of a saying stand in the same order in every document. Literals (`"`) come before IRIs (`<`), and these
 * before blank nodes (`_`); one among several of its kind has its place by what it is.
 */
export function isInOrder({ still, open, blanks }: Saying): boolean {
  return blanks.length <= 1 && (open.length === 0 || (open.length === 1 && still.length === 0));
}

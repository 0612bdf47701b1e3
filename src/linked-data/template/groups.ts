import { byCodePoint } from '../rdfc10/code-point-order.js';
import { joined, type Piece, type Ref } from './pieces.js';
import type { Term } from './tokens.js';

/** A statement in which what varies is known. All stand in the default graph. */
export interface TermStatement {
  readonly subject: Term;
  readonly predicate: string;
  readonly object: Term;
}

/** The lines about one subject, in their order. */
export interface Group {
  readonly subject: Term;
  /** Pieces, and among them lines that end in labels of blank nodes, which are sorted once these are known. */
  readonly parts: readonly (Piece | Run)[];
  /** The blank nodes whose labels stand in it. */
  readonly blanks: readonly number[];
  /** Whether a token that varies stands in it. */
  readonly varies: boolean;
}

/** Lines that differ in the label of a blank node alone. */
export interface Run {
  readonly kind: 'run';
  /** What stands before the label. */
  readonly before: readonly Piece[];
  readonly blanks: readonly number[];
}

/**
 * The lines about each subject in canonical order; nothing where their order depends on what stands in a hole, or where
 * a statement is made twice.
 *
 * The lines about one subject differ first in the predicate, and no predicate begins with another, as each ends in `>`.
 * With one predicate come literals (`"`), then IRIs (`<`), then blank nodes (`_`).
 */
export function groupsOf(statements: readonly TermStatement[]): readonly Group[] | undefined {
  const bySubject = new Map<string, TermStatement[]>();
  for (const statement of statements) {
    const name = termName(statement.subject);
    const known = bySubject.get(name);
    if (known === undefined) bySubject.set(name, [statement]);
    else known.push(statement);
  }
  const groups: Group[] = [];
  for (const about of bySubject.values()) {
    const group = groupOf(about);
    if (group === undefined) return undefined;
    groups.push(group);
  }
  return groups;
}

/** A name for a term that no other has. */
function termName(term: Term): string {
  if (typeof term === 'string') return term;
  return 'blank' in term ? `_${term.blank}` : `?${term.token}`;
}

function groupOf(about: readonly TermStatement[]): Group | undefined {
  const [first] = about;
  if (first === undefined) return undefined;
  const { subject } = first;
  const start: Piece = typeof subject === 'string' ? subject : { kind: 'subject' };
  const byPredicate = new Map<string, TermStatement[]>();
  for (const statement of about) {
    const known = byPredicate.get(statement.predicate);
    if (known === undefined) byPredicate.set(statement.predicate, [statement]);
    else known.push(statement);
  }
  const parts: (Piece | Run)[] = [];
  for (const predicate of [...byPredicate.keys()].sort(byCodePoint)) {
    const lines = linesOf(start, predicate, byPredicate.get(predicate) ?? []);
    if (lines === undefined) return undefined;
    parts.push(...lines);
  }
  const objects = about.map(({ object }) => object);
  const varies = [subject, ...objects].some((term) => typeof term !== 'string' && 'token' in term);
  return { subject, parts: runTogether(parts), blanks: blanksIn([subject, ...objects]), varies };
}

function linesOf(
  start: Piece,
  predicate: string,
  statements: readonly TermStatement[],
): readonly (Piece | Run)[] | undefined {
  const objects = statements.map(({ object }) => object);
  const [only] = objects;
  if (objects.some((object) => typeof object !== 'string' && 'token' in object)) {
    // Its place among others with this predicate would depend on the value.
    if (objects.length > 1 || only === undefined || typeof only === 'string' || !('token' in only))
      return undefined;
    return [start, ` ${predicate} `, { kind: 'token', token: only.token }, ' .\n'];
  }
  const texts = objects.filter((object) => typeof object === 'string').sort(byCodePoint);
  const blanks = blanksIn(objects);
  const isSet = new Set(texts).size + blanks.length === objects.length;
  if (!isSet) return undefined;
  const lines: (Piece | Run)[] = texts.flatMap((text) => [start, ` ${predicate} ${text} .\n`]);
  if (blanks.length > 0) lines.push({ kind: 'run', before: [start, ` ${predicate} `], blanks });
  return lines;
}

function blanksIn(terms: readonly Term[]): readonly number[] {
  const blanks = terms.flatMap((term) =>
    typeof term !== 'string' && 'blank' in term ? term.blank : [],
  );
  return [...new Set(blanks)];
}

/** A run of one line is a line; texts side by side are one. */
function runTogether(parts: readonly (Piece | Run)[]): readonly (Piece | Run)[] {
  const result: (Piece | Run)[] = [];
  let pieces: Piece[] = [];
  for (const part of parts) {
    if (!isRun(part)) pieces.push(part);
    else if (part.blanks.length === 1)
      pieces.push(...part.before, { kind: 'blank', blank: part.blanks[0] ?? 0 }, ' .\n');
    else {
      result.push(...joined(pieces), { ...part, before: joined(part.before) });
      pieces = [];
    }
  }
  return [...result, ...joined(pieces)];
}

/** True for a run. */
function isRun(part: Piece | Run): part is Run {
  return typeof part !== 'string' && part.kind === 'run';
}

/** The text of a group. */
export function groupText(
  { parts }: Group,
  subject: string,
  tokens: readonly string[],
  labels: readonly string[],
): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if (part.kind === 'run') text += runText(part, subject, labels);
    else text += refText(part, subject, tokens, labels);
  }
  return text;
}

function refText(
  ref: Ref,
  subject: string,
  tokens: readonly string[],
  labels: readonly string[],
): string {
  if (ref.kind === 'subject') return subject;
  return (ref.kind === 'token' ? tokens[ref.token] : labels[ref.blank]) ?? '';
}

function runText({ before, blanks }: Run, subject: string, labels: readonly string[]): string {
  let start = '';
  for (const piece of before) start += typeof piece === 'string' ? piece : subject;
  let text = '';
  // Labels have digits only, so the order of ECMAScript is that of the specification; "12" comes before "2".
  for (const label of blanks.map((blank) => labels[blank] ?? '').sort())
    text += `${start}${label} .\n`;
  return text;
}

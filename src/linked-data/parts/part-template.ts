import { DEFAULT_GRAPH, type Statement, type Token } from '../rdfc10/statement.js';
import { addTo } from '../rdfc10/statements-of.js';
import type { TextHash } from '../rdfc10/text-hash.js';
import { type BlankLines, blankLines } from '../template/blank-hashes.js';
import { blankCount, irisIn, runsArranger } from '../template/canonical-template.js';
import { tokenFiller } from '../template/fill-tokens.js';
import { type Group, groupsOf, type TermStatement } from '../template/groups.js';
import { filledIn, type OpenLines } from '../template/pieces.js';
import { runsOf } from '../template/runs.js';
import type { HoleValue } from '../template/shape.js';
import { labelSlot, piecesOf, type Slots } from '../template/slots.js';
import type { HoleToken, Term } from '../template/tokens.js';
import { linesOf } from '../template/write-lines.js';

/** What is known of all parts of a shape. */
export interface PartShape {
  /** What the object itself is called. */
  readonly root: Term;
  /** Each once; blank nodes are numbered from 0. */
  readonly statements: readonly TermStatement[];
  readonly tokens: readonly HoleToken[];
  /** Every name in the contexts. */
  readonly names: ReadonlySet<string>;
  readonly hash: TextHash;
}

/** The statements of one part of a document, ready to be put into one form with those of others. */
export interface Part {
  /** What the object itself is called; a blank node by its number within the part. */
  readonly root: Token;
  /** First-degree hashes of its blank nodes, by their number. */
  readonly hashes: readonly string[];
  /** How many statements it has. */
  readonly size: number;
  /** The statements that one of its blank nodes stands in, with blank nodes numbered from some number on. */
  around(blank: number, from: number): readonly Statement[];
  /** Its lines, once its blank nodes have labels. */
  lines(labels: readonly string[]): readonly PartLines[];
}

/** The lines about one subject. */
export interface PartLines {
  /** An IRI as N-Quads write it, or the number of a blank node within the part. */
  readonly subject: Token;
  /** All of them, in their order. */
  readonly text: string;
  /** See {@link kindsOf}. */
  readonly kinds: Kinds;
}

/** What JSON-LD sees in the objects of each predicate beside their tokens; nothing where that is not one thing. */
export type Kinds = ReadonlyMap<string, string | undefined>;

/** Makes parts of what stands in the holes; nothing where that is to be read otherwise. */
export type PartFiller = (values: readonly HoleValue[]) => Part | undefined;

/** What makes parts of this shape; nothing for a shape that templates do not cover. */
export function partFiller({ root, statements, ...shape }: PartShape): PartFiller | undefined {
  const { tokens, names, hash } = shape;
  const slots: Slots = { tokens, blanks: blankCount(statements) };
  const groups = groupsOf(statements);
  const runs = runsOf(groups, slots);
  const blanks = blankLines({ statements, groups, runs, slots });
  if (blanks === undefined) return undefined;
  const hashesOf = partHashes(blanks, hash);
  const fill = tokenFiller(tokens, { names, stillIris: irisIn(statements) });
  const arrange = runsArranger([...runs.values()], slots);
  const around = statementsAround(statements);
  const written = groups.map((group) => ({
    subject: group.subject,
    lines: linesOf(group, { groups, runs, slots }),
    kinds: kindsIn(group),
  }));
  return (values) => {
    const filled = new Array<string>(tokens.length + slots.blanks + runs.size);
    if (!fill(values, filled)) return undefined;
    const putRuns = arrange(filled, (slot, text) => {
      filled[slot] = text;
    });
    if (putRuns === undefined) return undefined;
    const tokenOf = (term: Term, from: number) => tokenIn(term, { slots, filled, from });
    return {
      root: tokenOf(root, 0),
      hashes: hashesOf(filled),
      size: statements.length,
      around: (blank, from) =>
        (around.get(blank) ?? []).map(({ subject, predicate, object }) => ({
          subject: tokenOf(subject, from),
          predicate,
          object: tokenOf(object, from),
          graph: DEFAULT_GRAPH,
        })),
      lines: (labels) => {
        for (const [blank, label] of labels.entries()) filled[labelSlot(slots, blank)] = label;
        putRuns();
        return written.map(({ subject, lines, kinds }) => ({
          subject: tokenOf(subject, 0),
          text: filledIn(lines, filled),
          kinds,
        }));
      },
    };
  };
}

function statementsAround(
  statements: readonly TermStatement[],
): ReadonlyMap<number, readonly TermStatement[]> {
  const around = new Map<number, TermStatement[]>();
  for (const statement of statements)
    for (const term of [statement.subject, statement.object])
      if (typeof term !== 'string' && 'blank' in term) addTo(around, term.blank, statement);
  return around;
}

/** First-degree hashes: those around which nothing varies are made once. */
function partHashes(
  blanks: readonly BlankLines[],
  hash: TextHash,
): (filled: readonly string[]) => readonly string[] {
  const known = blanks.map(({ lines }): string | OpenLines =>
    lines.slots.length > 0 ? lines : hash(filledIn(lines, [])),
  );
  return (filled) =>
    known.map((one) => (typeof one === 'string' ? one : hash(filledIn(one, filled))));
}

interface Filling {
  readonly slots: Slots;
  readonly filled: readonly string[];
  readonly from: number;
}

function tokenIn(term: Term, { slots, filled, from }: Filling): Token {
  if (typeof term === 'string') return term;
  if ('blank' in term) return from + term.blank;
  const [start = '', , end = ''] = piecesOf(term, slots, () => '');
  return `${start}${filled[term.token]}${end}`;
}

function kindsIn({ sayings }: Group): Kinds {
  return new Map(
    sayings.map(({ predicate, still, open }) => [
      predicate,
      oneKind([...still, ...open].map(({ kind }) => kind)),
    ]),
  );
}

/** What statements about one subject say with each predicate; see {@link Kinds}. */
export function kindsOf(
  statements: Iterable<{
    readonly predicate: string;
    readonly object: Token;
    readonly kind: string;
  }>,
): Kinds {
  const all = new Map<string, string[]>();
  for (const { predicate, object, kind } of statements) {
    const kinds = all.get(predicate) ?? [];
    all.set(predicate, kinds);
    if (typeof object !== 'number') kinds.push(kind);
  }
  return new Map([...all].map(([predicate, kinds]) => [predicate, oneKind(kinds)]));
}

function oneKind(kinds: readonly string[]): string | undefined {
  const [first, ...others] = new Set(kinds.map(withoutNumber));
  return others.length === 0 ? first : undefined;
}

/** The number is in the token too: there, whole ones are told apart as well as here. */
function withoutNumber(kind: string): string {
  return kind.replace(/^number \S+/, NUMBER);
}

/** What the kinds of numbers begin with. */
export const NUMBER = 'number';

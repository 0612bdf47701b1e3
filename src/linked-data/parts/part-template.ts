import { holdsBeyondFfff } from '../rdfc10/code-point-order.js';
import { DEFAULT_GRAPH, type Statement, type Token } from '../rdfc10/statement.js';
import { addTo } from '../rdfc10/statements-of.js';
import type { TextHash } from '../rdfc10/text-hash.js';
import { type BlankLines, blankLines } from '../template/blank-hashes.js';
import { type Blocks, blocksOf, writeTexts } from '../template/blocks.js';
import { ByteWriter } from '../template/byte-writer.js';
import {
  blankCount,
  type FormNotes,
  type FormShape,
  irisIn,
  runsArranger,
} from '../template/canonical-template.js';
import { tokenFiller } from '../template/fill-tokens.js';
import { groupsOf, type TermStatement } from '../template/groups.js';
import { filledIn } from '../template/pieces.js';
import { runsOf } from '../template/runs.js';
import type { HoleValue } from '../template/shape.js';
import { labelSlot, piecesOf, type Slots } from '../template/slots.js';
import type { HoleToken, Term } from '../template/tokens.js';
import { placesInForm } from './places-in-form.js';
import { type Section, sectionsOf } from './sections.js';

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
  /** The form that such an object has by itself, without its proof, where that is known. */
  readonly form: FormShape | undefined;
}

/** The statements of one part of a document, ready to be put into one form with those of others. */
export interface Part {
  /** What the object itself is called; a blank node by its number within the part. */
  readonly root: Token;
  /** First-degree hashes of its blank nodes, by their number. */
  readonly hashes: readonly string[];
  /** How many statements it has. */
  readonly size: number;
  /** Whether a character beyond U+FFFF is in it. */
  readonly isBeyondFfff: boolean;
  /** What it says, by subject: the same for all parts of its shape. */
  readonly sections: readonly Section[];
  /** What stands in the slots of its sections. */
  readonly filled: readonly string[];
  /** The statements that one of its blank nodes stands in, with blank nodes numbered from some number on. */
  around(blank: number, from: number): readonly Statement[];
  /** Puts the labels of its blank nodes into their slots. */
  label(labels: readonly string[], from: number): void;
}

/** Makes parts of what stands in the holes; nothing where that is to be read otherwise. */
export type PartFiller = (values: readonly HoleValue[], notes?: FormNotes) => Part | undefined;

/** What makes parts of this shape; nothing for a shape that templates do not cover. */
export function partFiller({ root, statements, ...shape }: PartShape): PartFiller | undefined {
  const { tokens, names, hash, form } = shape;
  const slots: Slots = { tokens, blanks: blankCount(statements) };
  const groups = groupsOf(statements);
  const runs = runsOf(groups, slots);
  const blanks = blankLines({ statements, groups, runs, slots });
  if (blanks === undefined) return undefined;
  const inForm = form && placesInForm(form, tokens, blanks);
  const hashesOf = partHashes(blanks, hash, inForm?.blanks);
  const fill = tokenFiller(tokens, { names, stillIris: irisIn(statements) });
  const arrange = runsArranger([...runs.values()], slots);
  const around = statementsAround(statements);
  const sections = sectionsOf({ groups, runs, slots });
  const isStillBeyond = statements.some(
    ({ object }) => typeof object === 'string' && holdsBeyondFfff(object),
  );
  return (values, notes = NOTHING) => {
    const filled = new Array<string>(tokens.length + slots.blanks + runs.size);
    if (inForm !== undefined && notes.texts !== undefined)
      fillFrom(notes.texts, inForm.tokens, filled);
    if (!fill(values, filled)) return undefined;
    let isBeyondFfff = isStillBeyond;
    for (let token = 0; token < tokens.length && !isBeyondFfff; token += 1)
      isBeyondFfff = holdsBeyondFfff(filled[token] ?? '');
    const putRuns = arrange(filled, (slot, text) => {
      filled[slot] = text;
    });
    if (putRuns === undefined) return undefined;
    const tokenOf = (term: Term, from: number) => tokenIn(term, { slots, filled, from });
    return {
      root: tokenOf(root, 0),
      hashes: hashesOf(filled, notes.hashes),
      size: statements.length,
      isBeyondFfff,
      sections,
      filled,
      around: (blank, from) =>
        (around.get(blank) ?? []).map(({ subject, predicate, object, graph }) => ({
          subject: tokenOf(subject, from),
          predicate,
          object: tokenOf(object, from),
          graph: graph === undefined ? DEFAULT_GRAPH : from + graph,
        })),
      label: (labels, from) => {
        for (let blank = 0; blank < slots.blanks; blank += 1)
          filled[labelSlot(slots, blank)] = labels[from + blank] ?? '';
        putRuns();
      },
    };
  };
}

const NOTHING: FormNotes = Object.freeze({});

function fillFrom(
  texts: readonly string[],
  places: readonly (number | undefined)[],
  filled: string[],
): void {
  for (let token = 0; token < places.length; token += 1) {
    const text = texts[places[token] ?? -1];
    if (text !== undefined) filled[token] = text;
  }
}

function statementsAround(
  statements: readonly TermStatement[],
): ReadonlyMap<number, readonly TermStatement[]> {
  const around = new Map<number, TermStatement[]>();
  for (const statement of statements) {
    if (statement.graph !== undefined) addTo(around, statement.graph, statement);
    for (const term of [statement.subject, statement.object])
      if (typeof term !== 'string' && 'blank' in term) addTo(around, term.blank, statement);
  }
  return around;
}

/** First-degree hashes: those around which nothing varies are made once, and those that were found before are taken from there. */
function partHashes(
  blanks: readonly BlankLines[],
  hash: TextHash,
  places: readonly (number | undefined)[] = [],
): (filled: readonly string[], found?: readonly string[]) => readonly string[] {
  const known = blanks.map(({ lines }): string | Blocks =>
    lines.slots.length > 0 ? blocksOf(lines) : hash(filledIn(lines, [])),
  );
  const writer = new ByteWriter();
  return (filled, found = []) =>
    known.map((one, blank) => {
      if (typeof one === 'string') return one;
      const before = found[places[blank] ?? -1];
      if (before !== undefined) return before;
      writer.reset();
      writeTexts(one, filled, writer);
      return hash(writer.written());
    });
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

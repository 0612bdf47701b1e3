import type { TextHash } from '../rdfc10/text-hash.js';
import { type BlankLines, blankLines } from './blank-hashes.js';
import { type Blocks, blocksOf, writeBlocks } from './blocks.js';
import type { ByteWriter } from './byte-writer.js';
import { tokenFiller } from './fill-tokens.js';
import { groupsOf, type TermStatement } from './groups.js';
import { type BlankRank, tiedLabeller } from './label-tied.js';
import { filledIn } from './pieces.js';
import { canonicalRun, hashedRun, objectsIn, type Run, runsOf } from './runs.js';
import type { HoleValue } from './shape.js';
import { labelSlot, type Slots } from './slots.js';
import type { HoleToken } from './tokens.js';
import { linesWriter } from './write-lines.js';

/** What is known of all documents of a shape. */
export interface TemplateParts {
  /** Each once; blank nodes are numbered from 0. */
  readonly statements: readonly TermStatement[];
  readonly tokens: readonly HoleToken[];
  /** Every name in the contexts. */
  readonly names: ReadonlySet<string>;
  readonly hash: TextHash;
  /** Where the lines are written. */
  readonly writer: ByteWriter;
}

/** What there is in all documents of a shape that another form of the same can begin from. */
export interface FormShape {
  readonly tokens: readonly HoleToken[];
  /** The blank nodes around which something varies. */
  readonly blanks: readonly BlankLines[];
}

/** What was found on the way to the form of one document, for another form of the same. */
export interface FormNotes {
  /** What stands between start and end of each token. */
  texts?: readonly string[];
  /** First-degree hashes of the blank nodes around which something varies, by their number. */
  hashes?: readonly string[];
}

/** Puts one document into canonical form, and notes what was found on the way. */
export type Canonical = (values: readonly HoleValue[], notes?: FormNotes) => Uint8Array | undefined;

/** What puts documents into canonical form, and what others can begin from. */
export interface CanonicalTemplate {
  readonly canonical: Canonical;
  readonly form: FormShape;
}

/**
 * What puts documents of a shape into canonical form; nothing for a shape it does not cover.
 *
 * RDFC-1.0 labels blank nodes in the order of their first-degree hashes, as long as no two are equal: those around which
 * nothing varies have theirs from the start. Those that resemble each other come after all others. The lines about a subject
 * lie together; what varies in them and the order of the subjects are all that is settled for each document.
 *
 * @see https://www.w3.org/TR/rdf-canon/#canon-algo-algo
 */
export function canonicalTemplate(parts: TemplateParts): CanonicalTemplate | undefined {
  const { statements, tokens, names, hash, writer } = parts;
  const slots: Slots = { tokens, blanks: blankCount(statements) };
  const groups = groupsOf(statements);
  const runs = runsOf(groups, slots);
  const blanks = blankLines({ statements, groups, runs, slots });
  if (blanks === undefined) return undefined;
  const varying = blanks.filter(({ lines }) => lines.slots.length > 0);
  const moving = varying.map(movingBlank);
  const still = merged([], blanks.flatMap(stillRanks(hash)));
  const stillBlanks = new Set(still.map(({ blank }) => blank));
  const labelTied = tiedLabeller({ statements, slots, still: stillBlanks, hash });
  const fill = tokenFiller(tokens, { names, stillIris: irisIn(statements) });
  const arrange = runsArranger([...runs.values()], slots);
  const labels = Array.from({ length: slots.blanks }, (_, rank) => {
    const text = `_:c14n${rank}`;
    return { text, bytes: utf8.encode(text) };
  });
  const write = linesWriter({ groups, runs, slots }, writer);
  const canonical: Canonical = (values, notes) => {
    const texts = new Array<string>(tokens.length + slots.blanks);
    if (!fill(values, texts)) return undefined;
    const bytes = new Array<Uint8Array>(texts.length + runs.size);
    spell(texts, bytes, { tokens, writer });
    const putRuns = arrange(texts, (slot, text) => {
      bytes[slot] = writer.text(text);
    });
    if (putRuns === undefined) return undefined;
    const moved = moving.map((one) => rankOf(one, bytes, parts));
    note(notes, texts, moved);
    const ranks = labelTied(merged(still, moved), texts);
    if (ranks === undefined) return undefined;
    for (let rank = 0; rank < ranks.length; rank += 1) {
      const slot = labelSlot(slots, ranks[rank] ?? 0);
      texts[slot] = labels[rank]?.text ?? '';
      bytes[slot] = labels[rank]?.bytes ?? NOTHING;
    }
    putRuns();
    return write(ranks, { texts, bytes });
  };
  return { canonical, form: { tokens, blanks: varying } };
}

function note(
  notes: FormNotes | undefined,
  texts: readonly string[],
  moved: readonly BlankRank[],
): void {
  if (notes === undefined) return;
  const hashes: string[] = [];
  for (const { blank, hash } of moved) hashes[blank] = hash;
  notes.texts = texts;
  notes.hashes = hashes;
}

const utf8 = new TextEncoder();
const NOTHING = new Uint8Array();

/** Writes each token once: wherever it stands, its bytes are copied. */
function spell(
  texts: readonly string[],
  bytes: Uint8Array[],
  { tokens, writer }: Pick<TemplateParts, 'tokens' | 'writer'>,
): void {
  writer.reset();
  for (let token = 0; token < tokens.length; token += 1)
    bytes[token] = writer.text(texts[token] ?? '');
}

/** How many blank nodes there are, numbered from 0. */
export function blankCount(statements: readonly TermStatement[]): number {
  let count = 0;
  for (const { subject, object, graph = -1 } of statements) {
    count = Math.max(count, graph + 1);
    for (const term of [subject, object])
      if (typeof term !== 'string' && 'blank' in term) count = Math.max(count, term.blank + 1);
  }
  return count;
}

/** The IRIs that are the same in every document, as N-Quads write them. */
export function irisIn(statements: readonly TermStatement[]): ReadonlySet<string> {
  const terms = statements.flatMap(({ subject, object }) => [subject, object]);
  return new Set(
    terms.filter((term): term is string => typeof term === 'string' && term.startsWith('<')),
  );
}

/**
 * Puts runs as hashes cover them into their slots, and gives what puts them there as they stand in the canonical form, once
 * the labels are known.
 */
export function runsArranger(
  runs: readonly Run[],
  slots: Slots,
): (
  texts: readonly string[],
  put: (slot: number, text: string) => void,
) => (() => void) | undefined {
  return (texts, put) => {
    const objects: (readonly string[])[] = [];
    for (const run of runs) {
      const inRun = objectsIn(run, slots, texts);
      if (inRun === undefined) return undefined;
      objects.push(inRun);
      if (run.saying.open.length > 0) put(run.slot, hashedRun(run, inRun));
    }
    return () => {
      for (let index = 0; index < runs.length; index += 1) {
        const run = runs[index];
        if (run === undefined) continue;
        put(run.slot, canonicalRun(run, objects[index] ?? [], texts));
      }
    };
  };
}

/** A blank node around which something varies. */
interface MovingBlank {
  readonly blank: number;
  readonly lines: Blocks;
}

function movingBlank({ blank, lines }: BlankLines): MovingBlank {
  return { blank, lines: blocksOf(lines) };
}

function rankOf(
  { blank, lines }: MovingBlank,
  bytes: readonly Uint8Array[],
  { hash, writer }: Pick<TemplateParts, 'hash' | 'writer'>,
): BlankRank {
  writer.begin();
  writeBlocks(lines, bytes, writer);
  const rank = { blank, hash: hash(writer.written()) };
  writer.leave();
  return rank;
}

/** The rank of a blank node around which nothing varies. */
function stillRanks(hash: TextHash): (one: BlankLines) => readonly BlankRank[] {
  return ({ blank, lines }) =>
    lines.slots.length > 0 ? [] : [{ blank, hash: hash(filledIn(lines, [])) }];
}

/** All of them in the order of their hashes. */
function merged(still: readonly BlankRank[], moved: readonly BlankRank[]): readonly BlankRank[] {
  const ranks = [...still];
  for (const one of moved) {
    let [low, high] = [0, ranks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranks[middle]?.hash ?? '') < one.hash) low = middle + 1;
      else high = middle;
    }
    // `splice` would make a list of what it takes out, which is nothing.
    for (let at = ranks.push(one) - 1; at > low; at -= 1) ranks[at] = ranks[at - 1] ?? one;
    ranks[low] = one;
  }
  return ranks;
}

import { lazily } from '../../foundation/lazily.js';
import type { GroupedStatements } from './blank-hashes.js';
import { type Blocks, blocksOf, writeBlocks } from './blocks.js';
import type { ByteWriter } from './byte-writer.js';
import type { Group } from './groups.js';
import { type OpenLines, openLines, type Piece } from './pieces.js';
import { labelSlot, piecesOf } from './slots.js';
import { subjectOrder } from './subject-order.js';
import type { Term } from './tokens.js';

/** What stands in the slots: as text, by which subjects are put in order, and as the bytes that are written. */
export interface FilledSlots {
  readonly texts: readonly string[];
  readonly bytes: readonly Uint8Array[];
}

/** Puts the lines together once all slots are filled; the bytes last until the next call. */
export type WriteLines = (ranks: readonly number[], filled: FilledSlots) => Uint8Array;

/** The lines of a group with some label as its subject are kept, up to so many bytes in all. */
const MOST_KEPT = 400_000;
/** What a block takes besides its bytes. */
const BYTES_OF_BLOCK = 100;

/** What writes the lines of these groups. */
export function linesWriter(
  grouped: Omit<GroupedStatements, 'statements'>,
  writer: ByteWriter,
): WriteLines {
  const { groups, slots } = grouped;
  const inOrder = subjectOrder(groups, slots);
  const named = groups.map((group) =>
    isBlank(group.subject) ? undefined : blocksOf(linesOf(group, grouped)),
  );
  const byBlank = labelledLines(grouped);
  // "_:c14n10" comes before "_:c14n2".
  const labels = Array.from({ length: slots.blanks }, (_, rank) => rank).sort((a, b) =>
    `${a}` < `${b}` ? -1 : 1,
  );
  return (ranks, { texts, bytes }) => {
    writer.begin();
    // An IRI comes before any blank node, as `<` before `_`.
    for (const index of inOrder(texts)) {
      const lines = named[index];
      if (lines !== undefined) writeBlocks(lines, bytes, writer);
    }
    for (const rank of labels) {
      const lines = byBlank(ranks[rank] ?? -1, rank);
      if (lines !== undefined) writeBlocks(lines, bytes, writer);
    }
    return writer.written();
  };
}

/** The lines about blank nodes by their label. */
function labelledLines(
  grouped: Omit<GroupedStatements, 'statements'>,
): (blank: number, rank: number) => Blocks | undefined {
  const byBlank: LinesOfBlank[] = [];
  for (const group of grouped.groups)
    if (isBlank(group.subject)) {
      const withLabel = lazily(() => blocksOf(linesOf(group, grouped)));
      byBlank[group.subject.blank] = { group, withLabel, kept: [] };
    }
  let room = MOST_KEPT;
  return (blank, rank) => {
    const { group, withLabel, kept = [] } = byBlank[blank] ?? {};
    const known = kept[rank];
    if (known !== undefined || group === undefined) return known;
    if (room < 0) return withLabel?.();
    const blocks = blocksOf(linesOf(group, grouped, [`_:c14n${rank}`]));
    for (const block of blocks)
      room -= BYTES_OF_BLOCK + (typeof block === 'number' ? 0 : block.length);
    kept[rank] = blocks;
    return blocks;
  };
}

interface LinesOfBlank {
  readonly group: Group;
  /** With the label in a slot. */
  readonly withLabel: () => Blocks;
  /** By label. */
  readonly kept: (Blocks | undefined)[];
}

function isBlank(term: Term): term is { readonly blank: number } {
  return typeof term !== 'string' && 'blank' in term;
}

/** The lines about one subject. */
export function linesOf(
  { subject, sayings, graph }: Group,
  { slots, runs }: Omit<GroupedStatements, 'statements'>,
  about: readonly Piece[] = piecesOf(subject, slots, (blank) => labelSlot(slots, blank)),
): OpenLines {
  const end: readonly Piece[] =
    graph === undefined ? [' .\n'] : [' ', labelSlot(slots, graph), ' .\n'];
  const pieces = sayings.flatMap((saying): readonly Piece[] => {
    const run = runs.get(saying);
    if (run !== undefined) return [run.slot];
    const { predicate, still, open, blanks } = saying;
    const objects: readonly Term[] = [
      ...still.map(({ text }) => text),
      ...open,
      ...blanks.map((blank) => ({ blank })),
    ];
    return objects.flatMap((object) => [
      ...about,
      ` ${predicate} `,
      ...piecesOf(object, slots, (blank) => labelSlot(slots, blank)),
      ...end,
    ]);
  });
  return openLines(pieces);
}

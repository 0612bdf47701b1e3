import type { GroupedStatements } from './blank-hashes.js';
import type { ByteWriter } from './byte-writer.js';
import type { Group } from './groups.js';
import { filledIn, type OpenLines, openLines, type Piece } from './pieces.js';
import { labelSlot, piecesOf } from './slots.js';
import { subjectOrder } from './subject-order.js';
import type { Term } from './tokens.js';

/** Puts the lines together once all slots are filled; the bytes last until the next call. */
export type WriteLines = (ranks: readonly number[], filled: readonly string[]) => Uint8Array;

/** The lines of a group with some label as its subject are kept, up to so many characters in all. */
const MOST_KEPT = 200_000;

/** What writes the lines of these groups. */
export function linesWriter(
  grouped: Omit<GroupedStatements, 'statements'>,
  writer: ByteWriter,
): WriteLines {
  const { groups, slots } = grouped;
  const inOrder = subjectOrder(groups, slots);
  const named = groups.map((group) => linesOf(group, grouped));
  const byBlank = labelledLines(grouped);
  // "_:c14n10" comes before "_:c14n2".
  const labels = Array.from({ length: slots.blanks }, (_, rank) => rank).sort((a, b) =>
    `${a}` < `${b}` ? -1 : 1,
  );
  return (ranks, filled) => {
    writer.reset();
    // An IRI comes before any blank node, as `<` before `_`.
    for (const index of inOrder(filled)) {
      const lines = named[index];
      if (lines !== undefined) writer.text(filledIn(lines, filled));
    }
    for (const rank of labels) {
      const lines = byBlank(ranks[rank] ?? -1, rank);
      if (lines !== undefined) writer.text(filledIn(lines, filled));
    }
    return writer.written();
  };
}

/** The lines about blank nodes by their label. */
function labelledLines(
  grouped: Omit<GroupedStatements, 'statements'>,
): (blank: number, rank: number) => OpenLines | undefined {
  const byBlank: (Group | undefined)[] = [];
  for (const group of grouped.groups)
    if (typeof group.subject !== 'string' && 'blank' in group.subject)
      byBlank[group.subject.blank] = group;
  const unlabelled = byBlank.map((group) => group && linesOf(group, grouped));
  const kept: (OpenLines | undefined)[][] = byBlank.map(() => []);
  let room = MOST_KEPT;
  return (blank, rank) => {
    const known = kept[blank]?.[rank];
    const group = byBlank[blank];
    if (known !== undefined || group === undefined || room < 0) return known ?? unlabelled[blank];
    const made = linesOf(group, grouped, [`_:c14n${rank}`]);
    const ofBlank = kept[blank];
    if (ofBlank !== undefined) ofBlank[rank] = made;
    room -= made.texts.reduce((sum, text) => sum + text.length, 0);
    return made;
  };
}

function linesOf(
  { subject, sayings }: Group,
  { slots, runs }: Omit<GroupedStatements, 'statements'>,
  about: readonly Piece[] = piecesOf(subject, slots, (blank) => labelSlot(slots, blank)),
): OpenLines {
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
      ' .\n',
    ]);
  });
  return openLines(pieces);
}

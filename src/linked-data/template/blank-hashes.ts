import type { Group, Saying, TermStatement } from './groups.js';
import { type OpenLines, openLines, type Piece } from './pieces.js';
import { hashedRun, type Run } from './runs.js';
import { piecesOf, type Slots } from './slots.js';
import type { Term } from './tokens.js';

/** What the first-degree hash of a blank node covers. */
export interface BlankLines {
  readonly blank: number;
  /**
   * The statements it stands in, in order, itself written `_:a` and every other blank node `_:z`: always the same where no
   * slot is in them.
   *
   * @see https://www.w3.org/TR/rdf-canon/#hash-1d-quads
   */
  readonly lines: OpenLines;
}

/** What is known of the statements of a shape. */
export interface GroupedStatements {
  readonly statements: readonly TermStatement[];
  readonly groups: readonly Group[];
  readonly runs: ReadonlyMap<Saying, Run>;
  readonly slots: Slots;
}

/** What the hash of each blank node covers; nothing where more than one statement leads to one, as none does in JSON. */
export function blankLines({
  statements,
  groups,
  runs,
  slots,
}: GroupedStatements): readonly BlankLines[] | undefined {
  const all: BlankLines[] = [];
  for (let blank = 0; blank < slots.blanks; blank += 1) {
    const incoming = statements.filter(({ object }) => isBlank(object, blank));
    const own = groups.find(({ subject }) => isBlank(subject, blank));
    if (incoming.length > 1 || incoming.some(({ subject }) => isBlank(subject, blank)))
      return undefined;
    const lines = incoming.map(({ subject, predicate }): readonly Piece[] => [
      ...piecesOf(subject, slots, () => '_:z'),
      ` ${predicate} _:a .\n`,
    ]);
    const [leading = []] = lines;
    const inside = (own?.sayings ?? []).flatMap((saying) => sayingPieces(saying, runs, slots));
    // `<` before `_:a` before `_:z`.
    const isFromBlank = typeof leading[0] === 'string' && leading[0].startsWith('_');
    const pieces = isFromBlank ? [...inside, ...leading] : [...leading, ...inside];
    all.push({ blank, lines: openLines(pieces) });
  }
  return all;
}

function sayingPieces(
  saying: Saying,
  runs: ReadonlyMap<Saying, Run>,
  slots: Slots,
): readonly Piece[] {
  const { predicate, still, open, blanks } = saying;
  const run = runs.get(saying);
  if (run !== undefined) return open.length === 0 ? [hashedRun(run, run.still)] : [run.slot];
  const objects: readonly Term[] = [
    ...still.map(({ text }) => text),
    ...open,
    ...blanks.map((blank) => ({ blank })),
  ];
  return objects.flatMap((object) => [
    `_:a ${predicate} `,
    ...piecesOf(object, slots, () => '_:z'),
    ' .\n',
  ]);
}

function isBlank(term: Term, blank: number): boolean {
  return typeof term !== 'string' && 'blank' in term && term.blank === blank;
}

import { type Group, type Saying, type TermStatement, termName } from './groups.js';
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

/**
 * What the hash of each blank node covers; nothing where more than one statement leads to one, as none does in JSON, and
 * where graphs are not as those of proofs are.
 */
export function blankLines({
  statements,
  groups,
  runs,
  slots,
}: GroupedStatements): readonly BlankLines[] | undefined {
  if (!areAsOfProofs({ statements, groups, runs })) return undefined;
  const all: BlankLines[] = [];
  for (let blank = 0; blank < slots.blanks; blank += 1) {
    const incoming = statements.filter(({ object }) => isBlank(object, blank));
    const own = groups.find(({ subject }) => isBlank(subject, blank));
    const named = groups.find(({ graph }) => graph === blank);
    if (incoming.length > 1 || incoming.some(({ subject }) => isBlank(subject, blank)))
      return undefined;
    const lines = incoming.map(({ subject, predicate }): readonly Piece[] => [
      ...piecesOf(subject, slots, () => '_:z'),
      ` ${predicate} _:a .\n`,
    ]);
    const [leading = []] = lines;
    const inside = [
      ...(own?.sayings ?? []).flatMap((saying) =>
        sayingPieces(saying, runs, { slots, about: '_:a', end: endIn(own?.graph, ' _:z') }),
      ),
      ...(named?.sayings ?? []).flatMap((saying) =>
        sayingPieces(saying, runs, { slots, about: '_:z', end: endIn(blank, ' _:a') }),
      ),
    ];
    // `<` before `_:a` before `_:z`.
    const isFromBlank = typeof leading[0] === 'string' && leading[0].startsWith('_');
    const pieces = isFromBlank ? [...inside, ...leading] : [...leading, ...inside];
    all.push({ blank, lines: openLines(pieces) });
  }
  return all;
}

/**
 * Whether graphs are such that what leads to the blank node that names one comes before what stands in it, and that this is
 * in order: one object with no name, which stands nowhere else and has values only, each under a name of its own.
 */
function areAsOfProofs({
  statements,
  groups,
  runs,
}: Pick<GroupedStatements, 'statements' | 'groups' | 'runs'>): boolean {
  const graphs = new Set(statements.flatMap(({ graph }) => graph ?? []));
  if (graphs.size === 0) return true;
  const inside = groups.filter(({ graph }) => graph !== undefined);
  const nodes = new Set(
    inside.flatMap(({ subject }) =>
      typeof subject !== 'string' && 'blank' in subject ? [subject.blank] : [],
    ),
  );
  const isOf = (blanks: ReadonlySet<number>, term: Term) =>
    typeof term !== 'string' && 'blank' in term && blanks.has(term.blank);
  return (
    inside.length === graphs.size &&
    nodes.size === graphs.size &&
    inside.every(({ sayings }) =>
      sayings.every((saying) => saying.blanks.length === 0 && !runs.has(saying)),
    ) &&
    statements.every(
      ({ subject, object, graph }) =>
        !isOf(graphs, subject) &&
        !isOf(nodes, object) &&
        (isOf(nodes, subject) ? graph !== undefined : graph === undefined) &&
        (!isOf(graphs, object) || typeof subject === 'string' || 'token' in subject),
    ) &&
    [...graphs].every((graph) => {
      const stood = statements.filter((statement) => statement.graph === graph);
      return new Set(stood.map(({ subject }) => termName(subject))).size === 1;
    })
  );
}

function endIn(graph: number | undefined, name: string): string {
  return `${graph === undefined ? '' : name} .\n`;
}

interface Written {
  readonly slots: Slots;
  readonly about: string;
  readonly end: string;
}

function sayingPieces(
  saying: Saying,
  runs: ReadonlyMap<Saying, Run>,
  { slots, about, end }: Written,
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
    `${about} ${predicate} `,
    ...piecesOf(object, slots, () => '_:z'),
    end,
  ]);
}

function isBlank(term: Term, blank: number): boolean {
  return typeof term !== 'string' && 'blank' in term && term.blank === blank;
}

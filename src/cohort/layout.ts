import { printable } from '../foundation/printable.js';
import type { MicroCertification } from '../model/index.js';
import * as sayColumn from './column-texts.js';
import {
  LEARNER_COLUMNS,
  lettersOf,
  NEEDS,
  type ReadName,
  ROW_COLUMNS,
  type RowColumn,
} from './columns.js';
import { aboutColumn, aboutRow, type Column, type RowFinding } from './row-finding.js';
import * as say from './texts.js';

/** Which cell of a row is what. */
export interface Layout {
  /** One for each cell. */
  readonly columns: readonly Column[];
  /** Number of the cell of each column, from 0; -1 for those that are left out. */
  readonly at: Readonly<Record<RowColumn, number>>;
  readonly results: readonly ResultColumns[];
}

/** The columns of one assessment. */
export interface ResultColumns {
  readonly assessment: string;
  /** Number of the cell with its value, or -1. */
  readonly value: number;
  /** Number of the cell with its status, or -1. */
  readonly status: number;
  /** Whether its values are numbers, so that a comma can only come before decimals. */
  readonly isNumber: boolean;
}

/** What a layout is read with. */
export interface LayoutOptions {
  readonly definition: Pick<MicroCertification, 'assessments'>;
  readonly readName: ReadName;
  /** Whether columns have an order: those of a table do. */
  readonly ordered: boolean;
}

/** The layout that names of columns make, or all that is wrong with them. */
export function readLayout(
  names: readonly string[],
  options: LayoutOptions,
): { readonly layout?: Layout; readonly findings: readonly RowFinding[] } {
  const findings: RowFinding[] = [];
  const columns = new Map<string, Column>();
  /** What unknown names are slips of the pen for: that is not missing. */
  const meant = new Set<string>();
  const assessments = (options.definition.assessments ?? []).map(({ id }) => id);
  names.forEach((name, index) => {
    const place = placeAt(index, options);
    if (name === '' && options.ordered) {
      findings.push(aboutRow(sayColumn.unnamedColumn(lettersOf(index), index + 1)));
      return;
    }
    const meaning = options.readName(name);
    if (meaning.kind !== 'column') {
      findings.push(unknown(name, place, { ...meaning, assessments }));
      for (const close of meaning.close) meant.add(close);
      return;
    }
    const { key } = meaning;
    const column: Column = { key, name: printable(name), ...place };
    const first = columns.get(key);
    if (first === undefined) columns.set(key, column);
    else findings.push(aboutColumn(sayColumn.repeatedColumn(first), column));
  });
  if (columns.size + meant.size === 0) findings.push(aboutRow(say.NO_HEADER));
  else findings.push(...missing(columns, meant));
  if (findings.length > 0) return { findings: hintsOnce(findings) };
  return { layout: layoutOf([...columns.values()], options), findings };
}

/** What to do about many columns is said once. */
function hintsOnce(findings: readonly RowFinding[]): readonly RowFinding[] {
  const said = new Set<string>();
  return findings.map(({ hint, ...finding }) => {
    if (hint === undefined || said.has(hint.en)) return finding;
    said.add(hint.en);
    return { ...finding, hint };
  });
}

function placeAt(index: number, { ordered }: LayoutOptions): Pick<Column, 'letter' | 'number'> {
  return ordered ? { letter: lettersOf(index), number: index + 1 } : {};
}

interface Unknown {
  readonly kind: string;
  readonly close: readonly string[];
  readonly assessments: readonly string[];
}

/** A name that is no slip of the pen for a known one is not repeated: where a header is forgotten, it is about a person. */
function unknown(
  name: string,
  place: Pick<Column, 'letter' | 'number'>,
  { kind, close, assessments }: Unknown,
): RowFinding {
  const slip = close.length > 0 ? printable(name) : undefined;
  const saying =
    kind === 'unknown'
      ? sayColumn.unknownColumn(slip, place, close)
      : sayColumn.unknownAssessment(slip, place, close, assessments);
  return slip === undefined
    ? aboutRow(saying)
    : aboutColumn(saying, { key: slip, name: slip, ...place });
}

function missing(
  columns: ReadonlyMap<string, Column>,
  meant: ReadonlySet<string>,
): readonly RowFinding[] {
  const findings: RowFinding[] = [];
  const isThere = (key: string): boolean => columns.has(key) || meant.has(key);
  if (!isThere('awardedOn')) findings.push(aboutRow(sayColumn.missingColumn('awardedOn')));
  if (!LEARNER_COLUMNS.some(isThere)) findings.push(aboutRow(say.NO_LEARNER));
  for (const [key, needed] of NEEDS) {
    const column = columns.get(key);
    if (column !== undefined && !isThere(needed))
      findings.push(aboutColumn(sayColumn.needsColumn(needed), column));
  }
  return findings;
}

function layoutOf(
  columns: readonly Column[],
  { definition: { assessments = [] } }: LayoutOptions,
): Layout {
  const at = (key: string): number => columns.findIndex((column) => column.key === key);
  const places = Object.fromEntries(ROW_COLUMNS.map((key) => [key, at(key)])) as Layout['at'];
  const results = assessments.map(({ id, grading }) => ({
    assessment: id,
    value: at(`result.${id}`),
    status: at(`status.${id}`),
    isNumber:
      grading !== undefined &&
      grading.grades === undefined &&
      (grading.kind === 'score' || grading.kind === 'percent'),
  }));
  return {
    columns,
    at: places,
    results: results.filter(({ value, status }) => value >= 0 || status >= 0),
  };
}

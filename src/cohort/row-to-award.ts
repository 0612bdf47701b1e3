import { compact } from '../foundation/json/values.js';
import type {
  AssessmentResult,
  Award,
  HashedIdentifier,
  PlainIdentifier,
  ResultStatus,
} from '../model/index.js';
import { type CellValue, creditsIn, pointed, type ReadDate } from './cell-values.js';
import { trimmed } from './cells.js';
import { LEARNER_COLUMNS, NEEDS, type RowColumn } from './columns.js';
import type { Layout } from './layout.js';
import { aboutColumn, aboutRow, type RowFinding, type Saying } from './row-finding.js';
import * as say from './texts.js';

/** How cells are read. */
export interface RowReading {
  readonly readDate: ReadDate;
  /** Whether decimals may stand after a comma, as they do where cells are parted by semicolons or tabs. */
  readonly withComma: boolean;
}

/** An award, or why a row makes none. */
export type RowAward =
  | { readonly award: Award; readonly findings?: undefined }
  | { readonly award?: undefined; readonly findings: readonly RowFinding[] };

/**
 * The award that a row says, as far as columns go: the definition, and what awards have to keep to, is for whoever issues.
 *
 * @param row - A cell for each column; an empty one counts as left out.
 */
export function awardOf(row: readonly string[], layout: Layout, reading: RowReading): RowAward {
  const cells = row.map(trimmed);
  const findings: RowFinding[] = [];
  const blame = (saying: Saying, index: number): void => {
    const column = layout.columns[index];
    findings.push(column === undefined ? aboutRow(saying) : aboutColumn(saying, column));
  };
  cells.forEach((cell, index) => {
    if (cell.includes('\uFFFD')) blame(say.NOT_UTF8, index);
    else if (cell.includes('\0')) blame(say.NUL, index);
  });
  const at = (index: number): string | undefined => cells[index] || undefined;
  const text = (name: RowColumn): string | undefined => at(layout.at[name]);
  const read = <Value>(
    name: RowColumn,
    reader: (text: string) => CellValue<Value>,
  ): Value | undefined => {
    const written = text(name);
    if (written === undefined) return undefined;
    const { value, wrong } = reader(written);
    if (wrong !== undefined) blame(wrong, layout.at[name]);
    return value;
  };
  if (text('awardedOn') === undefined) blame(say.EMPTY, layout.at.awardedOn);
  if (!LEARNER_COLUMNS.some((name) => text(name) !== undefined)) blame(say.NO_LEARNER, -1);
  for (const [name, needed] of NEEDS)
    if (text(name) !== undefined && text(needed) === undefined)
      blame(say.needsCell(needed), layout.at[name]);
  const award: Award = compact({
    id: text('awardId'),
    learner: compact({
      id: text('learnerId'),
      identifiers: identifiersIn(text),
      name: text('learnerName'),
    }),
    awardedOn: read('awardedOn', reading.readDate) ?? '',
    activity: periodOf(
      read('activityStart', reading.readDate),
      read('activityEnd', reading.readDate),
    ),
    results: resultsIn(at, layout, reading),
    creditsEarned: read('creditsEarned', (written) =>
      creditsIn(reading.withComma ? pointed(written) : written),
    ),
    evidence: evidenceIn(text),
  });
  return findings.length === 0 ? { award } : { findings };
}

type Text = (name: RowColumn) => string | undefined;

function identifiersIn(text: Text): readonly (HashedIdentifier | PlainIdentifier)[] | undefined {
  const [hash, type, value] = [text('emailHash'), text('identifierType'), text('identifierValue')];
  if (hash === undefined && value === undefined) return undefined;
  const identifiers: (HashedIdentifier | PlainIdentifier)[] = [];
  if (hash !== undefined)
    identifiers.push(compact({ type: 'emailAddress', hash, salt: text('emailSalt') }));
  if (type !== undefined && value !== undefined) identifiers.push({ type, value });
  return identifiers;
}

function periodOf(start: string | undefined, end: string | undefined): Award['activity'] {
  return start === undefined && end === undefined ? undefined : compact({ start, end });
}

function resultsIn(
  at: (index: number) => string | undefined,
  { results: columns }: Layout,
  { withComma }: RowReading,
): readonly AssessmentResult[] | undefined {
  const results: AssessmentResult[] = [];
  for (const { assessment, value, status, isNumber } of columns) {
    const written = at(value);
    // What is no status of Open Badges is for the issuer to say, who knows them.
    const stated = at(status) as ResultStatus | undefined;
    if (written === undefined && stated === undefined) continue;
    const result = withComma && isNumber && written !== undefined ? pointed(written) : written;
    results.push(compact({ assessment, value: result, status: stated }));
  }
  return results.length === 0 ? undefined : results;
}

function evidenceIn(text: Text): Award['evidence'] {
  const id = text('evidenceUrl');
  return id === undefined ? undefined : [compact({ id, name: text('evidenceName') })];
}

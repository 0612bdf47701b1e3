import { isMicrocertError } from '../foundation/errors/index.js';
import { type JsonPointer, pointerTokens } from '../foundation/json/pointer.js';
import type { Finding } from '../foundation/report.js';
import type { Award } from '../model/index.js';
import { aboutRow, type ColumnPlace, pointerOf, type RowFinding } from './row-finding.js';
import { hintForRow } from './row-hints.js';

/** A row that was read: its award, and where its columns stand. */
export interface AwardRow {
  /** The award as the row says it. */
  readonly award: Award;
  /** Where columns stand, by their names in `CohortRow`. */
  readonly columns: ReadonlyMap<string, ColumnPlace>;
}

/**
 * What an issuer refused about the award of a row, in columns of that row: places in the award become columns, and what
 * belongs to none keeps its pointer.
 *
 * @param error - What `issuer.issue` or `parseAward` threw, or the `error` of a refused result of a cohort.
 * @param row - The row as `readCohort` gave it.
 * @throws Whatever is no error of this library, again.
 */
export function rowFindings(error: unknown, row: AwardRow): readonly RowFinding[] {
  if (!isMicrocertError(error)) throw error;
  const { findings, code, text: message, hint, pointer = '' } = error;
  const found = findings.length > 0 ? findings : [aboutRow({ code, message, hint }, pointer)];
  return found.map((finding) => inColumns(finding, row));
}

/** A place in the award as a column of its row, where it is one; what helps, in words for who has columns. */
export function inColumns(given: Finding, { award, columns }: AwardRow): RowFinding {
  const { hint: _, example: __, ...said } = given;
  const hint = hintForRow(given, columns.size > 0);
  const finding = { ...said, ...(hint && { hint }) };
  const key = columnAt(finding.pointer, award);
  const column = key === undefined ? undefined : columns.get(key);
  if (key === undefined || column === undefined) return finding;
  return { ...finding, pointer: pointerOf({ key }), column };
}

/** Columns for places that are the same in every award. */
const PLACES: Readonly<Record<string, string>> = {
  '/id': 'awardId',
  '/learner/id': 'learnerId',
  '/learner/name': 'learnerName',
  '/awardedOn': 'awardedOn',
  '/activity/start': 'activityStart',
  '/activity/end': 'activityEnd',
  '/creditsEarned': 'creditsEarned',
  '/evidence/0': 'evidenceUrl',
  '/evidence/0/id': 'evidenceUrl',
  '/evidence/0/name': 'evidenceName',
};

const HASHED: Readonly<Record<string, string>> = { hash: 'emailHash', salt: 'emailSalt' };
const PLAIN: Readonly<Record<string, string>> = {
  type: 'identifierType',
  value: 'identifierValue',
};

/** The column that a place in an award was made of. */
function columnAt(pointer: JsonPointer, award: Award): string | undefined {
  if (Object.hasOwn(PLACES, pointer)) return PLACES[pointer];
  const [first = '', second = '', third = '', fourth = ''] = pointerTokens(pointer);
  if (first === 'results') {
    const assessment = award.results?.[Number(second)]?.assessment;
    return `${third === 'status' ? 'status' : 'result'}.${assessment}`;
  }
  if (first !== 'learner' || second !== 'identifiers') return undefined;
  const identifier = award.learner.identifiers?.[Number(third)];
  if (identifier === undefined) return undefined;
  return 'hash' in identifier
    ? (HASHED[fourth] ?? 'emailHash')
    : (PLAIN[fourth] ?? 'identifierValue');
}

import type { MicrocertError } from '../foundation/errors/index.js';
import { isMicrocertError, withSource } from '../foundation/errors/index.js';
import type { Award } from '../model/index.js';
import { byteSource } from './byte-source.js';
import { readOpening } from './opening.js';
import { aboutRow, type ColumnPlace, type RowFinding } from './row-finding.js';
import { type ReadRow, rowsOfCsv } from './rows-of-csv.js';
import { rowsOfJsonl } from './rows-of-jsonl.js';
import { type SeenKeys, seenKeys } from './seen-keys.js';
import { type CohortReadOptions, type ReadSettings, settle } from './settings.js';
import { duplicate } from './texts.js';

/** What came of one row of a cohort. */
export type CohortLine =
  | {
      readonly outcome: 'award';
      /** The line at which the row begins, from 1. */
      readonly line: number;
      /** What it says, to be issued; no more was looked at than its columns. */
      readonly award: Award;
      /** Where columns stand, by their names in `CohortRow`; the same object for all rows of a table. */
      readonly columns: ReadonlyMap<string, ColumnPlace>;
      /** What was found in it that does not keep it from being issued; absent where there is nothing. */
      readonly warnings?: readonly RowFinding[];
    }
  | {
      readonly outcome: 'refused';
      /** The line at which the row begins, from 1. */
      readonly line: number;
      /** Why, column by column. */
      readonly findings: readonly RowFinding[];
    };

/**
 * Reads the rows of a cohort one by one, whatever the size of the file. Each is an award or says why it is none; the second
 * row with the same learner and date is refused.
 *
 * @param source - Path of a file, or its bytes as they come.
 * @throws TypeError when an option is not usable. While rows are taken, `MicrocertError`, when no further row can be read:
 * `ERR_COHORT_HEADER`, before any row, whose `findings` name the columns; `ERR_COHORT_QUOTE`, `ERR_COHORT_ROW_TOO_LONG` and
 * `ERR_INPUT_ENCODING` with the line; `ERR_INPUT_EMPTY`; `ERR_FILE_UNREADABLE`.
 * @example
 * ```ts
 * for await (const row of readCohort('jury.csv', { definition, dateFormat: 'DD/MM/YYYY' })) {
 *   if (row.outcome === 'refused') console.error(row.line, row.findings);
 * }
 * ```
 */
export function readCohort(
  source: AsyncIterable<Uint8Array> | string,
  options: CohortReadOptions,
): AsyncGenerator<CohortLine, void, undefined> {
  return linesOf(source, settle(source, options));
}

async function* linesOf(
  source: AsyncIterable<Uint8Array> | string,
  settings: ReadSettings,
): AsyncGenerator<CohortLine, void, undefined> {
  const bytes = byteSource(source);
  try {
    const opening = await readOpening(bytes, settings);
    const rows =
      opening.format === 'csv'
        ? rowsOfCsv(opening, bytes, settings)
        : rowsOfJsonl(opening, bytes, settings);
    const seen = seenKeys();
    for await (const some of rows) for (const row of some) yield lineOf(row, seen, settings);
  } catch (error) {
    throw typeof source === 'string' && isMicrocertError(error) && error.source === undefined
      ? (withSource(error, source) satisfies MicrocertError)
      : error;
  } finally {
    await bytes.close();
  }
}

function lineOf(row: ReadRow, seen: SeenKeys, { keyOf }: ReadSettings): CohortLine {
  const { line } = row;
  if (row.findings !== undefined) return { outcome: 'refused', line, findings: row.findings };
  const first = seen.firstLine(keyOf(row.award), line);
  if (first !== undefined)
    return { outcome: 'refused', line, findings: [aboutRow(duplicate(first))] };
  return { outcome: 'award', line, award: row.award, columns: row.columns };
}

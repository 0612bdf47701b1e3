import { A as Award } from './award-h7clepsy.js';
import { F as Finding } from './report-DDOr-hpj.js';
import { M as MicroCertification } from './issuer-profile-CoyYci72.js';

/** Bounds on a file of rows, which is foreign input; each can be changed by the caller. */
interface CohortLimits {
    /** Longest row, in bytes; the header is one. 1 MiB by default. */
    readonly maxRowBytes: number;
    /** Most columns. 500 by default. */
    readonly maxColumns: number;
}

/** How rows are written in a file. */
type CohortFormat = 'csv' | 'jsonl';
/** What may stand between two cells. */
type Delimiter = ',' | ';' | '\t';

/** Where a column stands in a file, for a person who looks for it. */
interface ColumnPlace {
    /** Its name as the file has it. */
    readonly name: string;
    /** Letters that a spreadsheet gives it; none in JSONL, where members have no order. */
    readonly letter?: string;
    /** Its number, from 1; none in JSONL. */
    readonly number?: number;
}
/** What is wrong in a row. `pointer` points into the row: `/awardedOn`. What stands in a cell is never repeated. */
interface RowFinding extends Finding {
    /** The column, where one can be named. */
    readonly column?: ColumnPlace;
}

/** How a cohort is read. */
interface CohortReadOptions {
    /** What was earned: its assessments are columns. */
    readonly definition: MicroCertification;
    /** How rows are written; told from the first character by default. */
    readonly format?: CohortFormat;
    /** What parts cells in CSV; told from the header by default. */
    readonly delimiter?: Delimiter;
    /** How dates are written besides `2026-07-01`: `DD/MM/YYYY`, with `/`, `.`, `-` or a space. */
    readonly dateFormat?: string;
    /** What two rows of a file must not share: `awardKey` by default. */
    readonly duplicateKey?: (award: Award) => string;
    /** Bounds on the file. */
    readonly limits?: Partial<CohortLimits>;
}

/** What came of one row of a cohort. */
type CohortLine = {
    readonly outcome: 'award';
    /** The line at which the row begins, from 1. */
    readonly line: number;
    /** What it says, to be issued; no more was looked at than its columns. */
    readonly award: Award;
    /** Where columns stand, by their names in `CohortRow`; the same object for all rows of a table. */
    readonly columns: ReadonlyMap<string, ColumnPlace>;
    /** What was found in it that does not keep it from being issued; absent where there is nothing. */
    readonly warnings?: readonly RowFinding[];
} | {
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
declare function readCohort(source: AsyncIterable<Uint8Array> | string, options: CohortReadOptions): AsyncGenerator<CohortLine, void, undefined>;

export { type CohortLine as C, type Delimiter as D, type RowFinding as R, type CohortReadOptions as a, type ColumnPlace as b, type CohortFormat as c, type CohortLimits as d, readCohort as r };

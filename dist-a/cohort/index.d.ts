import { T as TelemetryApi } from '../award-key-CarvQDsv.js';
export { c as TelemetryContext, d as TelemetryCounter, e as TelemetryMeter, f as TelemetryMetrics, g as TelemetrySpan, h as TelemetryTrace, i as TelemetryTracer, a as awardKey } from '../award-key-CarvQDsv.js';
import { a as CohortReadOptions, b as ColumnPlace, R as RowFinding, C as CohortLine, D as Delimiter } from '../read-cohort-BiCyduFJ.js';
export { c as CohortFormat, d as CohortLimits, r as readCohort } from '../read-cohort-BiCyduFJ.js';
import { A as Award } from '../award-h7clepsy.js';
import { R as Registry, e as AwardBook } from '../registry-of-D4PqWVqd.js';
import { R as Random } from '../ports-CVeXp-HU.js';
import { F as Finding } from '../report-DDOr-hpj.js';
import { M as MicroCertification } from '../issuer-profile-CoyYci72.js';
import { I as Issuer } from '../create-issuer-D0EXkSYz.js';
import '../language-map-DwMLFJZL.js';
import '../signer-qHWhfEFi.js';
import '../public-key-D53sMtRB.js';
import '../values-BMGb-U8z.js';
import '../foundation/errors/listed.js';
import '../locale-BxlEjvpb.js';
import '../texts-zT409qnT.js';
import '../types-B5BMgkTC.js';
import '../micro-certification-input-BC4II6JW.js';
import '../framework-DoOAju_O.js';
import '../types-BpqN5i3O.js';
import '../signing-BSp--xGi.js';
import '../secure-vc-jwt-FQf7s1Wy.js';

/**
 * Reads the awards of a cohort one by one, for `issuer.issueCohort`, and stops at the first row that is none.
 *
 * @param source - Path of a file, or its bytes as they come.
 * @throws While awards are taken: what {@link readCohort} throws, and `MicrocertError` `ERR_COHORT_ROW` at the first row
 * that is refused, with its line and `findings`.
 * @example
 * ```ts
 * for await (const row of issuer.issueCohort(definition, readAwards('jury.csv', { definition })))
 *   console.log(row.outcome);
 * ```
 */
declare function readAwards(source: AsyncIterable<Uint8Array> | string, options: CohortReadOptions): AsyncGenerator<Award, void, undefined>;

/** A row that was read: its award, and where its columns stand. */
interface AwardRow {
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
declare function rowFindings(error: unknown, row: AwardRow): readonly RowFinding[];

/** Where it is looked up what was issued. */
type IssuedBook = Pick<Registry, 'find'>;

/** A file of credentials, a line each, that holds what a registry knows to be issued and nothing more. */
interface CredentialFile {
    /** Bytes that are written, all of them on the disk. */
    readonly length: number;
    /** Bytes that were found behind what is committed, and cut off: of a run that ended in between. */
    readonly cutOff: number;
    /** Whether there was no file of this name before. */
    readonly isNew: boolean;
    /**
     * Writes lines of UTF-8 behind the others, each with its end, and waits until they are on the disk.
     *
     * @throws MicrocertError `ERR_FILE_UNWRITABLE`; what was written of them is cut off again, where that can be done.
     */
    append(lines: readonly Uint8Array[]): Promise<void>;
    /** Cuts off what stands behind a length. */
    cutTo(length: number): Promise<void>;
    /** Closes the file. One that is new, and into which nothing was written, is taken away again. */
    close(): Promise<void>;
}
/** Where it is kept how far the file of a run is committed. */
type RunBook = Pick<AwardBook, 'beginRun' | 'committedBytes'> & IssuedBook;
/**
 * Opens the file of a run where it was left. A file that is gone or empty begins anew: what it held was handed on, and
 * stays issued.
 *
 * @throws MicrocertError `ERR_COHORT_OUTPUT` when the file is not the one the run wrote, and nothing was touched;
 * `ERR_FILE_UNWRITABLE`.
 */
declare function openCredentialFile(path: string, { run, book }: {
    readonly run: string;
    readonly book: RunBook;
}): Promise<CredentialFile>;

/** What came of a row. */
type RunRow = {
    /** It was issued just now, and is on the disk. */
    readonly outcome: 'issued';
    readonly line: number;
    readonly credentialId: string;
    /** What was found that did not keep it from being issued; absent where there is nothing. */
    readonly warnings?: readonly RowFinding[];
} | {
    /** It was issued before: nothing was done. */
    readonly outcome: 'existing';
    readonly line: number;
    readonly credentialId: string;
    /** When that was: RFC 3339. */
    readonly issuedAt: string;
} | {
    /** It cannot be issued as it is. */
    readonly outcome: 'refused';
    readonly line: number;
    /** Why, column by column. */
    readonly findings: readonly RowFinding[];
};

/** What a run is made of. */
interface RunTask {
    readonly issuer: Pick<Issuer, 'issueCohort'>;
    /** Verification method that signs. */
    readonly keyId: string;
    /** Randomness for the ids of credentials. */
    readonly random: Random;
    readonly definition: MicroCertification;
    readonly rows: AsyncIterable<CohortLine>;
    /** With `find`, a row whose own id another credential has is refused; without it, such a row ends the run. */
    readonly registry: AwardBook & Partial<IssuedBook>;
    readonly file: CredentialFile;
    /** Name of the run, under which the registry keeps how far the file is written. */
    readonly run: string;
}
/** How a run is done. */
interface RunOptions {
    /** What is asked of an award besides what the issuer asks: a framework. Places are in the award. */
    readonly check?: (award: Award) => readonly Finding[];
    /** Issues as well what was issued to a learner who was forgotten since; by default such a row is refused. */
    readonly again?: boolean;
    /** As for `issueCohort`; `all` by default. */
    readonly threads?: number | 'all';
    /** How many credentials are committed together; 2,000 by default. */
    readonly chunk?: number;
    /** Stops the run: no more rows are read, and what was issued is committed. */
    readonly signal?: AbortSignal;
    /** `@opentelemetry/api`, the module itself: the run is told in spans and counts, never with anything of a learner. */
    readonly telemetry?: TelemetryApi;
}
/**
 * Issues a cohort through a registry: whatever was issued before is left alone, and what is issued is in the file and in
 * the registry, or in neither. Rows come back in their order, each once it is settled for good.
 *
 * @throws What the registry, the file and the reader throw. What was given out by then is committed.
 */
declare function runCohort(task: RunTask, options?: RunOptions): AsyncGenerator<RunRow, void, undefined>;

/** How a row is written. */
interface CsvWriteOptions {
    /** What parts cells; `;` by default, which spreadsheets of French and most European settings expect. */
    readonly delimiter?: Delimiter;
    /**
     * Whether an apostrophe is put before a cell that a spreadsheet would take for a formula; `true` by default. Whoever reads
     * the file again finds the apostrophe there: `false` is for files that no person opens.
     */
    readonly escapeFormulas?: boolean;
}
/**
 * A row of CSV with the line break that ends it. Cells with a delimiter of any kind, a quote, a line break or a space at
 * an end are put in quotes (RFC 4180 section 2), and what a spreadsheet would take for a formula is made a text.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
declare function writeCsvRow(cells: readonly string[], { delimiter, escapeFormulas }?: CsvWriteOptions): string;

export { type AwardRow, CohortLine, CohortReadOptions, ColumnPlace, type CredentialFile, type CsvWriteOptions, Delimiter, type IssuedBook, RowFinding, type RunBook, type RunOptions, type RunRow, type RunTask, TelemetryApi, openCredentialFile, readAwards, rowFindings, runCohort, writeCsvRow };

export type {
  TelemetryApi,
  TelemetryContext,
  TelemetryCounter,
  TelemetryMeter,
  TelemetryMetrics,
  TelemetrySpan,
  TelemetryTrace,
  TelemetryTracer,
} from '../foundation/telemetry.js';
export { awardKey } from '../registry/award-key.js';
export type { CohortLimits } from './limits.js';
export type { CohortFormat, Delimiter } from './opening.js';
export { readAwards } from './read-awards.js';
export { type CohortLine, readCohort } from './read-cohort.js';
export type { ColumnPlace, RowFinding } from './row-finding.js';
export { type AwardRow, rowFindings } from './row-findings.js';
export { type CredentialFile, openCredentialFile, type RunBook } from './run/credential-file.js';
export type { IssuedBook } from './run/own-lines.js';
export { type RunOptions, type RunTask, runCohort } from './run/run-cohort.js';
export type { ExistingRow, RunRow } from './run/run-row.js';
export type { CohortReadOptions } from './settings.js';
export { type CsvWriteOptions, writeCsvRow } from './write-csv.js';

export { awardKey } from './award-key.js';
export type { CohortLimits } from './limits.js';
export type { CohortFormat, Delimiter } from './opening.js';
export { readAwards } from './read-awards.js';
export { type CohortLine, readCohort } from './read-cohort.js';
export type { ColumnPlace, RowFinding } from './row-finding.js';
export { type AwardRow, rowFindings } from './row-findings.js';
export type { CohortReadOptions } from './settings.js';
export { type CsvWriteOptions, writeCsvRow } from './write-csv.js';

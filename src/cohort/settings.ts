import type { Award, MicroCertification } from '../model/index.js';
import { awardKey } from '../registry/award-key.js';
import { dateReader, type ReadDate } from './cell-values.js';
import { nameReader, type ReadName } from './columns.js';
import { type CohortLimits, DEFAULT_COHORT_LIMITS } from './limits.js';
import { type CohortFormat, DELIMITERS, type Delimiter } from './opening.js';

/** How a cohort is read. */
export interface CohortReadOptions {
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

/** The options, checked and complete. */
export interface ReadSettings extends CohortLimits {
  readonly definition: MicroCertification;
  readonly format: CohortFormat | undefined;
  readonly delimiter: Delimiter | undefined;
  readonly keyOf: (award: Award) => string;
  readonly readDate: ReadDate;
  readonly readName: ReadName;
  /** For names that a program wrote. */
  readonly readExactName: ReadName;
}

/**
 * The options, checked and complete.
 *
 * @throws TypeError when one of them, or the source, is not usable.
 */
export function settle(source: unknown, options: CohortReadOptions): ReadSettings {
  const isStream = typeof source === 'object' && source !== null && Symbol.asyncIterator in source;
  if (typeof source !== 'string' && !isStream)
    throw new TypeError('readCohort: the source must be a path or an async iterable of bytes');
  if (typeof options?.definition?.id !== 'string')
    throw new TypeError('readCohort: option "definition" is needed');
  const { definition, format, delimiter, dateFormat } = options;
  if (format !== undefined && format !== 'csv' && format !== 'jsonl')
    throw new TypeError('readCohort: option "format" must be "csv" or "jsonl"');
  if (delimiter !== undefined && !DELIMITERS.includes(delimiter))
    throw new TypeError('readCohort: option "delimiter" must be ";", "," or a tab');
  const assessments = (definition.assessments ?? []).map(({ id }) => id);
  return {
    ...{ definition, format, delimiter },
    ...limitsOf(options),
    keyOf: options.duplicateKey ?? ((award) => awardKey(definition, award)),
    readDate: dateReader(dateFormat),
    readName: nameReader(assessments, false),
    readExactName: nameReader(assessments, true),
  };
}

function limitsOf({ limits }: CohortReadOptions): CohortLimits {
  const all = { ...DEFAULT_COHORT_LIMITS, ...limits };
  for (const [name, value] of Object.entries(all))
    if (!(Number.isSafeInteger(value) && value > 0))
      throw new TypeError(`readCohort: limit "${name}" must be a whole number above 0`);
  return all;
}

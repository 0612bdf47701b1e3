import { COHORT_TEXTS } from '../foundation/errors/cohort-texts.js';
import { MicrocertError } from '../foundation/errors/index.js';
import type { Award } from '../model/index.js';
import { readCohort } from './read-cohort.js';
import type { CohortReadOptions } from './settings.js';

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
export async function* readAwards(
  source: AsyncIterable<Uint8Array> | string,
  options: CohortReadOptions,
): AsyncGenerator<Award, void, undefined> {
  for await (const row of readCohort(source, options)) {
    if (row.outcome === 'refused')
      throw new MicrocertError(
        'ERR_COHORT_ROW',
        {
          ...(typeof source === 'string' && { source }),
          position: { line: row.line, column: 1 },
          findings: row.findings,
        },
        COHORT_TEXTS,
      );
    yield row.award;
  }
}

import { isMicrocertError, type MicrocertError } from '../../foundation/errors/index.js';
import { issueCredential, issueText } from '../issue-credential.js';
import type { KnownDefinition } from '../known-definitions.js';
import type { Settings } from '../settings.js';
import type { CohortResult } from './results.js';
import type { CohortSettings } from './settle-cohort.js';

/** What came of one award, before it is given out: besides a result, what is no refusal and stops the run. */
export type Done = CohortResult | { readonly outcome: 'broken'; readonly error: unknown };

/** Does the work on one award, as it was read; `handedIn` is told in the result. Never rejects. */
export type Work = (award: unknown, index: number, handedIn?: unknown) => Promise<Done>;

/** What issues each award of a cohort. */
export function workOn(
  settings: Settings,
  known: KnownDefinition,
  { as }: Pick<CohortSettings, 'as'>,
): Work {
  const issue = as === 'json' ? issueText : issueCredential;
  return async (award, index, handedIn = award) => {
    try {
      return issuedAs(as, index, handedIn, await issue(settings, known, award));
    } catch (error) {
      if (!isRefusal(error)) return { outcome: 'broken', error };
      return { outcome: 'refused', index, award: handedIn, error };
    }
  };
}

/** The result of an award that was issued. */
export function issuedAs(
  as: CohortSettings['as'],
  index: number,
  award: unknown,
  issued: unknown,
): CohortResult {
  const name = as === 'json' ? 'text' : 'credential';
  return { outcome: 'issued', index, award, [name]: issued } as unknown as CohortResult;
}

/** What a signer cannot do, or does wrong, is no fault of the award: all others would meet with it too. */
function isRefusal(error: unknown): error is MicrocertError {
  return isMicrocertError(error) && error.code !== 'ERR_SIGNATURE';
}

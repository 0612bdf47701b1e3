import { MicrocertError } from '../foundation/errors/index.js';
import { deepFreeze } from '../foundation/json/values.js';
import { snapshot } from './define-micro-certification.js';
import { countryFindings } from './definition-findings.js';
import * as schema from './generated/validate-issuer-profile.js';
import type { IssuerProfile } from './issuer-profile.js';
import { readByShape } from './reading.js';

/**
 * Makes an issuer profile of what was written, frozen.
 *
 * @throws {@link MicrocertError} `ERR_PROFILE_INVALID`, whose `findings` name every problem with its place.
 */
export function parseIssuerProfile(input: unknown): IssuerProfile {
  const { value, findings } = readByShape(schema, snapshot(input));
  const profile = value as Partial<IssuerProfile>;
  const problems = [...findings, ...countryFindings(profile.country, '/country')];
  if (problems.length > 0) throw new MicrocertError('ERR_PROFILE_INVALID', { findings: problems });
  return deepFreeze(profile as IssuerProfile);
}

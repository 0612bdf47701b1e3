import { MicrocertError } from '../foundation/errors/index.js';
import { deepFreeze } from '../foundation/json/values.js';
import type { IssuerProfile } from './issuer-profile.js';
import { readIssuerProfile } from './read-issuer-profile.js';
import { snapshot } from './snapshot.js';

/**
 * Makes an issuer profile of what was written, frozen.
 *
 * @throws `MicrocertError` `ERR_PROFILE_INVALID`, whose `findings` name every problem with its place.
 */
export function parseIssuerProfile(input: unknown): IssuerProfile {
  const { value, findings } = readIssuerProfile(snapshot(input));
  if (findings.length > 0) throw new MicrocertError('ERR_PROFILE_INVALID', { findings });
  return deepFreeze(value as IssuerProfile);
}

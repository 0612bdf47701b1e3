import { MicrocertError } from '../foundation/errors/index.js';
import { deepFreeze } from '../foundation/json/values.js';
import type { Award } from './award.js';
import type { MicroCertification } from './micro-certification.js';
import { readAward } from './read-award.js';
import { snapshot } from './snapshot.js';

/**
 * Makes an award of what was written: dates in UTC, frozen.
 *
 * @param input - The award as written in code, JSON or YAML.
 * @param definition - The definition that was earned.
 * @throws `MicrocertError` `ERR_AWARD_INVALID`, whose `findings` name every problem with its place.
 */
export function parseAward(input: unknown, definition: MicroCertification): Award {
  return deepFreeze(ownAward(snapshot(input), definition));
}

/** The same of a copy, for who keeps it to themselves: not frozen, which takes as long as the rest. */
export function ownAward(copy: unknown, definition: MicroCertification): Award {
  const { value, findings } = readAward(copy, definition);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new MicrocertError('ERR_AWARD_INVALID', { findings: errors });
  return value as Award;
}

import type { Award, MicroCertification } from '../../model/index.js';
import { awardKey, learnerAliases, learnerKey } from '../award-key.js';
import type { NewAward } from '../registry.js';

/**
 * An award that now names its learner by another id: what must not be issued twice stays what it was, and whoever asks for
 * the learner by what they were known by finds it too.
 */
export function asKnownBefore(
  definition: Pick<MicroCertification, 'id'>,
  before: Award,
  after: Award,
): Pick<NewAward, 'key' | 'aliases'> {
  const names = [learnerKey(before), ...learnerAliases(before), ...learnerAliases(after)];
  const aliases = [...new Set(names)].filter((name) => name !== learnerKey(after));
  return { key: awardKey(definition, before), aliases };
}

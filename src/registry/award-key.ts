import { canonicalJson } from '../foundation/encodings/jcs.js';
import type { Award, Learner } from '../model/index.js';

/**
 * What the registry knows a learner by: their id, else their first identifier, hashed or plain, else their name; an empty
 * text for nobody.
 */
export function learnerText({ id, identifiers, name }: Learner): string {
  const [first] = identifiers ?? [];
  const identifier = first && ('hash' in first ? first.hash : first.value);
  return id ?? identifier ?? name ?? '';
}

/**
 * What must not be issued twice unless somebody says otherwise: the same definition to the same learner on the same day.
 *
 * @param award - As `parseAward` gives it: a date stands for an instant then, however it was written.
 */
export function awardKey(
  definitionId: string,
  { learner, awardedOn }: Pick<Award, 'learner' | 'awardedOn'>,
): string {
  return canonicalJson([definitionId, learnerText(learner), awardedOn]);
}

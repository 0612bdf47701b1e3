import { isJsonObject } from '../foundation/json/values.js';
import { normalizeDateTime } from '../foundation/time.js';
import type { Award, MicroCertification } from '../model/index.js';

/**
 * What must not be issued twice: a definition, a learner, an instant, as one text. Two awards have the same only where all
 * three are the same, whatever characters stand in them: it is a JSON array. A learner is their address; without one, all
 * their identifiers together, in any order. An e-mail address that is hashed with another salt is another learner: whoever
 * wants to find the same one again keeps the salt.
 *
 * The text says who the learner is: what is kept of it should be a keyed hash.
 */
export function awardKey(definition: Pick<MicroCertification, 'id'>, award: Award): string {
  const { learner, awardedOn } = award;
  const when = normalizeDateTime(awardedOn) ?? awardedOn;
  return JSON.stringify([definition.id, when, ...whoIs(learner)]);
}

function whoIs({ id, identifiers = [] }: Award['learner']): readonly unknown[] {
  if (id !== undefined) return ['id', id];
  // An award that was not parsed yet may have anything here.
  if (!Array.isArray(identifiers)) return ['identifiers', [identifiers]];
  const parts = identifiers.map((one: unknown) => JSON.stringify(partsOf(one)));
  return ['identifiers', [...new Set(parts)].sort()];
}

function partsOf(identifier: unknown): unknown {
  if (!isJsonObject(identifier)) return identifier;
  const { type, hash, value } = identifier;
  return hash === undefined ? [type, 'value', value] : [type, 'hash', hash];
}

/** What the registry knows a learner by: their address, else their first identifier, hashed or plain, else their name. */
export function learnerKey({ learner: { id, identifiers, name } }: Award): string {
  const [first] = identifiers ?? [];
  const identifier = first && ('hash' in first ? first.hash : first.value);
  return id ?? identifier ?? name ?? '';
}

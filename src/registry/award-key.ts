import { isJsonObject } from '../foundation/json/values.js';
import { normalizeDateTime } from '../foundation/time.js';
import type { Award, MicroCertification } from '../model/index.js';

/**
 * What must not be issued twice: a definition, a learner, an instant, as one text. Two awards have the same only where all
 * three are the same, whatever characters stand in them: it is a JSON array. A learner is their address; without one, all
 * their identifiers together, in any order; without any, their name, which others may have too. An e-mail address that is hashed with another salt is another learner: whoever
 * wants to find the same one again keeps the salt.
 *
 * Forms that Unicode takes for the same (NFC, NFD) make the same key.
 *
 * The text says who the learner is: what is kept of it should be a keyed hash.
 */
export function awardKey(definition: Pick<MicroCertification, 'id'>, award: Award): string {
  const { learner, awardedOn } = award;
  const when = normalizeDateTime(awardedOn) ?? awardedOn;
  return JSON.stringify([definition.id, when, ...whoIs(learner)]).normalize('NFC');
}

function whoIs(learner: Award['learner']): readonly unknown[] {
  const { id, identifiers = [], name } = learner;
  if (id !== undefined) return ['id', id];
  if (name !== undefined && isNamedAlone({ learner })) return ['name', name];
  // An award that was not parsed yet may have anything here.
  if (!Array.isArray(identifiers)) return ['identifiers', [identifiers]];
  const parts = identifiers.map((one: unknown) =>
    (JSON.stringify(partsOf(one)) ?? 'null').normalize('NFC'),
  );
  return ['identifiers', [...new Set(parts)].sort()];
}

function partsOf(identifier: unknown): unknown {
  if (!isJsonObject(identifier)) return identifier;
  const { type, hash, value } = identifier;
  return hash === undefined ? [type, 'value', value] : [type, 'hash', hash];
}

/** Whether a learner has a name and nothing else: it is no identifier, as others may have it too. */
export function isNamedAlone({
  learner: { id, identifiers = [] },
}: Pick<Award, 'learner'>): boolean {
  return id === undefined && identifiers.length === 0;
}

/** What the registry knows a learner by: their address, else their first identifier, hashed or plain, else their name. */
export function learnerKey(award: Award): string {
  return identifiersOf(award)[0] ?? award.learner.name ?? '';
}

/** What else the registry finds a learner by: all other identifiers. A name is none, which others may have too. */
export function learnerAliases(award: Award): readonly string[] {
  return identifiersOf(award).slice(1);
}

function identifiersOf({ learner: { id, identifiers = [] } }: Award): readonly string[] {
  const texts = identifiers.map((one) => ('hash' in one ? one.hash : one.value));
  return [...new Set(id === undefined ? texts : [id, ...texts])];
}

import type { JsonObject } from '../foundation/json/values.js';
import type { IssuedChunk, NewAward } from './registry.js';

/**
 * What the event of a chunk says: all that the tables hold of its credentials but who the learners are. Lists and keys
 * are named once, and told by their number from then on: an event tells of hundreds of credentials.
 */
export function issuedPayload({ definition, awards }: IssuedChunk): JsonObject {
  const [keys, lists] = [new Numbered(), new Numbered()];
  const written = awards.map((award) => writtenAward(award, keys, lists));
  return {
    awards: written,
    definition: { id: definition.id, version: definition.version, digest: definition.digest },
    keys: keys.names,
    lists: lists.names,
  };
}

function writtenAward(award: NewAward, keys: Numbered, lists: Numbered): JsonObject {
  const { credentialId, digest, issuedAt, validUntil, keyId, places, predecessor } = award;
  return {
    id: credentialId,
    digest,
    issuedAt,
    key: keys.numberOf(keyId),
    places: places.map(({ list, index }) => [lists.numberOf(list), index]),
    ...(validUntil !== undefined && { validUntil }),
    ...(predecessor && { predecessor: predecessor.credentialId, relation: predecessor.relation }),
  };
}

/** Names in the order they come up. */
class Numbered {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }
}

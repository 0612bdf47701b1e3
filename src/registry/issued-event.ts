import type { IssuedChunk, NewAward } from './registry.js';

/**
 * What the event of a chunk says, as JCS (RFC 8785): all that the tables hold of its credentials but who the learners
 * are. Lists and keys are named once, and told by their number from then on: an event tells of hundreds of credentials.
 * Members are written in the order of JCS, and texts and whole numbers as it writes them, which JSON.stringify does: to
 * sort what is sorted would take longer than all else that is done here.
 */
export function issuedPayload({ definition, awards }: IssuedChunk): string {
  const [keys, lists] = [new Numbered(), new Numbered()];
  const { digest, id, version } = definition;
  return JSON.stringify({
    awards: awards.map((award) => writtenAward(award, keys, lists)),
    definition: { digest, id, version },
    keys: keys.names,
    lists: lists.names,
  });
}

function writtenAward(award: NewAward, keys: Numbered, lists: Numbered): object {
  const { credentialId, digest, issuedAt, validUntil, keyId, places, predecessor } = award;
  return {
    digest,
    id: credentialId,
    issuedAt,
    key: keys.numberOf(keyId),
    places: places.map(({ list, index }) => [lists.numberOf(list), index]),
    predecessor: predecessor?.credentialId,
    relation: predecessor?.relation,
    validUntil,
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

import type { IssuedChunk, NewAward } from './registry.js';

/** What the event says of learners: by what it can be told that what the tables say of them was changed. */
export interface ToldLearners {
  /** Mark of the secret of pseudonyms. */
  readonly secret: string;
  /** Digests for each award, in their order. */
  readonly learners: readonly { readonly digests: readonly [learner: string, key: string] }[];
}

/**
 * What the event of a chunk says, as JCS (RFC 8785): all that the tables hold of its credentials but who the learners
 * are, of which it has salted digests. Lists and keys are named once, and told by their number from then on: an event tells of hundreds of credentials.
 * Members are written in the order of JCS, and texts and whole numbers as it writes them, which JSON.stringify does: to
 * sort what is sorted would take longer than all else that is done here.
 */
export function issuedPayload(
  { definition, awards }: IssuedChunk,
  { secret, learners }: ToldLearners,
): string {
  const [keys, lists] = [new Numbered(), new Numbered()];
  const { digest, id, version } = definition;
  return JSON.stringify({
    awards: awards.map((award, at) =>
      writtenAward({ award, digests: learners[at]?.digests }, keys, lists),
    ),
    definition: { digest, id, version },
    keys: keys.names,
    lists: lists.names,
    secret,
  });
}

interface Told {
  readonly award: NewAward;
  readonly digests: readonly string[] | undefined;
}

function writtenAward({ award, digests }: Told, keys: Numbered, lists: Numbered): object {
  const { credentialId, digest, issuedAt, validUntil, keyId, places, predecessor } = award;
  return {
    digest,
    id: credentialId,
    issuedAt,
    key: keys.numberOf(keyId),
    learner: digests,
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

import { encodeBase64url } from '../foundation/encodings/base64url.js';
import { digestOf } from './chain.js';
import type { RegistryCore } from './core.js';

/** What the table of awards says of a learner, in the clear. */
export interface LearnerColumns {
  /** Random, and gone once the learner is forgotten: the digest then fits nobody any more, whatever is tried on it. */
  readonly salt: string;
  /** Pseudonym of the learner. */
  readonly ref: string;
  /** Pseudonyms of what else identifies them, in order. */
  readonly aliases: readonly string[];
  readonly awardedOn: string;
  /** The award as JSON text, where it is kept. */
  readonly award: string | undefined;
}

/** 128 bits, as of a pseudonym: to find other columns with the same digest is out of reach. */
const SIGNS = 22;

/**
 * Salts of their own for the credentials of a chunk, by their number in it: from a seed that is kept nowhere, since to ask
 * for randomness takes longer than a hash. From the others none can be told.
 */
export function learnerSalts({ random }: Pick<RegistryCore, 'random'>): (at: number) => string {
  const seed = encodeBase64url(random(32));
  return (at) => digestOf(`${seed} ${at}`).slice(0, SIGNS);
}

/** What the chain says of the columns about a learner: enough to see that they were changed, nothing of whom. */
export function learnerDigest({ salt, ref, aliases, awardedOn, award }: LearnerColumns): string {
  return shortDigest([salt, ref, awardedOn, award ?? null, ...aliases]);
}

/** The same of what must not be issued twice, by itself: a correction hands that on to the credential it makes. */
export function keyDigest(salt: string, key: string): string {
  return shortDigest([salt, key]);
}

function shortDigest(parts: readonly (string | null)[]): string {
  return digestOf(JSON.stringify(parts)).slice(0, SIGNS);
}

/** A text by which the secret of pseudonyms is known again, and which tells nothing of it. */
export function secretMark({ pseudonym }: Pick<RegistryCore, 'pseudonym'>): string {
  return pseudonym('secret', '');
}

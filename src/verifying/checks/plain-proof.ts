import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { PublicKey } from '../../identity/index.js';

/** The one proof of a credential, which has no end and of which nothing is to be remarked on: what it says of itself. */
export interface PlainProof {
  readonly pointer: JsonPointer;
  readonly created: string;
  readonly verificationMethod: string;
}

/** A proof by its place and a key; RSA, which has no such text, makes no proofs. */
export function nameOfProof(pointer: JsonPointer, { algorithm, multibase }: PublicKey): string {
  return `${pointer} ${algorithm} ${multibase}`;
}

import { type NativeKey, nativeCrypto } from '../foundation/native.js';
import type { KeyAlgorithm } from './algorithms.js';
import { publicKeyOf } from './key-pair.js';
import { heldNatively, nativeKeyOf } from './platform-key.js';
import type { Signer } from './signer.js';

/** A signer whose key Node holds, as it goes to another thread: a handle that is copied, and no byte of the secret. */
export interface HeldSigner {
  /** Verification method. */
  readonly id: string;
  /** Kind of key. */
  readonly algorithm: KeyAlgorithm;
  /** The handle. */
  readonly key: NativeKey;
}

/** What of a signer goes to another thread; nothing of one that signs otherwise than with a key that Node holds. */
export function heldSignerOf({
  id,
  algorithm,
  sign,
  signElsewhere,
}: Signer): HeldSigner | undefined {
  const key = nativeKeyOf({ sign, ...(signElsewhere && { signElsewhere }) });
  return key && { id, algorithm, key };
}

/**
 * The signer again, on the other thread.
 *
 * @throws TypeError where there is no Node.
 */
export function signerHolding({ id, algorithm, key }: HeldSigner): Signer {
  const crypto = nativeCrypto();
  if (crypto === undefined) throw new TypeError('a key that Node holds is of use in Node only');
  const { publicForm, sign } = heldNatively(crypto, algorithm, key);
  return { id, algorithm, publicKey: publicKeyOf(publicForm), sign };
}

import { encodeHex } from '../foundation/encodings/hex.js';
import { secureRandom, sha256 } from '../foundation/native.js';
import type { Random } from '../foundation/ports.js';
import type { HashedIdentifier, PlainIdentifier } from './award.js';

const SALT_BYTES = 16;

/**
 * An identifier of a learner as a salted hash, so that only who knows the identifier can recognise the learner in it.
 * A hashed e-mail address can still be guessed: it is pseudonymous, not anonymous.
 *
 * @param identifier - The identifier in clear: `{ type: 'emailAddress', value: 'a@univ.example' }`. It is hashed as it
 * stands: whoever compares has to write it the same way.
 * @param options - `random`: where the 16 bytes of salt come from, by default the platform.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#identityobject
 */
export async function hashIdentifier(
  { type, value }: PlainIdentifier,
  { random = secureRandom }: { readonly random?: Random } = {},
): Promise<HashedIdentifier> {
  const salt = encodeHex(random(SALT_BYTES));
  const digest = await sha256(new TextEncoder().encode(`${value}${salt}`));
  return { type, hash: `sha256$${encodeHex(digest)}`, salt };
}

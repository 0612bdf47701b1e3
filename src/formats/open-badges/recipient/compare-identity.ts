import { equalBytes } from '../../../foundation/encodings/bytes.js';
import { decodeHex } from '../../../foundation/encodings/hex.js';
import { memberOf } from '../../../foundation/json/values.js';
import { nativeCrypto, sha256 } from '../../../foundation/native.js';
import type { RecipientCode } from './texts.js';

/** An `IdentityObject`, taken apart. */
export type Identity =
  | { readonly kind: 'plain'; readonly type: string; readonly text: string }
  | {
      readonly kind: 'hash';
      readonly type: string;
      readonly algorithm: string;
      readonly digits: string;
      readonly salt: string;
    };

/** Takes an `IdentityObject` apart; nothing when a member it needs is missing or of another type. */
export function readIdentity(node: unknown): Identity | undefined {
  const [type, text] = [memberOf(node, 'identityType'), memberOf(node, 'identityHash')];
  const [hashed, salt = ''] = [memberOf(node, 'hashed'), memberOf(node, 'salt')];
  if (typeof type !== 'string' || typeof text !== 'string') return undefined;
  // Real files leave a salt in place beside a plain identifier: it says nothing there.
  if (hashed === false) return { kind: 'plain', type, text };
  if (hashed !== true || typeof salt !== 'string') return undefined;
  const dollar = text.indexOf('$');
  const algorithm = dollar < 0 ? '' : text.slice(0, dollar);
  return { kind: 'hash', type, algorithm, digits: text.slice(dollar + 1), salt };
}

const HASH_BYTES: ReadonlyMap<string, number> = new Map([
  ['sha256', 32],
  ['md5', 16],
]);

/** Whether an identity is of the value: yes, no, or the code of what keeps it from being known. */
export async function compareIdentity(
  identity: Identity,
  value: string,
): Promise<boolean | RecipientCode> {
  if (identity.kind === 'plain') return identity.text === value;
  const { algorithm, digits, salt } = identity;
  const length = HASH_BYTES.get(algorithm);
  if (length === undefined) return 'recipient.hash-unknown';
  // Hexadecimal digits are the same number in either case.
  if (digits.length !== 2 * length || !/^[\da-f]+$/i.test(digits))
    return 'recipient.hash-malformed';
  const salted = new TextEncoder().encode(value + salt);
  const hash = algorithm === 'md5' ? md5(salted) : await sha256(salted);
  return hash === undefined ? 'recipient.md5-unavailable' : equalBytes(hash, decodeHex(digits));
}

/** Web Cryptography has no MD5, and some installations of Node refuse it. */
function md5(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const hash = nativeCrypto()?.hash('md5', bytes, 'buffer');
    return hash && new Uint8Array(hash);
  } catch {
    return undefined;
  }
}

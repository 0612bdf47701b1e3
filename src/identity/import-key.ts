import { decodeBase64url } from '../foundation/encodings/base64url.js';
import { equalBytes } from '../foundation/encodings/bytes.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject, stringMember } from '../foundation/json/values.js';
import { fromPkcs8, fromSpki } from './der.js';
import { type KeyPair, keyPairFromSecret } from './key-pair.js';
import { pemBytes } from './pem.js';
import {
  ED25519_ONLY,
  makePublicKey,
  type PublicKey,
  publicKeyFromMultikey,
  secretFromMultikey,
} from './public-key.js';

/**
 * Reads a private key, whatever its form: JWK or Multikey object in JSON, Multikey text (`z3u2…`), PEM (PKCS #8).
 *
 * @throws MicrocertError `ERR_KEY_FORMAT`, `ERR_KEY_TYPE` for another kind of key, `ERR_KEY_NOT_PRIVATE` for a public
 * one, `ERR_KEY_MISMATCH` when the public part that stands beside it is another key's.
 */
export async function importPrivateKey(text: string): Promise<KeyPair> {
  const { secret, stated } = readPrivate(text.trim());
  const keyPair = await keyPairFromSecret(secret);
  if (stated !== undefined && !equalBytes(stated.bytes, keyPair.publicKey.bytes)) {
    throw new MicrocertError('ERR_KEY_MISMATCH');
  }
  return keyPair;
}

/**
 * Reads a public key, whatever its form: JWK or Multikey object in JSON, Multikey text (`z6Mk…`), PEM.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT`, or `ERR_KEY_TYPE` for another kind of key.
 */
export function importPublicKey(text: string): PublicKey {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return publicKeyFromJson(parseKeyJson(trimmed));
  if (trimmed.includes('-----BEGIN')) {
    const bytes = fromSpki(pemBytes('PUBLIC KEY', trimmed));
    if (bytes === undefined) throw new MicrocertError('ERR_KEY_TYPE', { hint: ED25519_ONLY });
    return makePublicKey(bytes);
  }
  return publicKeyFromMultikey(trimmed);
}

/**
 * The public key in a JWK, or in a verification method with `publicKeyMultibase` or `publicKeyJwk`.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT`, or `ERR_KEY_TYPE` for another kind of key.
 */
export function publicKeyFromJson(json: JsonObject): PublicKey {
  const multibase = stringMember(json, 'publicKeyMultibase');
  if (multibase !== undefined) return publicKeyFromMultikey(multibase);
  const inside = Object.hasOwn(json, 'publicKeyJwk') ? json['publicKeyJwk'] : json;
  if (!isJsonObject(inside) || !Object.hasOwn(inside, 'kty'))
    throw new MicrocertError('ERR_KEY_FORMAT');
  assertOkp(inside);
  return makePublicKey(keyMember(inside, 'x'));
}

interface ReadPrivate {
  readonly secret: Uint8Array;
  readonly stated?: PublicKey;
}

function readPrivate(text: string): ReadPrivate {
  if (text.startsWith('{')) return readPrivateJson(parseKeyJson(text));
  if (text.includes('-----BEGIN PUBLIC')) throw new MicrocertError('ERR_KEY_NOT_PRIVATE');
  if (text.includes('-----BEGIN')) {
    const secret = fromPkcs8(pemBytes('PRIVATE KEY', text));
    if (secret === undefined) throw new MicrocertError('ERR_KEY_TYPE', { hint: ED25519_ONLY });
    return { secret };
  }
  if (text.startsWith('z6Mk')) throw new MicrocertError('ERR_KEY_NOT_PRIVATE');
  return { secret: secretFromMultikey(text) };
}

function readPrivateJson(json: JsonObject): ReadPrivate {
  const multikey = stringMember(json, 'secretKeyMultibase');
  if (multikey !== undefined) {
    const stated = stringMember(json, 'publicKeyMultibase');
    return {
      secret: secretFromMultikey(multikey),
      ...(stated !== undefined && { stated: publicKeyFromMultikey(stated) }),
    };
  }
  if (Object.hasOwn(json, 'publicKeyMultibase')) throw new MicrocertError('ERR_KEY_NOT_PRIVATE');
  if (!Object.hasOwn(json, 'kty')) throw new MicrocertError('ERR_KEY_FORMAT');
  assertOkp(json);
  if (!Object.hasOwn(json, 'd')) throw new MicrocertError('ERR_KEY_NOT_PRIVATE');
  return { secret: keyMember(json, 'd'), stated: makePublicKey(keyMember(json, 'x')) };
}

function parseKeyJson(text: string): JsonObject {
  try {
    const value = parseJsonStrictly(text);
    if (isJsonObject(value)) return value;
  } catch {
    // Without the cause: an error of a parser may quote the text, and the text is a key.
  }
  throw new MicrocertError('ERR_KEY_FORMAT');
}

/** RFC 8037 section 2. */
function assertOkp(jwk: JsonObject): void {
  if (stringMember(jwk, 'kty') === 'OKP' && stringMember(jwk, 'crv') === 'Ed25519') return;
  throw new MicrocertError('ERR_KEY_TYPE', { hint: ED25519_ONLY });
}

function keyMember(jwk: JsonObject, name: 'd' | 'x'): Uint8Array {
  const text = stringMember(jwk, name) ?? '';
  // 32 bytes take 43 signs in base64url.
  if (text.length !== 43) throw new MicrocertError('ERR_KEY_FORMAT');
  try {
    return decodeBase64url(text);
  } catch {
    throw new MicrocertError('ERR_KEY_FORMAT');
  }
}

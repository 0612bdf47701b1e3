import { decodeBase64url, encodeBase64url } from '../foundation/encodings/base64url.js';
import { canonicalJson } from '../foundation/encodings/jcs.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { assertPublicKey } from './assert-arguments.js';
import { type DidDocument, JWK_CONTEXTS } from './did-document.js';
import { publicKeyFromJwk, publicKeyToJwk } from './jwk.js';
import { MAX_KEY_TEXT, parseKeyJson } from './key-json.js';
import type { PublicKey } from './public-key.js';

/**
 * The did:jwk of a public key. One key can have several, since a JWK can be written in several ways; this one has its
 * members in the order of their names, and no others.
 *
 * @see https://github.com/quartzjer/did-jwk/blob/main/spec.md
 */
export function didJwkFor(publicKey: PublicKey): string {
  assertPublicKey(publicKey, 'didJwkFor');
  const json = canonicalJson({ ...publicKeyToJwk(publicKey) });
  return `did:jwk:${encodeBase64url(new TextEncoder().encode(json))}`;
}

/**
 * The key that a did:jwk stands for.
 *
 * @throws MicrocertError `ERR_DID_SYNTAX`; `ERR_KEY_FORMAT`; `ERR_KEY_TYPE` for keys of other kinds, and private ones.
 */
export function publicKeyOfDidJwk(did: string): PublicKey {
  const text = /^did:jwk:([\w-]+)$/.exec(did)?.[1];
  if (text === undefined || text.length > MAX_KEY_TEXT) throw new MicrocertError('ERR_DID_SYNTAX');
  return publicKeyFromJwk(parseKeyJson(jsonOf(text)));
}

function jsonOf(text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(decodeBase64url(text));
  } catch {
    throw new MicrocertError('ERR_DID_SYNTAX');
  }
}

/**
 * The DID document that a did:jwk stands for: one key, `#0`, for every purpose but the agreement on other keys.
 *
 * @throws MicrocertError `ERR_DID_SYNTAX`; `ERR_KEY_FORMAT`; `ERR_KEY_TYPE` for keys of other kinds, and private ones.
 */
export function resolveDidJwk(did: string): DidDocument {
  const publicKeyJwk = { ...publicKeyToJwk(publicKeyOfDidJwk(did)) };
  const id = `${did}#0`;
  return {
    '@context': JWK_CONTEXTS,
    id: did,
    verificationMethod: [{ id, type: 'JsonWebKey', controller: did, publicKeyJwk }],
    authentication: [id],
    assertionMethod: [id],
    capabilityDelegation: [id],
    capabilityInvocation: [id],
  };
}

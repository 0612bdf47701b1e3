import { MicrocertError } from '../foundation/errors/index.js';
import type { CurveAlgorithm } from './algorithms.js';
import { assertPublicKey } from './assert-arguments.js';
import { CID_CONTEXTS, type DidDocument } from './did-document.js';
import { didJwkFor } from './did-jwk.js';
import { type PublicKey, publicKeyFromMultikey } from './public-key.js';

/**
 * The did:key of a public key: `did:key:z6Mk…`, `did:key:zDna…`, `did:key:z82L…`.
 *
 * @throws MicrocertError `ERR_KEY_TYPE` for RSA, which has a did:jwk.
 * @see https://w3c-ccg.github.io/did-key-spec/
 */
export function didKeyFor(key: PublicKey): string {
  assertPublicKey(key, 'didKeyFor');
  const { multibase } = key;
  if (multibase === undefined) throw new MicrocertError('ERR_KEY_TYPE', { hint: RSA_HAS_NONE });
  return `did:key:${multibase}`;
}

/** The verification method by which a key names itself: `did:key:z6Mk…#z6Mk…`; of an RSA key `did:jwk:…#0`. */
export function verificationMethodFor(publicKey: PublicKey): string {
  assertPublicKey(publicKey, 'verificationMethodFor');
  return publicKey.multibase === undefined
    ? `${didJwkFor(publicKey)}#0`
    : `${didKeyFor(publicKey)}#${publicKey.multibase}`;
}

/**
 * The key that a did:key stands for.
 *
 * @throws MicrocertError `ERR_DID_SYNTAX`, `ERR_KEY_FORMAT`, `ERR_KEY_TYPE` for keys of other kinds.
 */
export function publicKeyOfDidKey(did: string): PublicKey<CurveAlgorithm> {
  const multibase = /^did:key:(z[1-9A-HJ-NP-Za-km-z]+)$/.exec(did)?.[1];
  if (multibase === undefined) throw new MicrocertError('ERR_DID_SYNTAX');
  return publicKeyFromMultikey(multibase);
}

/**
 * The DID document that a did:key stands for: one key, for every purpose but the agreement on other keys.
 *
 * @throws MicrocertError `ERR_DID_SYNTAX`, `ERR_KEY_FORMAT`, `ERR_KEY_TYPE` for keys of other kinds.
 * @see https://w3c-ccg.github.io/did-key-spec/#document-creation-algorithm
 */
export function resolveDidKey(did: string): DidDocument {
  const publicKey = publicKeyOfDidKey(did);
  const publicKeyMultibase = publicKey.multibase;
  const id = verificationMethodFor(publicKey);
  return {
    '@context': CID_CONTEXTS,
    id: did,
    verificationMethod: [{ id, type: 'Multikey', controller: did, publicKeyMultibase }],
    authentication: [id],
    assertionMethod: [id],
    capabilityDelegation: [id],
    capabilityInvocation: [id],
  };
}

const RSA_HAS_NONE = {
  en: 'an RSA key names itself as did:jwk',
  fr: 'une clé RSA se nomme elle-même en did:jwk',
};

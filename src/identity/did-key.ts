import { MicrocertError } from '../foundation/errors/index.js';
import { CID_CONTEXTS, type DidDocument } from './did-document.js';
import { type PublicKey, publicKeyFromMultikey } from './public-key.js';

/**
 * The did:key of a public key: `did:key:z6Mk…`.
 *
 * @see https://w3c-ccg.github.io/did-key-spec/
 */
export function didKeyFor({ multibase }: PublicKey): string {
  return `did:key:${multibase}`;
}

/** The verification method of a did:key: `did:key:z6Mk…#z6Mk…`. */
export function verificationMethodFor(publicKey: PublicKey): string {
  return `${didKeyFor(publicKey)}#${publicKey.multibase}`;
}

/**
 * The DID document that a did:key stands for.
 *
 * @throws MicrocertError `ERR_DID_SYNTAX`, `ERR_KEY_FORMAT`, `ERR_KEY_TYPE`.
 */
export function resolveDidKey(did: string): DidDocument {
  const multibase = /^did:key:(z[1-9A-HJ-NP-Za-km-z]+)$/.exec(did)?.[1];
  if (multibase === undefined) throw new MicrocertError('ERR_DID_SYNTAX');
  const publicKey = publicKeyFromMultikey(multibase);
  const id = verificationMethodFor(publicKey);
  return {
    '@context': CID_CONTEXTS,
    id: did,
    verificationMethod: [{ id, type: 'Multikey', controller: did, publicKeyMultibase: multibase }],
    authentication: [id],
    assertionMethod: [id],
  };
}

import { MicrocertError } from '../foundation/errors/index.js';
import { CID_CONTEXTS, type DidDocument, JWK_CONTEXTS } from './did-document.js';
import { didWebUrl } from './did-web.js';
import { publicKeyToJwk } from './jwk.js';
import type { PublicKey } from './public-key.js';

/** What a DID document is to say. */
export interface DidDocumentOptions {
  /** The did:web of the issuer. */
  readonly did: string;
  /** Its keys, each for signing credentials and for logging in; `id` is by default the DID, `#` and the key itself; an RSA key needs one. */
  readonly keys: readonly { readonly publicKey: PublicKey; readonly id?: string }[];
}

/**
 * The DID document an issuer on the web publishes as `did.json`, at the address {@link didWebUrl} gives.
 *
 * @throws MicrocertError `ERR_DID_SYNTAX` when `did` is no did:web; `ERR_VERIFICATION_METHOD` when the id of a key does
 * not begin with the DID and `#`, or stands twice; `ERR_DID_DOCUMENT` without keys.
 * @see https://w3c-ccg.github.io/did-method-web/#create-register
 */
export function makeDidDocument({ did, keys }: DidDocumentOptions): DidDocument {
  didWebUrl(did);
  if (keys.length === 0) throw new MicrocertError('ERR_DID_DOCUMENT', { hint: NO_KEYS });
  const verificationMethod = keys.map(({ publicKey, id = defaultId(publicKey) }) => ({
    id: id.startsWith('#') ? `${did}${id}` : id,
    controller: did,
    ...formOf(publicKey),
  }));
  const ids = verificationMethod.map(({ id }) => id);
  const own = ids.every(
    (id) => id.startsWith(`${did}#`) && FRAGMENT.test(id.slice(did.length + 1)),
  );
  if (!own || new Set(ids).size !== ids.length) {
    throw new MicrocertError('ERR_VERIFICATION_METHOD', { hint: OWN_IDS });
  }
  return {
    '@context': contextsFor(keys.map(({ publicKey }) => publicKey)),
    id: did,
    verificationMethod,
    authentication: ids,
    assertionMethod: ids,
  };
}

function defaultId({ multibase }: PublicKey): string {
  if (multibase === undefined)
    throw new MicrocertError('ERR_VERIFICATION_METHOD', { hint: NAME_RSA });
  return `#${multibase}`;
}

function formOf(publicKey: PublicKey) {
  return publicKey.algorithm === 'RSA'
    ? { type: 'JsonWebKey', publicKeyJwk: { ...publicKeyToJwk(publicKey) } }
    : { type: 'Multikey', publicKeyMultibase: publicKey.multibase };
}

function contextsFor(keys: readonly PublicKey[]): readonly string[] {
  const jwks = keys.filter(({ algorithm }) => algorithm === 'RSA').length;
  if (jwks === 0) return CID_CONTEXTS;
  return jwks === keys.length ? JWK_CONTEXTS : [...new Set([...CID_CONTEXTS, ...JWK_CONTEXTS])];
}

// RFC 3986 section 3.5.
const FRAGMENT = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-Fa-f]{2})+$/;

const NO_KEYS = { en: 'give at least one key', fr: 'donner au moins une clé' };
const NAME_RSA = {
  en: 'give the RSA key an id, such as #key-1',
  fr: 'donner un id à la clé RSA, par exemple #cle-1',
};
const OWN_IDS = {
  en: 'the id of each key is the DID, "#" and a name of its own',
  fr: 'l’id de chaque clé est le DID, « # » et un nom qui lui est propre',
};

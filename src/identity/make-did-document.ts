import { MicrocertError } from '../foundation/errors/index.js';
import { CID_CONTEXTS, type DidDocument } from './did-document.js';
import { didWebUrl } from './did-web.js';
import type { PublicKey } from './public-key.js';

/** What a DID document is to say. */
export interface DidDocumentOptions {
  /** The did:web of the issuer. */
  readonly did: string;
  /** Its keys, each for signing credentials and for logging in; `id` is by default the DID, `#` and the key itself. */
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
  const verificationMethod = keys.map(({ publicKey: { multibase }, id = `#${multibase}` }) => ({
    id: id.startsWith('#') ? `${did}${id}` : id,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: multibase,
  }));
  const ids = verificationMethod.map(({ id }) => id);
  const own = ids.every(
    (id) => id.startsWith(`${did}#`) && FRAGMENT.test(id.slice(did.length + 1)),
  );
  if (!own || new Set(ids).size !== ids.length) {
    throw new MicrocertError('ERR_VERIFICATION_METHOD', { hint: OWN_IDS });
  }
  return {
    '@context': CID_CONTEXTS,
    id: did,
    verificationMethod,
    authentication: ids,
    assertionMethod: ids,
  };
}

// RFC 3986 section 3.5.
const FRAGMENT = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-Fa-f]{2})+$/;

const NO_KEYS = { en: 'give at least one key', fr: 'donner au moins une clé' };
const OWN_IDS = {
  en: 'the id of each key is the DID, "#" and a name of its own',
  fr: 'l’id de chaque clé est le DID, « # » et un nom qui lui est propre',
};

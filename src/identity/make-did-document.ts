import { MicrocertError } from '../foundation/errors/index.js';
import { compact } from '../foundation/json/values.js';
import { isDateTime } from '../foundation/time.js';
import { CID_CONTEXTS, type DidDocument, JWK_CONTEXTS } from './did-document.js';
import { didWebUrl } from './did-web.js';
import { publicKeyToJwk } from './jwk.js';
import type { PublicKey } from './public-key.js';

/** A key that a DID document lists. */
export interface DidDocumentKey {
  /** The key. */
  readonly publicKey: PublicKey;
  /** By default the DID, `#` and the key itself; an RSA key needs one. */
  readonly id?: string;
  /** When it stops being valid, or stopped (RFC 3339): what it signed before stays verifiable. */
  readonly expires?: string;
  /** When it was revoked (RFC 3339): nobody may rely on it any more. */
  readonly revoked?: string;
}

/** What a DID document is to say. */
export interface DidDocumentOptions {
  /** The did:web of the issuer. */
  readonly did: string;
  /** Its keys, each for signing credentials and, unless it was revoked, for logging in. */
  readonly keys: readonly DidDocumentKey[];
}

/**
 * The DID document an issuer on the web publishes as `did.json`, at the address {@link didWebUrl} gives.
 *
 * @throws MicrocertError `ERR_DID_SYNTAX` when `did` is no did:web; `ERR_VERIFICATION_METHOD` when the id of a key does
 * not begin with the DID and `#`, or stands twice; `ERR_DID_DOCUMENT` without keys; `ERR_DATE` when `expires` or `revoked`
 * is no date-time with zone.
 * @see https://w3c-ccg.github.io/did-method-web/#create-register
 */
export function makeDidDocument({ did, keys }: DidDocumentOptions): DidDocument {
  didWebUrl(did);
  if ((keys?.length ?? 0) === 0) throw new MicrocertError('ERR_DID_DOCUMENT', { hint: NO_KEYS });
  const verificationMethod = keys.map(
    ({ publicKey, id = defaultId(publicKey), expires, revoked }) =>
      compact({
        id: id.startsWith('#') ? `${did}${id}` : id,
        controller: did,
        ...formOf(publicKey),
        expires: dateTime(expires),
        revoked: dateTime(revoked),
      }),
  );
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
    // Controlled Identifiers 1.0, "Verification methods": a revoked key is not to be used. It stays among those that
    // sign, with its date, so that a verifier can say why it no longer counts.
    authentication: ids.filter((_, index) => keys[index]?.revoked === undefined),
    assertionMethod: ids,
  };
}

/** Controlled Identifiers 1.0, `expires` and `revoked`: an XML Schema dateTimeStamp. */
function dateTime(text: string | undefined): string | undefined {
  if (text === undefined || isDateTime(text)) return text;
  throw new MicrocertError('ERR_DATE', { hint: WITH_ZONE });
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
const WITH_ZONE = {
  en: 'write date, time and zone: 2026-07-01T00:00:00Z',
  fr: 'écrire date, heure et fuseau : 2026-07-01T00:00:00Z',
};

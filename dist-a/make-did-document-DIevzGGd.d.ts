import { D as DidDocument } from './did-document-BJbOsook.js';
import { P as PublicKey } from './public-key-D53sMtRB.js';

/** A key that a DID document lists. */
interface DidDocumentKey {
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
interface DidDocumentOptions {
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
declare function makeDidDocument({ did, keys }: DidDocumentOptions): DidDocument;

export { type DidDocumentKey as D, type DidDocumentOptions as a, makeDidDocument as m };

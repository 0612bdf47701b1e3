import { P as PublicKey, K as KeyAlgorithm } from '../public-key-D53sMtRB.js';
export { C as CurveAlgorithm, a as CurvePublicKey, E as EcAlgorithm, b as KEY_ALGORITHMS, R as RsaPublicKey, i as isKeyAlgorithm } from '../public-key-D53sMtRB.js';
import { D as DidDocument } from '../did-document-BJbOsook.js';
export { V as VerificationMethod } from '../did-document-BJbOsook.js';
import { F as Fetcher, C as Cache, e as Clock, R as Random, c as FetchRequest, d as Fetched } from '../ports-CVeXp-HU.js';
import { K as KeyPair } from '../signer-qHWhfEFi.js';
export { E as EcPublicJwk, O as OkpPublicJwk, P as PrivateJwk, a as PublicJwk, R as RsaPrivateJwk, b as RsaPublicJwk, S as Signer, c as createSigner, p as publicKeyFromJwk, d as publicKeyToJwk, s as signerFromEnv } from '../signer-qHWhfEFi.js';
export { D as DidDocumentKey, a as DidDocumentOptions, m as makeDidDocument } from '../make-did-document-DIevzGGd.js';
import { I as IssuerList, a as OfflineResource } from '../offline-bundle-Buh7J_sQ.js';
export { L as ListedIssuer, O as OfflineBundle, b as OfflineBundleParts, c as bundleFetcher, m as makeOfflineBundle, p as parseIssuerList, d as parseOfflineBundle } from '../offline-bundle-Buh7J_sQ.js';
import '../values-BMGb-U8z.js';

/**
 * The did:jwk of a public key. One key can have several, since a JWK can be written in several ways; this one has its
 * members in the order of their names, and no others.
 *
 * @see https://github.com/quartzjer/did-jwk/blob/main/spec.md
 */
declare function didJwkFor(publicKey: PublicKey): string;
/**
 * The DID document that a did:jwk stands for: one key, `#0`, for every purpose but the agreement on other keys.
 *
 * @throws MicrocertError `ERR_DID_SYNTAX`; `ERR_KEY_FORMAT`; `ERR_KEY_TYPE` for keys of other kinds, and private ones.
 */
declare function resolveDidJwk(did: string): DidDocument;

/**
 * The did:key of a public key: `did:key:z6Mk…`, `did:key:zDna…`, `did:key:z82L…`.
 *
 * @throws MicrocertError `ERR_KEY_TYPE` for RSA, which has a did:jwk.
 * @see https://w3c-ccg.github.io/did-key-spec/
 */
declare function didKeyFor({ multibase }: PublicKey): string;
/** The verification method by which a key names itself: `did:key:z6Mk…#z6Mk…`; of an RSA key `did:jwk:…#0`. */
declare function verificationMethodFor(publicKey: PublicKey): string;
/**
 * The DID document that a did:key stands for: one key, for every purpose but the agreement on other keys.
 *
 * @throws MicrocertError `ERR_DID_SYNTAX`, `ERR_KEY_FORMAT`, `ERR_KEY_TYPE` for keys of other kinds.
 * @see https://w3c-ccg.github.io/did-key-spec/#document-creation-algorithm
 */
declare function resolveDidKey(did: string): DidDocument;

/**
 * The did:web of a host, and a path on it: `did:web:univ.example:faculty`.
 *
 * @param host - Host name in lower case, with a port if need be: `univ.example`, `localhost:8443`.
 * @param path - Names parted by `/`, plain: `faculty/maths`. Signs that a DID cannot hold are percent-encoded.
 * @throws MicrocertError `ERR_DID_SYNTAX` for what is no host name, and names such as `..`.
 * @see https://w3c-ccg.github.io/did-method-web/
 */
declare function didWebFor(host: string, path?: string): string;
/**
 * The address at which the `did.json` of a did:web must be.
 *
 * @throws MicrocertError `ERR_DID_SYNTAX` for what is not a did:web in its usual form.
 */
declare function didWebUrl(did: string): string;

/** Where documents with keys come from, besides those that are given. */
interface DocumentSourceOptions {
    /** Fetches documents. Without one nothing is fetched. */
    readonly fetcher?: Fetcher;
    /** Keeps what was fetched, for as long as `ttlSeconds` says. None by default. */
    readonly cache?: Cache;
    /** The time, which decides whether what is kept is still used. That of the machine by default. */
    readonly clock?: Clock;
    /** How long a fetched document is used without being asked for again. 3600 by default, an hour. */
    readonly ttlSeconds?: number;
}

/** A public key as PEM (SubjectPublicKeyInfo). */
declare function publicKeyToPem(key: PublicKey): string;

/** What kind of key to make, and from what. */
interface KeyPairOptions<Algorithm extends KeyAlgorithm = KeyAlgorithm> {
    /** Kind of key; `Ed25519` by default. RSA keys, of 3,072 bits, serve for JSON Web Signatures alone. */
    readonly algorithm?: Algorithm;
    /** Where the random bytes come from; the platform by default. Not for RSA, whose primes only the platform finds. */
    readonly random?: Random;
}
/**
 * Makes a key pair.
 *
 * @throws TypeError for an unknown algorithm, and when `random` gives another number of bytes than it is asked for;
 * MicrocertError `ERR_CRYPTO_UNAVAILABLE` where the platform does not know the algorithm.
 */
declare function generateKeyPair<Algorithm extends KeyAlgorithm = 'Ed25519'>(options?: KeyPairOptions<Algorithm>): Promise<KeyPair<Algorithm>>;

/**
 * Reads a private key, whatever its form: JWK or Multikey object in JSON, Multikey text (`z3u2…`), PEM (PKCS #8).
 *
 * Where the key names its verification method as an absolute address (`kid` of a JWK, `id` of a Multikey), that becomes
 * the `id` of the key pair.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT`, `ERR_KEY_TYPE` for another kind of key, `ERR_KEY_NOT_PRIVATE` for a public
 * one, `ERR_KEY_MISMATCH` when the public part that stands beside it is another key's.
 */
declare function importPrivateKey(text: string): Promise<KeyPair>;

/**
 * Reads a public key, whatever its form: JWK or Multikey object in JSON, Multikey text (`z6Mk…`, `zDna…`, `z82L…`), PEM.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT`; `ERR_KEY_TYPE` for another kind of key, or a private one: whoever hands that
 * out has given it away.
 */
declare function importPublicKey(text: string): PublicKey;

/**
 * The issuers of several lists as one, which is as old as the oldest of them. Keys that one list pins, another cannot
 * take away by naming the issuer without them.
 *
 * @throws MicrocertError `ERR_ISSUER_LIST` when two lists pin keys of one issuer: which of them count is open.
 */
declare function mergeIssuerLists(lists: readonly IssuerList[]): IssuerList;

/** Decides whether something that was fetched is kept. */
type KeepFetched = (request: FetchRequest, fetched: Fetched) => boolean;
/** A fetcher that remembers what it fetched. */
interface RecordingFetcher {
    /** The fetcher, to be used in place of the one that was given. */
    readonly fetcher: Fetcher;
    /** What was fetched and kept so far, by the address that was asked: for `makeOfflineBundle`. */
    recorded(): ReadonlyMap<string, OfflineResource>;
}
/**
 * Records what a fetcher fetches. By default only what is fetched for a purpose that has nothing to do with a learner:
 * keys, status lists, contexts, schemas and lists of issuers. A refreshed credential is never among them, nor is what
 * was fetched without saying what for.
 *
 * Of two answers from one address the later is kept. A body that is not text is passed on and not recorded.
 *
 * @param keep - Decides in place of the default.
 */
declare function recordingFetcher(fetcher: Fetcher, clock?: Clock, keep?: KeepFetched): RecordingFetcher;

/** What a key is used for. */
type VerificationRelationship = 'assertionMethod' | 'authentication';
/** A key that was found, and what ties it to its holder. */
interface ResolvedMethod {
    /** The verification method, as it was asked for. */
    readonly id: string;
    /** The key. */
    readonly key: PublicKey;
    /** Whose key it is. */
    readonly controller: string;
    /**
     * - `did`: the controller's DID document says so;
     * - `controller-document`: the controller's own document, at the controller's address, says so;
     * - `host-stated`: another page on the controller's site says so, which whoever publishes there could have written;
     * - `host`: the site that serves the key, which is then the controller, and nothing more;
     * - `self-asserted`: only the name of the key does, or a document on another site.
     */
    readonly binding: 'did' | 'controller-document' | 'host-stated' | 'host' | 'self-asserted';
    /** Present where a did:key was named without its fragment, which real files do and no specification foresees. */
    readonly fragmentImplied?: true;
    /** Present where a set of keys stood where one key is expected, which real files do as well. */
    readonly fromKeySet?: true;
    /** When the key stops being valid (RFC 3339). */
    readonly expires?: string;
    /** When the key was revoked (RFC 3339). */
    readonly revoked?: string;
    /** When the document that holds the key was fetched (RFC 3339); absent where none had to be. */
    readonly asOf?: string;
}
/** Finds keys. */
interface Resolver {
    /**
     * The key of a verification method, for a purpose.
     *
     * @throws MicrocertError `ERR_DID_SYNTAX`, `ERR_DID_METHOD`, `ERR_DID_DOCUMENT`, `ERR_DID_NOT_AVAILABLE`,
     * `ERR_VERIFICATION_METHOD`, `ERR_KEY_FORMAT`, `ERR_KEY_TYPE`.
     */
    resolveVerificationMethod(url: string, purpose: VerificationRelationship): Promise<ResolvedMethod>;
}
/** What a resolver has at hand. */
interface ResolverOptions extends DocumentSourceOptions {
    /** DID documents of issuers on the web: a list, or each under its DID. None by default. They outdo fetched ones. */
    readonly documents?: readonly DidDocument[] | Readonly<Record<string, DidDocument>>;
}
/**
 * A resolver for did:key and did:jwk, read from their text, and did:web, read from documents that are given. Where a fetcher is
 * given as well, other documents of did:web and keys at https addresses are fetched; without one, nothing is.
 *
 * The documents are read once: what changes in them afterwards changes nothing here.
 *
 * @throws MicrocertError `ERR_DID_DOCUMENT` when a document is no JSON object, has no id or another than it is given
 * under, or two have the same.
 */
declare function createResolver({ documents, fetcher, ...options }?: ResolverOptions): Resolver;

/** True when two public keys are the same. */
declare function samePublicKey(a: PublicKey, b: PublicKey): boolean;

/**
 * Whether a signature over some bytes was made with the private key of this public key. Never throws for a bad one.
 *
 * The kind of the key alone decides how: Ed25519; ECDSA with SHA-256 on P-256 and SHA-384 on P-384, r and s one after the
 * other, never DER; RSASSA-PKCS1-v1_5 with SHA-256.
 *
 * Ed25519 is stricter than RFC 8032 in what that leaves open: keys of small order, for which one signature fits many
 * texts, are refused, and S must lie below the group order. ECDSA takes s and n − s, as FIPS 186-5 does and signers
 * produce: whoever sees a signature can write the other one, so a signature is no name for what it signs.
 *
 * @throws MicrocertError `ERR_CRYPTO_UNAVAILABLE` where the platform lacks the algorithm: that says nothing of the
 * signature; `ERR_KEY_TYPE` or `ERR_KEY_FORMAT` when the key contradicts itself.
 * @see https://www.rfc-editor.org/rfc/rfc8032#section-5.1.7
 * @see https://csrc.nist.gov/pubs/fips/186-5/final section 6.4.2
 * @see https://www.rfc-editor.org/rfc/rfc8017#section-8.2.2
 */
declare function verifySignature(key: PublicKey, bytes: Uint8Array, signature: Uint8Array): Promise<boolean>;

/** True for a test key published in a specification. */
declare function isWellKnownTestKey(key: PublicKey): boolean;

export { DidDocument, type DocumentSourceOptions, IssuerList, type KeepFetched, KeyAlgorithm, KeyPair, type KeyPairOptions, OfflineResource, PublicKey, type RecordingFetcher, type ResolvedMethod, type Resolver, type ResolverOptions, type VerificationRelationship, createResolver, didJwkFor, didKeyFor, didWebFor, didWebUrl, generateKeyPair, importPrivateKey, importPublicKey, isWellKnownTestKey, mergeIssuerLists, publicKeyToPem, recordingFetcher, resolveDidJwk, resolveDidKey, samePublicKey, verificationMethodFor, verifySignature };

import { E as EcAlgorithm, K as KeyAlgorithm, P as PublicKey } from './public-key-D53sMtRB.js';
import { J as JsonObject } from './values-BMGb-U8z.js';

/** A public Ed25519 key in JSON (RFC 8037 section 2). */
interface OkpPublicJwk {
    /** Octet key pair. */
    readonly kty: 'OKP';
    /** The curve. */
    readonly crv: 'Ed25519';
    /** The key in base64url. */
    readonly x: string;
}
/** A public ECDSA key in JSON (RFC 7518 section 6.2.1). */
interface EcPublicJwk<Algorithm extends EcAlgorithm = EcAlgorithm> {
    /** Elliptic curve. */
    readonly kty: 'EC';
    /** The curve. */
    readonly crv: Algorithm;
    /** First coordinate in base64url. */
    readonly x: string;
    /** Second coordinate in base64url. */
    readonly y: string;
}
/** A public RSA key in JSON (RFC 7518 section 6.3.1). */
interface RsaPublicJwk {
    /** RSA. */
    readonly kty: 'RSA';
    /** Modulus in base64url. */
    readonly n: string;
    /** Exponent in base64url. */
    readonly e: string;
}
/** A public key in JSON, with the members that every such key has and no others. */
type PublicJwk<Algorithm extends KeyAlgorithm = KeyAlgorithm> = Algorithm extends 'Ed25519' ? OkpPublicJwk : Algorithm extends EcAlgorithm ? EcPublicJwk<Algorithm> : RsaPublicJwk;
/** A public key as JWK. */
declare function publicKeyToJwk<Key extends PublicKey>(key: Key): PublicJwk<Key['algorithm']>;
/**
 * The public key in a JWK. What else stands in it, `kid` or a certificate, is passed over and believed nothing.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT` for members of another length, and a point that is not on the curve;
 * `ERR_KEY_TYPE` for another kind of key, and for a private one: whoever hands that out has given it away.
 */
declare function publicKeyFromJwk(jwk: JsonObject): PublicKey;

/** A private RSA key in JSON (RFC 7518 section 6.3.2). */
interface RsaPrivateJwk extends RsaPublicJwk {
    /** Secret exponent in base64url. */
    readonly d: string;
    /** First prime in base64url. */
    readonly p: string;
    /** Second prime in base64url. */
    readonly q: string;
    /** `d` modulo `p` − 1, in base64url. */
    readonly dp: string;
    /** `d` modulo `q` − 1, in base64url. */
    readonly dq: string;
    /** Inverse of `q` modulo `p`, in base64url. */
    readonly qi: string;
}
/** A private key in JSON: the public one, and the secret in base64url. */
type PrivateJwk<Algorithm extends KeyAlgorithm = KeyAlgorithm> = Algorithm extends 'RSA' ? RsaPrivateJwk : PublicJwk<Algorithm> & {
    readonly d: string;
};
/** A public and a private key that belong together. The secret shows in no log: it can only be asked for. */
interface KeyPair<Algorithm extends KeyAlgorithm = KeyAlgorithm> {
    /** The public key. */
    readonly publicKey: PublicKey<Algorithm>;
    /** Verification method that the imported key names as its own: an absolute DID URL or https address. */
    readonly id?: string;
    /** The private key as JWK. Keep it secret. */
    exportJwk(): PrivateJwk<Algorithm>;
    /**
     * The private key as Multikey text, `z3u2…`. Keep it secret.
     *
     * @throws MicrocertError `ERR_KEY_TYPE` for RSA, which has no such form here.
     */
    exportMultikey(): string;
    /** The private key as PEM (PKCS #8). Keep it secret. */
    exportPem(): string;
    /**
     * Signs some bytes. Ed25519: 64 bytes (RFC 8032 section 5.1.6). P-256, P-384: ECDSA with SHA-256 or SHA-384, r and s
     * one after the other, 64 or 96 bytes. RSA: RSASSA-PKCS1-v1_5 with SHA-256, as many bytes as the modulus.
     */
    sign(bytes: Uint8Array): Promise<Uint8Array>;
    /** The same on a thread of the platform, so that several cores sign at once; where the platform can. */
    signElsewhere?(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Signs: with a key in memory, or as a thin callback to an HSM or a KMS, from which the key never comes out. */
interface Signer {
    /** Verification method: an absolute DID URL, `did:web:univ.example#key-1`. */
    readonly id: string;
    /** Kind of key. */
    readonly algorithm: KeyAlgorithm;
    /** The public key, so that what is signed can be checked and published test keys refused. */
    readonly publicKey: PublicKey;
    /**
     * Signs some bytes, which it hashes itself. Ed25519: 64 bytes (RFC 8032 section 5.1.6). P-256 with SHA-256, P-384 with
     * SHA-384: r and s one after the other, 64 or 96 bytes, not DER. RSA: RSASSA-PKCS1-v1_5 with SHA-256.
     */
    sign(bytes: Uint8Array): Promise<Uint8Array>;
    /**
     * Signs the same on another thread. Where it is given, a cohort on several threads calls it, several times before the
     * first is answered.
     */
    signElsewhere?(bytes: Uint8Array): Promise<Uint8Array>;
}
/**
 * A signer with a key in memory.
 *
 * @param options - `keyPair`; `id`: the verification method, by default the one that the imported key names, else the
 * did:key of the key, or the did:jwk of an RSA key.
 * @throws MicrocertError `ERR_VERIFICATION_METHOD` when `id` is no absolute address, `ERR_KEY_MISMATCH` when it is the
 * did:key or did:jwk of another key: nobody could verify what is signed so.
 */
declare function createSigner({ keyPair, id, }: {
    readonly keyPair: KeyPair;
    readonly id?: string;
}): Signer;
/**
 * A signer with the private key in an environment variable: JWK, Multikey or PEM.
 *
 * @param name - Name of the variable.
 * @param options - `env`: the variables, by default the process's; `id`: the verification method, by default the one that
 * the key names (`kid` of a JWK, `id` of a Multikey), else the did:key of the key.
 * @throws MicrocertError `ERR_KEY_MISSING` when the variable is empty, and what {@link importPrivateKey} and
 * {@link createSigner} throw.
 */
declare function signerFromEnv(name: string, { env, id, }?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly id?: string;
}): Promise<Signer>;

export { type EcPublicJwk as E, type KeyPair as K, type OkpPublicJwk as O, type PrivateJwk as P, type RsaPrivateJwk as R, type Signer as S, type PublicJwk as a, type RsaPublicJwk as b, createSigner as c, publicKeyToJwk as d, publicKeyFromJwk as p, signerFromEnv as s };

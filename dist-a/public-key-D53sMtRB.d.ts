/** Kinds of keys: three curves, and RSA for JSON Web Signatures. */
declare const KEY_ALGORITHMS: readonly ["Ed25519", "P-256", "P-384", "RSA"];
/** Kind of a key. It alone decides how a signature is made and verified; no document has a say in it. */
type KeyAlgorithm = (typeof KEY_ALGORITHMS)[number];
/** Kinds of keys for ECDSA. */
type EcAlgorithm = 'P-256' | 'P-384';
/** Kinds of keys that are a point of a curve, and so have a Multikey form and a did:key. */
type CurveAlgorithm = 'Ed25519' | EcAlgorithm;
/** True for the name of a kind of key. */
declare function isKeyAlgorithm(name: unknown): name is KeyAlgorithm;

/** A public key that is a point of a curve. */
interface CurvePublicKey<Algorithm extends CurveAlgorithm = CurveAlgorithm> {
    /** Kind of key. */
    readonly algorithm: Algorithm;
    /** The key: 32 bytes of Ed25519 (RFC 8032 section 5.1.5), 33 of P-256 or 49 of P-384 (SEC 1 section 2.3.3). */
    readonly bytes: Uint8Array;
    /** The key as Multikey text: `z6Mk…`, `zDna…`, `z82L…`. Where signatures are verified, this is what counts. */
    readonly multibase: string;
}
/** A public RSA key. It has no Multikey form here, and serves for JSON Web Signatures alone. */
interface RsaPublicKey {
    /** Kind of key. */
    readonly algorithm: 'RSA';
    /** The key as SubjectPublicKeyInfo. */
    readonly bytes: Uint8Array;
    /** Absent. */
    readonly multibase?: undefined;
    /** The modulus in base64url. Where signatures are verified, this and `e` are what counts. */
    readonly n: string;
    /** The exponent in base64url. */
    readonly e: string;
}
/** A public key; `algorithm` tells the kinds apart. */
type PublicKey<Algorithm extends KeyAlgorithm = KeyAlgorithm> = Algorithm extends CurveAlgorithm ? CurvePublicKey<Algorithm> : RsaPublicKey;

export { type CurveAlgorithm as C, type EcAlgorithm as E, type KeyAlgorithm as K, type PublicKey as P, type RsaPublicKey as R, type CurvePublicKey as a, KEY_ALGORITHMS as b, isKeyAlgorithm as i };

/** A key in a DID document. */
interface VerificationMethod {
    /** Absolute DID URL of the key. */
    readonly id: string;
    /** `Multikey`, `JsonWebKey`, or one of the older names `JsonWebKey2020`, `Ed25519VerificationKey2020`, `EcdsaSecp256r1VerificationKey2019`. */
    readonly type: string;
    /** DID of whoever holds the key. */
    readonly controller: string;
    /** The key as Multikey text. */
    readonly publicKeyMultibase?: string;
    /** The key as JWK. */
    readonly publicKeyJwk?: Readonly<Record<string, unknown>>;
    /** When the key stops being valid (RFC 3339). */
    readonly expires?: string;
    /** When the key was revoked (RFC 3339). */
    readonly revoked?: string;
}
/**
 * A DID document: the keys of an issuer, and what each is for.
 *
 * @see https://www.w3.org/TR/cid-1.0/#controlled-identifier-documents
 */
interface DidDocument {
    /** JSON-LD contexts. */
    readonly '@context'?: string | readonly unknown[];
    /** The DID. */
    readonly id: string;
    /** The keys. */
    readonly verificationMethod?: readonly VerificationMethod[];
    /** Keys to sign credentials with: ids, or whole methods. */
    readonly assertionMethod?: readonly (string | VerificationMethod)[];
    /** Keys to log in or present with: ids, or whole methods. */
    readonly authentication?: readonly (string | VerificationMethod)[];
    /** Keys to hand rights on with: ids, or whole methods. Not used here. */
    readonly capabilityDelegation?: readonly (string | VerificationMethod)[];
    /** Keys to use rights with: ids, or whole methods. Not used here. */
    readonly capabilityInvocation?: readonly (string | VerificationMethod)[];
}

export type { DidDocument as D, VerificationMethod as V };

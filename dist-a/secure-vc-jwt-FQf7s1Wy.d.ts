import { S as Signer } from './signer-qHWhfEFi.js';

/** How a credential is put into a JWT. */
interface SecureVcJwtOptions {
    /** Who signs; the kind of its key decides on the algorithm: EdDSA, ES256, ES384 or RS256. */
    readonly signer: Signer;
    /**
     * How the header names the key: `kid`, the verification method (the default); `jwk`, the key itself; or both. A key
     * inside the header says nothing of whose it is.
     */
    readonly key?: 'kid' | 'jwk' | 'both';
    /** Media type in the header (`typ`): `JWT` as Open Badges 3.0 writes it (the default), or `vc+jwt` of VC-JOSE-COSE. */
    readonly typ?: 'JWT' | 'vc+jwt';
}
/**
 * Secures a credential of data model 2.0 as a JWT: a compact JWS whose payload is the credential with the registered
 * claims beside its members. Proofs that it carries stay inside.
 *
 * @throws MicrocertError `ERR_CREDENTIAL_INVALID` when it follows another data model or lacks what a claim is made of,
 * `ERR_SIGNATURE` when the signer gives no usable signature.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
 * @see https://www.w3.org/TR/vc-jose-cose/#securing-vcs-with-jose
 */
declare function secureAsVcJwt(document: unknown, { signer, key, typ }: SecureVcJwtOptions): Promise<string>;

export { type SecureVcJwtOptions as S, secureAsVcJwt as s };

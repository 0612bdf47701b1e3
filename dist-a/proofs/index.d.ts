import { b as SecureOptions, a as Secured, S as SuiteId, P as ProofSuiteMatch, V as VerifyProofOptions, c as ProofResult } from '../types-BpqN5i3O.js';
export { C as ContextStore, d as ContextStoreOptions, F as FetchedContext, e as FetchedContextLimits, f as ProofNotPassed, g as ProofPassed, h as SUITE_IDS, i as createContextStore } from '../types-BpqN5i3O.js';
import { J as JsonPointer, F as Finding } from '../report-DDOr-hpj.js';
import { K as KeyAlgorithm } from '../public-key-D53sMtRB.js';
import { J as JsonObject } from '../values-BMGb-U8z.js';
import { I as InputLimits } from '../limits-BFQw-A6P.js';
export { S as SecureVcJwtOptions, s as secureAsVcJwt } from '../secure-vc-jwt-FQf7s1Wy.js';
import '../texts-zT409qnT.js';
import '../signer-qHWhfEFi.js';
import '../ports-CVeXp-HU.js';
import '../locale-BxlEjvpb.js';

/** What the proofs of a document say about their order. */
interface ProofChain {
    /** Whether a proof names an earlier one. */
    readonly chained: boolean;
    /** Places of all proofs, each after those that it names; empty where something is wrong. */
    readonly order: readonly JsonPointer[];
    /**
     * What is wrong: `proof.chain-missing`, `proof.chain-ambiguous`, `proof.chain-loop` at the `previousProof` of a proof,
     * `proof.duplicate-id` at the id of the second of two.
     */
    readonly findings: readonly Finding[];
}
/**
 * Looks at the chains that the proofs of a document make, without any cryptography: every proof that is named must be
 * there, once, and none may come before itself. A chain holds when this finds nothing and each of its proofs verifies.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#proof-chains
 */
declare function checkProofChain(document: unknown): ProofChain;

/**
 * A new document with a proof. Proofs that are there already stay, so that several calls make a proof
 * set, or a chain where `previousProof` names some of them; `proof` is always an array, as Open Badges 3.0 writes it.
 * The document given is not changed.
 *
 * Any key is accepted: refusing published test keys is the issuer's part.
 *
 * @throws TypeError when `signer` or `contexts` is none; `MicrocertError`: what would stay unsigned is refused: `ERR_TERM_UNDEFINED`,
 * `ERR_IRI_RELATIVE`, `ERR_CONTEXT_UNKNOWN`, `ERR_CONTEXT_INVALID`, `ERR_CANONICALIZATION_LIMIT`,
 * `ERR_LINKED_DATA`; further `ERR_PROOF_SUITE`, `ERR_PROOF_KEY`, `ERR_PROOF_CHAIN`, `ERR_PROOF_INVALID`, `ERR_DATE`,
 * `ERR_VERIFICATION_METHOD`, `ERR_SIGNATURE`, and `ERR_CREDENTIAL_INVALID` for what is not a credential.
 * @see https://www.w3.org/TR/vc-data-integrity/#add-proof-set-chain
 * @example
 * ```ts
 * import { createSigner, generateKeyPair } from 'microcert/identity';
 * import { secure } from 'microcert/proofs';
 *
 * const signer = createSigner({ keyPair: await generateKeyPair() });
 * const credential = {
 *   '@context': ['https://www.w3.org/ns/credentials/v2'],
 *   type: ['VerifiableCredential'],
 *   issuer: signer.id.split('#')[0],
 *   credentialSubject: { id: 'did:example:learner' },
 * };
 * const created = '2026-07-01T12:00:00Z';
 * const secured = await secure(credential, { suite: 'eddsa-rdfc-2022', signer, created });
 * ```
 */
declare function secure(document: unknown, options: SecureOptions): Promise<Secured>;

/** The suite that made a proof, or nothing when no suite of this library did. */
declare function proofSuiteOf(proof: unknown): ProofSuiteMatch | undefined;
/** True for the name of a suite of this library. */
declare function isSuiteId(name: unknown): name is SuiteId;
/** True when a suite is used with keys of a kind. */
declare function suiteTakesKey(suite: SuiteId, algorithm: KeyAlgorithm): boolean;
/**
 * True for a suite that signs what a document means as linked data, so that a member which no context defines would have
 * stopped it; false for one that signs the JSON as it stands.
 */
declare function signsLinkedData(suite: SuiteId): boolean;

/** A credential with a JWT around it, read but not verified. */
interface VcJwt {
    /** JOSE header. */
    readonly header: JsonObject;
    /** Every claim. */
    readonly payload: JsonObject;
    /** The credential: the payload without the registered claims, or its member `vc` completed by them (data model 1.1). */
    readonly credential: JsonObject;
    /** Which form the payload has: `top` (data model 2.0) or `vc` (1.1). */
    readonly form: 'top' | 'vc';
    /** What was signed: header and payload as they were written. */
    readonly signedBytes: Uint8Array;
    /** The signature. */
    readonly signature: Uint8Array;
}
/** True for a text that has the form of a compact JWS. */
declare function isCompactJws(text: string): boolean;
/**
 * Reads a JWT that secures a credential, by the same strict rules as any JSON. Nothing is verified.
 *
 * @throws MicrocertError `ERR_JWT_SYNTAX` when it is no compact JWS of two JSON objects, `ERR_JWT_TWO_DOCUMENTS` when it
 * holds a credential twice; and what the strict JSON reader throws.
 * @see https://www.w3.org/TR/vc-jose-cose/#securing-with-jose
 */
declare function parseVcJwt(text: string, limits?: Partial<InputLimits>): VcJwt;

declare const TYPE = "EnvelopedVerifiableCredential";
/** An enveloped credential: an object whose id is a JWT as a data URL. */
interface EnvelopedCredential {
    readonly '@context': string;
    readonly id: string;
    readonly type: typeof TYPE;
}
/**
 * Puts a JWT into the object in which JSON documents carry it.
 *
 * @see https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-credentials
 */
declare function envelop(jwt: string): EnvelopedCredential;

/**
 * Verifies one proof of a document against a key; other proofs of the document are set aside, but for the earlier ones
 * that a proof of a chain names and signs: they must be there. Bad input gives a result, it never throws.
 *
 * It answers one question: did the holder of this key sign this document? Whether the key is the
 * issuer's, whether it serves the purpose of the proof, whether dates and status hold, and whether the earlier proofs of a
 * chain hold, are not asked.
 *
 * @throws TypeError when the key is none, or the contexts: a mistake in the call, not in the document.
 * @see https://www.w3.org/TR/vc-data-integrity/#verify-proof
 * @see https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains
 */
declare function verifyProof(document: unknown, proof: unknown, options: VerifyProofOptions): Promise<ProofResult>;

export { type EnvelopedCredential, type ProofChain, ProofResult, ProofSuiteMatch, SecureOptions, Secured, SuiteId, type VcJwt, VerifyProofOptions, checkProofChain, envelop, isCompactJws, isSuiteId, parseVcJwt, proofSuiteOf, secure, signsLinkedData, suiteTakesKey, verifyProof };

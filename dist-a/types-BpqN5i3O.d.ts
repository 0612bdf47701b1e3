import { F as Finding } from './report-DDOr-hpj.js';
import { E as ErrorCode } from './texts-zT409qnT.js';
import { J as JsonObject } from './values-BMGb-U8z.js';
import { P as PublicKey } from './public-key-D53sMtRB.js';
import { S as Signer } from './signer-qHWhfEFi.js';
import { F as Fetcher } from './ports-CVeXp-HU.js';

/** Bounds on the contexts that are fetched. */
interface FetchedContextLimits {
    /** Most contexts, those that others refer to included. 8 by default. */
    readonly maxContexts: number;
    /** Most bytes of one context. 256 KiB by default. */
    readonly maxBytes: number;
}
/** A context that came from the network, or from a store of what had come from it. */
interface FetchedContext {
    /** Its URL, as documents refer to it. */
    readonly url: string;
    /** SHA-256 of its canonical JSON (RFC 8785), 64 hexadecimal digits. */
    readonly digest: string;
    /** When it was fetched (RFC 3339), where it comes from a store. */
    readonly asOf?: string;
}

/** A canonical form made before. */
interface RememberedForm {
    readonly document: JsonObject;
    readonly manner: string;
    readonly form: Promise<string>;
}
/** Canonical forms made before, for the length of one piece of work. */
type RememberedForms = RememberedForm[];

/** A context that a document was read by. */
interface UsedContext {
    /** Its URL, as the document, or another context, refers to it. */
    readonly url: string;
    /** SHA-256 of its canonical JSON (RFC 8785), 64 hexadecimal digits: the same words in another layout have the same. */
    readonly digest: string;
    /** Whether it comes with this library, was given by the caller, or was fetched (from an offline bundle too). */
    readonly source: 'bundled' | 'given' | 'fetched';
    /** When it was fetched (RFC 3339), where it comes from a store. */
    readonly asOf?: string;
}

/** What a context store is made of. */
interface ContextStoreOptions {
    /**
     * Further contexts by their URL, each a document with a member `@context`. A bundled URL may be
     * repeated with equal content, never with another.
     */
    readonly contexts?: Readonly<Record<string, JsonObject>>;
    /** A further URL at which this library's own context is hosted, byte for byte. */
    readonly ownContextUrl?: string;
    /**
     * Fetches contexts that are neither bundled nor handed in. Each is fetched once for the life of the store, and what
     * could not be fetched is not asked for again: make a store for one verification. None by default.
     */
    readonly fetcher?: Fetcher;
    /** Bounds on what is fetched. */
    readonly fetchLimits?: Partial<FetchedContextLimits>;
}
/** The contexts a document may use. Nothing else is ever loaded, and the network not asked unless a fetcher was given. */
interface ContextStore {
    /** Every URL that is known from the start. */
    readonly urls: readonly string[];
    /** True when the context at this URL is known. */
    has(url: string): boolean;
    /**
     * The document at this URL, frozen.
     *
     * @throws `MicrocertError` `ERR_CONTEXT_UNKNOWN` when it is not known, `ERR_CONTEXT_INVALID` when
     * its content is not the pinned one.
     */
    load(url: string): Promise<JsonObject>;
    /** Where the context at this URL comes from, and its digest; nothing where it is not known. */
    describe(url: string): Promise<UsedContext | undefined>;
    /** Where an engine keeps what it makes of these contexts, for as long as the store lives. */
    readonly workspace: Map<string, unknown>;
    /**
     * Fetches what a document refers to and the store does not know; where a fetcher was given.
     *
     * @throws `MicrocertError` `ERR_CONTEXT_UNKNOWN` when it cannot be had, `ERR_CONTEXT_INVALID` when it is no context
     * or does more than add terms.
     */
    readonly gather?: (document: JsonObject) => Promise<void>;
    /** The contexts that were fetched so far; where a fetcher was given. */
    readonly fetched?: () => readonly FetchedContext[];
    /** Most statements (RDF quads) that a document put into canonical form may stand for; 50,000 by default. */
    readonly maxQuads?: number;
    /** How often a document may refer to contexts; 250 times by default. */
    readonly maxReferences?: number;
    /**
     * How large a document may be that uses unusual JSON-LD, in values, members and items, an object counted ten times;
     * unbounded by default.
     */
    readonly maxUnusual?: number;
    /**
     * Canonical forms made before, where one is asked for several times.
     *
     * @internal
     */
    readonly forms?: RememberedForms;
}
/**
 * A closed set of contexts: the bundled ones and those that the caller hands in.
 *
 * @throws `MicrocertError` `ERR_CONTEXT_INVALID` when a context handed in has no member `@context`.
 * @see https://www.w3.org/TR/vc-data-model-2.0/#contexts
 */
declare function createContextStore(options?: ContextStoreOptions): ContextStore;

/** The proof suites this library writes and verifies. */
declare const SUITE_IDS: readonly ["eddsa-rdfc-2022", "Ed25519Signature2020", "eddsa-jcs-2022", "ecdsa-rdfc-2019", "ecdsa-jcs-2019"];
/** Name of a proof suite: the cryptosuite of a `DataIntegrityProof`, or the type of an older proof. */
type SuiteId = (typeof SUITE_IDS)[number];
/** A document with its proofs, always as an array. */
type Secured<Document extends object = JsonObject> = Document & {
    /** One proof, or a proof set. */
    readonly proof: readonly JsonObject[];
};
/** How a document is to be secured. */
interface SecureOptions {
    /** Kind of proof. */
    readonly suite: SuiteId;
    /** Who signs; `signer.id` becomes the verification method. */
    readonly signer: Signer;
    /** Instant of signing: RFC 3339, UTC, whole seconds (`2026-07-01T12:00:00Z`). */
    readonly created: string;
    /** What the proof is for; `assertionMethod` by default. */
    readonly proofPurpose?: string;
    /** Name of the proof, an absolute address such as `urn:uuid:…`: later proofs of a chain name it so. None by default. */
    readonly id?: string;
    /** Ids of proofs that are there already: the new proof signs them with the document, and so makes a chain. */
    readonly previousProof?: string | readonly string[];
    /** The contexts the document may use; the bundled ones by default. */
    readonly contexts?: ContextStore;
}
/** What verifying one proof needs. */
interface VerifyProofOptions {
    /** The key that the verification method of the proof stands for; finding it is the caller's part. */
    readonly key: PublicKey;
    /** The contexts the document may use; the bundled ones by default. */
    readonly contexts?: ContextStore;
}
/** Which suite made a proof. */
interface ProofSuiteMatch {
    /** The suite. */
    readonly suite: SuiteId;
    /** The name it goes by in this proof, when that is one from before the standard was final. */
    readonly formerName?: string;
}
/** The proof holds: the document is what the holder of the key signed. */
interface ProofPassed extends ProofSuiteMatch {
    /** `passed`. */
    readonly outcome: 'passed';
    /** Remarks that change nothing, such as a former name of the suite. */
    readonly findings: readonly Finding[];
}
/** The proof does not hold (`failed`), or could not be checked (`indeterminate`). */
interface ProofNotPassed extends Partial<ProofSuiteMatch> {
    /** Whether it was found not to hold, or could not be checked. */
    readonly outcome: 'failed' | 'indeterminate';
    /**
     * What happened: `unsupported` suite, or chain in a suite without; `malformed` proof or credential; the `key` is not
     * of the kind that the suite is used with; the `chain` of proofs is broken; the document was `unprocessable` as linked
     * data; the signature is a `mismatch`.
     */
    readonly reason: 'unsupported' | 'malformed' | 'key' | 'chain' | 'unprocessable' | 'mismatch';
    /** Stable code of what happened. */
    readonly code: ErrorCode;
    /** What happened and where, in the document that holds the proof. */
    readonly findings: readonly Finding[];
}
/** What came of verifying one proof. */
type ProofResult = ProofPassed | ProofNotPassed;

export { type ContextStore as C, type FetchedContext as F, type ProofSuiteMatch as P, type SuiteId as S, type UsedContext as U, type VerifyProofOptions as V, type Secured as a, type SecureOptions as b, type ProofResult as c, type ContextStoreOptions as d, type FetchedContextLimits as e, type ProofNotPassed as f, type ProofPassed as g, SUITE_IDS as h, createContextStore as i };

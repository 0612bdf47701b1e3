import { J as JsonObject } from './values-BMGb-U8z.js';
import { F as Fetcher, C as Cache, e as Clock } from './ports-CVeXp-HU.js';
import { P as Policy } from './report-DDOr-hpj.js';
import { D as DidDocument } from './did-document-BJbOsook.js';
import { I as IssuerList, O as OfflineBundle } from './offline-bundle-Buh7J_sQ.js';
import { S as SuiteId } from './types-BpqN5i3O.js';
import { I as InputLimits } from './limits-BFQw-A6P.js';
import { P as PublicKey } from './public-key-D53sMtRB.js';

/**
 * Bounds on one verification, all looked at before any costly work; SECURITY.md says why each is what it is. A
 * credential beyond one is refused, a verification that takes too long stays open.
 */
interface VerificationLimits extends InputLimits {
    /** Most proofs of one credential. */
    readonly maxProofs: number;
    /** Most statements (RDF quads) that one credential may stand for. */
    readonly maxQuads: number;
    /**
     * How large a credential may be that uses JSON-LD beyond what credentials usually do, in values, members and items, an
     * object counted ten times.
     */
    readonly maxUnusual: number;
    /** Most credentials inside one another or beside one another: endorsements, status lists, a refreshed copy. */
    readonly maxCredentials: number;
    /** Most addresses asked for one verification. */
    readonly maxFetches: number;
    /** Longest time, in milliseconds; looked at between steps, and it ends what is being fetched. */
    readonly maxMilliseconds: number;
    /**
     * Bounds on a Comprehensive Learner Record as a whole, in the place of those of the same name; each credential inside
     * it is looked at within the others. One that is not given here is that of the same name, where the caller gives that.
     */
    readonly record: RecordLimits;
}
/** Bounds on a record as a whole. */
type RecordLimits = Pick<VerificationLimits, 'maxBytes' | 'maxValues' | 'maxQuads' | 'maxCredentials' | 'maxFetches'>;
/** Bounds used where the caller gives none. */
declare const DEFAULT_VERIFICATION_LIMITS: VerificationLimits;
/** Bounds as the caller gives them. */
type GivenLimits = Partial<Omit<VerificationLimits, 'record'>> & {
    /** Bounds on a record as a whole. */
    readonly record?: Partial<RecordLimits>;
};

/** An identifier of a person, as it stands in a credential, plain or hashed. */
interface RecipientIdentifier {
    /** What it is: a term of Open Badges' `IdentifierTypeEnum`, such as `emailAddress`. */
    readonly type: string;
    /** The identifier itself. It is compared and goes nowhere else. */
    readonly value: string;
    /** Whether to try it in lower case and without spaces around it too, where it does not match as it is. */
    readonly lenient?: boolean;
}
/** Whom a credential should be about: an id (a DID), or an identifier. */
type Recipient = string | RecipientIdentifier;

/** An issuer the verifier trusts, known by its id, and, where that is wanted, by its keys alone. */
interface TrustedIssuer {
    /** Id of the issuer, as the credential writes it: `did:web:univ.example`. */
    readonly id: string;
    /** Keys pinned for this issuer, as Multikey text (`z6Mk…`) or read: no other key is believed to be its own. */
    readonly keys?: readonly (string | PublicKey)[];
}
/**
 * Whom the verifier trusts: ids of issuers, or issuers with pinned keys; a list, as `parseIssuerList` reads it; `'any'`
 * for every issuer; `'unchecked'` to leave the question open, which makes the verdict `undetermined`.
 */
type Trust = readonly (string | TrustedIssuer)[] | IssuerList | 'any' | 'unchecked';

/**
 * Which proofs of a set decide: `'all'` of known kinds must hold; `'any'` one is enough; or those of the suites named,
 * which must be there, inside the credential, and hold. What a proof builds on (`previousProof`) must hold in each case.
 */
type ProofPolicy = 'all' | 'any' | readonly SuiteId[];
/** What a verification takes into account. Nothing is fetched unless a fetcher is given: what is not given is not known. */
interface VerifyOptions {
    /** Whom the verifier trusts; there is no default. */
    readonly trust: Trust;
    /** Which checks decide; `STRICT` by default. */
    readonly policy?: Policy;
    /** Which proofs of a set decide; `'all'` by default. */
    readonly proofs?: ProofPolicy;
    /** Whom the credential should be about: their DID, or an identifier that stands in it plain or hashed. */
    readonly recipient?: Recipient;
    /** DID documents of issuers that use did:web. */
    readonly didDocuments?: readonly DidDocument[];
    /** Further JSON-LD contexts by their URL, where issuers host their own. */
    readonly contexts?: Readonly<Record<string, JsonObject>>;
    /** Asks addresses: DID documents, keys, status lists, schemas, contexts. `createFetcher()` makes a guarded one. */
    readonly fetcher?: Fetcher;
    /** What was fetched before, used before anything is asked of the fetcher; its age shows in the report. */
    readonly bundle?: OfflineBundle;
    /**
     * Keeps what was fetched between verifications; never a verdict. One object for all of them: what follows from the bytes
     * of a status list alone, expanded bits and good signatures, is kept beside it, within 32 MiB and for 64 lists.
     */
    readonly cache?: Cache;
    /** The time; the machine's clock by default. */
    readonly clock?: Clock;
    /** How far clocks may differ, in seconds; 60 by default. */
    readonly clockSkewSeconds?: number;
    /** Bounds on the input and on the work. */
    readonly limits?: GivenLimits;
}

export { DEFAULT_VERIFICATION_LIMITS as D, type GivenLimits as G, type ProofPolicy as P, type Recipient as R, type Trust as T, type VerifyOptions as V, type RecipientIdentifier as a, type RecordLimits as b, type TrustedIssuer as c, type VerificationLimits as d };

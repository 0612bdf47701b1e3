import { J as JsonPointer, R as Report } from './report-DDOr-hpj.js';
import { U as UsedContext } from './types-BpqN5i3O.js';
import { S as StatusMeaning } from './status-answer-Bo5v8LGD.js';
import { J as JsonObject } from './values-BMGb-U8z.js';

/** What the issuer says of a status in words of its own. They are quoted and not judged: no check depends on them. */
interface StatedStatus {
    /** Where the entry stands in the credential. */
    readonly pointer: JsonPointer;
    /** What the status is about, as the credential says. */
    readonly purpose: string;
    /** What it says. */
    readonly meaning: StatusMeaning;
    /** Its value in the list; absent for a list of the older 1EdTech kind. */
    readonly value?: number;
    /**
     * The text of the issuer's, of 500 characters at most and without control characters. It is foreign text: show it as a
     * quotation, escaped for where it is shown.
     */
    readonly message: string;
    /**
     * Whether the text stands in the credential, and is signed with it, or in a list of the older 1EdTech kind, which
     * nobody signs.
     */
    readonly from: 'credential' | 'unsigned-list';
}

/**
 * What a credential is looked at as: an Open Badge, an endorsement, a status list, a Comprehensive Learner Record, an
 * attestation shown in part (SD-JWT VC).
 */
type CredentialRole = 'badge' | 'endorsement' | 'status-list' | 'record' | 'attestation';
/** How a credential is secured: proofs inside it, a JWT around it, or an SD-JWT. */
type Securing = 'data-integrity' | 'jwt' | 'sd-jwt';
/** Report on a credential that another one holds or names: an endorsement, a status list, a newer copy. */
interface PartReport {
    /** Where it stands, or is named, in the credential at hand. */
    readonly pointer: JsonPointer;
    /** What it is there for. */
    readonly role: CredentialRole;
    /** What came of it; it has no say in the verdict but by the checks that mention it. */
    readonly report: VerificationReport;
}
/** Report on a credential. */
interface VerificationReport extends Report {
    /**
     * What it was looked at as: by its types where it came by itself. A status list or an endorsement can be accepted for
     * what it is, and is no badge.
     */
    readonly role: CredentialRole;
    /** How it is secured, as far as it could be read. */
    readonly securing?: Securing;
    /** The JSON-LD contexts that it was read by, with their digests, as far as they are known here. */
    readonly contexts: readonly UsedContext[];
    /** Endorsements, status lists and the credentials of a record, each with a report of its own. */
    readonly parts: readonly PartReport[];
    /** What the issuer says of a status, in its own words; absent where it says nothing. No check depends on it. */
    readonly stated?: readonly StatedStatus[];
}

/** What is verified: JSON text or a compact JWT, the UTF-8 bytes of either, or the object itself. */
type VerifyInput = string | Uint8Array | JsonObject | object;

export type { CredentialRole as C, PartReport as P, Securing as S, VerifyInput as V, VerificationReport as a, StatedStatus as b };

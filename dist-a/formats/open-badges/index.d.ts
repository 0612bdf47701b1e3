import { F as Finding, J as JsonPointer } from '../../report-DDOr-hpj.js';
import { J as JsonObject } from '../../values-BMGb-U8z.js';
import { T as TemplateRenderMethod, A as Achievement, O as OpenBadgeCredential } from '../../types-B5BMgkTC.js';
export { a as AchievementSubject, b as Address, c as AlignmentNode, d as AssessmentNode, e as AwardTerms, C as ConceptNode, f as CredentialSchema, g as CreditPointNode, h as Criteria, i as EmbeddedEndorsement, j as Endorsed, E as EndorsementCredential, k as EndorsementSubject, l as EntryNode, m as EvidenceNode, G as GradingSchemeNode, I as IdentifierEntry, n as IdentityObject, o as ImageNode, L as LearningOutcomeNode, M as MicroCredentialTerms, N as NationalLevelNode, p as NoteNode, q as OrganisationNode, P as Profile, r as ProgrammeNode, s as PublishedTemplate, Q as QualityAssuranceNode, R as ResultDescription, t as ResultNode, S as StackingTargetNode, u as StatusEntryNode, W as WorkloadPartNode } from '../../types-B5BMgkTC.js';
export { F as FromOpenBadgeOptions, O as OpenBadgeReading, a as Origins, f as fromOpenBadge } from '../../from-open-badge-CyVd5uew.js';
import { a as LocalText } from '../../locale-BxlEjvpb.js';
import { A as Award, P as PlainIdentifier } from '../../award-h7clepsy.js';
import { M as MicroCertification, I as IssuerProfile } from '../../issuer-profile-CoyYci72.js';
import '../../language-map-DwMLFJZL.js';

/**
 * Whether something has the structure of an Open Badges 3.0 credential: required members, types of values,
 * references, enumerations, dates. Single values count like lists of one, as the specification reads them.
 *
 * Nothing is thrown, whatever comes in, and no signature is looked at.
 *
 * @returns Findings of the schema (`shape.…`), then of the rules (`open-badges.OB-01` and so on).
 * @see https://www.imsglobal.org/spec/ob/v3p0/#data-models
 */
declare function checkStructure(credential: unknown): readonly Finding[];
/**
 * Whether something has the structure of an endorsement as a credential of its own, by the same rules.
 *
 * @returns Findings, as {@link checkStructure} gives them.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential
 */
declare function checkEndorsementStructure(credential: unknown): readonly Finding[];

/**
 * Ids of what an endorsement may be about that hangs on something: that thing, and, where it hangs on a credential, the
 * achievement and the profiles in it as well. None where nothing there has an id.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential (the description of `endorsement`)
 */
declare function endorsableIds(holder: JsonObject): readonly string[];

/** True for a credential, or an achievement alone, with the terms of SURF edubadges. */
declare function looksLikeEdubadge(document: JsonObject): boolean;

/** Something that a format cannot carry. */
interface Loss {
    /** Place in the definition, or in the award after `/award`. */
    readonly pointer: JsonPointer;
    /** What becomes of it. */
    readonly reason: LocalText;
}
/** How losses are counted. */
interface OpenBadgeLossesOptions {
    /** Language option that will be given to `toOpenBadge`. */
    readonly language?: string;
}
/**
 * What a credential in plain Open Badges terms (`extensions: false`) leaves out of a definition and an award, or
 * keeps in a form that no program can read back.
 */
declare function openBadgeLosses(definition: MicroCertification, award: Award, { language }?: OpenBadgeLossesOptions): readonly Loss[];

/** What a credential is made of. */
interface OpenBadgeParts {
    /** What was earned. */
    readonly definition: MicroCertification;
    /** Who earned it and when. */
    readonly award: Award;
    /** Who signs. */
    readonly issuer: IssuerProfile;
    /** Date-time (RFC 3339) from which the credential is valid. */
    readonly validFrom: string;
    /** Absolute IRI of the credential. */
    readonly id: string;
}
/** How a credential is written. */
interface ToOpenBadgeOptions {
    /**
     * `false` writes plain Open Badges terms only, for consumers that refuse foreign contexts;
     * `openBadgeLosses` lists what that leaves out. `true` by default.
     */
    readonly extensions?: boolean;
    /** Address of this library's own context, where the issuer hosts it; the proposed one by default. */
    readonly contextUrl?: string;
    /**
     * Language (BCP 47) of the texts that Open Badges keep in one language only. By default the first of the
     * definition's languages that the title has, else the first of the title.
     */
    readonly language?: string;
    /** How the issuer would have the credential shown; nothing is written without it. */
    readonly renderMethod?: readonly TemplateRenderMethod[];
}

/** True for a document that calls itself an Open Badge, or has the achievement of one. */
declare function looksLikeOpenBadge(document: JsonObject): boolean;

/**
 * Ids of achievements that a badge calls the same as its own, in another version or language.
 *
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE` for what is no badge.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#related
 */
declare function relatedAchievements(document: JsonObject): readonly string[];

/** Somebody who says the credential is theirs: an IRI such as a DID, or an identifier in clear. */
type KnownRecipient = string | PlainIdentifier;
/** How a recipient is compared. */
interface MatchRecipientOptions {
    /** Where the subject stands in the credential; `/credentialSubject` by default. */
    readonly pointer?: JsonPointer;
    /**
     * When nothing matches as written: also compare in small letters and without spaces around, as e-mail addresses are
     * often meant. `false` by default.
     */
    readonly normalize?: boolean;
}
/** Whether a credential is about somebody. */
type RecipientMatch = {
    /** It is about them. */
    readonly outcome: 'match';
    /** By the id of the subject, an identifier in clear, or the hash of one. */
    readonly by: 'id' | 'plain' | 'hash';
    /** As written, or only in small letters and without spaces around. */
    readonly written: 'exact' | 'normalized';
    /** What matched, in the credential. */
    readonly pointer: JsonPointer;
    /** Remarks; places are in the credential. */
    readonly findings: readonly Finding[];
} | {
    /** It is about somebody else (`no-match`), or that cannot be told (`undecidable`). */
    readonly outcome: 'no-match' | 'undecidable';
    /** Why it cannot be told, where that is so; places are in the credential. */
    readonly findings: readonly Finding[];
};
/**
 * Whether a credential is about a person: compares what is known of them with `id` or `identifier` of the subject.
 *
 * One match suffices. Identifiers of another type are passed over. When none is of the type, or one could not be
 * compared, the answer is `undecidable`. A match says that the issuer meant this identifier, not that whoever shows the
 * credential holds it.
 *
 * @param subject - `credentialSubject`.
 * @param recipient - An IRI, or type and value: `{ type: 'emailAddress', value: 'a@univ.example' }`.
 * @throws TypeError when the recipient is neither.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#identityobject
 */
declare function matchRecipient(subject: unknown, recipient: KnownRecipient, { pointer, normalize }?: MatchRecipientOptions): Promise<RecipientMatch>;

/** Whether two subjects are one person, as far as they say who they are. */
type SameLearner = 'same' | 'other' | 'unknown';
/**
 * Whether two subjects are the same person. Ids decide where both have one. Elsewhere an identifier can tell that they are:
 * one in clear with the same one in clear or with a hash of it, or the very same hash with the very same salt. None can tell
 * that they are not, as people have several; and a name tells nothing, as people share names.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#identityobject
 */
declare function sameLearner(one: unknown, other: unknown): Promise<SameLearner>;

/** An achievement as a document of its own, outside of any credential. */
interface AchievementDocument extends Achievement {
    /** Context URLs, those of a credential. */
    readonly '@context': readonly string[];
}
/**
 * A definition as an Open Badges 3.0 achievement that stands alone: what credentials of it hold, with the contexts that
 * give its terms their meaning. It describes what can be earned, and nobody has earned anything by it.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#achievement
 * @example
 * ```ts
 * const achievement = toAchievement({ definition, issuer });
 * ```
 */
declare function toAchievement(parts: {
    readonly definition: MicroCertification;
    readonly issuer: IssuerProfile;
}, options?: ToOpenBadgeOptions): AchievementDocument;

/**
 * An unsigned Open Badges 3.0 credential made of a definition and an award. What Open Badges have terms for is
 * written in them, and everything once more in the terms of this library's own context, so that every field
 * is signed and `fromOpenBadge` gives it all back. Of the issuer's logo the caption is kept in one language.
 *
 * @throws `MicrocertError` `ERR_DATE` when a date is not one.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential
 * @example
 * ```ts
 * const credential = toOpenBadge({ definition, award, issuer, validFrom: '2026-07-01T12:00:00Z', id: 'urn:uuid:…' });
 * ```
 */
declare function toOpenBadge(parts: OpenBadgeParts, options?: ToOpenBadgeOptions): OpenBadgeCredential;

export { Achievement, type AchievementDocument, type KnownRecipient, type Loss, type MatchRecipientOptions, OpenBadgeCredential, type OpenBadgeLossesOptions, type OpenBadgeParts, type RecipientMatch, type SameLearner, TemplateRenderMethod, type ToOpenBadgeOptions, checkEndorsementStructure, checkStructure, endorsableIds, looksLikeEdubadge, looksLikeOpenBadge, matchRecipient, openBadgeLosses, relatedAchievements, sameLearner, toAchievement, toOpenBadge };

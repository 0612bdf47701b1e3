import { J as JsonObject } from '../../values-BMGb-U8z.js';
import { F as Finding, R as Report } from '../../report-DDOr-hpj.js';
import { R as Random, e as Clock } from '../../ports-CVeXp-HU.js';
import { S as Signer } from '../../signer-qHWhfEFi.js';
import { P as PublicKey } from '../../public-key-D53sMtRB.js';
import { A as Award } from '../../award-h7clepsy.js';
import { M as MicroCertificationInput } from '../../micro-certification-input-BC4II6JW.js';
import { I as IssuerProfile } from '../../issuer-profile-CoyYci72.js';
import { V as VerifyOptions } from '../../options-BRjFwSpw.js';
import '../../locale-BxlEjvpb.js';
import '../../language-map-DwMLFJZL.js';
import '../../did-document-BJbOsook.js';
import '../../offline-bundle-Buh7J_sQ.js';
import '../../types-BpqN5i3O.js';
import '../../texts-zT409qnT.js';
import '../../limits-BFQw-A6P.js';

/** What claims say, in the words of the model. */
interface WeBuildReading {
    /** What was earned, as `checkMicroCertification` takes it. What was kept back is not there. */
    readonly definition: JsonObject;
    /** Who earned it and when. */
    readonly award: JsonObject;
    /** Who issued it. */
    readonly issuer: JsonObject;
    /** What is not shown, and what was added on the way. */
    readonly findings: readonly Finding[];
}
/**
 * The claims of an attestation as a described micro-certification, for the check against a framework. What was shown in
 * part is described in part.
 *
 * @param claims - As the disclosures that are there open them.
 * @param options - `language` (BCP 47) of the texts, which the claims do not tell; `und` by default.
 */
declare function fromWeBuild(claims: JsonObject, { language }?: {
    readonly language?: string;
}): WeBuildReading;

/** How the claims are written. */
interface ToWeBuildOptions {
    /** Language (BCP 47) of the texts, which have one only; by default the first that the definition is taught in. */
    readonly language?: string;
    /** Names of the learner, where the one name in the award does not end in a family name of one word. */
    readonly names?: {
        readonly given: string;
        readonly family: string;
    };
}

/** Types of assessment that the rulebook names. */
type AssessmentCode = 'written-examination' | 'oral-examination' | 'practical-assessment' | 'portfolio-assessment' | 'peer-assessment' | 'project-assessment' | 'issuer-defined';
/** Forms of participation that the rulebook names. */
type ParticipationCode = 'online' | 'on-site' | 'blended' | 'issuer-defined';
/** Kinds of quality assurance that the rulebook names. */
type QualityCode = 'institutional-accreditation' | 'programme-accreditation' | 'national-quality-agency' | 'sectoral-quality-assurance' | 'issuer-defined';
/** Ways of verifying an identity that the rulebook names. */
type IdVerificationCode = 'proctored-online-exam' | 'in-person-supervision' | 'identity-verified-remote-exam' | 'issuer-defined';
/**
 * The claims of a micro-credential attestation.
 *
 * @see WE BUILD, Micro-credential Attestation Rulebook v0.1 (21 July 2026)
 */
interface WeBuildClaims {
    /** Legal category: this library makes no qualified attestation. */
    readonly attestation_legal_category: 'non-qualified-EAA';
    /** Identifier of the attestation. */
    readonly identifier: string;
    /** Title, in one language. */
    readonly title: string;
    /** Given name of the learner. */
    readonly givenName: string;
    /** Family name of the learner. */
    readonly familyName: string;
    /** ISO 3166-1 alpha-2 code. */
    readonly issuerCountry: string;
    /** Name of who awards it. */
    readonly awardingBody: string;
    /** Day of the award: `2026-07-01`. */
    readonly issuanceDate: string;
    /** What the learner knows and is able to do. */
    readonly learningOutcomes: readonly string[];
    /** How long it takes. */
    readonly notionalWorkload: {
        readonly value: number;
        readonly unit: 'ECTS' | 'hours';
    };
    /** How outcomes were assessed. */
    readonly typeOfAssessment: AssessmentCode;
    /** How learners took part. */
    readonly formOfParticipation: ParticipationCode;
    /** What stands behind it. */
    readonly qualityAssurance: QualityCode;
    /** EQF level, where a framework applies: `EQF-6`. */
    readonly level?: string;
    /** Grade, where the assessment gives one. */
    readonly grade?: string;
    /** Name of the grading scheme. */
    readonly gradingScheme?: string;
    /** How the learner's identity was verified. */
    readonly idVerificationMethod?: IdVerificationCode;
    /** ESCO entries. */
    readonly escoReference?: readonly string[];
    /** Whether it counts towards a larger award. */
    readonly stackable?: boolean;
    /** The larger award. */
    readonly partOfQualification?: string;
}

/** A claim in type metadata. */
interface TypeMetadataClaim {
    /** Where it stands. */
    readonly path: readonly (string | null)[];
    /** Its name, per language. */
    readonly display: readonly {
        readonly locale: string;
        readonly label: string;
    }[];
    /** Whether it can be kept back: always concealed, or never. */
    readonly sd: 'always' | 'never';
    /** Whether the issuer has to state it. */
    readonly mandatory: boolean;
}
/** What a `vct` stands for. */
interface TypeMetadata {
    /** The type. */
    readonly vct: string;
    /** Name for developers. */
    readonly name: string;
    /** Names for people, per language. */
    readonly display: readonly {
        readonly locale: string;
        readonly name: string;
        readonly description: string;
    }[];
    /** The claims. */
    readonly claims: readonly TypeMetadataClaim[];
}
/**
 * The type metadata of a micro-credential attestation as it is issued here, for the site of the issuer. It names the
 * claims that the rulebook is known to have, and which of them can be kept back.
 *
 * @param options - `vct`: the type, where the issuer gives it another name, such as the address of this document.
 * @see https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/ section Type Metadata
 */
declare function weBuildTypeMetadata({ vct, }?: {
    readonly vct?: string;
}): TypeMetadata;

/**
 * Where a claim stands: names of members, places in an array from 0, `null` for every item of one.
 *
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-claims-path-pointer
 */
type ClaimPath = readonly (string | number | null)[];

/** How claims are signed so that some can be kept back. */
interface IssueSdJwtOptions {
    /** Who signs; the kind of its key decides on the algorithm. */
    readonly signer: Signer;
    /** Claims and items that can be kept back. None by default. */
    readonly conceal?: readonly ClaimPath[];
    /** How many digests that nothing opens go beside the others, so that their number tells less. None by default. */
    readonly decoys?: number;
    /** What the header says it is; `dc+sd-jwt` by default. */
    readonly typ?: string;
    /** Randomness for salts; the platform's by default. */
    readonly random?: Random;
}
/**
 * Signs claims as an SD-JWT with all its disclosures, as the issuer gives it to the holder.
 *
 * @throws MicrocertError `ERR_SD_JWT_CLAIM` where a claim to conceal is not there, or a name is reserved; `ERR_SIGNATURE`
 * when the signer gives no usable signature.
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-4
 */
declare function issueSdJwt(claims: JsonObject, options: IssueSdJwtOptions): Promise<string>;

/** A part of a micro-certification that can be shown, or kept back. */
type ShownPart = 'title' | 'outcomes' | 'skills' | 'workload' | 'level' | 'assessment' | 'identityVerification' | 'participation' | 'quality' | 'stackability' | 'awardingBody' | 'country' | 'date' | 'grade' | 'name' | 'identifier';

/** How an attestation is issued. */
interface IssueSdJwtVcOptions extends ToWeBuildOptions {
    /** Who issues. */
    readonly profile: IssuerProfile;
    /** Signs with the key of the issuer: in memory, or a callback to an HSM or KMS. */
    readonly signer: Signer;
    /**
     * The key of the learner, to which the attestation is bound; by default that of the learner's `did:key` or `did:jwk`.
     * `null` binds it to none: whoever has the text can show it.
     */
    readonly holderKey?: PublicKey | null;
    /** The type (`vct`); that of the rulebook by default. */
    readonly vct?: string;
    /** How many digests that nothing opens go beside the others, so that their number does not tell what is there; 4 by default. */
    readonly decoys?: number;
    /** The time; the machine's clock by default. */
    readonly clock?: Clock;
    /** Randomness for salts and ids; the platform's by default. */
    readonly random?: Random;
}
/**
 * Issues an award as an SD-JWT VC, from which the learner can show a part and keep the rest back: the claims of the WE
 * BUILD micro-credential attestation, all of which can be kept back but for what says which kind of attestation it is.
 *
 * @param definition - What was earned.
 * @param award - Who earned it, with their name.
 * @param options - Who issues, and to which key.
 * @returns The text that the learner keeps, with every disclosure.
 * @throws TypeError when an option is not usable; `MicrocertError` before anything is signed: `ERR_DEFINITION_INVALID`,
 * `ERR_AWARD_INVALID`, `ERR_PROFILE_INVALID`, `ERR_EXPORT_INCOMPLETE` where a mandatory claim has no source,
 * `ERR_ISSUER_KEY`, `ERR_KEY_WELL_KNOWN`.
 * @see https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/
 * @example
 * ```ts
 * const text = await issueSdJwtVc(definition, award, { profile, signer });
 * ```
 */
declare function issueSdJwtVc(definition: MicroCertificationInput, award: Award, options: IssueSdJwtVcOptions): Promise<string>;

/** Remembers what was seen, so that it counts once. */
interface SeenPresentations {
    /**
     * True the first time that a key is given, false after that; one step, whoever else asks at the same time.
     *
     * @param untilMs - Until when it has to be remembered, in milliseconds since 1970-01-01T00:00:00Z.
     */
    once(key: string, untilMs: number): boolean | Promise<boolean>;
}
/** What a verification takes into account. Nothing is fetched unless a fetcher is given. */
interface VerifySdJwtVcOptions extends Pick<VerifyOptions, 'trust' | 'didDocuments' | 'fetcher' | 'bundle' | 'cache' | 'clockSkewSeconds' | 'limits'> {
    /**
     * Whether the holder has to show that they hold the key it was issued to: `required` by default. `not-asked` is for whoever
     * looks at what the issuer gave out.
     */
    readonly keyBinding?: 'required' | 'not-asked';
    /** What the holder was asked to sign (nonce); needed where key binding is required. */
    readonly challenge?: string;
    /** Whom it has to be made for (audience); needed where key binding is required. */
    readonly domain?: string;
    /** Remembers presentations, so that each counts once. Without it the question stays unasked, and the report says so. */
    readonly seen?: SeenPresentations;
    /** How old a key binding may be, in seconds; 300 by default. */
    readonly maxAgeSeconds?: number;
    /** What has to be shown, in the words of the domain. Nothing by default. */
    readonly require?: readonly ShownPart[];
    /** The type (`vct`) that it has to be of; any by default. */
    readonly vct?: string;
    /** The time; the machine's clock by default. */
    readonly clock?: Clock;
}

/** What is shown, to whom. */
interface PresentSdJwtVcOptions {
    /** What is shown, in the words of the domain; nothing else is. */
    readonly show: readonly ShownPart[];
    /** Claims of other types of attestation, by their paths. */
    readonly claims?: readonly ClaimPath[];
    /** Signs with the learner's key, to which the attestation is bound. Without it the key binding is left out. */
    readonly holder?: Signer;
    /** What the verifier asked to be signed (nonce); needed with `holder`. */
    readonly challenge?: string;
    /** Whom it is shown to (audience); needed with `holder`. */
    readonly domain?: string;
    /** The time; the machine's clock by default. */
    readonly clock?: Clock;
}
/**
 * Shows a part of an SD-JWT VC: the disclosures of what is chosen, and no others.
 *
 * @param sdJwt - The text as the issuer gave it, or a presentation of which less is to be shown.
 * @param options - What is shown, and to whom.
 * @returns The text for the verifier.
 * @throws TypeError when an option is not usable; `MicrocertError` `ERR_SD_JWT_CLAIM` where a part is not in the
 * attestation, and what reading it throws.
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-7.2
 * @example
 * ```ts
 * const shown = await presentSdJwtVc(text, { show: ['title', 'level', 'date'], holder, challenge, domain });
 * ```
 */
declare function presentSdJwtVc(sdJwt: string, options: PresentSdJwtVcOptions): Promise<string>;

/** Report on an SD-JWT VC. */
interface SdJwtVcReport extends Report {
    /** What is shown, in the words of the domain. */
    readonly shown: readonly ShownPart[];
    /** The claims as they are shown; there only where the verdict is `accepted`. */
    readonly claims?: JsonObject;
    /** How many digests nothing opens: what is kept back, and decoys. */
    readonly keptBack?: number;
}
/**
 * Verifies an SD-JWT VC, as a holder presents it: what was signed, by whom, that the disclosures belong to it, that it is
 * in force, and that whoever presents it holds the key it was issued to. What is bad gives a report, never an exception.
 *
 * @param input - The text of the presentation.
 * @param options - Whom to trust, and what the holder was asked; `trust` has no default, nor have `challenge` and `domain`.
 * @throws TypeError when an option is not usable.
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-7
 * @example
 * ```ts
 * const report = await verifySdJwtVc(shown, { trust, challenge, domain, require: ['title', 'date'] });
 * if (report.verdict === 'accepted') read(report.claims);
 * ```
 */
declare function verifySdJwtVc(input: string, options: VerifySdJwtVcOptions): Promise<SdJwtVcReport>;

export { type ClaimPath, type IssueSdJwtOptions, type IssueSdJwtVcOptions, type PresentSdJwtVcOptions, type SdJwtVcReport, type SeenPresentations, type ShownPart, type ToWeBuildOptions, type TypeMetadata, type TypeMetadataClaim, type VerifySdJwtVcOptions, type WeBuildClaims, type WeBuildReading, fromWeBuild, issueSdJwt, issueSdJwtVc, presentSdJwtVc, verifySdJwtVc, weBuildTypeMetadata };

import { R as ResultStatus } from './award-h7clepsy.js';
import { L as LanguageMap } from './language-map-DwMLFJZL.js';

/** A concept: its IRI, its name per language, or a text that is neither. */
type ConceptNode = string | {
    readonly prefLabel: LanguageMap;
} | {
    readonly notation: string;
};
/** Credits with their unit. */
interface CreditPointNode {
    /** IRI of the credit system. */
    readonly framework: string;
    /** Number of credits as a plain decimal text. */
    readonly point: string;
}
/** An organisation; a node of its own, so that two descriptions of one organisation stay apart. */
interface OrganisationNode {
    /** IRI of the organisation. */
    readonly sameAs?: string;
    /** Name, per language. */
    readonly legalName: LanguageMap;
    /** ISO 3166-1 alpha-2 code. */
    readonly country?: string;
    /** Region. */
    readonly region?: string;
    /** Web address. */
    readonly homepage?: string;
    /** Registered identifiers. */
    readonly identifier?: readonly {
        readonly identifierType: string;
        readonly notation: string;
    }[];
}
/** An entry of a framework. */
interface EntryNode {
    /** IRI of the entry. */
    readonly sameAs: string;
    /** Name of the framework. */
    readonly frameworkName: string;
    /** Code of the entry. */
    readonly notation?: string;
    /** Name, per language. */
    readonly title: LanguageMap;
}
/** A learning outcome. */
interface LearningOutcomeNode {
    /** IRI: id of the definition, `#outcome:` and the outcome's own id. */
    readonly id: string;
    /** Statement, per language. */
    readonly title: LanguageMap;
    /** IRI of the EU skill type. */
    readonly outcomeType?: string;
    /** IRIs of ESCO skills. */
    readonly relatedESCOSkill?: readonly string[];
    /** Links to frameworks, ESCO included. */
    readonly frameworkAlignment?: readonly EntryNode[];
}
/** Hours of one kind of activity. */
interface WorkloadPartNode {
    /** Kind of activity. */
    readonly activity: string;
    /** XML Schema duration. */
    readonly duration: string;
}
/** A level of a national framework. */
interface NationalLevelNode {
    /** IRI of the level. */
    readonly sameAs?: string;
    /** Name of the framework, per language. */
    readonly frameworkTitle: LanguageMap;
    /** The level, as the framework writes it. */
    readonly notation: string;
}
/** How an assessment is graded. */
interface GradingSchemeNode {
    /** `score`, `percent`, `grade` or `passFail`. */
    readonly gradingKind: string;
    /** Name, per language. */
    readonly title?: LanguageMap;
    /** Lowest value, as text. */
    readonly minimumValue?: string;
    /** Highest value, as text. */
    readonly maximumValue?: string;
    /** Possible grades, from the lowest to the highest: an ordered list. */
    readonly possibleGrade?: readonly string[];
    /** Value needed to pass. */
    readonly passingValue?: string;
}
/** An assessment. */
interface AssessmentNode {
    /** IRI: id of the definition, `#assessment:` and the assessment's own id. */
    readonly id: string;
    /** Name, per language. */
    readonly title?: LanguageMap;
    /** Type of assessment. */
    readonly assessmentType: ConceptNode;
    /** Where it takes place. */
    readonly assessmentMode?: ConceptNode;
    /** Supervision and identity verification. */
    readonly idVerification?: ConceptNode;
    /** What is asked, per language. */
    readonly assessmentCriteria?: LanguageMap;
    /** IRIs of the outcomes it assesses. */
    readonly proves?: readonly string[];
    /** How it is graded. */
    readonly gradingScheme?: GradingSchemeNode;
}
/** Quality assurance. */
interface QualityAssuranceNode {
    /** Type. */
    readonly accreditationType: ConceptNode;
    /** Name, per language. */
    readonly title?: LanguageMap;
    /** The body. */
    readonly accreditingAgent?: OrganisationNode;
    /** Web address of decision, report or register entry. */
    readonly landingPage?: string;
}
/** A larger award. */
interface StackingTargetNode {
    /** IRI of the larger award. */
    readonly largerAward?: string;
    /** Name, per language. */
    readonly title: LanguageMap;
    /** `contributesTo` or `validates`. */
    readonly relation: string;
    /** Part of the larger award. */
    readonly part?: string;
    /** Credits it brings there. */
    readonly creditPoint?: readonly CreditPointNode[];
}
/** A degree. */
interface ProgrammeNode {
    /** IRI of the degree. */
    readonly sameAs?: string;
    /** Name, per language. */
    readonly title: LanguageMap;
}
/** A further remark. */
interface NoteNode {
    /** Text, per language. */
    readonly noteLiteral?: LanguageMap;
    /** Web address. */
    readonly page?: string;
}
/** Terms of our own context on an achievement of type `EuropeanMicroCredential`. */
interface MicroCredentialTerms {
    /** Title, per language. */
    readonly title?: LanguageMap;
    /** Description, per language. */
    readonly summary?: LanguageMap;
    /** Who awards. */
    readonly awardingBody?: readonly OrganisationNode[];
    /** Languages of instruction and assessment (BCP 47). */
    readonly languageOfInstruction?: readonly string[];
    /** Learning outcomes. */
    readonly learningOutcome?: readonly LearningOutcomeNode[];
    /** Credits with unit. */
    readonly creditPoint?: readonly CreditPointNode[];
    /** Hours, as an XML Schema duration: `PT25H`. */
    readonly volumeOfLearning?: string;
    /** What the hours are made of. */
    readonly workloadBreakdown?: readonly WorkloadPartNode[];
    /** IRI of the EQF level. */
    readonly eqfLevel?: string;
    /** IRIs of national levels. */
    readonly nqfLevel?: readonly string[];
    /** National levels in full. */
    readonly nationalLevel?: readonly NationalLevelNode[];
    /** `shortCycle`, `firstCycle`, `secondCycle` or `thirdCycle`. */
    readonly qfEheaCycle?: string;
    /** Why no level applies, per language. */
    readonly levelNotApplicable?: LanguageMap;
    /** Assessments. */
    readonly assessment?: readonly AssessmentNode[];
    /** Forms of participation. */
    readonly participationMode?: readonly ConceptNode[];
    /** Formal or non-formal. */
    readonly learningSetting?: ConceptNode;
    /** Quality assurance. */
    readonly qualityAssurance?: readonly QualityAssuranceNode[];
    /** What is needed to enrol, per language. */
    readonly entryRequirement?: LanguageMap;
    /** `true`: nothing is needed to enrol. */
    readonly noEntryRequirement?: boolean;
    /** IRIs of definitions whose award is needed. */
    readonly requiredAward?: readonly string[];
    /** `standalone`, `integrated` or `stackable`. */
    readonly stackability?: string;
    /** IRIs of larger awards. */
    readonly stacksTowards?: readonly string[];
    /** Larger awards in full. */
    readonly stackingTarget?: readonly StackingTargetNode[];
    /** `standalone` or `integrated`. */
    readonly origin?: string;
    /** The degree it was carved out of. */
    readonly originProgramme?: ProgrammeNode;
    /** `upskilling`, `reskilling`, `crossSkilling`. */
    readonly purpose?: readonly string[];
    /** Fields of study. */
    readonly isced?: readonly ConceptNode[];
    /** Links to frameworks, for the training as a whole. */
    readonly frameworkAlignment?: readonly EntryNode[];
    /** How long an award stays valid. */
    readonly validityPeriod?: string;
    /** Why it ends, per language. */
    readonly validityReason?: LanguageMap;
    /** What the picture shows, per language. */
    readonly imageCaption?: LanguageMap;
    /** Web page of the training. */
    readonly homepage?: string;
    /** Further remarks. */
    readonly additionalNote?: readonly NoteNode[];
}
/** Terms of our own context on a subject of type `EuropeanMicroCredentialAward`. */
interface AwardTerms {
    /** Name of the learner, where it must be in the award. */
    readonly recipientName?: string;
    /** Credits earned, with unit. */
    readonly creditReceived?: readonly CreditPointNode[];
}

/**
 * An Open Badges 3.0 AchievementCredential on Verifiable Credentials 2.0, as this library writes it: arrays
 * always, dates in UTC with whole seconds, no member without value.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential
 */
interface OpenBadgeCredential extends Endorsed {
    /** Context URLs in their order: data model, Open Badges, extensions and, where it is used, our own. */
    readonly '@context': readonly string[];
    /** Absolute IRI of the credential. */
    readonly id: string;
    /** `VerifiableCredential` and `OpenBadgeCredential`. */
    readonly type: readonly string[];
    /** Title, in one language. */
    readonly name: string;
    /** Who signs. */
    readonly issuer: Profile;
    /** Date-time from which the credential is valid. */
    readonly validFrom: string;
    /** Date-time at which its validity ends. */
    readonly validUntil?: string;
    /** Date-time of the award; stays when a credential is issued anew. */
    readonly awardedDate: string;
    /** Who earned what. */
    readonly credentialSubject: AchievementSubject;
    /** What shows it. */
    readonly evidence?: readonly EvidenceNode[];
    /** Schemas it follows; none where it has several status entries, of which the schema of Open Badges allows one. */
    readonly credentialSchema?: readonly CredentialSchema[];
    /** Where its status is told: one entry, or several in a list. */
    readonly credentialStatus?: StatusEntryNode | readonly StatusEntryNode[];
    /** How the issuer would have it shown. */
    readonly renderMethod?: readonly TemplateRenderMethod[];
}
/** An endorsement with its proof inside, as its endorser signed it. */
type EmbeddedEndorsement = object;
/** What endorsements hang on: a credential, an achievement, a profile. */
interface Endorsed {
    /** Endorsements with their proof inside. */
    readonly endorsement?: readonly EmbeddedEndorsement[];
    /** Endorsements that are JWTs. */
    readonly endorsementJwt?: readonly string[];
}
/**
 * An Open Badges 3.0 EndorsementCredential on Verifiable Credentials 2.0, as this library writes it.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential
 */
interface EndorsementCredential {
    /** Context URLs in their order: data model, Open Badges, extensions. */
    readonly '@context': readonly string[];
    /** Absolute IRI of the endorsement. */
    readonly id: string;
    /** `VerifiableCredential` and `EndorsementCredential`. */
    readonly type: readonly string[];
    /** Title. */
    readonly name: string;
    /** What kind of endorsement it is. */
    readonly description?: string;
    /** Who endorses. */
    readonly issuer: Profile;
    /** Date-time from which it is valid. */
    readonly validFrom: string;
    /** Date-time at which its validity ends. */
    readonly validUntil?: string;
    /** What is endorsed, and what is said of it. */
    readonly credentialSubject: EndorsementSubject;
    /** Schemas it follows; none where it has several status entries. */
    readonly credentialSchema?: readonly CredentialSchema[];
    /** Where its status is told: one entry, or several in a list. */
    readonly credentialStatus?: StatusEntryNode | readonly StatusEntryNode[];
}
/** What is endorsed, and what is said of it. */
interface EndorsementSubject {
    /** IRI of what is endorsed. */
    readonly id: string;
    /** `EndorsementSubject`. */
    readonly type: readonly string[];
    /** What is said, in Markdown. */
    readonly endorsementComment: string;
}
/**
 * A template of the issuer that shows the credential once it is filled in.
 *
 * @see https://www.w3.org/TR/vc-render-method/
 */
interface TemplateRenderMethod {
    /** Always this text. */
    readonly type: 'TemplateRenderMethod';
    /** What kind of template it is: SVG with Mustache tags. */
    readonly renderSuite: 'svg-mustache';
    /** What to call it where people choose between several. */
    readonly name?: string;
    /** JSON Pointers (RFC 6901) of what may be shown; everything without it. */
    readonly renderProperty?: readonly string[];
    /** The template as a `data:` URL, or where it is published. */
    readonly template: string | PublishedTemplate;
}
/** A template that is published, with what tells that it is still the same. */
interface PublishedTemplate {
    /** Its address. */
    readonly id: string;
    /** What is there. */
    readonly mediaType: 'image/svg+xml';
    /** SHA-256 of it, as a multihash in base64url. */
    readonly digestMultibase: string;
}
/** An entry of a W3C Bitstring Status List. */
interface StatusEntryNode {
    /** The address of the list with the index as fragment. */
    readonly id: string;
    /** Always this text. */
    readonly type: 'BitstringStatusListEntry';
    /** What the status is about. */
    readonly statusPurpose: string;
    /** Place in the list, as digits. */
    readonly statusListIndex: string;
    /** Address of the list. */
    readonly statusListCredential: string;
}
/** Address of a schema. */
interface CredentialSchema {
    /** Address. */
    readonly id: string;
    /** Kind of schema: `1EdTechJsonSchemaValidator2019`. */
    readonly type: string;
}
/** The learner and the award. */
interface AchievementSubject extends AwardTerms {
    /** IRI of the learner. */
    readonly id?: string;
    /** `AchievementSubject`, with extensions also `EuropeanMicroCredentialAward`. */
    readonly type: readonly string[];
    /** What was earned. */
    readonly achievement: Achievement;
    /** Identifiers of the learner. */
    readonly identifier?: readonly IdentityObject[];
    /** Beginning of the activity: date-time. */
    readonly activityStartDate?: string;
    /** End of the activity: date-time. */
    readonly activityEndDate?: string;
    /** Credits earned; Open Badges names no unit, here they are ECTS. */
    readonly creditsEarned?: number;
    /** Results. */
    readonly result?: readonly ResultNode[];
}
/** What can be earned. */
interface Achievement extends MicroCredentialTerms, Endorsed {
    /** IRI of the definition. */
    readonly id: string;
    /** `Achievement`, with extensions also `EuropeanMicroCredential`. */
    readonly type: readonly string[];
    /** `MicroCredential`. */
    readonly achievementType: string;
    /** Title, in one language. */
    readonly name: string;
    /** Description, in one language; the title where there is none. */
    readonly description: string;
    /** Language of the texts (BCP 47). */
    readonly inLanguage: string;
    /** Version of the definition. */
    readonly version?: string;
    /** What has to be shown. */
    readonly criteria: Criteria;
    /** Links to levels, quality assurance, skills and qualifications. */
    readonly alignment?: readonly AlignmentNode[];
    /** Who awards. */
    readonly creator?: Profile;
    /** Credits; Open Badges names no unit, here they are ECTS. */
    readonly creditsAvailable?: number;
    /** Field of study, as text. */
    readonly fieldOfStudy?: string;
    /** Picture of the badge. */
    readonly image?: ImageNode;
    /** How assessments are graded. */
    readonly resultDescription?: readonly ResultDescription[];
}
/** What has to be shown to earn it. */
interface Criteria {
    /** Web page. */
    readonly id?: string;
    /** Text in Markdown. */
    readonly narrative: string;
}
/** A link to an entry of a framework. */
interface AlignmentNode {
    /** `Alignment`. */
    readonly type: readonly string[];
    /** Name of the entry. */
    readonly targetName: string;
    /** Address of the entry. */
    readonly targetUrl: string;
    /** Code of the entry. */
    readonly targetCode?: string;
    /** Name of the framework. */
    readonly targetFramework?: string;
    /** Kind of entry: an Open Badges term or `ext:` and a name. */
    readonly targetType?: string;
}
/** How one assessment is graded. */
interface ResultDescription {
    /** IRI that results refer to. */
    readonly id: string;
    /** `ResultDescription`. */
    readonly type: readonly string[];
    /** Name of the assessment. */
    readonly name: string;
    /** Kind of result. */
    readonly resultType: string;
    /** Possible values, from the lowest to the highest. */
    readonly allowedValue?: readonly string[];
    /** Lowest value. */
    readonly valueMin?: string;
    /** Highest value. */
    readonly valueMax?: string;
    /** Value needed to pass. */
    readonly requiredValue?: string;
}
/** Result of one assessment. */
interface ResultNode {
    /** `Result`. */
    readonly type: readonly string[];
    /** Id of the result description. */
    readonly resultDescription: string;
    /** Grade or score. */
    readonly value?: string;
    /** Status. */
    readonly status?: ResultStatus;
}
/** Something that shows what the learner did. */
interface EvidenceNode {
    /** IRI of the evidence. */
    readonly id?: string;
    /** `Evidence`. */
    readonly type: readonly string[];
    /** Name. */
    readonly name?: string;
    /** Description. */
    readonly description?: string;
    /** How it came about, in Markdown. */
    readonly narrative?: string;
    /** Kind of evidence. */
    readonly genre?: string;
}
/** An identifier of the learner, hashed or plain. */
interface IdentityObject {
    /** Always this text. */
    readonly type: 'IdentityObject';
    /** Whether `identityHash` is a hash. */
    readonly hashed: boolean;
    /** The hash, or the identifier in clear. */
    readonly identityHash: string;
    /** Kind of identifier. */
    readonly identityType: string;
    /** Salt appended before hashing. */
    readonly salt?: string;
}
/** An organisation. */
interface Profile extends Endorsed {
    /** IRI of the organisation. */
    readonly id: string;
    /** `Profile`. */
    readonly type: readonly string[];
    /** Name, in one language. */
    readonly name: string;
    /** Web address. */
    readonly url?: string;
    /** E-mail address of an office. */
    readonly email?: string;
    /** Postal address, here country and region. */
    readonly address?: Address;
    /** Registered identifiers. */
    readonly otherIdentifier?: readonly IdentifierEntry[];
    /** Logo. */
    readonly image?: ImageNode;
}
/** Country and region. */
interface Address {
    /** `Address`. */
    readonly type: readonly string[];
    /** Name of the country. */
    readonly addressCountry?: string;
    /** ISO 3166-1 alpha-2 code. */
    readonly addressCountryCode?: string;
    /** Region. */
    readonly addressRegion?: string;
}
/** A registered identifier. */
interface IdentifierEntry {
    /** Always this text. */
    readonly type: 'IdentifierEntry';
    /** The identifier. */
    readonly identifier: string;
    /** Kind of identifier. */
    readonly identifierType: string;
}
/** A picture. */
interface ImageNode {
    /** Web address or `data:` IRI. */
    readonly id: string;
    /** Always this text. */
    readonly type: 'Image';
    /** What it shows, in one language. */
    readonly caption?: string;
}

export type { Achievement as A, ConceptNode as C, EndorsementCredential as E, GradingSchemeNode as G, IdentifierEntry as I, LearningOutcomeNode as L, MicroCredentialTerms as M, NationalLevelNode as N, OpenBadgeCredential as O, Profile as P, QualityAssuranceNode as Q, ResultDescription as R, StackingTargetNode as S, TemplateRenderMethod as T, WorkloadPartNode as W, AchievementSubject as a, Address as b, AlignmentNode as c, AssessmentNode as d, AwardTerms as e, CredentialSchema as f, CreditPointNode as g, Criteria as h, EmbeddedEndorsement as i, Endorsed as j, EndorsementSubject as k, EntryNode as l, EvidenceNode as m, IdentityObject as n, ImageNode as o, NoteNode as p, OrganisationNode as q, ProgrammeNode as r, PublishedTemplate as s, ResultNode as t, StatusEntryNode as u };

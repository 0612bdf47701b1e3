import type { ResultStatus } from '../../model/award.js';
import type { AwardTerms, MicroCredentialTerms } from './extension/types.js';

/**
 * An Open Badges 3.0 AchievementCredential on Verifiable Credentials 2.0, as this library writes it: arrays
 * always, dates in UTC with whole seconds, no member without value.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential
 */
export interface OpenBadgeCredential extends Endorsed {
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
export type EmbeddedEndorsement = object;

/** What endorsements hang on: a credential, an achievement, a profile. */
export interface Endorsed {
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
export interface EndorsementCredential {
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
export interface EndorsementSubject {
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
export interface TemplateRenderMethod {
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
export interface PublishedTemplate {
  /** Its address. */
  readonly id: string;
  /** What is there. */
  readonly mediaType: 'image/svg+xml';
  /** SHA-256 of it, as a multihash in base64url. */
  readonly digestMultibase: string;
}

/** An entry of a W3C Bitstring Status List. */
export interface StatusEntryNode {
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
export interface CredentialSchema {
  /** Address. */
  readonly id: string;
  /** Kind of schema: `1EdTechJsonSchemaValidator2019`. */
  readonly type: string;
}

/** The learner and the award. */
export interface AchievementSubject extends AwardTerms {
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
export interface Achievement extends MicroCredentialTerms, Endorsed {
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
export interface Criteria {
  /** Web page. */
  readonly id?: string;
  /** Text in Markdown. */
  readonly narrative: string;
}

/** A link to an entry of a framework. */
export interface AlignmentNode {
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
export interface ResultDescription {
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
export interface ResultNode {
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
export interface EvidenceNode {
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
export interface IdentityObject {
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
export interface Profile extends Endorsed {
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
export interface Address {
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
export interface IdentifierEntry {
  /** Always this text. */
  readonly type: 'IdentifierEntry';
  /** The identifier. */
  readonly identifier: string;
  /** Kind of identifier. */
  readonly identifierType: string;
}

/** A picture. */
export interface ImageNode {
  /** Web address or `data:` IRI. */
  readonly id: string;
  /** Always this text. */
  readonly type: 'Image';
  /** What it shows, in one language. */
  readonly caption?: string;
}

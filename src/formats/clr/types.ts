import type { JsonObject } from '../../foundation/json/values.js';

/** How one achievement can be related to another: a closed list. */
export const ASSOCIATION_TYPES = [
  'exactMatchOf',
  'isChildOf',
  'isParentOf',
  'isPartOf',
  'isPeerOf',
  'isRelatedTo',
  'precedes',
  'replacedBy',
] as const;

/** How one achievement is related to another: the source is part of the target, comes before it, was replaced by it. */
export type AssociationType = (typeof ASSOCIATION_TYPES)[number];

/**
 * A relation between two achievements of a record.
 *
 * @see https://www.imsglobal.org/spec/clr/v2p0/#association
 */
export interface Association {
  /** Always this text. */
  readonly type: 'Association';
  /** How the source is related to the target. */
  readonly associationType: AssociationType;
  /** `id` of the source achievement. */
  readonly sourceId: string;
  /** `id` of the target achievement. */
  readonly targetId: string;
}

/**
 * An achievement as the list of a record has it: what the specification requires of one, and any other member that the
 * contexts of a record define. All there is to say of it stands in the badge that awards it.
 *
 * @see https://www.imsglobal.org/spec/clr/v2p0/#achievement
 */
export interface RecordedAchievement {
  /** IRI of what can be earned. */
  readonly id: string;
  /** `Achievement` is one of them, and is written where none is given. */
  readonly type?: string | readonly string[];
  /** Title. */
  readonly name: string;
  /** Description. */
  readonly description: string;
  /** How it is earned: the address of a page, or a narrative. */
  readonly criteria: { readonly id?: string; readonly narrative?: string };
  /** Kind of achievement, a term of Open Badges: `Diploma`, say. */
  readonly achievementType?: string;
}

/** The person whom a record is about, and what they hold. */
export interface ClrSubject {
  /** IRI of the person. */
  readonly id?: string;
  /** `ClrSubject`. */
  readonly type: readonly string[];
  /** Identifiers of the person, where there is no IRI. */
  readonly identifier?: readonly JsonObject[];
  /** The credentials, as they were signed. */
  readonly verifiableCredential: readonly JsonObject[];
  /** The achievements that the credentials award, and those that they are related to. */
  readonly achievement: readonly RecordedAchievement[];
  /** How the achievements are related. */
  readonly association?: readonly Association[];
}

/**
 * A Comprehensive Learner Record 2.0 on Verifiable Credentials 2.0, as this library writes it.
 *
 * @see https://www.imsglobal.org/spec/clr/v2p0/#clrcredential
 */
export interface ClrCredential {
  /** Context URLs in their order: data model, CLR, Open Badges, extensions. */
  readonly '@context': readonly string[];
  /** Absolute IRI of the record. */
  readonly id: string;
  /** `VerifiableCredential` and `ClrCredential`. */
  readonly type: readonly string[];
  /** Title. */
  readonly name: string;
  /** Description. */
  readonly description?: string;
  /** Who signs, as an Open Badges profile. */
  readonly issuer: object;
  /** Date-time from which the record is valid. */
  readonly validFrom: string;
  /** Date-time at which its validity ends. */
  readonly validUntil?: string;
  /** Date-time at which it was first awarded. */
  readonly awardedDate?: string;
  /** `true`: a selection of what the issuer knows of the person. */
  readonly partial: boolean;
  /** Whom it is about, with the credentials. */
  readonly credentialSubject: ClrSubject;
  /** Schema it follows. */
  readonly credentialSchema: readonly { readonly id: string; readonly type: string }[];
}

/** Types of assessment that the rulebook names. */
export type AssessmentCode =
  | 'written-examination'
  | 'oral-examination'
  | 'practical-assessment'
  | 'portfolio-assessment'
  | 'peer-assessment'
  | 'project-assessment'
  | 'issuer-defined';

/** Forms of participation that the rulebook names. */
export type ParticipationCode = 'online' | 'on-site' | 'blended' | 'issuer-defined';

/** Kinds of quality assurance that the rulebook names. */
export type QualityCode =
  | 'institutional-accreditation'
  | 'programme-accreditation'
  | 'national-quality-agency'
  | 'sectoral-quality-assurance'
  | 'issuer-defined';

/** Ways of verifying an identity that the rulebook names. */
export type IdVerificationCode =
  | 'proctored-online-exam'
  | 'in-person-supervision'
  | 'identity-verified-remote-exam'
  | 'issuer-defined';

/**
 * The claims of a micro-credential attestation.
 *
 * @see WE BUILD, Micro-credential Attestation Rulebook v0.1 (21 July 2026)
 */
export interface WeBuildClaims {
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
  readonly notionalWorkload: { readonly value: number; readonly unit: 'ECTS' | 'hours' };
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

/** `vct` of such an attestation. */
export const WE_BUILD_TYPE = 'VerifiableMicroCredential';

/** Claims that the rulebook asks for in each attestation (MC-IR-01). */
export const MANDATORY_CLAIMS: readonly (keyof WeBuildClaims)[] = [
  'attestation_legal_category',
  'identifier',
  'title',
  'givenName',
  'familyName',
  'issuerCountry',
  'awardingBody',
  'issuanceDate',
  'learningOutcomes',
  'notionalWorkload',
  'typeOfAssessment',
  'formOfParticipation',
  'qualityAssurance',
];

/** Claims that it may have besides, as far as they are written here. */
export const OPTIONAL_CLAIMS: readonly (keyof WeBuildClaims)[] = [
  'level',
  'grade',
  'gradingScheme',
  'idVerificationMethod',
  'escoReference',
  'stackable',
  'partOfQualification',
];

import type { LanguageMap } from '../../../model/language-map.js';

/** A concept: its IRI, its name per language, or a text that is neither. */
export type ConceptNode =
  | string
  | { readonly prefLabel: LanguageMap }
  | { readonly notation: string };

/** Credits with their unit. */
export interface CreditPointNode {
  /** IRI of the credit system. */
  readonly framework: string;
  /** Number of credits as a plain decimal text. */
  readonly point: string;
}

/** An organisation; a node of its own, so that two descriptions of one organisation stay apart. */
export interface OrganisationNode {
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
  readonly identifier?: readonly { readonly identifierType: string; readonly notation: string }[];
}

/** An entry of a framework. */
export interface EntryNode {
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
export interface LearningOutcomeNode {
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
export interface WorkloadPartNode {
  /** Kind of activity. */
  readonly activity: string;
  /** XML Schema duration. */
  readonly duration: string;
}

/** A level of a national framework. */
export interface NationalLevelNode {
  /** IRI of the level. */
  readonly sameAs?: string;
  /** Name of the framework, per language. */
  readonly frameworkTitle: LanguageMap;
  /** The level, as the framework writes it. */
  readonly notation: string;
}

/** How an assessment is graded. */
export interface GradingSchemeNode {
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
export interface AssessmentNode {
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
export interface QualityAssuranceNode {
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
export interface StackingTargetNode {
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
export interface ProgrammeNode {
  /** IRI of the degree. */
  readonly sameAs?: string;
  /** Name, per language. */
  readonly title: LanguageMap;
}

/** A further remark. */
export interface NoteNode {
  /** Text, per language. */
  readonly noteLiteral?: LanguageMap;
  /** Web address. */
  readonly page?: string;
}

/** Terms of our own context on an achievement of type `EuropeanMicroCredential`. */
export interface MicroCredentialTerms {
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
export interface AwardTerms {
  /** Name of the learner, where it must be in the award. */
  readonly recipientName?: string;
  /** Credits earned, with unit. */
  readonly creditReceived?: readonly CreditPointNode[];
}

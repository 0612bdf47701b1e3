import type { SignedEndorsement } from './endorsement.js';
import type { LanguageMap } from './language-map.js';

/**
 * A value of a controlled vocabulary: the IRI of the concept, or, where no concept fits, its name in one
 * or several languages.
 */
export type ConceptValue = string | LanguageMap;

/** An organisation: who awards, who assures quality. */
export interface Organisation {
  /** Absolute IRI that names the organisation: a DID or a web address. */
  readonly id?: string;
  /** Name, per language. */
  readonly name: LanguageMap;
  /** ISO 3166-1 alpha-2 code of the country: `FR`. */
  readonly country?: string;
  /** Region inside the country, as the organisation writes it: `Occitanie`. */
  readonly region?: string;
  /** Web address of the organisation. */
  readonly website?: string;
  /** Registered identifiers: SIRET, UAI, ROR, … */
  readonly identifiers?: readonly OrganisationIdentifier[];
}

/** A registered identifier of an organisation. */
export interface OrganisationIdentifier {
  /** Register: a term of Open Badges' `IdentifierTypeEnum`, or `ext:` and a name (`ext:SIRET`, `ext:UAI`, `ext:ROR`). */
  readonly type: string;
  /** The identifier, as the register writes it. */
  readonly value: string;
}

/** Kinds of learning outcome (ELM `LearningOutcome`, `dcterms:type`). */
export const OUTCOME_KINDS = ['knowledge', 'skill'] as const;

/** Kind of a learning outcome: what the learner knows and understands, or is able to do. */
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** A statement of what a learner knows, understands and is able to do. */
export interface LearningOutcome {
  /** Short name inside the definition, unique there: `outcome-1`. Given by position when left out of the input. */
  readonly id: string;
  /** The statement, per language. */
  readonly statement: LanguageMap;
  /** Knowledge or skill. */
  readonly kind?: OutcomeKind;
  /** Links to entries of skill and qualification frameworks. */
  readonly alignments?: readonly Alignment[];
}

/** Frameworks an outcome or definition can be linked to. */
export const ALIGNMENT_FRAMEWORKS = ['ESCO', 'ROME', 'RNCP', 'RS', 'NSF', 'Formacode'] as const;

/** A link to an entry of another framework: a skill in ESCO, an occupation in ROME, a block in RNCP. */
export interface Alignment {
  /** One of {@link ALIGNMENT_FRAMEWORKS}, or the name of any other framework. */
  readonly framework: string;
  /** Code of the entry: `M1805`, `RNCP35584BC01`. */
  readonly code?: string;
  /** Absolute IRI of the entry; for ESCO the skill's own IRI. */
  readonly url: string;
  /** Name of the entry, per language. */
  readonly title: LanguageMap;
}

/** Kinds of learning time a workload can be broken down into. */
export const WORKLOAD_ACTIVITIES = [
  'contact',
  'online',
  'self-study',
  'work-based',
  'project',
  'assessment',
] as const;

/** Kind of learning time. */
export type WorkloadActivity = (typeof WORKLOAD_ACTIVITIES)[number];

/** Time for one kind of activity. */
export interface WorkloadPart {
  /** What the time is for. */
  readonly activity: WorkloadActivity;
  /** Hours, up to three decimals. */
  readonly hours: number;
}

/** The typical time a learner needs to reach the outcomes. */
export interface Workload {
  /** ECTS credits, fractions allowed (`0.5`), up to three decimals. */
  readonly ects?: number;
  /** Hours of 60 minutes, up to three decimals. */
  readonly hours?: number;
  /** What the hours are made of; they add up to `hours`. */
  readonly breakdown?: readonly WorkloadPart[];
}

/** Cycles of the Qualifications Framework of the European Higher Education Area. */
export const CYCLES = ['short', 'first', 'second', 'third'] as const;

/** Cycle of the European Higher Education Area. */
export type Cycle = (typeof CYCLES)[number];

/** A level of a national qualifications framework. */
export interface NationalLevel {
  /** Name of the framework, per language. */
  readonly framework: LanguageMap;
  /** The level, as the framework writes it: `6`. */
  readonly level: string;
  /** IRI of the level, where the framework has one. */
  readonly url?: string;
}

/** The level in one or several qualifications frameworks. */
export interface StatedLevel {
  /** Level of the European Qualifications Framework, 1 to 8. */
  readonly eqf?: number;
  /** Cycle of the European Higher Education Area. */
  readonly cycle?: Cycle;
  /** Levels of national frameworks. */
  readonly national?: readonly NationalLevel[];
}

/** Says outright that no level applies, and why. */
export interface LevelNotApplicable {
  /** The reason, per language. */
  readonly notApplicable: LanguageMap;
}

/** The level of the learning experience, or that none applies. */
export type Level = StatedLevel | LevelNotApplicable;

/** How results of an assessment are expressed. */
export const GRADING_KINDS = ['score', 'percent', 'grade', 'pass-fail'] as const;

/** How results are expressed: points, percent, grades in an order, or passed and failed. */
export type GradingKind = (typeof GRADING_KINDS)[number];

/** How an assessment is graded. */
export interface GradingScheme {
  /** How results are expressed. */
  readonly kind: GradingKind;
  /** Name of the scheme, per language: `{ fr: 'Note sur 20' }`. */
  readonly title?: LanguageMap;
  /** Lowest possible value. */
  readonly minimum?: number;
  /** Highest possible value. */
  readonly maximum?: number;
  /** The possible grades, from the lowest to the highest. */
  readonly grades?: readonly string[];
  /** What must be reached to pass, as it would be written in a result: `10`, `C`. */
  readonly passing?: string;
}

/** One assessment of the training. */
export interface Assessment {
  /** Short name inside the definition, unique there: `assessment-1`. Given by position when left out of the input. */
  readonly id: string;
  /** Name, per language. */
  readonly title?: LanguageMap;
  /** Type of assessment: a concept of the EU list of assessment types, or a name. */
  readonly type: ConceptValue;
  /** Where it takes place: a concept of the EU list of modes, or a name. */
  readonly mode?: ConceptValue;
  /** Supervision and identity verification: a concept of the EU list, or a name. */
  readonly supervision?: ConceptValue;
  /** What is asked of the learner, per language. */
  readonly criteria?: LanguageMap;
  /** Ids of the outcomes it assesses. */
  readonly assesses?: readonly string[];
  /** How it is graded. */
  readonly grading?: GradingScheme;
}

/** How learners take part. */
export interface Participation {
  /** Forms of participation: concepts of the EU list of modes, or names. */
  readonly modes: readonly ConceptValue[];
  /** Formal or non-formal setting: a concept of the EU list, or a name. */
  readonly setting?: ConceptValue;
}

/** One way in which the quality of the training is assured. */
export interface QualityAssurance {
  /** Type: a concept of the EU list of accreditation types, or a name. */
  readonly type: ConceptValue;
  /** Name of the framework or procedure, per language: `{ en: 'ESG 2015' }`. */
  readonly title?: LanguageMap;
  /** The body that assures quality. */
  readonly body?: Organisation;
  /** Web address of the decision, report or register entry. */
  readonly reference?: string;
}

/** What is needed to enrol; `none: true` says outright that nothing is. */
export type Prerequisites =
  | {
      /** Nothing is needed. */
      readonly none: true;
    }
  | {
      /** What is needed, per language. */
      readonly text: LanguageMap;
      /** IRIs of definitions whose award is needed. */
      readonly requires?: readonly string[];
    };

/** How the micro-certification relates to larger awards (Annex I, integration and stackability options). */
export const STACKABILITY_KINDS = ['stand-alone', 'integrated', 'stackable'] as const;

/** Stand-alone, integrated into, or stackable towards another credential. */
export type StackabilityKind = (typeof STACKABILITY_KINDS)[number];

/** What the award does for a larger one: it counts towards it, or it validates a whole part of it. */
export const STACKING_RELATIONS = ['contributes-to', 'validates'] as const;

/** `contributes-to` counts towards a part; `validates` grants that part. The two are never confused. */
export type StackingRelation = (typeof STACKING_RELATIONS)[number];

/** A larger award the micro-certification leads towards. */
export interface StackingTarget {
  /** Absolute IRI of the larger award. */
  readonly id?: string;
  /** Name of the larger award, per language. */
  readonly title: LanguageMap;
  /** Whether it counts towards the award or part, or validates that part. */
  readonly relation: StackingRelation;
  /** Part of the larger award, as it is coded there: a module, a block of competences. */
  readonly part?: string;
  /** ECTS credits it brings there. */
  readonly ects?: number;
}

/** Integration and stackability options. */
export interface Stackability {
  /** Stand-alone, integrated or stackable. */
  readonly kind: StackabilityKind;
  /** Larger awards it leads towards. */
  readonly towards?: readonly StackingTarget[];
}

/** Where the training comes from. */
export const ORIGIN_KINDS = ['stand-alone', 'integrated'] as const;

/** Built on its own, or carved out of a degree. */
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** Whether the training was built on its own or carved out of a degree. */
export interface Origin {
  /** Built on its own, or carved out of a degree. */
  readonly kind: OriginKind;
  /** The degree it was carved out of. */
  readonly parent?: {
    /** Absolute IRI of the degree. */
    readonly id?: string;
    /** Name of the degree, per language. */
    readonly title: LanguageMap;
  };
}

/** What learners take the training for. */
export const PURPOSES = ['upskilling', 'reskilling', 'cross-skilling'] as const;

/** More skills in one's job, a new job, or skills beside one's own. */
export type Purpose = (typeof PURPOSES)[number];

/** How long an award stays valid. None is the usual case: say it only where a rule of the field demands it. */
export interface Validity {
  /** ISO 8601 period of years, months and days from the date of award: `P3Y`. */
  readonly period: string;
  /** Why it ends, per language. */
  readonly reason?: LanguageMap;
}

/** A picture. */
export interface Picture {
  /** Web address, or `data:` IRI of a PNG or SVG. */
  readonly url: string;
  /** What it shows, for those who do not see it, per language. */
  readonly caption?: LanguageMap;
}

/** Anything else worth knowing. */
export interface FurtherInformation {
  /** Text, per language. */
  readonly text?: LanguageMap;
  /** Web address. */
  readonly url?: string;
}

/**
 * A micro-certification: a short, targeted training and the certification it ends in. It describes what can be
 * earned and holds nothing about a learner.
 *
 * Everything but `id` and `title` may be missing: a framework says what has to be there.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I
 */
export interface MicroCertification {
  /** Absolute IRI without fragment that names the definition for good. */
  readonly id: string;
  /** Version of the definition, as the awarding body counts: `2026`, `1.2`. */
  readonly version?: string;
  /** Title, per language. */
  readonly title: LanguageMap;
  /** What it is about, per language. */
  readonly description?: LanguageMap;
  /** Who awards it; may differ from who signs. */
  readonly awardingBodies?: readonly Organisation[];
  /** Languages of instruction and assessment (BCP 47). */
  readonly languages?: readonly string[];
  /** What the learner will know, understand and be able to do. */
  readonly outcomes?: readonly LearningOutcome[];
  /** How long it takes. */
  readonly workload?: Workload;
  /** Level, or that none applies. */
  readonly level?: Level;
  /** How outcomes are assessed. */
  readonly assessments?: readonly Assessment[];
  /** How learners take part. */
  readonly participation?: Participation;
  /** What quality assurance stands behind it. */
  readonly qualityAssurance?: readonly QualityAssurance[];
  /** What is needed to enrol. */
  readonly prerequisites?: Prerequisites;
  /** How it relates to larger awards. */
  readonly stackability?: Stackability;
  /** Built on its own, or carved out of a degree. */
  readonly origin?: Origin;
  /** What learners take it for. */
  readonly purposes?: readonly Purpose[];
  /** Fields of study: IRIs of ISCED-F 2013 (codes such as `0613` are accepted as input). */
  readonly fieldsOfStudy?: readonly string[];
  /** Links to entries of frameworks, for the training as a whole. */
  readonly alignments?: readonly Alignment[];
  /** How long an award stays valid; absent means for good. */
  readonly validity?: Validity;
  /** Picture of the badge. */
  readonly image?: Picture;
  /** Web page of the training. */
  readonly website?: string;
  /** Anything else worth knowing. */
  readonly furtherInformation?: readonly FurtherInformation[];
  /** What others say of it, signed by them. */
  readonly endorsements?: readonly SignedEndorsement[];
}

import { L as LanguageMap, S as SignedEndorsement } from './language-map-DwMLFJZL.js';

/**
 * A value of a controlled vocabulary: the IRI of the concept, or, where no concept fits, its name in one
 * or several languages.
 */
type ConceptValue = string | LanguageMap;
/** An organisation: who awards, who assures quality. */
interface Organisation {
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
interface OrganisationIdentifier {
    /** Register: a term of Open Badges' `IdentifierTypeEnum`, or `ext:` and a name (`ext:SIRET`, `ext:UAI`, `ext:ROR`). */
    readonly type: string;
    /** The identifier, as the register writes it. */
    readonly value: string;
}
/** Kinds of learning outcome (ELM `LearningOutcome`, `dcterms:type`). */
declare const OUTCOME_KINDS: readonly ["knowledge", "skill"];
/** Kind of a learning outcome: what the learner knows and understands, or is able to do. */
type OutcomeKind = (typeof OUTCOME_KINDS)[number];
/** A statement of what a learner knows, understands and is able to do. */
interface LearningOutcome {
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
declare const ALIGNMENT_FRAMEWORKS: readonly ["ESCO", "ROME", "RNCP", "RS", "NSF", "Formacode"];
/** A link to an entry of another framework: a skill in ESCO, an occupation in ROME, a block in RNCP. */
interface Alignment {
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
declare const WORKLOAD_ACTIVITIES: readonly ["contact", "online", "self-study", "work-based", "project", "assessment"];
/** Kind of learning time. */
type WorkloadActivity = (typeof WORKLOAD_ACTIVITIES)[number];
/** Time for one kind of activity. */
interface WorkloadPart {
    /** What the time is for. */
    readonly activity: WorkloadActivity;
    /** Hours, up to three decimals. */
    readonly hours: number;
}
/** The typical time a learner needs to reach the outcomes. */
interface Workload {
    /** ECTS credits, fractions allowed (`0.5`), up to three decimals. */
    readonly ects?: number;
    /** Hours of 60 minutes, up to three decimals. */
    readonly hours?: number;
    /** What the hours are made of; they add up to `hours`. */
    readonly breakdown?: readonly WorkloadPart[];
}
/** Cycles of the Qualifications Framework of the European Higher Education Area. */
declare const CYCLES: readonly ["short", "first", "second", "third"];
/** Cycle of the European Higher Education Area. */
type Cycle = (typeof CYCLES)[number];
/** A level of a national qualifications framework. */
interface NationalLevel {
    /** Name of the framework, per language. */
    readonly framework: LanguageMap;
    /** The level, as the framework writes it: `6`. */
    readonly level: string;
    /** IRI of the level, where the framework has one. */
    readonly url?: string;
}
/** The level in one or several qualifications frameworks. */
interface StatedLevel {
    /** Level of the European Qualifications Framework, 1 to 8. */
    readonly eqf?: number;
    /** Cycle of the European Higher Education Area. */
    readonly cycle?: Cycle;
    /** Levels of national frameworks. */
    readonly national?: readonly NationalLevel[];
}
/** Says outright that no level applies, and why. */
interface LevelNotApplicable {
    /** The reason, per language. */
    readonly notApplicable: LanguageMap;
}
/** The level of the learning experience, or that none applies. */
type Level = StatedLevel | LevelNotApplicable;
/** How results of an assessment are expressed. */
declare const GRADING_KINDS: readonly ["score", "percent", "grade", "pass-fail"];
/** How results are expressed: points, percent, grades in an order, or passed and failed. */
type GradingKind = (typeof GRADING_KINDS)[number];
/** How an assessment is graded. */
interface GradingScheme {
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
interface Assessment {
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
interface Participation {
    /** Forms of participation: concepts of the EU list of modes, or names. */
    readonly modes: readonly ConceptValue[];
    /** Formal or non-formal setting: a concept of the EU list, or a name. */
    readonly setting?: ConceptValue;
}
/** One way in which the quality of the training is assured. */
interface QualityAssurance {
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
type Prerequisites = {
    /** Nothing is needed. */
    readonly none: true;
} | {
    /** What is needed, per language. */
    readonly text: LanguageMap;
    /** IRIs of definitions whose award is needed. */
    readonly requires?: readonly string[];
};
/** How the micro-certification relates to larger awards (Annex I, integration and stackability options). */
declare const STACKABILITY_KINDS: readonly ["stand-alone", "integrated", "stackable"];
/** Stand-alone, integrated into, or stackable towards another credential. */
type StackabilityKind = (typeof STACKABILITY_KINDS)[number];
/** What the award does for a larger one: it counts towards it, or it validates a whole part of it. */
declare const STACKING_RELATIONS: readonly ["contributes-to", "validates"];
/** `contributes-to` counts towards a part; `validates` grants that part. The two are never confused. */
type StackingRelation = (typeof STACKING_RELATIONS)[number];
/** A larger award the micro-certification leads towards. */
interface StackingTarget {
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
interface Stackability {
    /** Stand-alone, integrated or stackable. */
    readonly kind: StackabilityKind;
    /** Larger awards it leads towards. */
    readonly towards?: readonly StackingTarget[];
}
/** Where the training comes from. */
declare const ORIGIN_KINDS: readonly ["stand-alone", "integrated"];
/** Built on its own, or carved out of a degree. */
type OriginKind = (typeof ORIGIN_KINDS)[number];
/** Whether the training was built on its own or carved out of a degree. */
interface Origin {
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
declare const PURPOSES: readonly ["upskilling", "reskilling", "cross-skilling"];
/** More skills in one's job, a new job, or skills beside one's own. */
type Purpose = (typeof PURPOSES)[number];
/** How long an award stays valid. None is the usual case: say it only where a rule of the field demands it. */
interface Validity {
    /** ISO 8601 period of years, months and days from the date of award: `P3Y`. */
    readonly period: string;
    /** Why it ends, per language. */
    readonly reason?: LanguageMap;
}
/** A picture. */
interface Picture {
    /** Web address, or `data:` IRI of a PNG or SVG. */
    readonly url: string;
    /** What it shows, for those who do not see it, per language. */
    readonly caption?: LanguageMap;
}
/** Anything else worth knowing. */
interface FurtherInformation {
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
interface MicroCertification {
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

/** Who signs the credentials; may be another organisation than the awarding body. */
interface IssuerProfile {
    /** DID or web address of the issuer; the signing key must belong to it. */
    readonly id: string;
    /** Name of the organisation. */
    readonly name: string;
    /** ISO 3166-1 alpha-2 code of the country: `FR`. */
    readonly country?: string;
    /** Region inside the country. */
    readonly region?: string;
    /** Web address. */
    readonly website?: string;
    /** E-mail address of an office, never of a person. */
    readonly email?: string;
    /** Registered identifiers: SIRET, UAI, ROR, … */
    readonly identifiers?: readonly OrganisationIdentifier[];
    /** Logo. */
    readonly image?: Picture;
    /** What others say of the issuer, signed by them. */
    readonly endorsements?: readonly SignedEndorsement[];
}
/** The profile of an issuer as it may be written in a file. */
type IssuerProfileInput = IssuerProfile & {
    /** Address of the JSON Schema, for editors. */
    readonly $schema?: string;
};

export { type Assessment as A, type WorkloadActivity as B, CYCLES as C, type WorkloadPart as D, type FurtherInformation as F, GRADING_KINDS as G, type IssuerProfile as I, type LearningOutcome as L, type MicroCertification as M, type NationalLevel as N, type Organisation as O, PURPOSES as P, type QualityAssurance as Q, type StackingRelation as S, type Validity as V, WORKLOAD_ACTIVITIES as W, ALIGNMENT_FRAMEWORKS as a, type Alignment as b, type ConceptValue as c, type Cycle as d, type GradingKind as e, type GradingScheme as f, type IssuerProfileInput as g, type Level as h, type LevelNotApplicable as i, ORIGIN_KINDS as j, OUTCOME_KINDS as k, type OrganisationIdentifier as l, type Origin as m, type OriginKind as n, type OutcomeKind as o, type Participation as p, type Picture as q, type Prerequisites as r, type Purpose as s, STACKABILITY_KINDS as t, STACKING_RELATIONS as u, type Stackability as v, type StackabilityKind as w, type StackingTarget as x, type StatedLevel as y, type Workload as z };

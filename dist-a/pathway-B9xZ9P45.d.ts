import { F as Finding, J as JsonPointer } from './report-DDOr-hpj.js';
import { a as LocalText } from './locale-BxlEjvpb.js';
import { S as StackingRelation, O as Organisation } from './issuer-profile-CoyYci72.js';
import { L as LanguageMap } from './language-map-DwMLFJZL.js';

/** A result, with what it is measured by. */
interface HeldResult {
    /** Grade or score, as the grading scheme writes it. */
    readonly value: string;
    /** The possible grades, from the lowest to the highest. */
    readonly grades?: readonly string[];
    /** Highest possible value, where results are numbers. */
    readonly maximum?: number;
}
/** What a learner holds, as far as stacking asks about it: what a credential states, or what is tried out. */
interface HeldComponent {
    /** Names it in the answer; no two may have the same. */
    readonly id: string;
    /** Id of the achievement. */
    readonly achievement: string;
    /** Version of the achievement. */
    readonly version?: string;
    /** Ids of achievements that are the same in another version or language. */
    readonly related?: readonly string[];
    /** Ids of achievements that took its place. */
    readonly replacedBy?: readonly string[];
    /** ECTS credits. */
    readonly ects?: number;
    /** EQF level. */
    readonly level?: number;
    /** When it was awarded: date-time with zone. */
    readonly awardedOn: string;
    /** When it ceases to be valid: date-time with zone. */
    readonly validUntil?: string;
    /** Results. */
    readonly results?: readonly HeldResult[];
    /** Ids of who awarded it. */
    readonly awardingBodies?: readonly string[];
    /** IRIs of its learning outcomes. */
    readonly outcomes?: readonly string[];
    /** Whether it comes from the recognition of prior learning. */
    readonly priorLearning?: boolean;
    /** What it says of itself towards larger awards. */
    readonly towards?: readonly {
        readonly id?: string;
        readonly part?: string;
        readonly relation: StackingRelation;
    }[];
    /** Names the learner; the same text for the same person. Absent: the one who asks. */
    readonly learner?: string;
    /** Why it may not be counted as held: then it can only leave the answer open. */
    readonly doubts?: readonly Finding[];
}
/** How a stack is evaluated. */
interface EvaluateStackOptions {
    /** Day of the decision: a date, or a date-time with zone. */
    readonly on: string;
    /** Whose stack it is, as `learner` names them; what others hold is left out. */
    readonly learner?: string;
    /** The most steps to take; 2,000,000 by default. */
    readonly maxSteps?: number;
}
/** What can be answered. The decision itself is made by a jury. */
type StackAnswer = 'eligible' | 'not-yet' | 'undetermined';
/** What became of a component of the pathway. */
interface ComponentOutcome {
    /** Key of the component. */
    readonly component: string;
    /** Its title. */
    readonly title: LanguageMap;
    /** `counted`: something held fills it; `open`: nothing does; `undetermined`: that could not be told. */
    readonly outcome: 'counted' | 'open' | 'undetermined';
    /** Id of what fills it. */
    readonly held?: string;
    /** ECTS credits it counts for. */
    readonly ects?: number;
    /** Remarks on what counts, or why what is held for it does not. */
    readonly findings: readonly Finding[];
}
/** Something held that does not count, and why. */
interface ExcludedComponent {
    /** Id of what is held. */
    readonly held: string;
    /** Why it does not count. */
    readonly findings: readonly Finding[];
}
/** A way to complete the award. */
interface Completion {
    /** Keys of the components to earn. */
    readonly components: readonly string[];
    /** ECTS credits they bring. */
    readonly ects: number;
}
/** What became of a block of competences. */
interface BlockOutcome {
    /** Code of the block. */
    readonly block: string;
    /** Its title, where it has one. */
    readonly title?: LanguageMap;
    /** Place of its group in the pathway. */
    readonly pointer: JsonPointer;
    /** `validated` by one component, `accumulated` out of several, or `open`. */
    readonly outcome: 'validated' | 'accumulated' | 'open';
    /** Keys of the components that count in it. */
    readonly components: readonly string[];
}
/** What the components that are held add up to. */
interface StackEvaluation {
    /** Whether the rules are met. */
    readonly answer: StackAnswer;
    /** Each component of the pathway, in its order. */
    readonly components: readonly ComponentOutcome[];
    /** What is held and does not count, by id. */
    readonly excluded: readonly ExcludedComponent[];
    /** ECTS credits that count. */
    readonly ects: number;
    /** Blocks of competences, in the order of their groups. */
    readonly blocks: readonly BlockOutcome[];
    /** What is asked and not met; pointers are places of the pathway. */
    readonly missing: readonly Finding[];
    /** The shortest way to complete: fewest credits, then fewest components. Absent when eligible, or beyond the bound of work. */
    readonly shortest?: Completion;
    /** Other ways, each the shortest without one component of the above; at most five. */
    readonly alternatives: readonly Completion[];
    /** Why the answer is open, and what was not worked out. */
    readonly findings: readonly Finding[];
    /** Who decides. */
    readonly says: LocalText;
}

/** An achievement that a component accepts. */
interface AcceptedAchievement {
    /** Id of the achievement, which is the id of its definition. */
    readonly id: string;
    /** Versions that are accepted; any when absent. */
    readonly versions?: readonly string[];
}
/** One part of a larger award: what fills one place in it. */
interface PathwayComponent {
    /** Title, per language. */
    readonly title: LanguageMap;
    /** Achievements of which one is needed. */
    readonly accepts: readonly AcceptedAchievement[];
    /** ECTS credits it brings to the larger award, whatever more a credential states. */
    readonly ects?: number;
    /** EQF level, where the credential states none. */
    readonly level?: number;
    /** Keys of components that are needed for this one to count. */
    readonly after?: readonly string[];
    /** IRIs of its learning outcomes, where the credential states none. */
    readonly outcomes?: readonly string[];
    /** Code of the block of competences that it validates by itself. */
    readonly validates?: string;
    /** Code of the block of competences that it counts towards, without validating it. */
    readonly contributesTo?: string;
    /** Whether an achievement counts each time it was awarded anew; once when absent. */
    readonly repeatable?: boolean;
}
/** What groups of every kind have. */
interface GroupName {
    /** Title, per language. */
    readonly title?: LanguageMap;
    /** Code of the block of competences that the group is. */
    readonly block?: string;
}
/** A group of which everything is needed. */
interface AllGroup extends GroupName {
    /** What is needed: keys of components, or groups. */
    readonly all: readonly Requirement[];
}
/** A group of which one is needed. */
interface AnyGroup extends GroupName {
    /** What to choose from: keys of components, or groups. */
    readonly any: readonly Requirement[];
}
/** A group of which some are needed, counted one by one; more may count. */
interface ChooseGroup extends GroupName {
    /** How many are needed, at least. */
    readonly choose: number;
    /** What to choose from: keys of components, or groups. */
    readonly of: readonly Requirement[];
}
/** A group of which some are needed, counted in ECTS credits; more may count. */
interface CreditsGroup extends GroupName {
    /** How many ECTS credits are needed, at least. */
    readonly credits: number;
    /** What to choose from: keys of components, or groups. */
    readonly of: readonly Requirement[];
}
/** Several requirements under one condition. */
type Group = AllGroup | AnyGroup | ChooseGroup | CreditsGroup;
/** The key of a component, or a group. */
type Requirement = string | Group;
/** Rules for a larger award as a whole. Shares are those of `credits.min`, from 0 to 1. */
interface PathwayRules {
    /** ECTS credits that are needed, and beyond which nothing more counts. */
    readonly credits?: {
        readonly min?: number;
        readonly max?: number;
    };
    /** EQF level each component must have, and a share of the credits at a higher one. */
    readonly level?: {
        readonly floor?: number;
        readonly share?: {
            readonly level: number;
            readonly min: number;
        };
    };
    /** How old a component may be on the day of the decision, in calendar years or months. */
    readonly age?: {
        readonly maxMonths?: number;
        readonly maxYears?: number;
    };
    /** Result each component must have: a grade (`C`), or a number of a highest value (`12` out of 20). */
    readonly grade?: {
        readonly minimum: string;
        readonly outOf?: number;
    };
    /** Ids of the awarding bodies that are accepted; any when absent. */
    readonly awardingBodies?: readonly string[];
    /** How much may come from other awarding bodies than those of the pathway. */
    readonly elsewhere?: {
        readonly maxShare: number;
    };
    /** How much may come from the recognition of prior learning (VAE). */
    readonly priorLearning?: {
        readonly maxShare: number;
    };
    /** How many outcomes two components may have in common, as a share of those of the smaller one. */
    readonly overlap?: {
        readonly maxShare: number;
    };
    /** `awarded`: prerequisites were awarded first; `any`, the default: they are held. */
    readonly order?: 'any' | 'awarded';
}
/** A larger award, and what adds up to it. */
interface Pathway {
    /** Absolute IRI of the larger award. */
    readonly id: string;
    /** Version of the pathway, as the awarding body counts. */
    readonly version?: string;
    /** Title of the larger award, per language. */
    readonly title: LanguageMap;
    /** What it is about, per language. */
    readonly description?: LanguageMap;
    /** Kind of award, in a word: `diplome-universitaire`, `bloc-de-competences`. */
    readonly kind?: string;
    /** Who awards it. */
    readonly awardingBodies?: readonly Organisation[];
    /** What is needed. */
    readonly requires: Group;
    /** What counts, each under a short key. */
    readonly components: Readonly<Record<string, PathwayComponent>>;
    /** Rules for the award as a whole. */
    readonly rules: PathwayRules;
}
/** A component as it may be written: achievements by their ids alone. */
type PathwayComponentInput = Omit<PathwayComponent, 'accepts'> & {
    /** Achievements of which one is needed, as ids or with versions. */
    readonly accepts: readonly (string | AcceptedAchievement)[];
};
/** A pathway as it may be written by hand. */
type PathwayInput = Omit<Pathway, 'components' | 'rules'> & {
    /** Address of the JSON Schema, for editors. */
    readonly $schema?: string;
    /** What counts, each under a short key. */
    readonly components: Readonly<Record<string, PathwayComponentInput>>;
    /** Rules for the award as a whole. */
    readonly rules?: PathwayRules;
};

export type { AcceptedAchievement as A, BlockOutcome as B, ChooseGroup as C, EvaluateStackOptions as E, Group as G, HeldComponent as H, Pathway as P, Requirement as R, StackEvaluation as S, PathwayInput as a, AllGroup as b, AnyGroup as c, Completion as d, ComponentOutcome as e, CreditsGroup as f, ExcludedComponent as g, GroupName as h, HeldResult as i, PathwayComponent as j, PathwayComponentInput as k, PathwayRules as l, StackAnswer as m };

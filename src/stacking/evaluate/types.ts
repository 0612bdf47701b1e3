import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import type { LanguageMap, StackingRelation } from '../../model/index.js';

/** A result, with what it is measured by. */
export interface HeldResult {
  /** Grade or score, as the grading scheme writes it. */
  readonly value: string;
  /** The possible grades, from the lowest to the highest. */
  readonly grades?: readonly string[];
  /** Highest possible value, where results are numbers. */
  readonly maximum?: number;
}

/** What a learner holds, as far as stacking asks about it: what a credential states, or what is tried out. */
export interface HeldComponent {
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
export interface EvaluateStackOptions {
  /** Day of the decision: a date, or a date-time with zone. */
  readonly on: string;
  /** Whose stack it is, as `learner` names them; what others hold is left out. */
  readonly learner?: string;
  /** The most steps to take; 2,000,000 by default. */
  readonly maxSteps?: number;
}

/** What can be answered. The decision itself is made by a jury. */
export type StackAnswer = 'eligible' | 'not-yet' | 'undetermined';

/** What became of a component of the pathway. */
export interface ComponentOutcome {
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
export interface ExcludedComponent {
  /** Id of what is held. */
  readonly held: string;
  /** Why it does not count. */
  readonly findings: readonly Finding[];
}

/** A way to complete the award. */
export interface Completion {
  /** Keys of the components to earn. */
  readonly components: readonly string[];
  /** ECTS credits they bring. */
  readonly ects: number;
}

/** What became of a block of competences. */
export interface BlockOutcome {
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
export interface StackEvaluation {
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

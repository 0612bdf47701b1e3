import type { LanguageMap, Organisation } from '../../model/index.js';

/** An achievement that a component accepts. */
export interface AcceptedAchievement {
  /** Id of the achievement, which is the id of its definition. */
  readonly id: string;
  /** Versions that are accepted; any when absent. */
  readonly versions?: readonly string[];
}

/** One part of a larger award: what fills one place in it. */
export interface PathwayComponent {
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
export interface GroupName {
  /** Title, per language. */
  readonly title?: LanguageMap;
  /** Code of the block of competences that the group is. */
  readonly block?: string;
}

/** A group of which everything is needed. */
export interface AllGroup extends GroupName {
  /** What is needed: keys of components, or groups. */
  readonly all: readonly Requirement[];
}

/** A group of which one is needed. */
export interface AnyGroup extends GroupName {
  /** What to choose from: keys of components, or groups. */
  readonly any: readonly Requirement[];
}

/** A group of which some are needed, counted one by one; more may count. */
export interface ChooseGroup extends GroupName {
  /** How many are needed, at least. */
  readonly choose: number;
  /** What to choose from: keys of components, or groups. */
  readonly of: readonly Requirement[];
}

/** A group of which some are needed, counted in ECTS credits; more may count. */
export interface CreditsGroup extends GroupName {
  /** How many ECTS credits are needed, at least. */
  readonly credits: number;
  /** What to choose from: keys of components, or groups. */
  readonly of: readonly Requirement[];
}

/** Several requirements under one condition. */
export type Group = AllGroup | AnyGroup | ChooseGroup | CreditsGroup;

/** The key of a component, or a group. */
export type Requirement = string | Group;

/** Rules for a larger award as a whole. Shares are those of `credits.min`, from 0 to 1. */
export interface PathwayRules {
  /** ECTS credits that are needed, and beyond which nothing more counts. */
  readonly credits?: { readonly min?: number; readonly max?: number };
  /** EQF level each component must have, and a share of the credits at a higher one. */
  readonly level?: {
    readonly floor?: number;
    readonly share?: { readonly level: number; readonly min: number };
  };
  /** How old a component may be on the day of the decision, in calendar years or months. */
  readonly age?: { readonly maxMonths?: number; readonly maxYears?: number };
  /** Result each component must have: a grade (`C`), or a number of a highest value (`12` out of 20). */
  readonly grade?: { readonly minimum: string; readonly outOf?: number };
  /** Ids of the awarding bodies that are accepted; any when absent. */
  readonly awardingBodies?: readonly string[];
  /** How much may come from other awarding bodies than those of the pathway. */
  readonly elsewhere?: { readonly maxShare: number };
  /** How much may come from the recognition of prior learning (VAE). */
  readonly priorLearning?: { readonly maxShare: number };
  /** How many outcomes two components may have in common, as a share of those of the smaller one. */
  readonly overlap?: { readonly maxShare: number };
  /** `awarded`: prerequisites were awarded first; `any`, the default: they are held. */
  readonly order?: 'any' | 'awarded';
}

/** A larger award, and what adds up to it. */
export interface Pathway {
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
export type PathwayComponentInput = Omit<PathwayComponent, 'accepts'> & {
  /** Achievements of which one is needed, as ids or with versions. */
  readonly accepts: readonly (string | AcceptedAchievement)[];
};

/** A pathway as it may be written by hand. */
export type PathwayInput = Omit<Pathway, 'components' | 'rules'> & {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** What counts, each under a short key. */
  readonly components: Readonly<Record<string, PathwayComponentInput>>;
  /** Rules for the award as a whole. */
  readonly rules?: PathwayRules;
};

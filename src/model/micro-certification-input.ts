import type { LanguageMap } from './language-map.js';
import type { Assessment, LearningOutcome, MicroCertification } from './micro-certification.js';

/** A learning outcome as it may be written: in full, with or without id, or its statement alone. */
export type LearningOutcomeInput =
  | LanguageMap
  | (Omit<LearningOutcome, 'id'> & { readonly id?: string });

/** An assessment as it may be written: with or without id, `assesses: 'all'` for every outcome. */
export type AssessmentInput = Omit<Assessment, 'id' | 'assesses'> & {
  /** Short name inside the definition. */
  readonly id?: string;
  /** Ids of the outcomes it assesses, or every one. */
  readonly assesses?: readonly string[] | 'all';
};

/**
 * A definition as it may be written by hand: vocabularies by code (`written-examination`), outcomes as plain
 * statements, ids left out.
 */
export type MicroCertificationInput = Omit<
  MicroCertification,
  'outcomes' | 'assessments' | 'prerequisites'
> & {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** What the learner will know, understand and be able to do. */
  readonly outcomes?: readonly LearningOutcomeInput[];
  /** How outcomes are assessed. */
  readonly assessments?: readonly AssessmentInput[];
  /** What is needed to enrol, or that nothing is. */
  readonly prerequisites?: MicroCertification['prerequisites'] | 'none';
};

/** True for an outcome with its details: `statement` is no language tag, so its presence tells the two forms apart. */
export function isOutcomeInFull(
  written: LearningOutcomeInput,
): written is Exclude<LearningOutcomeInput, LanguageMap> {
  return Object.hasOwn(written, 'statement');
}

/** Id of an outcome, by position where none is written. In a plain statement `id` would be Indonesian. */
export function outcomeId(written: LearningOutcomeInput, index: number): string {
  return (isOutcomeInFull(written) ? written.id : undefined) ?? `outcome-${index + 1}`;
}

/** Id of an assessment, by position where none is written. */
export function assessmentId(written: AssessmentInput, index: number): string {
  return written.id ?? `assessment-${index + 1}`;
}

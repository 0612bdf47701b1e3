import { L as LanguageMap } from './language-map-DwMLFJZL.js';
import { M as MicroCertification, L as LearningOutcome, A as Assessment } from './issuer-profile-CoyYci72.js';

/** A learning outcome as it may be written: in full, with or without id, or its statement alone. */
type LearningOutcomeInput = LanguageMap | (Omit<LearningOutcome, 'id'> & {
    readonly id?: string;
});
/** An assessment as it may be written: with or without id, `assesses: 'all'` for every outcome. */
type AssessmentInput = Omit<Assessment, 'id' | 'assesses'> & {
    /** Short name inside the definition. */
    readonly id?: string;
    /** Ids of the outcomes it assesses, or every one. */
    readonly assesses?: readonly string[] | 'all';
};
/**
 * A definition as it may be written by hand: vocabularies by code (`written-examination`), outcomes as plain
 * statements, ids left out.
 */
type MicroCertificationInput = Omit<MicroCertification, 'outcomes' | 'assessments' | 'prerequisites'> & {
    /** Address of the JSON Schema, for editors. */
    readonly $schema?: string;
    /** What the learner will know, understand and be able to do. */
    readonly outcomes?: readonly LearningOutcomeInput[];
    /** How outcomes are assessed. */
    readonly assessments?: readonly AssessmentInput[];
    /** What is needed to enrol, or that nothing is. */
    readonly prerequisites?: MicroCertification['prerequisites'] | 'none';
};

export type { AssessmentInput as A, LearningOutcomeInput as L, MicroCertificationInput as M };

import type { ResultStatus } from './award.js';

/**
 * The shape of one line of a cohort: one learner’s award of one definition, in flat columns.
 *
 * In CSV every value is a text, and an empty cell stands for a column that is left out; JSONL may write numbers. At
 * least one of `learnerId`, `emailHash` and `identifierValue` says who the learner is. Columns called
 * `result.<assessment>` and `status.<assessment>` end in the id that the definition gives the assessment.
 *
 * It is published as `microcert/schemas/cohort-row.schema.json`.
 */
export interface CohortRow {
  /** Absolute IRI of the credential; a random `urn:uuid:` when left out. */
  readonly awardId?: string;
  /** Absolute IRI of the learner; a DID where there is one. */
  readonly learnerId?: string;
  /** Name in clear, only where it must be in the award. */
  readonly learnerName?: string;
  /** `sha256$` and the hash (64 hexadecimal digits) of the learner’s e-mail address followed by the salt. */
  readonly emailHash?: string;
  /** Salt that was appended to the e-mail address before hashing. */
  readonly emailSalt?: string;
  /** What the plain identifier is: a term of Open Badges’ `IdentifierTypeEnum`, such as `sourcedId`. */
  readonly identifierType?: string;
  /** A plain identifier of the learner inside the institution; never a national number. */
  readonly identifierValue?: string;
  /** When it was awarded: `2026-07-01`, or a date-time with zone. */
  readonly awardedOn: string;
  /** Beginning of the learner’s participation. */
  readonly activityStart?: string;
  /** End of the learner’s participation. */
  readonly activityEnd?: string;
  /** ECTS credits the learner earned. */
  readonly creditsEarned?: number | string;
  /** Absolute IRI of what shows it. */
  readonly evidenceUrl?: string;
  /** Name of what shows it. */
  readonly evidenceName?: string;
  /** Grade or score in one assessment, as its grading scheme writes it. */
  readonly [result: `result.${string}`]: string;
  /** Status of the result in one assessment. */
  readonly [status: `status.${string}`]: ResultStatus;
}

export type {
  CohortCredential,
  CohortOptions,
  CohortProgress,
  CohortRefused,
  CohortResult,
  CohortText,
} from './cohort/results.js';
export {
  createIssuer,
  type Issuer,
  type IssuerOptions,
  type JwtForm,
} from './create-issuer.js';
export type { SignedCredential } from './issue-credential.js';
export type { SignedRecord } from './records/issue-record.js';
export type { RecordAssociation, RecordInput } from './records/record-input.js';

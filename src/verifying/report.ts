import type { JsonPointer } from '../foundation/json/pointer.js';
import type { Finding, Report } from '../foundation/report.js';
import type { UsedContext } from '../linked-data/index.js';
import type { StatedStatus } from './stated-status.js';

/**
 * What a credential is looked at as: an Open Badge, an endorsement, a status list, a Comprehensive Learner Record, an
 * attestation shown in part (SD-JWT VC).
 */
export type CredentialRole = 'badge' | 'endorsement' | 'status-list' | 'record' | 'attestation';

/** How a credential is secured: proofs inside it, a JWT around it, or an SD-JWT. */
export type Securing = 'data-integrity' | 'jwt' | 'sd-jwt';

/** Report on a credential that another one holds or names: an endorsement, a status list, a newer copy. */
export interface PartReport {
  /** Where it stands, or is named, in the credential at hand. */
  readonly pointer: JsonPointer;
  /** What it is there for. */
  readonly role: CredentialRole;
  /** What came of it; it has no say in the verdict but by the checks that mention it. */
  readonly report: VerificationReport;
}

/** Report on a credential. */
export interface VerificationReport extends Report {
  /**
   * What it was looked at as: by its types where it came by itself. A status list or an endorsement can be accepted for
   * what it is, and is no badge.
   */
  readonly role: CredentialRole;
  /** How it is secured, as far as it could be read. */
  readonly securing?: Securing;
  /** The JSON-LD contexts that it was read by, with their digests, as far as they are known here. */
  readonly contexts: readonly UsedContext[];
  /** Endorsements, status lists and the credentials of a record, each with a report of its own. */
  readonly parts: readonly PartReport[];
  /** What the issuer says of a status, in its own words; absent where it says nothing. No check depends on it. */
  readonly stated?: readonly StatedStatus[];
}

/** The report with something more to say of the file that the credential came in; it has no say in the verdict. */
export function withNotes(
  report: VerificationReport,
  notes: readonly Finding[],
): VerificationReport {
  if (notes.length === 0) return report;
  const checks = report.checks.map((check) =>
    check.id === 'input.format' ? { ...check, findings: [...check.findings, ...notes] } : check,
  );
  return { ...report, checks };
}

import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { JsonObject } from '../../foundation/json/values.js';
import type { Report } from '../../foundation/report.js';
import type { Securing, VerificationReport } from '../../verifying/index.js';

/** A credential in a presentation, and what came of verifying it. */
export interface PresentedCredential {
  /** Where it stands in the presentation: `/verifiableCredential/0`. */
  readonly pointer: JsonPointer;
  /** The report on it alone: what `verify` says of it. */
  readonly report: VerificationReport;
  /** The credential that the report is about; absent where it could not be read. */
  readonly document?: JsonObject;
}

/** Report on a presentation. */
export interface PresentationReport extends Report {
  /** The DID of whom it was made by; absent unless a proof by one of their keys holds. */
  readonly holder?: string;
  /** How it is secured, as far as it could be read. */
  readonly securing?: Securing;
  /** The credentials in it, each with a report of its own; empty where they were not looked at. */
  readonly parts: readonly PresentedCredential[];
}

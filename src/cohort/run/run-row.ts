import type { Finding } from '../../foundation/report.js';
import type { Award } from '../../model/index.js';

/** A row of a cohort as it was read. */
export type RowRead =
  | { readonly outcome: 'award'; readonly line: number; readonly award: Award }
  | { readonly outcome: 'refused'; readonly line: number; readonly findings: readonly Finding[] };

/** What came of a row. */
export type RunRow =
  | {
      /** It was issued just now, and is on the disk. */
      readonly outcome: 'issued';
      readonly line: number;
      readonly credentialId: string;
    }
  | {
      /** It was issued before: nothing was done. */
      readonly outcome: 'existing';
      readonly line: number;
      readonly credentialId: string;
      /** When that was: RFC 3339. */
      readonly issuedAt: string;
    }
  | {
      /** It cannot be issued as it is. */
      readonly outcome: 'refused';
      readonly line: number;
      /** Why; places are in the row. */
      readonly findings: readonly Finding[];
    };

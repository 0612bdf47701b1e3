import type { RowFinding } from '../row-finding.js';

/** What came of a row. */
export type RunRow =
  | {
      /** It was issued just now, and is on the disk. */
      readonly outcome: 'issued';
      readonly line: number;
      readonly credentialId: string;
      /** What was found that did not keep it from being issued; absent where there is nothing. */
      readonly warnings?: readonly RowFinding[];
    }
  | ExistingRow
  | {
      /** It cannot be issued as it is. */
      readonly outcome: 'refused';
      readonly line: number;
      /** Why, column by column. */
      readonly findings: readonly RowFinding[];
    };

/** A row that was issued before: nothing was done. */
export interface ExistingRow {
  readonly outcome: 'existing';
  /** Its line in the file, counted from 1. */
  readonly line: number;
  readonly credentialId: string;
  /** When that was: RFC 3339. */
  readonly issuedAt: string;
}

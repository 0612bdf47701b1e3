/** Bounds on a file of rows, which is foreign input; each can be changed by the caller. */
export interface CohortLimits {
  /** Longest row, in bytes; the header is one. 1 MiB by default. */
  readonly maxRowBytes: number;
  /** Most columns. 500 by default. */
  readonly maxColumns: number;
}

/** Bounds used where the caller gives none. */
export const DEFAULT_COHORT_LIMITS: CohortLimits = { maxRowBytes: 1_048_576, maxColumns: 500 };

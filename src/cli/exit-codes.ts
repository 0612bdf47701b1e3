/** What the process answers with; scripts rely on these. */
export const EXIT = {
  /** Done, accepted, nothing to say against it. */
  good: 0,
  /** Findings, or rejected. */
  findings: 1,
  /** Wrong usage, or input that cannot be read. */
  usage: 2,
  /** It could not be decided. */
  undecided: 3,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

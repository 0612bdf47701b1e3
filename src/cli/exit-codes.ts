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
  /** Stopped by Ctrl-C before the end: 128 and the number of the signal, as shells have it. */
  interrupted: 130,
  /** Stopped by the system before the end (SIGTERM). */
  terminated: 143,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The code of what was stopped by a signal before its end. */
export function exitAfter(signal: string): ExitCode {
  return signal === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted;
}

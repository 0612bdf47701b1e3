import type { Clock, Fetcher, Random } from '../foundation/ports.js';

/** Somebody who can be asked. */
export interface Person {
  /** The line they type after the prompt; nothing when they leave instead (Ctrl-C, Ctrl-D). */
  readonly ask: (prompt: string) => Promise<string | undefined>;
  /** Gives the terminal back. */
  readonly leave: () => void;
}

/** Everything a command touches outside itself, so that a test can hold it in its hands. */
export interface Io {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Standard input: all its bytes, or a few more than `maxBytes`, 1 MiB by default, where there are more. */
  readonly stdin: (maxBytes?: number) => Promise<Uint8Array>;
  /** Standard input piece by piece, for what may be larger than memory. */
  readonly stream?: () => AsyncIterable<Uint8Array>;
  /** Whether standard error is a terminal, on which a line may be written over. */
  readonly terminal?: boolean;
  /** Ends when the user wants to stop (Ctrl-C) or the system says so; its reason is the name of the signal. */
  readonly interruption?: () => AbortSignal;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person looks at standard output and colours are wanted. */
  readonly colours: boolean;
  /** The time. */
  readonly clock: Clock;
  /** Randomness. */
  readonly random: Random;
  /** The way to the web, for who asks for it; to these hosts alone, where any are named. */
  readonly fetcher: (hosts: readonly string[]) => Promise<Fetcher>;
  /** The person at the terminal, where there is one: absent in pipelines. */
  readonly person?: () => Promise<Person>;
}

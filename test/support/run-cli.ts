import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io, Person } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { MicrocertError } from '../../src/foundation/errors/index.js';
import type { Fetcher } from '../../src/foundation/ports.js';

/** What a command line answered. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own with the given files, in which command lines are run. */
export interface Workbench {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly write: (name: string, text: string) => Promise<string>;
  readonly microcert: (args: readonly string[], around?: Partial<Around>) => Promise<Answer>;
  readonly remove: () => Promise<void>;
}

interface Around {
  readonly stdin: string;
  /** Standard input piece by piece. */
  readonly stream: () => AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: string;
  /** Whether a person looks at standard output. */
  readonly colours: boolean;
  /** Whether standard error is a terminal. */
  readonly terminal: boolean;
  /** Ends when the command is to stop. */
  readonly interruption: AbortSignal;
  /** What the web answers, by address; nothing else is there. */
  readonly web: Readonly<Record<string, string>>;
  /** What a person at the terminal types, line by line; then they leave. */
  readonly person: readonly string[];
}

/** The instant at which tests take place unless they say otherwise. */
export const NOW = '2026-07-15T09:00:00Z';

export async function createWorkbench(): Promise<Workbench> {
  const folder = await mkdtemp(join(tmpdir(), 'microcert-'));
  const path = (name: string) => join(folder, name);
  return {
    folder,
    path,
    write: async (name, text) => {
      await writeFile(path(name), text);
      return path(name);
    },
    microcert: async (args, around = {}) => {
      const out: string[] = [];
      const err: string[] = [];
      const code = await run(args, ioFor(around, out, err));
      return { code, out: out.join(''), err: err.join('') };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function ioFor(
  { stdin = '', stream, env = {}, now = NOW, web = {}, person, ...more }: Partial<Around>,
  out: string[],
  err: string[],
): Io {
  const { terminal, interruption, colours = false } = more;
  return {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    stdin: async () => new TextEncoder().encode(stdin),
    env,
    colours,
    clock: () => Date.parse(now),
    random: (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
    fetcher: async () => answering(web),
    ...(stream && { stream }),
    ...(terminal !== undefined && { terminal }),
    ...(interruption && { interruption: () => interruption }),
    ...(person && { person: async () => typing(person) }),
  };
}

function typing(lines: readonly string[]): Person {
  const left = [...lines];
  return { ask: async () => left.shift(), leave: () => undefined };
}

function answering(web: Readonly<Record<string, string>>): Fetcher {
  return async ({ url }) => {
    const text = web[url];
    if (text === undefined) throw new MicrocertError('ERR_FETCH_FAILED');
    return { url, bytes: new TextEncoder().encode(text) };
  };
}

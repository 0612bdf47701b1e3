#!/usr/bin/env node
import { DEFAULT_INPUT_LIMITS } from '../foundation/limits.js';
import { secureRandom } from '../foundation/native.js';
import type { Fetcher } from '../foundation/ports.js';
import { systemClock } from '../foundation/time.js';
import type { Person } from './io.js';
import { run } from './run.js';

async function stdin(maxBytes: number = DEFAULT_INPUT_LIMITS.maxBytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    // One byte over the limit is enough for the reader to refuse it; the rest is never held.
    if (length > maxBytes) break;
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** Both ends are a terminal, and no pipeline pretends to be one. */
function isPersonThere(): boolean {
  if (process.stdout.isTTY !== true || !isTalkative(process.env)) return false;
  return process.stdin.isTTY === true; // Last, as asking opens it.
}

/** What looks like a terminal may be the log of a pipeline. */
function isTalkative({ CI, TERM }: NodeJS.ProcessEnv): boolean {
  const isPipeline = CI !== undefined && CI !== '' && CI !== 'false' && CI !== '0';
  return !isPipeline && TERM !== 'dumb';
}

async function person(): Promise<Person> {
  const { createPerson } = await import('./person.js');
  return createPerson(process.stdin, process.stdout);
}

async function fetcher(hosts: readonly string[]): Promise<Fetcher> {
  const { createFetcher } = await import('../foundation/fetching-node.js');
  return createFetcher(hosts.length > 0 ? { hosts } : {});
}

// `microcert … | head` closes the pipe early: that is no error. A full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`microcert: standard output cannot be written (${error.code ?? 'error'})\n`);
  process.exit(2);
});

/** The first signal asks for an orderly end; a second, of either kind, is left to the system, which ends at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM'] as const;
  const stop = (name: NodeJS.Signals): void => {
    for (const each of names) process.off(each, stop);
    controller.abort(name);
  };
  for (const name of names) process.on(name, stop);
  return controller.signal;
}

// Should a command ever wait for what never comes, Node ends without a word: that must not read as "accepted".
process.exitCode = 2;
run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin,
  stream: () => process.stdin,
  terminal: process.stderr.isTTY === true && isTalkative(process.env),
  interruption,
  env: process.env,
  colours:
    process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
  clock: systemClock,
  random: secureRandom,
  fetcher,
  ...(isPersonThere() && { person }),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A defect of ours, not of the input: name it without its details, which may quote what was read.
    const name = error instanceof Error ? error.name : 'Error';
    process.stderr.write(`microcert: internal error (${name}); please report it\n`);
    if (process.env['MICROCERT_DEBUG'])
      process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
    process.exitCode = 2;
  },
);

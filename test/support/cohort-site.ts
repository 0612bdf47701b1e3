import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { exportJWK, generateKeyPair } from 'jose';
import { importPrivateKey, verificationMethodFor } from '../../src/identity/index.js';
import { COMPLETE } from './definitions.js';

const PROGRAM = resolve('dist/cli/main.js');

/** How a process ended. */
export interface End {
  /** Exit code; nothing where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A command line that runs in a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  readonly end: Promise<End>;
  /** Whether it ended. */
  readonly isOver: () => boolean;
}

/** A folder with all that a cohort is issued from. */
export interface CohortSite {
  readonly folder: string;
  readonly path: (name: string) => string;
  /** Id of the issuer. */
  readonly issuer: string;
  /** Starts `microcert issue --learners` on a cohort. */
  start(cohort: string, out: string, options?: StartOptions): Running;
  /** Writes a cohort: a row for each learner. */
  writeCohort(name: string, learners: readonly string[]): void;
  remove(): void;
}

/** How a command is started. */
export interface StartOptions {
  /** File or address of the registry; `registry.db` in the folder by default. */
  readonly registry?: string;
  /** More arguments. */
  readonly args?: readonly string[];
}

/** Learners who occur nowhere else. */
export function learnersOf(cohort: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `did:example:${cohort}-${at + 1}`);
}

/** Makes a folder in which the built command line can issue cohorts. */
export async function createSite(): Promise<CohortSite> {
  accessSync(PROGRAM); // nothing is built yet: npm run build
  const folder = mkdtempSync(join(tmpdir(), 'microcert-faults-'));
  const path = (name: string) => resolve(folder, name);
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const key = JSON.stringify(await exportJWK(privateKey));
  const { publicKey } = await importPrivateKey(key);
  const [issuer = ''] = verificationMethodFor(publicKey).split('#');
  const profile = { id: issuer, name: 'Université Exemple', country: 'FR' };
  writeFileSync(path('key.json'), key);
  writeFileSync(path('issuer.json'), JSON.stringify(profile));
  writeFileSync(path('definition.json'), JSON.stringify(COMPLETE));
  return {
    ...{ folder, path, issuer },
    writeCohort: (name, learners) => {
      const rows = learners.map((learner) => `${learner},2026-07-01,14.5\n`);
      writeFileSync(path(name), `learnerId,awardedOn,result.exam\n${rows.join('')}`);
    },
    start: (cohort, out, { registry = path('registry.db'), args = [] } = {}) =>
      started(
        [
          ...['issue', path('definition.json'), '--learners', path(cohort), '--out', path(out)],
          ...['--issuer', path('issuer.json'), '--key', path('key.json')],
          ...['--status-url', 'https://univ.example/status/', ...args],
        ],
        registry,
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The address of a registry may hold a password: it goes the way it should. */
function started(args: readonly string[], registry: string): Running {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', MICROCERT_REGISTRY: registry },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (data) => out.push(String(data)));
  child.stderr.on('data', (data) => err.push(String(data)));
  const end = new Promise<End>((done) => {
    child.on('close', (code, signal) =>
      done({ code, signal, out: out.join(''), err: err.join('') }),
    );
  });
  return {
    ...{ child, end },
    isOver: () => child.exitCode !== null || child.signalCode !== null,
  };
}

/** Bytes of a file; none where there is no file. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Waits until something holds, or the process is over. */
export async function until(running: Running, holds: () => boolean): Promise<void> {
  while (!holds() && !running.isOver()) await wait(1);
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of a run: of the day and hour, or the one that is to be tried again. */
export function seedOfRun(title: string): number {
  const seed = Number(process.env['MICROCERT_FAULT_SEED'] ?? Date.now() % 2 ** 31);
  process.stdout.write(`${title}: MICROCERT_FAULT_SEED=${seed}\n`);
  return seed;
}

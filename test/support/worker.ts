import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCohort } from '../../src/cohort/index.js';
import { createSigner, didKeyFor, generateKeyPair } from '../../src/identity/index.js';
import { createIssuer } from '../../src/issuing/index.js';
import {
  type EnqueuedRow,
  type EnqueueOptions,
  enqueueCohort,
  type JobQueue,
  openQueue,
  runWorker,
  type WorkedChunk,
  type WorkerOptions,
} from '../../src/jobs/index.js';
import type { MicroCertification } from '../../src/model/index.js';
import { type OpenRegistryOptions, openRegistry, type Registry } from '../../src/registry/index.js';
import { coreOf } from '../../src/registry/registry-of.js';
import { REVOCATION } from './awards-to-record.js';
import { DEFINITION, pieces } from './cohorts.js';

/** A registry with a queue, and a folder for the files of workers. */
export interface Workshop {
  readonly registry: Registry;
  readonly queue: JobQueue;
  /** Puts rows into the queue. */
  enqueue(rows: readonly string[], options?: EnqueueOptions): Promise<readonly EnqueuedRow[]>;
  /** Works until nothing is left, and says what came of each chunk. */
  work(name: string, options?: Partial<WorkerOptions>): Promise<readonly WorkedChunk[]>;
  /** The credentials in the file of a worker. */
  credentials(name: string): readonly { readonly credentialSubject: { readonly id: string } }[];
  /** Asks the tables of the queue. */
  ask<Row>(text: string): Promise<readonly Row[]>;
  remove(): Promise<void>;
}

/** The key with which learners are encrypted. */
export const KEY: Uint8Array = Uint8Array.from(randomBytes(32));

const keyPair = await generateKeyPair();
const profile = { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple', country: 'FR' };

/** Opens a registry that is there for a test, with what is needed to issue from it. */
export async function openWorkshop(
  options: OpenRegistryOptions,
  definition: MicroCertification = DEFINITION,
): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'microcert-jobs-'));
  const registry = await openRegistry(options);
  if ((await registry.statusLists()).length === 0)
    await registry.addStatusList({ url: REVOCATION, purpose: 'revocation' });
  const queue = await openQueue({ registry, issuer: profile.id });
  const signer = createSigner({ keyPair });
  const issuer = createIssuer({ profile, signer });
  return {
    ...{ registry, queue },
    enqueue: (rows, enqueueOptions) => {
      const text = `learnerId,awardedOn,result.exam\n${rows.join('\n')}\n`;
      const task = { queue, definition, rows: readCohort(pieces(text), { definition }) };
      return allOf(enqueueCohort(task, enqueueOptions));
    },
    work: (name, workerOptions = {}) => {
      const random = (length: number) => Uint8Array.from(randomBytes(length));
      const task = { queue, issuer, keyId: signer.id, random, file: join(folder, name), run: name };
      return allOf(runWorker(task, { untilEmpty: true, ...workerOptions }));
    },
    credentials: (name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line) => (line === '' ? [] : JSON.parse(line))),
    ask: async <Row>(text: string) => {
      const { CompiledQuery } = await import('kysely');
      const { rows } = await coreOf(registry).db.executeQuery<Row>(CompiledQuery.raw(text));
      return rows;
    },
    remove: async () => {
      await queue.close();
      await registry.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Rows of learners who occur nowhere else. */
export function rowsNamed(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `did:example:${name}-${at + 1},2026-07-01,14.5`);
}

async function allOf<Value>(values: AsyncIterable<Value>): Promise<readonly Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}

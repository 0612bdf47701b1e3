import { hash } from 'node:crypto';
import type { RegistryCore } from '../registry/core.js';
import type { Registry } from '../registry/index.js';
import { coreOf } from '../registry/registry-of.js';
import { type Engine, QUEUE_OPTIONS, startEngine } from './engine.js';

/** Chunks of cohorts that wait for a worker of their issuer. */
export interface JobQueue {
  /** Its name, which follows from the issuer: a worker never signs what is another one’s. */
  readonly name: string;
  /** Stops asking for jobs. The registry stays open. */
  close(): Promise<void>;
}

/** Where a queue is. */
export interface OpenQueueOptions {
  /** The registry, in PostgreSQL, that says what is issued: the queue is in the same database. */
  readonly registry: Registry;
  /** Id of the issuer. */
  readonly issuer: string;
}

/** What the parts of this room work with. */
export interface OpenQueue {
  readonly name: string;
  readonly registry: Registry;
  readonly core: RegistryCore;
  readonly engine: Engine;
}

const OPEN = new WeakMap<JobQueue, OpenQueue>();

/**
 * Opens the queue of an issuer; makes one where there is none. It is kept by the package `pg-boss`.
 *
 * @throws MicrocertError `ERR_PEER_MISSING` where `pg-boss` is not installed; `ERR_JOBS_PLACE` where the registry is not in
 * PostgreSQL; `ERR_REGISTRY_UNAVAILABLE`.
 */
export async function openQueue({ registry, issuer }: OpenQueueOptions): Promise<JobQueue> {
  if (typeof issuer !== 'string' || issuer === '')
    throw new TypeError('openQueue: option "issuer" must be the id of an issuer');
  const core = coreOf(registry);
  const engine = await startEngine(core);
  const name = queueName(issuer);
  try {
    await engine.ask((boss) => boss.createQueue(name, QUEUE_OPTIONS));
  } catch (error) {
    await engine.stop();
    throw error;
  }
  const queue = Object.freeze({ name, close: () => engine.stop() });
  OPEN.set(queue, { name, registry, core, engine });
  return queue;
}

/** What a queue works with. @throws TypeError for what `openQueue` did not make. */
export function openQueueOf(queue: JobQueue): OpenQueue {
  const open = OPEN.get(queue);
  if (open === undefined) throw new TypeError('queue must come from openQueue');
  return open;
}

function queueName(issuer: string): string {
  return `issue-${hash('sha256', issuer, 'hex').slice(0, 16)}`;
}

import { type CredentialFile, openCredentialFile } from '../cohort/index.js';
import type { MicrocertError } from '../foundation/errors/index.js';
import type { Random } from '../foundation/ports.js';
import type { Issuer } from '../issuing/index.js';
import type { AwardBook } from '../registry/index.js';
import type { EngineJob } from './engine.js';
import { type Patience, patiently, sleep } from './patiently.js';
import { type JobQueue, type OpenQueue, openQueueOf } from './queue.js';
import { type CheckOf, recordedDefinitions } from './recorded-definitions.js';
import { claimedBy, claimWithin, openJobs } from './statements.js';
import { type WorkedChunk, workOnChunk } from './work-on-chunk.js';

/** What a worker works with. */
export interface WorkerTask {
  readonly queue: JobQueue;
  readonly issuer: Pick<Issuer, 'issueCohort'>;
  /** Verification method that signs. */
  readonly keyId: string;
  /** Randomness for the ids of credentials. */
  readonly random: Random;
  /** The file of credentials of this worker, and of no other: a line each. */
  readonly file: string;
  /** Name of this worker and its file, not shared with any other, on whatever machine. */
  readonly run: string;
  /** Where status entries come from and awards are recorded; the registry of the queue by default. */
  readonly registry?: AwardBook;
}

/** How a worker works. */
export interface WorkerOptions {
  /** What is asked of an award besides what the issuer asks: a framework. Places are in the award. */
  readonly check?: CheckOf;
  /** As for `issueCohort`; 1 by default. */
  readonly threads?: number | 'all';
  /** Ends it, once the chunk in work is committed. */
  readonly signal?: AbortSignal;
  /** Ends it when nothing waits and nobody works. */
  readonly untilEmpty?: boolean;
  /** For how many seconds a database that cannot be reached is waited for; 300 by default. */
  readonly patience?: number;
}

const NOTHING = () => () => [];
/** Between two looks at a queue in which nothing waits, in milliseconds. */
const PAUSE = 500;

/**
 * Takes chunks out of a queue and issues them, one after the other: each in one transaction with its status entries, and
 * into the file. Whatever happens to the worker, file and registry agree once it is started again with the same file, and
 * a chunk that it left goes to another worker.
 *
 * @throws MicrocertError What has to do with the worker and not with a chunk: `ERR_FILE_UNWRITABLE`, `ERR_COHORT_OUTPUT`,
 * `ERR_COHORT_BUSY`; `ERR_REGISTRY_UNAVAILABLE`, once its patience ended.
 */
export async function* runWorker(
  task: WorkerTask,
  options: WorkerOptions = {},
): AsyncGenerator<WorkedChunk, void, undefined> {
  const queue = openQueueOf(task.queue);
  const { signal, threads = 1, check = NOTHING, patience = 300 } = options;
  const patient = { signal, seconds: patience };
  const { registry = queue.registry, run } = task;
  const definitions = recordedDefinitions(queue.core, check);
  const open = () =>
    patiently(patient, () => openCredentialFile(task.file, { run, book: queue.registry }));
  let file: CredentialFile | undefined = await open();
  try {
    await patiently(patient, () => giveBack(queue, run));
    for (;;) {
      const job = await nextJob(queue, options, { patient, run });
      if (job === undefined) return;
      file ??= await open();
      const worked = await workOnChunk(
        { ...task, queue, registry, file, threads, definitions },
        job,
      );
      if (worked.outcome !== 'done') {
        // What is written and not recorded is cut off when it is opened again.
        await file.close();
        file = undefined;
      }
      yield worked;
      if (worked.error !== undefined && isOfWorker(worked.error)) throw worked.error;
    }
  } finally {
    await file?.close();
  }
}

/** Nobody but this worker has its file: chunks that a process of its name left are nobody’s. */
async function giveBack(queue: OpenQueue, run: string): Promise<void> {
  const left = await claimedBy(queue, run);
  if (left.length > 0)
    await queue.engine.ask((boss) => boss.fail(queue.name, left, { code: 'ERR_JOBS_LOST' }));
}

/** The next job, waited for; nothing where the worker is to end. */
async function nextJob(
  queue: OpenQueue,
  { signal, untilEmpty = false }: WorkerOptions,
  { patient, run }: { readonly patient: Patience; readonly run: string },
): Promise<EngineJob | undefined> {
  while (signal?.aborted !== true) {
    const job = await patiently(patient, () => takeJob(queue, run));
    if (job !== undefined) return job;
    // No job is also given where the database is away: that is found out here.
    const open = await patiently(patient, () => openJobs(queue));
    if (untilEmpty && open === 0) return undefined;
    await sleep(PAUSE, signal);
  }
  return undefined;
}

/** Taken and claimed at once: there is no moment at which a chunk is with a worker, and nobody can tell with which. */
async function takeJob(queue: OpenQueue, run: string): Promise<EngineJob | undefined> {
  const { core, engine, name } = queue;
  return await engine.ask((boss) =>
    core.db.transaction().execute(async (transaction) => {
      const options = { batchSize: 1, includeMetadata: true, ...engine.within(transaction) };
      const [job] = await boss.fetch(name, options);
      if (job !== undefined) await claimWithin(transaction, queue, { id: job.id, run });
      return job;
    }),
  );
}

/** The same would happen to every chunk: better that another worker takes them. */
function isOfWorker({ code }: MicrocertError): boolean {
  return /^ERR_(FILE|COHORT|KEY)_/.test(code) || code === 'ERR_REGISTRY_SIGNING_KEY';
}

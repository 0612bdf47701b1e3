import { type CohortLine, type RowFinding, rowFindings } from '../cohort/index.js';
import { nextRows } from '../cohort/run/next-rows.js';
import type { ExistingRow } from '../cohort/run/run-row.js';
import { settledOf } from '../cohort/run/settle-rows.js';
import type { Finding } from '../foundation/report.js';
import { type Award, type MicroCertification, parseAward } from '../model/index.js';
import type { DefinitionVersion } from '../registry/index.js';
import { type ChunkRow, chunkId, writeChunk } from './chunk.js';
import { type JobQueue, openQueueOf } from './queue.js';
import { putAnew, stateOf } from './statements.js';

/** A cohort that is to be issued by workers. */
export interface EnqueueTask {
  readonly queue: JobQueue;
  readonly definition: MicroCertification;
  readonly rows: AsyncIterable<CohortLine>;
}

/** How a cohort is put into a queue. */
export interface EnqueueOptions {
  /** What is asked of an award besides what the definition asks: a framework. Places are in the award. */
  readonly check?: (award: Award) => readonly Finding[];
  /** How many rows a chunk has, which is issued and committed at once; 500 by default. */
  readonly chunk?: number;
  /** Name of the file, for a person who looks for one of its lines. It stays after the chunk is done. */
  readonly source?: string;
  /** How often a chunk is tried again before it is left as dead, and after how many seconds, which double; 5 and 2 by default. */
  readonly retries?: { readonly limit: number; readonly seconds: number };
  /** After how many seconds without a sign of life of its worker a chunk goes to another one; 30 by default. */
  readonly silence?: number;
  /** Stops it: no more rows are read. */
  readonly signal?: AbortSignal;
}

/** What came of a row. */
export type EnqueuedRow =
  | {
      /** It is in the queue: put there just now; `waiting`, where it was there already. */
      readonly outcome: 'queued' | 'waiting';
      readonly line: number;
      /** Id of the chunk it belongs to. */
      readonly job: string;
      /** What was found that does not keep it from being issued; absent where there is nothing. */
      readonly warnings?: readonly RowFinding[];
    }
  | ExistingRow
  | {
      /** It cannot be issued as it is, and is not in the queue. */
      readonly outcome: 'refused';
      readonly line: number;
      readonly findings: readonly RowFinding[];
    };

/**
 * Puts a cohort into a queue, in chunks. A row that cannot be issued is told at once, with its line, its column and why,
 * and never queued. What is in the queue already, or issued, is left alone; a chunk that lay dead is tried again.
 *
 * @throws TypeError when an option is not usable; what the registry and the reader throw. What was queued by then stays.
 */
export async function* enqueueCohort(
  task: EnqueueTask,
  options: EnqueueOptions = {},
): AsyncGenerator<EnqueuedRow, void, undefined> {
  const { registry } = openQueueOf(task.queue);
  const { chunk = 500, signal } = options;
  if (!(Number.isSafeInteger(chunk) && chunk > 0))
    throw new TypeError('enqueueCohort: option "chunk" must be a whole number above 0');
  const version = await registry.recordDefinition(task.definition);
  const rows = task.rows[Symbol.asyncIterator]();
  try {
    for (let isMore = true; isMore; ) {
      const group = await nextRows(rows, chunk, signal);
      isMore = group.length === chunk;
      yield* await enqueueChunk(group, { task, version, options });
    }
  } finally {
    await rows.return?.();
  }
}

interface Enqueuing {
  readonly task: EnqueueTask;
  readonly version: DefinitionVersion;
  readonly options: EnqueueOptions;
}

async function enqueueChunk(
  group: readonly CohortLine[],
  { task: { queue, definition }, version, options }: Enqueuing,
): Promise<readonly EnqueuedRow[]> {
  const { registry, core } = openQueueOf(queue);
  const looked = await settledOf(
    group.map((row) => defined(row, definition)),
    { definition, registry, line: NOBODY_WAITS, check: options.check, again: false },
  );
  const open = looked.flatMap((row) => (row.outcome === 'award' ? row : []));
  const job = chunkId(
    core,
    version,
    open.map(({ key }) => key),
  );
  const outcome =
    open.length === 0 ? 'queued' : await send({ queue, job, version, rows: open, options });
  return looked.flatMap((row): EnqueuedRow | readonly EnqueuedRow[] => {
    if (row.outcome === 'award') {
      const { line, warnings } = row;
      return { outcome, line, job, ...(warnings && { warnings }) };
    }
    return row.outcome === 'issued' ? [] : row; // nothing is issued here
  });
}

/** Rows of other chunks are held against each other once they are issued. */
const NOBODY_WAITS = { lineOf: () => undefined };

/** A row, refused where the model has something to say against its award. */
function defined(row: CohortLine, definition: MicroCertification): CohortLine {
  if (row.outcome === 'refused') return row;
  try {
    parseAward(row.award, definition);
    return row;
  } catch (error) {
    return { outcome: 'refused', line: row.line, findings: rowFindings(error, row) };
  }
}

interface Sending {
  readonly queue: JobQueue;
  readonly job: string;
  readonly version: DefinitionVersion;
  readonly rows: readonly ChunkRow[];
  readonly options: EnqueueOptions;
}

async function send({
  queue,
  job,
  version,
  rows,
  options,
}: Sending): Promise<'queued' | 'waiting'> {
  const { name, core, engine } = openQueueOf(queue);
  const { source, silence = 30, retries = { limit: 5, seconds: 2 } } = options;
  const data = writeChunk(core, job, {
    ...{ definition: version, rows },
    ...(source !== undefined && { source }),
  });
  const isSent = async () => {
    const sent = await engine.ask((boss) =>
      boss.send(name, data, {
        ...{ id: job, retryLimit: retries.limit, retryDelay: retries.seconds, retryBackoff: true },
        expireInSeconds: silence,
      }),
    );
    return sent !== null;
  };
  if (await isSent()) return 'queued';
  await putAnew({ core, engine, name }, job, data);
  switch (await stateOf({ core, engine, name }, job)) {
    case 'failed':
      await engine.ask((boss) => boss.retry(name, [job]));
      return 'queued';
    case 'completed':
      // What came of it is out of date: these rows were not issued.
      await engine.ask((boss) => boss.deleteJob(name, [job]));
      await isSent();
      return 'queued';
    default:
      return 'waiting';
  }
}

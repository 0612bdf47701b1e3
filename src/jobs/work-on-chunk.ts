import { type CohortLine, type CredentialFile, type RunTask, runCohort } from '../cohort/index.js';
import {
  type AnyMicrocertError,
  type ErrorCode,
  isMicrocertError,
  MicrocertError,
} from '../foundation/errors/index.js';
import { JOBS_TEXTS } from '../foundation/errors/jobs-texts.js';
import { memberOf, stringMember } from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';
import type { AwardBook } from '../registry/index.js';
import { type ChunkRow, linesIn, readChunk } from './chunk.js';
import type { EngineJob } from './engine.js';
import type { OpenQueue } from './queue.js';
import type { RecordedDefinitions } from './recorded-definitions.js';
import { claim, forgetLearners } from './statements.js';

/** A row that a worker refused: which, and why, without what stands in it. */
export interface RefusedRow {
  readonly line: number;
  readonly findings: readonly {
    readonly code: string;
    readonly pointer: string;
    /** Name of the column in the file. */
    readonly column?: string;
  }[];
}

/** What came of a chunk. */
export interface WorkedChunk {
  /** `done`; `failed`, where it could not be issued for now; `dead`, where it will not be tried again. */
  readonly outcome: 'done' | 'failed' | 'dead';
  /** Id of the chunk. */
  readonly job: string;
  readonly definition: { readonly id: string; readonly version: number };
  readonly source?: string;
  /** The first and the last of its lines. */
  readonly lines: readonly [number, number];
  readonly issued: number;
  /** How many were issued before. */
  readonly existing: number;
  readonly refused: readonly RefusedRow[];
  /** Why it failed. */
  readonly error?: AnyMicrocertError;
}

/** What a worker issues chunks with. */
export interface ChunkTask extends Pick<RunTask, 'issuer' | 'keyId' | 'random' | 'run'> {
  readonly queue: OpenQueue;
  readonly registry: AwardBook;
  readonly file: CredentialFile;
  readonly threads: number | 'all';
  readonly definitions: RecordedDefinitions;
}

/** Three signs of life in the time after which a job is taken for lost. */
const SIGNS = 3;

/** Issues a chunk, and says so to the queue; where it cannot be issued, the queue will try it again, or give it up. */
export async function workOnChunk(task: ChunkTask, job: EngineJob): Promise<WorkedChunk> {
  const { queue, run } = task;
  const sign = () => claim(queue, job.id, run).catch(() => undefined);
  const alive = setInterval(sign, (Number(job.expireInSeconds) * 1000) / SIGNS);
  try {
    const came = await issueChunk(task, job);
    await finish(queue, job.id, { run, ...came });
    return { outcome: 'done', ...about(job), ...came };
  } catch (error) {
    return await failed(queue, job, error);
  } finally {
    clearInterval(alive);
  }
}

type Came = Pick<WorkedChunk, 'issued' | 'existing' | 'refused'>;

async function issueChunk(task: ChunkTask, job: EngineJob): Promise<Came> {
  const { queue, threads, definitions } = task;
  const { definition: version, rows } = readChunk(queue.core, job);
  const { definition, check } = await definitions(version);
  const counts = { issued: 0, existing: 0 };
  const refused: RefusedRow[] = [];
  const running = {
    ...{ ...task, definition, rows: linesOf(rows) },
    // It is the recorded one; to record it again would make all others wait.
    registry: { ...task.registry, recordDefinition: async () => version },
  };
  const options = { check, threads, chunk: Math.max(rows.length, 1) };
  for await (const row of runCohort(running, options)) {
    if (row.outcome !== 'refused') counts[row.outcome] += 1;
    else refused.push({ line: row.line, findings: row.findings.map(withoutWords) });
  }
  return { ...counts, refused };
}

async function* linesOf(rows: readonly ChunkRow[]): AsyncGenerator<CohortLine, void, undefined> {
  for (const row of rows) yield { outcome: 'award', ...row };
}

function withoutWords({
  code,
  pointer,
  column,
}: Finding & { readonly column?: { readonly name: string } }): RefusedRow['findings'][number] {
  return { code, pointer, ...(column && { column: column.name }) };
}

/** Done and forgotten at once: there is no moment at which a finished chunk still says who is in it. */
async function finish(queue: OpenQueue, id: string, output: object): Promise<void> {
  const { core, engine, name } = queue;
  await engine.ask((boss) =>
    core.db.transaction().execute(async (transaction) => {
      await boss.complete(name, id, output, engine.within(transaction));
      await forgetLearners(transaction, queue, id);
    }),
  );
}

async function failed(queue: OpenQueue, job: EngineJob, error: unknown): Promise<WorkedChunk> {
  const told = isMicrocertError(error)
    ? error
    : new MicrocertError('ERR_JOBS_FAILED', { cause: error }, JOBS_TEXTS);
  const output = { code: told.code satisfies ErrorCode };
  // A database that is away finds out by itself: the job is taken for lost.
  await queue.engine.ask((boss) => boss.fail(queue.name, [job.id], output)).catch(() => undefined);
  return {
    outcome: job.retryCount >= job.retryLimit ? 'dead' : 'failed',
    ...about(job),
    ...{ issued: 0, existing: 0, refused: [], error: told },
  };
}

/** What can be said of a chunk whatever came of it. */
function about({
  id,
  data,
}: EngineJob): Pick<WorkedChunk, 'job' | 'definition' | 'source' | 'lines'> {
  const version = memberOf(memberOf(data, 'definition'), 'version');
  const source = stringMember(data, 'source');
  return {
    job: id,
    definition: {
      id: stringMember(memberOf(data, 'definition'), 'id') ?? '',
      version: typeof version === 'number' ? version : 0,
    },
    lines: linesIn(data),
    ...(source !== undefined && { source }),
  };
}

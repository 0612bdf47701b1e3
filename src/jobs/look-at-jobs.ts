import type { Registry } from '../registry/index.js';
import { coreOf } from '../registry/registry-of.js';
import { linesIn } from './chunk.js';
import { type Engine, jobTable, startEngine } from './engine.js';
import { rowsOf } from './statements.js';
import type { RefusedRow } from './work-on-chunk.js';

/** How many rows are where, for a version of a definition. */
export interface DefinitionJobs {
  readonly definition: string;
  readonly version: number;
  readonly waiting: JobCount;
  readonly active: JobCount;
  /** Of the last thirty days. */
  readonly done: JobCount;
  readonly dead: JobCount;
  /** How many credentials came of what is done, and how many rows were refused. */
  readonly issued: number;
  readonly refused: number;
  /** Rows for each second, over the last minute in which something was done; nothing where that is long ago. */
  readonly rate?: number;
}

/** Chunks, and the rows they have. */
export interface JobCount {
  readonly jobs: number;
  readonly rows: number;
}

/** A chunk that is not tried again. */
export interface DeadJob {
  readonly job: string;
  readonly definition: string;
  readonly version: number;
  readonly source?: string;
  readonly lines: readonly [number, number];
  /** Why it failed the last time. */
  readonly code: string;
  readonly tries: number;
}

/** Rows that workers refused. */
export interface RefusedRows {
  readonly definition: string;
  readonly source?: string;
  readonly rows: readonly RefusedRow[];
}

/** What is in the queues of a registry. */
export interface JobsReport {
  readonly definitions: readonly DefinitionJobs[];
  readonly dead: readonly DeadJob[];
  /** Of the last chunks that had any. */
  readonly refused: readonly RefusedRows[];
}

/** More of the dead, and of refused rows, are not listed; they are counted all the same. */
const LISTED = 100;

/**
 * What waits, is worked on, done, or dead.
 *
 * @throws MicrocertError `ERR_JOBS_PLACE` where the registry is not in PostgreSQL; `ERR_REGISTRY_UNAVAILABLE`.
 */
export async function lookAtJobs(registry: Registry): Promise<JobsReport> {
  const core = coreOf(registry);
  const table = await jobTable(core);
  if (table === undefined) return { definitions: [], dead: [], refused: [] };
  const [definitions, dead, refused] = await Promise.all([
    rowsOf<DefinitionRow>(core, counting(table)),
    rowsOf<DeadRow>(core, listingDead(table)),
    rowsOf<RefusedOf>(core, listingRefused(table)),
  ]);
  return {
    definitions: definitions.map(definitionJobs),
    dead: dead.map(({ source, code, lines, ...job }) => ({
      ...{ ...job, lines: linesIn({ lines }), code: code ?? 'ERR_JOBS_LOST' },
      ...(source !== null && { source }),
    })),
    refused: refused.map(({ source, ...rows }) => ({
      ...rows,
      ...(source !== null && { source }),
    })),
  };
}

/** Has dead chunks tried once more. @returns How many there were. */
export function retryDead(registry: Registry): Promise<number> {
  return onDead(registry, ({ ask }, name, ids) => ask((boss) => boss.retry(name, ids)));
}

/** Removes dead chunks, with what they say of learners. @returns How many there were. */
export function purgeDead(registry: Registry): Promise<number> {
  return onDead(registry, ({ ask }, name, ids) => ask((boss) => boss.deleteJob(name, ids)));
}

async function onDead(
  registry: Registry,
  act: (engine: Engine, name: string, ids: readonly string[]) => Promise<unknown>,
): Promise<number> {
  const core = coreOf(registry);
  const table = await jobTable(core);
  if (table === undefined) return 0;
  const text = `select name, array_agg(id::text) as ids from ${table} where state = 'failed' group by name`;
  const queues = await rowsOf<{ name: string; ids: readonly string[] }>(core, text);
  if (queues.length === 0) return 0;
  const engine = await startEngine(core);
  try {
    for (const { name, ids } of queues) await act(engine, name, ids);
  } finally {
    await engine.stop();
  }
  return queues.reduce((sum, { ids }) => sum + ids.length, 0);
}

const STATES = {
  waiting: `state in ('created', 'retry')`,
  active: `state = 'active'`,
  done: `state = 'completed'`,
  dead: `state = 'failed'`,
} as const;
type StateName = keyof typeof STATES;

type DefinitionRow = { definition: string; version: number; issued: number; refused: number } & {
  readonly [Column in `${StateName}_${'jobs' | 'rows'}`]: number;
} & { readonly recent: number | null; readonly seconds: number | null };

function definitionJobs({
  definition,
  version,
  issued,
  refused,
  ...row
}: DefinitionRow): DefinitionJobs {
  const count = (state: StateName) => ({ jobs: row[`${state}_jobs`], rows: row[`${state}_rows`] });
  const { recent, seconds } = row;
  return {
    ...{ definition, version, issued, refused },
    ...{ waiting: count('waiting'), active: count('active') },
    ...{ done: count('done'), dead: count('dead') },
    ...(recent !== null && seconds !== null && seconds > 0 && { rate: recent / seconds }),
  };
}

// What others put into the table is counted as well as it can be: it must not hide all the rest.
const whole = (text: string): string =>
  `(case when ${text} ~ '^[0-9]{1,9}$' then (${text})::int else 0 end)`;
const ROWS = whole(`data->>'rows'`);
const REFUSED = `(case when jsonb_typeof(output->'refused') = 'array' then output->'refused' else '[]' end)`;
const OF_DEFINITION = `coalesce(data->'definition'->>'id', '') as definition, ${whole(`data->'definition'->>'version'`)} as version`;
const LINES = `data->>'source' as source, data->'lines' as lines`;

function counting(table: string): string {
  const counts = Object.entries(STATES).map(
    ([name, state]) => `(count(*) filter (where ${state}))::int as ${name}_jobs,
      coalesce(sum(${ROWS}) filter (where ${state}), 0)::int as ${name}_rows`,
  );
  const isRecent = `where state = 'completed' and completed_on > now() - interval '1 minute'`;
  return `select ${OF_DEFINITION}, ${counts.join(', ')},
    coalesce(sum(${whole(`output->>'issued'`)}) filter (where ${STATES.done}), 0)::int as issued,
    coalesce(sum(jsonb_array_length(${REFUSED})) filter (where ${STATES.done}), 0)::int as refused,
    (sum(${ROWS}) filter (${isRecent}))::int as recent,
    extract(epoch from max(completed_on) filter (${isRecent}) - min(started_on) filter (${isRecent}))::float8 as seconds
    from ${table} group by 1, 2 order by 1, 2`;
}

interface DeadRow extends Omit<DeadJob, 'source' | 'code' | 'lines'> {
  readonly lines: unknown;
  readonly source: string | null;
  readonly code: string | null;
}

function listingDead(table: string): string {
  return `select id::text as job, ${OF_DEFINITION}, ${LINES}, output->>'code' as code, retry_count + 1 as tries
    from ${table} where state = 'failed' order by created_on, id limit ${LISTED}`;
}

interface RefusedOf extends Omit<RefusedRows, 'source'> {
  readonly source: string | null;
}

function listingRefused(table: string): string {
  return `select coalesce(data->'definition'->>'id', '') as definition, data->>'source' as source, ${REFUSED} as rows
    from ${table} where state = 'completed' and jsonb_array_length(${REFUSED}) > 0
    order by completed_on desc limit ${LISTED}`;
}

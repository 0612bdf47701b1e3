import { CompiledQuery, type Kysely } from 'kysely';
import { MicrocertError } from '../foundation/errors/index.js';
import { JOBS_TEXTS } from '../foundation/errors/jobs-texts.js';
import type { RegistryCore } from '../registry/core.js';
import { translated } from '../registry/registry-error.js';
import type { Tables } from '../registry/tables.js';

/** A job as pg-boss hands it out. */
export interface EngineJob {
  readonly id: string;
  readonly data: unknown;
  readonly retryCount: number;
  readonly retryLimit: number;
  /** After how long without a sign of life it is taken for lost; PostgreSQL says it as text. */
  readonly expireInSeconds: number | string;
}

/** How pg-boss asks the database. */
interface EngineDatabase {
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: readonly unknown[] }>;
}

/** What is used of pg-boss. */
interface Boss {
  on(event: 'error', listener: () => void): unknown;
  start(): Promise<unknown>;
  stop(options: { readonly graceful: boolean; readonly close: boolean }): Promise<void>;
  createQueue(name: string, options: object): Promise<void>;
  send(name: string, data: object, options: object): Promise<string | null>;
  fetch(name: string, options: object): Promise<readonly EngineJob[]>;
  complete(
    name: string,
    id: string,
    output: object,
    options: { readonly db: EngineDatabase },
  ): Promise<unknown>;
  fail(name: string, ids: readonly string[], output: object): Promise<unknown>;
  retry(name: string, ids: readonly string[]): Promise<unknown>;
  deleteJob(name: string, ids: readonly string[]): Promise<unknown>;
}

/** pg-boss at work in the database of a registry. */
export interface Engine {
  /** Asks pg-boss; errors of the database come as those of a registry. */
  ask<Value>(question: (boss: Boss) => Promise<Value>): Promise<Value>;
  /** The same as part of a transaction. */
  within(transaction: Kysely<Tables>): { readonly db: EngineDatabase };
  /** Its table of jobs, with its schema. */
  readonly table: string;
  /** Stops it; the database stays open. */
  stop(): Promise<void>;
}

/** Seconds after which jobs of workers that fell silent are looked for. */
const LOOKING = 5;
const DAYS = 24 * 60 * 60;
/** How long it is kept what came of a chunk; and how long a chunk waits, or lies dead. */
const [DONE_DAYS, OPEN_DAYS] = [30, 365];

/**
 * Starts pg-boss in the database of a registry, in a schema beside its own.
 *
 * @throws MicrocertError `ERR_PEER_MISSING`; `ERR_JOBS_PLACE` where the registry is not in PostgreSQL.
 */
export async function startEngine(core: RegistryCore): Promise<Engine> {
  const schema = await engineSchema(core);
  const PgBoss = await pgBoss();
  const boss = new PgBoss({
    ...{ schema, db: databaseOf(core.db), schedule: false },
    maintenanceIntervalSeconds: LOOKING,
    archiveCompletedAfterSeconds: DONE_DAYS * DAYS,
    archiveFailedAfterSeconds: OPEN_DAYS * DAYS,
    deleteAfterSeconds: 1,
  });
  // What goes wrong in between goes wrong again when it is asked for.
  boss.on('error', () => undefined);
  const ask = async <Value>(question: (from: Boss) => Promise<Value>) => {
    try {
      return await question(boss);
    } catch (error) {
      throw translated(error, core.connection);
    }
  };
  await ask(() => boss.start());
  return {
    ask,
    within: (transaction) => ({ db: runningIn(transaction) }),
    table: tableIn(schema),
    stop: () => boss.stop({ graceful: false, close: false }),
  };
}

/** Options of a queue. */
export const QUEUE_OPTIONS: object = { policy: 'standard', retentionMinutes: OPEN_DAYS * 24 * 60 };

/** The table of jobs, where there is one yet. */
export async function jobTable(core: RegistryCore): Promise<string | undefined> {
  const table = tableIn(await engineSchema(core));
  const { rows } = await core.db.executeQuery<{ readonly name: string | null }>(
    CompiledQuery.raw('select to_regclass($1)::text as name', [table]),
  );
  return rows[0]?.name ? table : undefined;
}

function tableIn(schema: string): string {
  return `${schema}.job`;
}

/** Each registry of a database has jobs of its own. */
async function engineSchema({ connection, db }: RegistryCore): Promise<string> {
  if (connection.kind !== 'postgres')
    throw new MicrocertError('ERR_JOBS_PLACE', { hint: POSTGRES }, JOBS_TEXTS);
  const schema = CompiledQuery.raw('select current_schema() as name');
  try {
    const { rows } = await db.executeQuery<{ readonly name: string }>(schema);
    return `${rows[0]?.name.slice(0, 45)}_jobs`;
  } catch (error) {
    throw translated(error, connection);
  }
}

/** What fails half-way must not leave its transaction open on a connection that somebody else is given. */
function databaseOf(db: Kysely<Tables>): EngineDatabase {
  return {
    executeSql: (text, values = []) =>
      db.connection().execute(async (connection) => {
        try {
          return await runningIn(connection).executeSql(text, values);
        } catch (error) {
          await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
          throw error;
        }
      }),
  };
}

function runningIn(db: Kysely<Tables>): EngineDatabase {
  return {
    executeSql: async (text, values = []) => {
      const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...values]));
      return { rows: rows ?? [] };
    },
  };
}

type BossClass = new (options: object) => Boss;

async function pgBoss(): Promise<BossClass> {
  try {
    const { default: boss } = await import('pg-boss');
    return boss as unknown as BossClass;
  } catch (cause) {
    throw new MicrocertError('ERR_PEER_MISSING', { hint: INSTALL, cause });
  }
}

const INSTALL = { en: 'type: npm install pg-boss@10', fr: 'taper : npm install pg-boss@10' };
const POSTGRES = {
  en: 'name a registry in PostgreSQL: postgres://…; in a file (SQLite), microcert issue --learners does the same on one machine',
  fr: 'indiquer un registre PostgreSQL : postgres://… ; dans un fichier (SQLite), microcert issue --learners fait de même sur une machine',
};

import {
  CompiledQuery,
  type Kysely,
  PostgresDialect,
  type PostgresPool,
  sql,
  type Transaction,
} from 'kysely';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { RegistryConnection, RegistryDriver } from '../driver.js';
import type { Tables } from '../tables.js';
import { readyRows } from './ready-rows.js';
import { troubleOfPostgres } from './trouble.js';

export type { RegistryDriver } from '../driver.js';

/** Where a registry is kept: a pool of the caller, which stays open, or the address of a database. */
export type PostgresDriverOptions = (
  | { readonly pool: PostgresPool; readonly connectionString?: never }
  | { readonly connectionString: string; readonly pool?: never }
) & {
  /**
   * The schema that holds the tables, `microcert` by default; made where there is none. Connections of a pool that is
   * handed in look for tables there from then on.
   */
  readonly schema?: string;
};

/**
 * A registry in PostgreSQL 12 or later, for more than one machine, by the package `pg`.
 *
 * @throws TypeError when an option is not usable; MicrocertError on opening: `ERR_PEER_MISSING` where `pg` is not installed.
 */
export function postgresDriver(options: PostgresDriverOptions): RegistryDriver {
  const { pool, connectionString, schema = 'microcert' } = options;
  if ((pool === undefined) === (connectionString === undefined))
    throw new TypeError('either pool or connectionString is needed');
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new TypeError('schema must be a name of lower-case letters, digits and underscores');
  const connect = async () =>
    connectionOf(pool === undefined ? await ownPool(connectionString) : kept(pool), schema);
  return Object.freeze({ kind: 'postgres' as const, connect });
}

function connectionOf(pool: PostgresPool, schema: string): RegistryConnection {
  const path = CompiledQuery.raw(`set search_path to "${schema}"`);
  return {
    kind: 'postgres',
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => void (await connection.executeQuery(path)),
    }),
    look: (db) => look(db),
    settle: async (db) => {
      // Two that make it at once would both find it missing.
      await db.transaction().execute(async (transaction) => {
        await lock(transaction, `${schema} schema`);
        const found = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(
          transaction,
        );
        if (found.rows.length === 0)
          await sql`create schema ${sql.id(schema)}`.execute(transaction);
      });
    },
    lock: (transaction, what) => lock(transaction, `${schema} ${what}`),
    derived: (db, action) =>
      db.transaction().execute(async (transaction) => {
        await sql`set local synchronous_commit = off`.execute(transaction);
        return action(transaction);
      }),
    isAmong: (column, texts) => sql`${sql.ref(column)} = any(${texts}::text[])`,
    ready: readyRows,
    forget: async () => true, // rows of before go when the server vacuums, which is its administrator's to settle
    trouble: troubleOfPostgres,
    types: { blob: 'bytea' },
  };
}

/** Until the end of the transaction. Whoever wants the same waits. */
async function lock(transaction: Transaction<Tables>, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`microcert ${name}`}, 0))`.execute(
    transaction,
  );
}

async function look(db: Kysely<Tables>): Promise<'ours' | 'empty' | 'foreign'> {
  const tables = sql<{
    name: string;
  }>`select tablename as name from pg_tables where schemaname = current_schema()`;
  const { rows } = await tables.execute(db);
  if (rows.some(({ name }) => name === 'settings')) return 'ours';
  return rows.length === 0 ? 'empty' : 'foreign';
}

/** The pool belongs to the caller: closing the registry leaves it open. */
function kept(pool: PostgresPool): PostgresPool {
  return { connect: heard(pool), end: async () => {} };
}

/**
 * A connection that breaks between two queries of a transaction says so by an event, which would end the process where
 * nobody hears it. The next query fails, and that is told.
 */
function heard(pool: PostgresPool): PostgresPool['connect'] {
  const known = new WeakSet<object>();
  return async () => {
    const client = await pool.connect();
    if (!known.has(client) && 'on' in client && typeof client.on === 'function')
      client.on('error', () => {});
    known.add(client);
    return client;
  };
}

/** How long a connection is waited for, whether the server is slow or others use them all. */
const PATIENCE_MS = 30_000;

async function ownPool(connectionString: string): Promise<PostgresPool> {
  const { Pool } = await pg();
  const pool = new Pool({ connectionString, max: 4, connectionTimeoutMillis: PATIENCE_MS });
  // A connection that breaks while nobody uses it is replaced; unheard, it would end the process.
  pool.on('error', () => {});
  const own = pool as unknown as PostgresPool;
  return { connect: heard(own), end: () => own.end() };
}

async function pg(): Promise<Pick<typeof import('pg'), 'Pool'>> {
  try {
    return (await import('pg')).default;
  } catch (cause) {
    const hint = { en: 'type: npm install pg', fr: 'taper : npm install pg' };
    throw new MicrocertError('ERR_PEER_MISSING', { hint, cause });
  }
}

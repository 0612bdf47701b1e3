import { closeSync, existsSync, openSync } from 'node:fs';
import {
  CompiledQuery,
  type Dialect,
  type Driver,
  type Kysely,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
  sql,
  type Transaction,
} from 'kysely';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { PutIn, RegistryConnection, RegistryDriver, RowsToCome } from '../driver.js';
import { registryError } from '../registry-error.js';
import type { Tables } from '../tables.js';
import { onceFree } from './busy.js';
import { isFileName } from './file-name.js';
import { troubleOfSqlite } from './trouble.js';

export type { RegistryDriver } from '../driver.js';

/** Where a registry is kept. */
export interface SqliteDriverOptions {
  /** The file of the database, made where there is none; on a disk of this machine, never on a network drive. */
  readonly file: string;
}

/**
 * A registry in one file, by the package `libsql`. Several processes of a machine may use it at once: whoever writes
 * waits for the others.
 *
 * @throws MicrocertError on opening: `ERR_PEER_MISSING` where `libsql` is not installed, as on a system it is not made for.
 */
export function sqliteDriver({ file }: SqliteDriverOptions): RegistryDriver {
  if (typeof file !== 'string' || !isFileName(file))
    throw new TypeError('file must be the path of a file');
  return Object.freeze({ kind: 'sqlite' as const, connect: () => connect(file) });
}

async function connect(file: string): Promise<RegistryConnection> {
  const Database = await libsql();
  const open = opened(opening(Database, file));
  return {
    kind: 'sqlite',
    dialect: dialectOf(open),
    look: async (db) => {
      const tables = sql<{ name: string }>`select name from sqlite_master where type = 'table'`;
      const { rows } = await onceFree(isBusy, () => tables.execute(db));
      if (rows.some(({ name }) => name === 'settings')) return 'ours';
      return rows.length === 0 ? 'empty' : 'foreign';
    },
    settle: async () => {
      open.isOurs = true;
      for (const pragma of PRAGMAS) await onceFree(isBusy, () => open.prepare(pragma).all([]));
    },
    lock: async () => {}, // `begin immediate` did
    derived: (db, action) => derived(open, db, action),
    forget: rewritten,
    isAmong: (column, texts) =>
      sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(texts)}))`,
    ready: (rows) => readyRows(open, rows),
    trouble: troubleOfSqlite,
    types: { blob: 'blob' },
  };
}

/**
 * Write-ahead log, each commit on the disk before it is said to be done. Random keys touch many pages, the same again and
 * again: 64 MB of them are held, and as many gather in the log before it is folded into the file.
 */
const PRAGMAS = [
  'pragma journal_mode = wal',
  'pragma synchronous = full',
  'pragma foreign_keys = on',
  'pragma cache_size = -65536',
  'pragma wal_autocheckpoint = 16000',
  // What is deleted is overwritten: a learner who is forgotten is not left in free space.
  'pragma secure_delete = on',
];

/** How much the disk is waited for is settled before a transaction begins, while nobody else has the connection. */
function derived<Value>(
  open: SqliteDatabase,
  db: Kysely<Tables>,
  action: (transaction: Transaction<Tables>) => Promise<Value>,
): Promise<Value> {
  return db.connection().execute(async (own) => {
    // In a write-ahead log, the next commit that is waited for puts this one on the disk as well.
    open.prepare('pragma synchronous = normal').run([]);
    try {
      return await own.transaction().execute(action);
    } finally {
      open.prepare('pragma synchronous = full').run([]);
    }
  });
}

/**
 * Writes the file anew and empties its log: pages that were split or merged hold copies of rows that no statement reaches.
 * Where others use it all the time, or the disk has no room for a second file, it is left for the next time.
 */
async function rewritten(db: Kysely<Tables>): Promise<boolean> {
  try {
    await onceFree(isBusy, () => sql`vacuum`.execute(db), FORGETTING_MS);
    await onceFree(isRead, () => emptied(db), FORGETTING_MS);
    return true;
  } catch (error) {
    if (!isRead(error) && troubleOfSqlite(error) === undefined) throw error;
    return false;
  }
}

/** Somebody reads what the log still holds: it is no error to SQLite, which says so in a row. */
class LogInUse extends Error {}

const isRead = (error: unknown): boolean => error instanceof LogInUse || isBusy(error);

async function emptied(db: Kysely<Tables>): Promise<void> {
  const log = sql<{ busy: number }>`pragma wal_checkpoint(truncate)`;
  const { rows } = await log.execute(db);
  if (rows[0]?.busy !== 0) throw new LogInUse();
}

const FORGETTING_MS = 5_000;

/** The part of `libsql` that is used here. */
interface Libsql extends SqliteDatabase {
  readonly inTransaction: boolean;
}

async function libsql(): Promise<new (file: string) => Libsql> {
  try {
    return (await import('libsql')).default as unknown as new (
      file: string,
    ) => Libsql;
  } catch (cause) {
    const hint = { en: 'type: npm install libsql', fr: 'taper : npm install libsql' };
    throw new MicrocertError('ERR_PEER_MISSING', { hint, cause });
  }
}

function opening(Database: new (file: string) => Libsql, file: string): Libsql {
  try {
    makePrivate(file);
    return new Database(file);
  } catch (cause) {
    // `libsql` gives no code where the file cannot be opened.
    throw registryError('ERR_REGISTRY_UNAVAILABLE', { cause, hint: FOLDER });
  }
}

/** It holds what pseudonyms are made with, and learners on request: a new file is its owner's alone, and so are those beside it. */
function makePrivate(file: string): void {
  try {
    // Behind a link that leads nowhere yet as well.
    if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  } catch {
    // It is there already, or the database says why it cannot be.
  }
}

const FOLDER = {
  en: 'see that the folder of the file exists, and that you may read and write there',
  fr: 'vérifier que le dossier du fichier existe, et que vous pouvez y lire et y écrire',
} as const;

const isBusy = (error: unknown): boolean => troubleOfSqlite(error) === 'again';

interface OpenDatabase extends Libsql {
  /** Not before its version is known: what is refused keeps its log as it is. */
  isOurs: boolean;
}

/** The database with each statement prepared once: there are few, and each is asked for every chunk. */
function opened(database: Libsql): OpenDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    isOurs: false,
    get inTransaction() {
      return database.inTransaction;
    },
    close() {
      kept.clear();
      try {
        // The file alone is the registry then. Where others use it, or nothing can be written, the log stays beside it.
        if (this.isOurs) database.prepare('pragma wal_checkpoint(truncate)').all([]);
      } catch {}
      database.close();
    },
    prepare: (text) => {
      const found = kept.get(text);
      if (found !== undefined) return found;
      const statement = database.prepare(text);
      if (kept.size < MOST_STATEMENTS) kept.set(text, statement);
      return statement;
    },
  };
}

const MOST_STATEMENTS = 200;

/** Within a transaction no one else uses the only connection, so that rows need no way through Kysely. */
function readyRows<Name extends keyof Tables>(
  open: SqliteDatabase,
  { table, columns, rows }: RowsToCome<Name>,
): PutIn<Name> {
  return async (_, first, same = {}) => {
    const names = [...columns, ...Object.keys(same)];
    const places = names.map(() => '?').join(', ');
    const text = `insert into ${table} (${names.join(', ')}) values (${places})`;
    const [statement, further] = [open.prepare(text), Object.values(same)];
    for (const [count, ...others] of rows) statement.run([first + count, ...others, ...further]);
  };
}

function dialectOf(database: Libsql): Dialect {
  const usual = new SqliteDialect({ database });
  return {
    createDriver: () => driverOf(database, usual.createDriver()),
    createQueryCompiler: () => usual.createQueryCompiler(),
    createAdapter: () => usual.createAdapter(),
    createIntrospector: (db) => usual.createIntrospector(db),
  };
}

/** A transaction that writes says so from the start: else two that have both read could not both go on to write. */
function driverOf(database: Libsql, usual: Driver): Driver {
  return {
    init: () => usual.init(),
    acquireConnection: () => usual.acquireConnection(),
    beginTransaction: async (connection, { accessMode }) => {
      const begin = CompiledQuery.raw(accessMode === 'read only' ? 'begin' : 'begin immediate');
      await onceFree(isBusy, () => connection.executeQuery(begin));
    },
    commitTransaction: (connection) => usual.commitTransaction(connection),
    // A full disk, among others, has ended the transaction already: what is to be said is that, not that it is over.
    rollbackTransaction: async (connection) => {
      if (database.inTransaction) await usual.rollbackTransaction(connection);
    },
    releaseConnection: (connection) => usual.releaseConnection(connection),
    destroy: () => usual.destroy(),
  };
}

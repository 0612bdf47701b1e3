import type { Trouble } from '../driver.js';

/** By the beginning of the code. @see https://www.sqlite.org/rescode.html */
const MEANINGS: readonly (readonly [string, Trouble])[] = [
  ['SQLITE_CONSTRAINT_UNIQUE', 'ERR_REGISTRY_CONFLICT'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'ERR_REGISTRY_CONFLICT'],
  ['SQLITE_BUSY', 'again'],
  ['SQLITE_LOCKED', 'again'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_READONLY', 'ERR_REGISTRY_UNWRITABLE'],
  ['SQLITE_PERM', 'ERR_REGISTRY_UNWRITABLE'],
  ['SQLITE_IOERR_WRITE', 'ERR_REGISTRY_UNWRITABLE'],
  ['SQLITE_IOERR_FSYNC', 'ERR_REGISTRY_UNWRITABLE'],
  ['SQLITE_IOERR_TRUNCATE', 'ERR_REGISTRY_UNWRITABLE'],
  ['SQLITE_IOERR_SHMSIZE', 'full'],
  ['SQLITE_IOERR_CORRUPTFS', 'ERR_REGISTRY_CORRUPT'],
  ['SQLITE_CORRUPT', 'ERR_REGISTRY_CORRUPT'],
  ['SQLITE_NOTADB', 'ERR_REGISTRY_CORRUPT'],
  ['SQLITE_', 'ERR_REGISTRY_UNAVAILABLE'],
];

/** What is a mistake of ours, or of who wrote the query, stays what it is. */
const MISTAKES = /^SQLITE_(ERROR|MISUSE|RANGE|MISMATCH|TOOBIG|CONSTRAINT(?!_(UNIQUE|PRIMARYKEY)))/;

/** What an error of SQLite means to a registry. */
export function troubleOfSqlite(error: unknown): Trouble | undefined {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  if (typeof code !== 'string' || MISTAKES.test(code)) return undefined;
  return MEANINGS.find(([start]) => code.startsWith(start))?.[1];
}

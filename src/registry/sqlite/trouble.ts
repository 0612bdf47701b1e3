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

/** By their numbers, which are the last eight bits of those of finer codes: a folder that is read-only is 1544. */
const PRIMARY: Readonly<Record<number, string>> = {
  ...{ 3: 'SQLITE_PERM', 5: 'SQLITE_BUSY', 6: 'SQLITE_LOCKED', 8: 'SQLITE_READONLY' },
  ...{ 10: 'SQLITE_IOERR', 11: 'SQLITE_CORRUPT', 13: 'SQLITE_FULL', 14: 'SQLITE_CANTOPEN' },
  26: 'SQLITE_NOTADB',
};

/** `libsql` has no names for some of the finer codes. */
function codeOf(error: unknown): string | undefined {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  if (typeof code !== 'string') return undefined;
  const [, number] = /^UNKNOWN_SQLITE_ERROR_(\d+)$/.exec(code) ?? [];
  return number === undefined ? code : PRIMARY[Number(number) & 0xff];
}

/** What an error of SQLite means to a registry. */
export function troubleOfSqlite(error: unknown): Trouble | undefined {
  const code = codeOf(error);
  if (code === undefined || MISTAKES.test(code)) return undefined;
  return MEANINGS.find(([start]) => code.startsWith(start))?.[1];
}

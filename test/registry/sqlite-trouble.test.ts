import { describe, expect, it } from 'vitest';
import { troubleOfSqlite } from '../../src/registry/sqlite/trouble.js';

const meaning = (code: string) => troubleOfSqlite(Object.assign(new Error(), { code }));

describe('what an error of SQLite means', () => {
  it.each([
    // SQLITE_READONLY_DIRECTORY and SQLITE_READONLY_CANTINIT: a registry in a folder that is read-only.
    ['UNKNOWN_SQLITE_ERROR_1544', 'ERR_REGISTRY_UNWRITABLE'],
    ['UNKNOWN_SQLITE_ERROR_1288', 'ERR_REGISTRY_UNWRITABLE'],
    // SQLITE_BUSY_TIMEOUT, SQLITE_CORRUPT_INDEX, SQLITE_CANTOPEN_SYMLINK
    ['UNKNOWN_SQLITE_ERROR_773', 'again'],
    ['UNKNOWN_SQLITE_ERROR_779', 'ERR_REGISTRY_CORRUPT'],
    ['UNKNOWN_SQLITE_ERROR_1550', 'ERR_REGISTRY_UNAVAILABLE'],
  ])('MUST be told by the last eight bits of %s, which has no name', (code, trouble) => {
    expect(meaning(code)).toBe(trouble);
  });

  it('MUST leave mistakes of ours what they are, named or not', () => {
    expect(meaning('SQLITE_ERROR')).toBeUndefined();
    expect(meaning('UNKNOWN_SQLITE_ERROR_257')).toBeUndefined(); // SQLITE_ERROR_MISSING_COLLSEQ
  });
});

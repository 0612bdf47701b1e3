import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Registry, RegistryDriver } from '../../src/registry/index.js';
import { postgresDriver } from '../../src/registry/postgres/index.js';
import { coreOf } from '../../src/registry/registry-of.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { type PostgresServer, startPostgresServer } from './postgres-server.js';

/** A database of its own for each test: each driver that comes from it opens the same one. */
export type NewDatabase = () => Promise<() => RegistryDriver>;

/** Says the same of SQLite in real files and of a real PostgreSQL server. */
export function describeOnBoth(
  title: string,
  tests: (newDatabase: NewDatabase, kind: RegistryDriver['kind']) => void,
): void {
  describe(`${title} (SQLite)`, () => {
    const folder = temporaryFolder();
    tests(async () => {
      const file = join(folder(), `${randomUUID()}.db`);
      return () => sqliteDriver({ file });
    }, 'sqlite');
  });
  describe(`${title} (PostgreSQL)`, () => {
    let server: PostgresServer | undefined;
    beforeAll(async () => {
      server = await startPostgresServer();
    }, 60_000);
    afterAll(() => server?.remove());
    tests(async () => {
      const connectionString = (await server?.createDatabase()) ?? '';
      return () => postgresDriver({ connectionString });
    }, 'postgres');
  });
}

/** A folder that is there for the tests of a suite. */
export function temporaryFolder(): () => string {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'microcert-registry-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** Runs a statement on the tables, past everything that guards them. */
export async function tamper(registry: Registry, ...statements: readonly string[]): Promise<void> {
  const { CompiledQuery } = await import('kysely');
  for (const statement of statements)
    await coreOf(registry).db.executeQuery(CompiledQuery.raw(statement));
}

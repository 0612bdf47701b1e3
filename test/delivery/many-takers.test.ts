import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registryDeliveryStore } from '../../src/delivery/index.js';
import { openRegistry } from '../../src/registry/index.js';
import { postgresDriver } from '../../src/registry/postgres/index.js';
import { coreOf } from '../../src/registry/registry-of.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.js';
import { temporaryFolder } from '../support/registries.js';

let program = '';
beforeAll(async () => {
  const folder = resolve('node_modules/.cache/microcert-delivery-taker');
  await mkdir(folder, { recursive: true });
  program = join(folder, `taker-${process.pid}.mjs`);
  await build({
    entryPoints: ['test/support/delivery-taker.ts'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
    logLevel: 'error',
  });
});

interface Taker {
  readonly kill: () => boolean;
  readonly isAtWork: Promise<void>;
  readonly end: Promise<{ readonly created: number; readonly taken: number } | undefined>;
}

function taker(...args: readonly string[]): Taker {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  child.stdout.on('data', (data) => {
    out += String(data);
  });
  const isAtWork = new Promise<void>((done) => {
    child.stderr.once('data', () => done());
    child.on('close', () => done());
  });
  const end = new Promise<{ created: number; taken: number } | undefined>((done) => {
    child.on('close', () => done(out === '' ? undefined : JSON.parse(out)));
  });
  return { kill: () => child.kill('SIGKILL'), isAtWork, end };
}

const ENTRIES = 60;

describe.each(['sqlite', 'postgres'] as const)('registryDeliveryStore (%s)', (kind) => {
  const folder = temporaryFolder();
  let server: PostgresServer | undefined;
  beforeAll(async () => {
    if (kind === 'postgres') server = await startPostgresServer();
  }, 60_000);
  afterAll(() => server?.remove());

  it('MUST give each entry to one of many processes, also where one of them is killed', async () => {
    const address = (await server?.createDatabase()) ?? join(folder(), 'shared.db');
    const driver =
      kind === 'sqlite'
        ? sqliteDriver({ file: address })
        : postgresDriver({ connectionString: address });
    const registry = await openRegistry({ driver });
    const store = registryDeliveryStore(registry);
    await store.create('count', { value: '0', expiresAt: 9e15 });
    for (let one = 0; one < ENTRIES; one += 1)
      await store.create(`once:${one}`, { value: '1', expiresAt: 9e15 });

    const killed = taker(kind, address, '1000000');
    await killed.isAtWork;
    killed.kill();
    expect(await killed.end).toBeUndefined();
    const before = Number(await store.read('count'));
    expect(before).toBeGreaterThan(0);

    const count = async (prefix: string) =>
      (
        await coreOf(registry)
          .db.selectFrom('deliveries')
          .select('id')
          .where('id', 'like', `${prefix}:%`)
          .execute()
      ).length;
    const left = await count('once');
    const put = await count('shared');
    const ends = await Promise.all([1, 2, 3].map(() => taker(kind, address, String(ENTRIES)).end));
    const sum = (of: 'created' | 'taken') => ends.reduce((all, end) => all + (end?.[of] ?? 0), 0);
    expect(sum('taken')).toBe(left);
    expect(sum('created')).toBe(Math.max(ENTRIES - put, 0));
    expect(await store.read('count')).toBe(String(before + 3 * ENTRIES));
    await registry.close();
  }, 120_000);
});

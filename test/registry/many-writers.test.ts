import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegistry, type Registry, type RegistryDriver } from '../../src/registry/index.js';
import { postgresDriver } from '../../src/registry/postgres/index.js';
import { coreOf } from '../../src/registry/registry-of.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { learnersNamed, newAwards, prepared } from '../support/awards-to-record.js';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.js';
import { temporaryFolder } from '../support/registries.js';

let program = '';
beforeAll(async () => {
  const folder = resolve('node_modules/.cache/microcert-registry-writer');
  await mkdir(folder, { recursive: true });
  program = join(folder, `writer-${process.pid}.mjs`);
  await build({
    entryPoints: ['test/support/registry-writer.ts'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
    logLevel: 'error',
  });
});

/** What a process that wrote answered. */
interface Answer {
  readonly recorded: number;
  readonly refused: number;
}

/** Starts a process that writes. */
function writer(...args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (data) => out.push(String(data)));
  const isWriting = new Promise<void>((done) => {
    child.stderr.on('data', (data) => {
      err.push(String(data));
      done();
    });
    child.on('close', () => done());
  });
  const how = new Promise<{ readonly code: number | null; readonly signal: string | null }>(
    (done) => {
      child.on('close', (code, signal) => done({ code, signal }));
    },
  );
  const said = () => err.join('').replaceAll('recorded\n', '');
  return {
    kill: () => child.kill('SIGKILL'),
    /** Once it recorded something, or ended. */
    isWriting,
    /** What it answered; throws what it said where it ended otherwise. */
    end: async (): Promise<Answer> => {
      const { code, signal } = await how;
      if (code !== 0) throw new Error(`${code ?? signal}: ${said()}`);
      return JSON.parse(out.join(''));
    },
    /** How it ended, with what it had to say. */
    ended: async () => ({ signal: (await how).signal, said: said() }),
  };
}

/** Nothing twice, nothing half: keys, ids and places are unique, and chain and tables agree. */
async function expectInOrder(registry: Registry): Promise<number> {
  const { db } = coreOf(registry);
  const awards = await db.selectFrom('awards').select(['award_key', 'credential_id']).execute();
  const places = await db.selectFrom('positions').select(['list', 'position', 'award']).execute();
  for (const texts of [
    awards.map(({ award_key }) => award_key),
    awards.map(({ credential_id }) => credential_id),
    places.map(({ list, position }) => `${list} ${position}`),
    places.map(({ list, award }) => `${list} ${award}`),
  ])
    expect(new Set(texts).size).toBe(texts.length);
  expect(places).toHaveLength(awards.length * 2);
  expect(await registry.audit()).toMatchObject({ isIntact: true, awards: awards.length });
  return awards.length;
}

const WRITERS = ['a', 'b', 'c', 'd'];
const CHUNKS = 8;

describe.each(['sqlite', 'postgres'] as const)('many processes that write (%s)', (kind) => {
  const folder = temporaryFolder();
  let server: PostgresServer | undefined;
  beforeAll(async () => {
    if (kind === 'postgres') server = await startPostgresServer();
  }, 60_000);
  afterAll(() => server?.remove());
  const newAddress = async (name: string) =>
    (await server?.createDatabase()) ?? join(folder(), `${name}.db`);
  const driverOf = (address: string): RegistryDriver =>
    kind === 'sqlite'
      ? sqliteDriver({ file: address })
      : postgresDriver({ connectionString: address });

  it('MUST all succeed, and give nothing out twice', async () => {
    const address = await newAddress('all');
    const ends = await Promise.all(
      WRITERS.map((name) => writer(kind, address, name, String(CHUNKS)).end()),
    );
    const sum = (of: 'recorded' | 'refused') => ends.reduce((total, end) => total + end[of], 0);
    // Each shared key is recorded by one of them, and refused to the others.
    expect(sum('recorded')).toBe(WRITERS.length * CHUNKS * 20 + CHUNKS);
    expect(sum('refused')).toBe((WRITERS.length - 1) * CHUNKS);
    const registry = await openRegistry({ driver: driverOf(address) });
    expect(await expectInOrder(registry)).toBe(sum('recorded'));
    await registry.close();
  }, 120_000);

  it('MUST leave everything in order when they are killed, and let the next go on', async () => {
    const address = await newAddress('killed');
    for (let round = 1; round <= 3; round += 1) {
      const names = ['x', 'y'].map((name) => `${name}${round}`);
      const running = names.map((name) => writer(kind, address, name, '1000000'));
      // However slow the machine is: a process that does not write yet leaves nothing that could be out of order.
      await Promise.all(running.map(({ isWriting }) => isWriting));
      await wait(Math.random() * 700);
      for (const { kill } of running) kill();
      const killed = { signal: 'SIGKILL', said: '' };
      expect(await Promise.all(running.map(({ ended }) => ended()))).toEqual([killed, killed]);
    }
    const { registry, definition } = await prepared({ driver: driverOf(address) });
    const before = await expectInOrder(registry);
    expect(before).toBeGreaterThan(0);
    await registry.recordIssued({
      definition,
      awards: await newAwards(registry, learnersNamed('after', 10)),
    });
    expect(await expectInOrder(registry)).toBe(before + 10);
    await registry.close();
  }, 120_000);

  it('MUST be able to share a process, each with a connection of its own', async () => {
    const address = await newAddress('shared');
    const opened = await Promise.all(WRITERS.map(() => prepared({ driver: driverOf(address) })));
    await Promise.all(
      opened.map(async ({ registry, definition }, at) => {
        for (let chunk = 0; chunk < 4; chunk += 1) {
          const awards = await newAwards(registry, learnersNamed(`${at}-${chunk}`, 10));
          await registry.recordIssued({ definition, awards });
        }
      }),
    );
    const [first] = opened;
    if (first === undefined) throw new Error('four were opened');
    expect(await expectInOrder(first.registry)).toBe(160);
    for (const { registry } of opened) await registry.close();
  }, 60_000);
});

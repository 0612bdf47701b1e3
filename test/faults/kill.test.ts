import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegistryDriver } from '../../src/registry/index.js';
import { postgresDriver } from '../../src/registry/postgres/index.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import {
  type CohortSite,
  createSite,
  learnersOf,
  type Running,
  seeded,
  seedOfRun,
  sizeOf,
  until,
} from '../support/cohort-site.js';
import { expectExactlyOnce, expectWholeResults } from '../support/exactly-once.js';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.js';

const ROWS = 10_000;

let site: CohortSite;
beforeAll(async () => {
  site = await createSite();
});
afterAll(() => site.remove());

/** A moment to kill at: while the program starts, once it has the file, or while it writes, signs and records. */
async function someMoment(running: Running, out: string, random: () => number): Promise<string> {
  const kind = Math.floor(random() * 4);
  if (kind === 0) {
    await wait(random() * 700);
    return 'start';
  }
  const before = sizeOf(out);
  if (kind === 1) {
    await until(running, () => sizeOf(`${out}.lock`) > 0);
    await wait(random() * 200);
    return 'opened';
  }
  await until(running, () => sizeOf(out) > before);
  // At once falls into the middle of writing; a little later, into the transaction; later still, into the next chunk.
  if (kind === 3) await wait(random() * 150);
  return 'written';
}

interface Killing {
  readonly kills: number;
  readonly registry: string;
  readonly driver: () => RegistryDriver;
  readonly name: string;
}

/** Kills one run after the other, each the same command; a cohort that comes to its end meanwhile is followed by another. */
async function killed({ kills, registry, driver, name }: Killing): Promise<void> {
  const random = seeded(seedOfRun(`kill -9 (${name})`));
  const outs: string[] = [];
  const learners: string[] = [];
  const moments: string[] = [];
  const isKilled = async (cohort: string): Promise<boolean> => {
    const running = site.start(`${cohort}.csv`, `${cohort}.jsonl`, { registry });
    if (moments.length < kills) {
      const moment = await someMoment(running, site.path(`${cohort}.jsonl`), random);
      if (running.child.kill('SIGKILL')) moments.push(moment);
    }
    const { code, signal, err } = await running.end;
    if (signal !== 'SIGKILL') expect({ code, err }).toMatchObject({ code: 0 });
    return signal === 'SIGKILL';
  };
  while (moments.length < kills) {
    const cohort = `${name}-${outs.length + 1}`;
    site.writeCohort(`${cohort}.csv`, learnersOf(cohort, ROWS));
    learners.push(...learnersOf(cohort, ROWS));
    outs.push(site.path(`${cohort}.jsonl`));
    while (await isKilled(cohort));
    expectWholeResults(site.path(`${cohort}.jsonl`), ROWS);
  }
  process.stdout.write(`killed ${moments.join(', ')}; cohorts ${outs.length}\n`);
  await expectExactlyOnce({ outs, learners, driver: driver() });
}

describe('a run that is killed at any moment', () => {
  it('MUST issue every award once, when the same command is run again (SQLite, 24 times)', async () => {
    const file = site.path('killed.db');
    const driver = () => sqliteDriver({ file });
    await killed({ kills: 24, registry: file, driver, name: 'sqlite' });
  });
});

describe('a run on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgresServer();
  });
  afterAll(() => server?.remove());

  it('MUST issue every award once, when it is killed and run again (8 times)', async () => {
    const registry = await server.createDatabase();
    const driver = () => postgresDriver({ connectionString: registry });
    await killed({ kills: 8, registry, driver, name: 'postgres' });
  });

  it('MUST end with a clear error when the server goes down in the middle, and end well once it is back', async () => {
    const registry = await server.createDatabase();
    site.writeCohort('crash.csv', learnersOf('crash', 4000));
    const out = site.path('crash.jsonl');
    const start = () => site.start('crash.csv', 'crash.jsonl', { registry });
    for (const share of [1, 2]) {
      const running = start();
      const before = sizeOf(out);
      await until(running, () => sizeOf(out) > before + share * 1_000_000);
      await server.crash();
      const ends = [await running.end, await start().end]; // cut off, and while nobody is there
      await server.start();
      for (const { code, err } of ends) {
        expect({ code, err }).toMatchObject({ code: 3 });
        expect(err).toContain('[ERR_REGISTRY_UNAVAILABLE]');
        expect(err.replace(/\s+/g, ' ')).toContain('what was recorded stays recorded once');
      }
    }
    expect(await start().end).toMatchObject({ code: 0 });
    expectWholeResults(out, 4000);
    const driver = postgresDriver({ connectionString: registry });
    await expectExactlyOnce({ outs: [out], learners: learnersOf('crash', 4000), driver });
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAtJobs } from '../../src/jobs/index.js';
import { openRegistry } from '../../src/registry/index.js';
import { postgresDriver } from '../../src/registry/postgres/index.js';
import { type CohortSite, createSite, learnersOf, sizeOf } from '../support/cohort-site.js';
import { expectExactlyOnce } from '../support/exactly-once.js';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.js';

let server: PostgresServer;
let site: CohortSite;
beforeAll(async () => {
  site = await createSite();
  server = await startPostgresServer();
});
afterAll(async () => {
  await server?.remove();
  site?.remove();
});

interface Process {
  readonly child: ChildProcess;
  readonly end: Promise<{
    readonly code: number | null;
    readonly out: string;
    readonly err: string;
  }>;
}

/** Starts the built command line on a registry. */
function microcert(registry: string, ...args: readonly string[]): Process {
  const child = spawn(process.execPath, [resolve('dist/cli/main.js'), ...args], {
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', MICROCERT_REGISTRY: registry },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (data) => out.push(String(data)));
  child.stderr.on('data', (data) => err.push(String(data)));
  const end = new Promise<Awaited<Process['end']>>((done) => {
    child.on('close', (code) => done({ code, out: out.join(''), err: err.join('') }));
  });
  return { child, end };
}

const issuer = () => ['--issuer', site.path('issuer.json')];

function enqueue(registry: string, cohort: string, ...args: readonly string[]): Process['end'] {
  const definition = site.path('definition.json');
  const learners = ['--learners', site.path(cohort)];
  const status = ['--status-url', 'https://univ.example/status/'];
  return microcert(registry, 'enqueue', definition, ...learners, ...issuer(), ...status, ...args)
    .end;
}

function worker(registry: string, out: string, ...args: readonly string[]): Process {
  const files = ['--key', site.path('key.json'), '--out', site.path(out)];
  return microcert(registry, 'worker', ...issuer(), ...files, ...args);
}

/** Waits until a worker has written something more. */
async function written(out: string): Promise<void> {
  const before = sizeOf(site.path(out));
  while (sizeOf(site.path(out)) <= before) await wait(5);
}

describe('workers on one queue', () => {
  it('MUST issue each award once, though one is killed again and again and one is told to stop', async () => {
    const registry = await server.createDatabase();
    const learners = learnersOf('many', 10_000);
    site.writeCohort('many.csv', learners);
    const queued = await enqueue(registry, 'many.csv', '--chunk', '50');
    expect(queued).toMatchObject({ code: 0, err: '' });
    expect(queued.out).toContain('10,000 queued');

    const stopped = worker(registry, 'stopped.jsonl');
    for (let kill = 0; kill < 5; kill += 1) {
      const killed = worker(registry, 'killed.jsonl');
      await written('killed.jsonl');
      await wait(Math.random() * 60);
      killed.child.kill('SIGKILL');
      expect(await killed.end).toMatchObject({ code: null });
    }
    stopped.child.kill('SIGTERM');
    // To be stopped is how it ends.
    const { code, err } = await stopped.end;
    expect(code).toBe(0);
    expect(err).not.toContain('✘');

    // The same file again: it is cut to what was recorded, and gone on with.
    const rest = [worker(registry, 'killed.jsonl', '--until-empty')];
    rest.push(worker(registry, 'other.jsonl', '--until-empty'));
    for (const { end } of rest) expect(await end).toMatchObject({ code: 0 });

    const outs = ['stopped.jsonl', 'killed.jsonl', 'other.jsonl'].map(site.path);
    const driver = postgresDriver({ connectionString: registry });
    await expectExactlyOnce({ outs, learners, driver });
    const opened = await openRegistry({ driver: postgresDriver({ connectionString: registry }) });
    const { definitions, dead } = await lookAtJobs(opened);
    await opened.close();
    expect(dead).toEqual([]);
    expect(definitions).toMatchObject([{ done: { rows: 10_000 }, waiting: { jobs: 0 } }]);

    // Nothing is left of the learners but what is in the files.
    const again = await enqueue(registry, 'many.csv');
    expect(again.out).toContain('10,000 issued before');
  });

  it('MUST give the chunk of a killed worker to another one, before it is started again', async () => {
    const registry = await server.createDatabase();
    const learners = learnersOf('taken', 2_000);
    site.writeCohort('taken.csv', learners);
    await enqueue(registry, 'taken.csv', '--chunk', '1000');
    const driver = () => postgresDriver({ connectionString: registry });
    const killed = worker(registry, 'first.jsonl');
    await jobIsActive(registry);
    killed.child.kill('SIGKILL');
    await killed.end;
    const other = await worker(registry, 'second.jsonl', '--until-empty').end;
    expect(other).toMatchObject({ code: 0 });
    // What the killed one wrote without recording it goes when it is started again.
    expect(await worker(registry, 'first.jsonl', '--until-empty').end).toMatchObject({ code: 0 });
    const outs = ['first.jsonl', 'second.jsonl'].map(site.path);
    await expectExactlyOnce({ outs, learners, driver: driver() });
  });

  it('MUST leave what cannot be issued to be looked at, and issue the rest', async () => {
    const registry = await server.createDatabase();
    const learners = learnersOf('rest', 40);
    site.writeCohort('rest.csv', learners);
    await enqueue(registry, 'rest.csv', '--chunk', '10');
    const opened = await openRegistry({ driver: postgresDriver({ connectionString: registry }) });
    const { rowsOf } = await import('../../src/jobs/statements.js');
    const { coreOf } = await import('../../src/registry/registry-of.js');
    await rowsOf(
      coreOf(opened),
      `update microcert_jobs.job set retry_limit = 1, retry_delay = 1, data = jsonb_set(data, '{learners}', '"{}"') where data->'lines'->>0 = '12'`,
    );
    await opened.close();

    const ended = await worker(registry, 'rest.jsonl', '--until-empty').end;
    expect(ended).toMatchObject({ code: 1 });
    expect(ended.err).toContain('ERR_JOBS_CHUNK');
    expect(ended.err).toContain('rest.csv, lines 12 to 21');
    expect(ended.err + ended.out).not.toContain('did:example:rest');
    expect(readFileSync(site.path('rest.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(30);

    const looked = await microcert(registry, 'jobs').end;
    expect(looked).toMatchObject({ code: 1 });
    expect(looked.out).toContain('30 done · 10 dead');
    expect(looked.out).toContain('rest.csv, lines 12 to 21, tried 2 times');
    const purged = await microcert(registry, 'jobs', '--purge-dead', '--format', 'json').end;
    expect(purged).toMatchObject({ code: 0 });
    expect(JSON.parse(purged.out)).toMatchObject({ purged: 1, dead: [] });
    // The rows that were given up are issued once they are put in again.
    await enqueue(registry, 'rest.csv', '--chunk', '10');
    expect(await worker(registry, 'rest.jsonl', '--until-empty').end).toMatchObject({ code: 0 });
    const outs = [site.path('rest.jsonl')];
    await expectExactlyOnce({
      ...{ outs, learners },
      driver: postgresDriver({ connectionString: registry }),
    });
  });
});

/** Waits until a worker has a chunk. */
async function jobIsActive(registry: string): Promise<void> {
  const opened = await openRegistry({ driver: postgresDriver({ connectionString: registry }) });
  const isActive = async () =>
    (await lookAtJobs(opened)).definitions.some(({ active }) => active.jobs > 0);
  while (!(await isActive())) await wait(1);
  await opened.close();
}

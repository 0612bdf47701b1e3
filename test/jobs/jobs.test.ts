import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readCohort } from '../../src/cohort/index.js';
import {
  type EnqueuedRow,
  enqueueCohort,
  lookAtJobs,
  openQueue,
  purgeDead,
  retryDead,
} from '../../src/jobs/index.js';
import { openRegistry } from '../../src/registry/index.js';
import { postgresDriver } from '../../src/registry/postgres/index.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { DEFINITION, pieces } from '../support/cohorts.js';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.js';
import { temporaryFolder } from '../support/registries.js';
import { KEY, openWorkshop, rowsNamed, type Workshop } from '../support/worker.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgresServer();
}, 60_000);
afterAll(() => server?.remove());

const folder = temporaryFolder();
const open: Workshop[] = [];
afterEach(async () => {
  for (const shop of open.splice(0)) await shop.remove();
});

/** A registry of its own, encrypted unless asked otherwise. */
async function workshop(
  { encryptionKey }: { readonly encryptionKey?: Uint8Array } = { encryptionKey: KEY },
): Promise<Workshop> {
  const driver = postgresDriver({ connectionString: await server.createDatabase() });
  const shop = await openWorkshop({ driver, ...(encryptionKey && { encryptionKey }) });
  open.push(shop);
  return shop;
}

/** Everything that the queue holds, as one text. */
async function held({ ask }: Workshop): Promise<string> {
  const rows = await ask('select * from microcert_jobs.job');
  const archived = await ask('select * from microcert_jobs.archive');
  return JSON.stringify([rows, archived]);
}

const SOON = { retries: { limit: 1, seconds: 1 } };

describe('what is put into a queue', () => {
  it('MUST be the rows that can be issued; the others are told at once, with line and column', async () => {
    const shop = await workshop();
    const rows = await shop.enqueue(['did:example:a,2026-07-01,14', 'did:example:b,2026-07-01,24']);
    expect(rows).toMatchObject([
      { outcome: 'queued', line: 2 },
      { outcome: 'refused', line: 3, findings: [{ column: { name: 'result.exam' } }] },
    ]);
    expect((await lookAtJobs(shop.registry)).definitions).toMatchObject([
      { waiting: { jobs: 1, rows: 1 }, active: { rows: 0 }, done: { rows: 0 }, dead: { rows: 0 } },
    ]);
  });

  it('MUST NOT be what a check of the caller says something against', async () => {
    const shop = await workshop();
    const message = { en: 'no', fr: 'non' };
    const finding = { code: 'test.no', severity: 'error', pointer: '/awardedOn', message } as const;
    const rows = await shop.enqueue(rowsNamed('checked', 2), { check: () => [finding] });
    expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
    expect((await lookAtJobs(shop.registry)).definitions).toEqual([]);
  });

  it('MUST be there once, however often the same file is put in', async () => {
    const shop = await workshop();
    const rows = rowsNamed('twice', 25);
    const outcomes = async () =>
      new Set((await shop.enqueue(rows, { chunk: 10 })).map(({ outcome }) => outcome));
    expect(await outcomes()).toEqual(new Set(['queued']));
    expect(await outcomes()).toEqual(new Set(['waiting']));
    expect(await shop.work('one')).toHaveLength(3);
    expect(await outcomes()).toEqual(new Set(['existing']));
    expect(await shop.work('one')).toEqual([]);
    expect(shop.credentials('one')).toHaveLength(25);
  });

  it('MUST NOT be what was issued to a learner who was forgotten since', async () => {
    const shop = await workshop();
    const rows = rowsNamed('gone', 2);
    await shop.enqueue(rows);
    await shop.work('one');
    const learner = rows[1]?.split(',')[0] ?? '';
    expect((await shop.registry.erase(learner)).credentialIds).toHaveLength(1);
    expect(await shop.enqueue(rows)).toMatchObject([
      { outcome: 'existing', line: 2 },
      { outcome: 'refused', line: 3, findings: [{ code: 'cohort.forgotten' }] },
    ]);
    expect(await shop.work('one')).toEqual([]);
  });

  it('MUST be as the file says that was put in last: a result that was corrected is not issued as it was', async () => {
    const shop = await workshop();
    const resultOf = () => JSON.stringify(shop.credentials('one').at(-1));
    await shop.enqueue(['did:example:corrected,2026-07-01,11.25']);
    const again = await shop.enqueue(['did:example:corrected,2026-07-01,17.75']);
    expect(again).toMatchObject([{ outcome: 'waiting' }]);
    expect(await shop.work('one')).toMatchObject([{ outcome: 'done', issued: 1 }]);
    expect(resultOf()).toContain('17.75');
    // A chunk that lay dead as well.
    const refusing = () => {
      throw new Error('no');
    };
    await shop.enqueue(['did:example:dead,2026-07-01,11.25'], {
      retries: { limit: 0, seconds: 1 },
    });
    expect(await shop.work('one', { check: refusing })).toMatchObject([{ outcome: 'dead' }]);
    await shop.enqueue(['did:example:dead,2026-07-01,18.5']);
    expect(await shop.work('one')).toMatchObject([{ outcome: 'done', issued: 1 }]);
    expect(resultOf()).toContain('18.5');
  });

  it('MUST NOT be a row whose own id another row or credential has', async () => {
    const shop = await workshop();
    const enqueue = async (...rows: readonly string[]) => {
      const text = `awardId,learnerId,awardedOn\n${rows.join(',2026-07-01\n')},2026-07-01\n`;
      const task = { queue: shop.queue, definition: DEFINITION };
      const read = readCohort(pieces(text), { definition: DEFINITION });
      const outcomes: EnqueuedRow[] = [];
      for await (const row of enqueueCohort({ ...task, rows: read })) outcomes.push(row);
      return outcomes;
    };
    expect(
      await enqueue('urn:x:1,did:example:a', 'urn:x:1,did:example:b', 'urn:x:2,did:example:c'),
    ).toMatchObject([
      { outcome: 'queued', line: 2 },
      { outcome: 'refused', line: 3, findings: [{ code: 'cohort.same-id' }] },
      { outcome: 'queued', line: 4 },
    ]);
    await shop.work('one');
    expect(await enqueue('urn:x:1,did:example:b')).toMatchObject([
      { outcome: 'refused', findings: [{ code: 'cohort.id-issued' }] },
    ]);
  });

  // GDPR art. 5(1)(c) and (e): no more, and no longer, than is needed
  it.each([
    ['encrypted', { encryptionKey: KEY }, false],
    ['as it is, where the registry has no key', {}, true],
  ] as const)('MUST say who is in it %s, and only until it is done', async (_, key, isReadable) => {
    const shop = await workshop(key);
    await shop.enqueue(rowsNamed('marked-learner', 5));
    expect((await held(shop)).includes('marked-learner')).toBe(isReadable);
    await shop.work('one');
    expect(shop.credentials('one')).toHaveLength(5);
    const after = await held(shop);
    expect(after).toContain('"rows":5');
    expect(after).not.toContain('marked-learner');
    expect(after).not.toContain('"learners"');
  });

  it('MUST be in PostgreSQL', async () => {
    const registry = await openRegistry({ driver: sqliteDriver({ file: join(folder(), 'a.db') }) });
    const opening = openQueue({ registry, issuer: 'did:web:univ.example' });
    await expect(opening).rejects.toMatchObject({ code: 'ERR_JOBS_PLACE' });
    await expect(lookAtJobs(registry)).rejects.toMatchObject({ code: 'ERR_JOBS_PLACE' });
    await registry.close();
  });

  it('MUST be what is of one issuer: nobody signs what is another one’s', async () => {
    const shop = await workshop();
    const other = await openQueue({ registry: shop.registry, issuer: 'did:web:other.example' });
    expect(other.name).not.toBe(shop.queue.name);
    await other.close();
  });
});

describe('a worker', () => {
  it('MUST issue all that waits, with a status entry each, so that registry and file agree', async () => {
    const shop = await workshop();
    await shop.enqueue(rowsNamed('all', 45), { chunk: 20 });
    const worked = await shop.work('one');
    expect(worked.map(({ outcome, issued, lines }) => [outcome, issued, lines])).toEqual([
      ['done', 20, [2, 21]],
      ['done', 20, [22, 41]],
      ['done', 5, [42, 46]],
    ]);
    const ids = shop.credentials('one').map(({ credentialSubject }) => credentialSubject.id);
    expect(new Set(ids).size).toBe(45);
    expect(await shop.registry.audit()).toMatchObject({ isIntact: true, awards: 45 });
    expect((await lookAtJobs(shop.registry)).definitions).toMatchObject([
      { done: { jobs: 3, rows: 45 }, issued: 45, refused: 0, waiting: { jobs: 0 } },
    ]);
  });

  it('MUST issue each award once, beside others', async () => {
    const shop = await workshop();
    await shop.enqueue(rowsNamed('beside', 200), { chunk: 10 });
    await Promise.all([shop.work('one'), shop.work('two')]);
    const lines = [...shop.credentials('one'), ...shop.credentials('two')];
    expect(new Set(lines.map(({ credentialSubject }) => credentialSubject.id)).size).toBe(200);
    expect(lines).toHaveLength(200);
    expect(await shop.registry.audit()).toMatchObject({ isIntact: true, awards: 200 });
  });

  it('MUST keep of what it refuses line, code and place, and nothing that stood there', async () => {
    const shop = await workshop();
    await shop.enqueue(rowsNamed('refused-learner', 2), { source: 'jury.csv' });
    const message = { en: 'no', fr: 'non' };
    const finding = { code: 'test.no', severity: 'error', pointer: '/awardedOn', message } as const;
    const [worked] = await shop.work('one', { check: () => () => [finding] });
    const rows = [2, 3].map((line) => ({
      line,
      findings: [{ code: 'test.no', pointer: '/awardedOn', column: 'awardedOn' }],
    }));
    expect(worked).toMatchObject({ outcome: 'done', issued: 0, refused: rows });
    expect((await lookAtJobs(shop.registry)).refused).toMatchObject([{ source: 'jury.csv', rows }]);
    expect(await held(shop)).not.toContain('refused-learner');
    // What is wrong may have been put right elsewhere: it can be queued again.
    expect(await shop.enqueue(rowsNamed('refused-learner', 2))).toMatchObject([
      { outcome: 'queued' },
      { outcome: 'queued' },
    ]);
    expect(await shop.work('one')).toMatchObject([{ outcome: 'done', issued: 2 }]);
  });

  it('MUST end after the chunk in work, once it is asked to', async () => {
    const shop = await workshop();
    await shop.enqueue(rowsNamed('asked', 30), { chunk: 10 });
    const controller = new AbortController();
    const check = () => {
      controller.abort();
      return () => [];
    };
    const worked = await shop.work('one', { check, signal: controller.signal });
    expect(worked).toMatchObject([{ outcome: 'done', issued: 10 }]);
    expect((await lookAtJobs(shop.registry)).definitions).toMatchObject([
      { done: { rows: 10 }, waiting: { rows: 20 }, active: { rows: 0 } },
    ]);
  });

  it('MUST take up a chunk whose worker gave no sign of life any more', async () => {
    const shop = await workshop();
    await shop.enqueue(rowsNamed('silent', 10), { silence: 1, ...SOON });
    await shop.ask(`update microcert_jobs.job set state = 'active', started_on = now(),
      output = '{"run": "gone"}'`);
    expect(await shop.work('one')).toMatchObject([{ outcome: 'done', issued: 10 }]);
  }, 40_000);

  it('MUST take up at once what a process of its own name left', async () => {
    const shop = await workshop();
    await shop.enqueue(rowsNamed('own', 10), { silence: 3600, ...SOON });
    await shop.ask(`update microcert_jobs.job set state = 'active', started_on = now(),
      output = '{"run": "one"}'`);
    expect(await shop.work('one')).toMatchObject([{ outcome: 'done', issued: 10 }]);
  });

  it('MUST go on where it was when the database was away', async () => {
    const shop = await workshop();
    await shop.enqueue(rowsNamed('away', 60), { chunk: 10, silence: 3, ...SOON });
    let chunks = 0;
    const check = () => {
      chunks += 1;
      if (chunks === 3) void server.stop().then(() => server.start());
      return () => [];
    };
    await shop.work('one', { check });
    expect(new Set(shop.credentials('one').map((one) => one.credentialSubject.id)).size).toBe(60);
    expect(shop.credentials('one')).toHaveLength(60);
    expect(await shop.registry.audit()).toMatchObject({ isIntact: true, awards: 60 });
  }, 60_000);
});

describe('a chunk that cannot be issued', () => {
  const spoil = ({ ask }: Workshop) =>
    ask(`update microcert_jobs.job set data = jsonb_set(data, '{learners}', '"c3BvaWx0"')
      where data->'lines'->>0 = '2'`);

  it('MUST be tried again, then lie dead with the code of its error, and stop no other', async () => {
    const shop = await workshop();
    await shop.enqueue(rowsNamed('poison', 20), { chunk: 10, source: 'jury.csv', ...SOON });
    await spoil(shop);
    const worked = await shop.work('one');
    expect(worked.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
      ['failed', 'ERR_JOBS_CHUNK'],
      ['done', undefined],
      ['dead', 'ERR_JOBS_CHUNK'],
    ]);
    const { definitions, dead } = await lookAtJobs(shop.registry);
    expect(definitions).toMatchObject([{ dead: { jobs: 1, rows: 10 }, done: { jobs: 1 } }]);
    expect(dead).toMatchObject([
      { code: 'ERR_JOBS_CHUNK', lines: [2, 11], source: 'jury.csv', tries: 2 },
    ]);
  });

  it('MUST be tried once more when asked for, and be removed when asked for', async () => {
    const shop = await workshop();
    await shop.enqueue(rowsNamed('again', 20), { chunk: 10, retries: { limit: 0, seconds: 1 } });
    await spoil(shop);
    await shop.work('one');
    expect(await retryDead(shop.registry)).toBe(1);
    expect(await shop.work('one')).toMatchObject([{ outcome: 'dead' }]);
    expect(await purgeDead(shop.registry)).toBe(1);
    expect((await lookAtJobs(shop.registry)).dead).toEqual([]);
    expect(await purgeDead(shop.registry)).toBe(0);
  });

  it.each([
    'null',
    '[]',
    '"x"',
    '{}',
    '{"definition":null,"rows":"x","lines":"y","source":1}',
    '{"definition":{"id":"x","version":1e99},"rows":-1,"lines":[1],"learners":"e30"}',
  ])('MUST stop no worker, nor hide the others, whatever it is: %s', async (data) => {
    const shop = await workshop();
    await shop.enqueue(rowsNamed('beside', 1));
    await shop.ask(
      `insert into microcert_jobs.job (name, data, retry_limit, created_on)
        select name, '${data}'::jsonb, 0, now() - interval '1 day' from microcert_jobs.job`,
    );
    expect(await shop.work('one')).toMatchObject([
      { outcome: 'dead', error: { code: 'ERR_JOBS_CHUNK' } },
      { outcome: 'done', issued: 1 },
    ]);
    const { definitions, dead } = await lookAtJobs(shop.registry);
    expect(definitions.map(({ issued }) => issued)).toContain(1);
    expect(dead).toMatchObject([{ code: 'ERR_JOBS_CHUNK' }]);
    expect(await purgeDead(shop.registry)).toBe(1);
  });

  it('MUST be tried again when its file is put in again', async () => {
    const shop = await workshop();
    const rows = rowsNamed('put-in-again', 10);
    await shop.enqueue(rows, { retries: { limit: 0, seconds: 1 } });
    const refusing = () => {
      throw new Error('put-in-again-1');
    };
    const [worked] = await shop.work('one', { check: refusing });
    expect(worked).toMatchObject({ outcome: 'dead', error: { code: 'ERR_JOBS_FAILED' } });
    // What an error says may repeat what it is about: it is not kept.
    expect(await held(shop)).not.toContain('put-in-again-1');
    expect((await shop.enqueue(rows)).every(({ outcome }) => outcome === 'queued')).toBe(true);
    expect(await shop.work('one')).toMatchObject([{ outcome: 'done', issued: 10 }]);
  });
});

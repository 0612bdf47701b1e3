import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMPLETE, ISSUER } from '../support/definitions.js';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.js';
import { type Answer, createWorkbench, type Workbench } from '../support/run-cli.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgresServer();
}, 60_000);
afterAll(() => server?.remove());

let bench: Workbench;
let registry: string;
beforeEach(async () => {
  bench = await createWorkbench();
  registry = await server.createDatabase();
  await bench.write('definition.json', JSON.stringify(COMPLETE));
  const keygen = await bench.microcert(['keygen', '--out', bench.path('key.json')]);
  expect(keygen.code).toBe(0);
  const { kid } = JSON.parse(await readFile(bench.path('key.json'), 'utf8'));
  await bench.write('issuer.json', JSON.stringify({ ...ISSUER, id: kid.split('#')[0] }));
});
afterEach(() => bench.remove());

/** Runs a command on the registry, whose address goes the way it should. */
function microcert(...args: readonly string[]): Promise<Answer> {
  return bench.microcert(args, { env: { MICROCERT_REGISTRY: registry } });
}

const issuer = () => ['--issuer', bench.path('issuer.json')];

async function enqueue(rows: readonly string[], ...args: readonly string[]): Promise<Answer> {
  const text = `learnerId,awardedOn,result.exam\n${rows.join('\n')}\n`;
  const learners = await bench.write('jury.csv', text);
  const definition = bench.path('definition.json');
  return microcert('enqueue', definition, '--learners', learners, ...issuer(), ...args);
}

function worker(...args: readonly string[]): Promise<Answer> {
  const files = ['--key', bench.path('key.json'), '--out', bench.path('issued.jsonl')];
  return microcert('worker', ...issuer(), ...files, '--until-empty', ...args);
}

const STATUS = ['--status-url', 'https://univ.example/status/'];
const GOOD = ['did:example:a,2026-07-01,14', 'did:example:b,2026-07-01,15'];
const BAD = 'did:example:marked,2026-07-01,24';

describe('microcert enqueue, worker and jobs', () => {
  it('MUST issue a cohort: queued without a key, issued by a worker, counted by jobs', async () => {
    const queued = await enqueue(GOOD, ...STATUS);
    expect(queued).toMatchObject({ code: 0, err: '' });
    expect(queued.out).toContain('✔ 2 queued\n→ microcert worker issues it');
    expect((await microcert('jobs')).out).toContain('2 waiting · 0 in work · 0 done · 0 dead');
    const worked = await worker();
    expect(worked).toMatchObject({ code: 0, err: '' });
    expect(worked.out).toMatch(/^✔ 2 issued and signed in \d+ s: .*issued\.jsonl\n$/);
    const lines = (await readFile(bench.path('issued.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).credentialStatus.statusPurpose)).toEqual([
      'revocation',
      'revocation',
    ]);
    const looked = await microcert('jobs');
    expect(looked).toMatchObject({ code: 0, err: '' });
    expect(looked.out).toContain('0 waiting · 0 in work · 2 done · 0 dead');
    expect(looked.out).toContain('2 issued, 0 refused');
  });

  it('MUST say the same in French', async () => {
    const queued = await enqueue([...GOOD, BAD], '--lang', 'fr');
    expect(queued.code).toBe(1);
    expect(queued.out).toContain('✔ 2 en file\n✘ 1 refusées');
    expect((await worker('--lang', 'fr')).out).toMatch(/^✔ 2 délivrées et signées en \d+ s : /);
    const looked = await microcert('jobs', '--lang', 'fr');
    expect(looked.out).toContain('0 en attente · 0 en cours · 2 faites · 0 abandonnées');
  });

  it('MUST tell a row that is refused at once, by line and column, and never queue it', async () => {
    const results = bench.path('queued.csv');
    const queued = await enqueue([...GOOD, BAD], '--results', results);
    expect(queued.code).toBe(1);
    expect(queued.out).toContain('result.exam (C)');
    expect(queued.out).toContain('line 4');
    expect(queued.out).not.toContain('marked');
    const [, ...rows] = (await readFile(results, 'utf8')).trimEnd().split('\r\n');
    expect(rows.map((row) => row.split(';').slice(0, 2))).toEqual([
      ['2', 'queued'],
      ['3', 'queued'],
      ['4', 'refused'],
    ]);
    expect((await microcert('jobs')).out).toContain('2 waiting');
  });

  // What is in order when it is queued may not be when it is issued: it is asked again then.
  it('MUST name the lines that a worker refused, and answer 1', async () => {
    await enqueue(['did:example:early,2020-07-01,14'], '--framework', 'none');
    const worked = await bench.microcert(
      [
        ...['worker', ...issuer(), '--key', bench.path('key.json')],
        ...['--out', bench.path('issued.jsonl'), '--until-empty'],
      ],
      { env: { MICROCERT_REGISTRY: registry }, now: '2020-06-01T00:00:00Z' },
    );
    expect(worked).toMatchObject({ code: 1 });
    expect(worked.out).toContain('✘ 1 refused');
    const looked = await microcert('jobs');
    expect(looked).toMatchObject({ code: 0 });
    expect(looked.out).toMatch(/✘ jury\.csv, line 2: awardedOn \[/);
    const json = JSON.parse((await microcert('jobs', '--format', 'json')).out);
    expect(json).toMatchObject({
      definitions: [{ refused: 1 }],
      refused: [{ source: 'jury.csv' }],
    });
  });

  it('MUST say what is missing, and make nothing', async () => {
    const codes = async (...args: readonly string[]) => (await microcert(...args)).err;
    const definition = bench.path('definition.json');
    expect(await codes('enqueue', definition, ...issuer())).toContain('add --learners FILE');
    expect(await codes('worker', ...issuer())).toContain('add --out FILE.jsonl');
    expect(await codes('jobs', '--retry-dead', '--purge-dead')).toContain('leave out --retry-dead');
    expect((await enqueue(GOOD, '--chunk', '0')).err).toContain('--chunk takes');
    expect((await worker('--threads', '0')).err).toContain('--threads takes');
    expect((await enqueue(GOOD, '--suspendable')).err).toContain('goes with --status-url');
    expect((await enqueue(GOOD, '--results', '-')).err).toContain('--results takes');
    const own = await enqueue(GOOD, '--results', bench.path('jury.csv'));
    expect(own).toMatchObject({ code: 2, err: expect.stringContaining('[ERR_FILE_EXISTS]') });
    expect(await readFile(bench.path('jury.csv'), 'utf8')).toContain('did:example:a');
    expect((await microcert('jobs')).out).toBe('The queue is empty.\n');
    for (const name of ['enqueue', 'worker', 'jobs'])
      expect((await microcert(name, '--help')).out).toContain('--registry');
    registry = bench.path('file.db');
    const { code, err } = await microcert('jobs');
    expect(code).toBe(2);
    expect(err).toContain('[ERR_JOBS_PLACE]');
    expect(err).toContain('postgres://');
  });

  it('an empty queue MUST be nothing to be worried about', async () => {
    expect(await microcert('jobs')).toMatchObject({ code: 0, out: 'The queue is empty.\n' });
    expect(await microcert('jobs', '--purge-dead')).toMatchObject({ code: 0 });
    expect(await worker()).toMatchObject({ code: 0 });
  });
});

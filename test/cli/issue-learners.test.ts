import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegistry } from '../../src/registry/index.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { COMPLETE, ISSUER } from '../support/definitions.js';
import { expectExactlyOnce } from '../support/exactly-once.js';
import { tamper } from '../support/registries.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const HEADER = 'learnerId,learnerName,awardedOn,result.exam';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  expect((await bench.microcert(['keygen', '--out', bench.path('key.json')])).code).toBe(0);
  const { kid } = JSON.parse(readFileSync(bench.path('key.json'), 'utf8'));
  await bench.write('definition.json', JSON.stringify(COMPLETE));
  await bench.write('issuer.json', JSON.stringify({ ...ISSUER, id: kid.split('#')[0] }));
});
afterEach(() => bench.remove());

/** A row for a learner. */
const rowOf = (name: string) => `did:example:${name},,2026-07-01,14.5`;

/** The command for a cohort, with what is not the same each time. */
function issue(
  cohort: string,
  more: readonly string[] = [],
  around: Parameters<Workbench['microcert']>[1] = {},
  without: readonly string[] = [],
) {
  const options: Readonly<Record<string, string>> = {
    learners: cohort,
    issuer: bench.path('issuer.json'),
    key: bench.path('key.json'),
    out: bench.path('out.jsonl'),
    registry: bench.path('registry.db'),
    threads: '1',
  };
  const given = Object.entries(options).filter(([name]) => !without.includes(name));
  const args = given.flatMap(([name, value]) => [`--${name}`, value]);
  return bench.microcert(['issue', bench.path('definition.json'), ...args, ...more], around);
}

const cohort = (...lines: readonly string[]) => bench.write('cohort.csv', `${lines.join('\n')}\n`);
const credentials = () =>
  (existsSync(bench.path('out.jsonl')) ? readFileSync(bench.path('out.jsonl'), 'utf8') : '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const folder = () => readdirSync(bench.folder).sort();

describe('a cohort whose columns cannot be used', () => {
  it('MUST be refused with the closest name, and nothing be made for it', async () => {
    const file = await cohort('learnerID2,awarded,result.exma', 'did:example:a,2026-07-01,14');
    const before = folder();
    const { code, out, err } = await issue(file);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('[ERR_COHORT_HEADER]');
    for (const name of ['learnerId', 'awardedOn', 'result.exam']) expect(err).toContain(name);
    expect(folder()).toEqual(before);
  });

  it('MUST be told which are missing', async () => {
    const { code, err } = await issue(await cohort('learnerName,result.exam', 'Zoé,14'));
    expect(code).toBe(2);
    expect(err).toMatch(/awardedOn/);
    expect(err).toMatch(/learnerId/);
    expect(err).not.toContain('Zoé');
  });
});

describe('a run that was killed before it signed the end of the log', () => {
  it('MUST have it signed by the next run, though that issues nothing', async () => {
    const file = await cohort(HEADER, rowOf('a'));
    expect((await issue(file)).code).toBe(0);
    const driver = sqliteDriver({ file: bench.path('registry.db') });
    const heads = async (...statements: readonly string[]) => {
      const registry = await openRegistry({ driver });
      await tamper(registry, ...statements);
      const { remarks } = await registry.audit();
      await registry.close();
      return remarks.map(({ code }) => code);
    };
    expect(await heads()).toContain('audit.head-key');
    expect(await heads('delete from heads')).not.toContain('audit.head-key');
    const again = await issue(file);
    expect(again.out).toContain('1 issued before');
    expect(await heads()).toContain('audit.head-key');
  });
});

describe('a cohort without an address for its status lists', () => {
  const status = ['--status-url', 'https://univ.example/status/'];
  const said = async (...more: readonly string[]) => {
    const { code, err } = await issue(await cohort(HEADER, rowOf('a')), more);
    expect(code).toBe(0);
    return err.replace(/\s+/g, ' ');
  };

  it('MUST be told before anything is signed that it can never be revoked, and when tried', async () => {
    for (const more of [['--dry-run'], []])
      expect(await said(...more)).toContain('never be revoked');
    expect(await said('--dry-run')).toContain('unless an earlier run gave this registry');
    expect(await said('--lang', 'fr')).toContain('ne pourra jamais être révoqué');
    expect(await said('--dry-run', '--lang', 'fr')).toContain('sauf si une exécution précédente');
  });

  it('MUST NOT be told so with one, nor where the registry has lists', async () => {
    expect(await said('--dry-run', ...status)).not.toContain('revoked');
    expect(await said(...status)).not.toContain('revoked');
    expect(await said()).not.toContain('revoked');
  });
});

describe('rows that cannot be issued', () => {
  it('MUST be refused where a learner stands there twice, and the others be issued', async () => {
    const { code, out } = await issue(await cohort(HEADER, rowOf('a'), rowOf('b'), rowOf('a')));
    expect(code).toBe(1);
    expect(out).toContain('2 issued');
    expect(out).toContain('line 2 has the same learner');
    expect(credentials()).toHaveLength(2);
  });

  it('MUST be refused where the learner was forgotten since, unless --again is given', async () => {
    const file = await cohort(HEADER, rowOf('a'), rowOf('b'));
    expect((await issue(file)).code).toBe(0);
    const learner = ['--learner', 'did:example:b', '--yes'];
    const registry = ['--registry', bench.path('registry.db')];
    expect((await bench.microcert(['erase', ...learner, ...registry])).code).toBe(0);
    for (const [lang, said] of [
      ['en', 'to a learner who was forgotten since; nothing was issued'],
      ['fr', 'à un apprenant oublié depuis ; rien n’a été délivré'],
    ] as const) {
      const { code, out } = await issue(file, ['--lang', lang]);
      expect(code).toBe(1);
      expect(out.replace(/\s+/g, ' ')).toContain(said);
      expect(out).toContain('[cohort.forgotten]');
      expect(out).toContain('--again');
      expect(credentials()).toHaveLength(2);
    }
    const again = await issue(file, ['--again']);
    expect([again.code, credentials().length]).toEqual([0, 3]);
  });

  it('MUST be refused for French dates with the option that reads them, and be read with it', async () => {
    const file = await cohort(HEADER, 'did:example:a,,01/07/2026,14.5');
    const refused = await issue(file);
    expect(refused.code).toBe(1);
    expect(refused.out.replace(/\s+/g, ' ')).toContain('DD/MM/YYYY');
    expect(credentials()).toEqual([]);
    expect((await issue(file, ['--date-format', 'DD/MM/YYYY'])).code).toBe(0);
    expect(credentials()).toMatchObject([{ awardedDate: expect.stringContaining('2026-07-01') }]);
  });

  it('MUST be explained in French', async () => {
    const { out } = await issue(await cohort(HEADER, rowOf('a'), rowOf('a')), ['--lang', 'fr']);
    expect(out).toContain('1 délivrée');
    expect(out).toContain('a le même apprenant et la même date');
    expect(readFileSync(bench.path('out.results.csv'), 'utf8')).toContain('même apprenant');
  });

  it('are each in the results, as JSON lines where the name says so', async () => {
    const results = bench.path('results.jsonl');
    await issue(await cohort(HEADER, rowOf('a'), 'did:example:b,,,1'), ['--results', results]);
    const lines = readFileSync(results, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { outcome: 'issued', line: 2 },
      { outcome: 'refused', line: 3, findings: [{ code: 'cohort.required' }] },
    ]);
  });
});

describe('cells that a spreadsheet takes for a formula', () => {
  it.each(['=1+1', '+33 6', '-Zoé', '@zoe'])(
    'MUST stand in the credential as written: %s',
    async (name) => {
      const { code } = await issue(await cohort(HEADER, `did:example:a,${name},2026-07-01,14.5`));
      expect(code).toBe(0);
      expect(JSON.stringify(credentials())).toContain(JSON.stringify(name));
      expect(readFileSync(bench.path('out.results.csv'), 'utf8')).not.toMatch(/(^|;)[=+\-@]/m);
    },
  );
});

describe('a cohort from a pipe', () => {
  it('MUST be issued like a file', async () => {
    const { code, out } = await issue('-', [], { stdin: `${HEADER}\n${rowOf('a')}\n` });
    expect(code).toBe(0);
    expect(out).toContain('1 issued');
  });
});

describe('a dry run', () => {
  it('MUST write nothing, need no key, and find what a run would find', async () => {
    const file = await cohort(HEADER, rowOf('a'), rowOf('a'), rowOf('b'));
    const before = folder();
    const { code, out } = await issue(file, ['--dry-run'], {}, ['key', 'out', 'registry']);
    expect(code).toBe(1);
    expect(out).toContain('2 can be issued; nothing was signed or written');
    expect(folder()).toEqual(before);
  });
});

describe('a command that is not complete', () => {
  it('MUST say that --out is missing, and make nothing', async () => {
    const file = await cohort(HEADER, rowOf('a'));
    const before = folder();
    const { code, err } = await issue(file, [], {}, ['out']);
    expect(code).toBe(2);
    expect(err).toContain('--out');
    expect(folder()).toEqual(before);
  });

  it('MUST be refused for a key that is not the issuer’s, before anything is made', async () => {
    await bench.microcert(['keygen', '--out', bench.path('other.json')]);
    const file = await cohort(HEADER, rowOf('a'));
    const before = folder();
    const { code, err } = await issue(file, ['--key', bench.path('other.json')], {}, ['key']);
    expect(code).toBe(2);
    expect(err).toContain('[ERR_ISSUER_KEY]');
    expect(folder()).toEqual(before);
  });
});

describe('a registry of a later version', () => {
  it('MUST be left as it is, and nothing be issued', async () => {
    const file = bench.path('registry.db');
    const registry = await openRegistry({ driver: sqliteDriver({ file }) });
    await tamper(registry, "update settings set value = '999' where name = 'schema'");
    await registry.close();
    const before = readFileSync(file);
    const { code, err } = await issue(await cohort(HEADER, rowOf('a')));
    expect(code).toBe(2);
    expect(err).toContain('[ERR_REGISTRY_NEWER]');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(existsSync(bench.path('out.jsonl'))).toBe(false);
  });
});

describe('a clock that goes back between two runs', () => {
  it('MUST lose no award, and the chain stay in order', async () => {
    const learners = ['a', 'b', 'c'];
    const nows = ['2026-07-15T09:00:00Z', '2026-07-10T09:00:00Z', '2026-07-20T09:00:00Z'];
    for (const [at, now] of nows.entries()) {
      const file = await cohort(HEADER, ...learners.slice(0, at + 1).map(rowOf));
      expect(
        (await issue(file, ['--status-url', 'https://univ.example/status/'], { now })).code,
      ).toBe(0);
    }
    const driver = sqliteDriver({ file: bench.path('registry.db') });
    const all = learners.map((name) => `did:example:${name}`);
    await expectExactlyOnce({ outs: [bench.path('out.jsonl')], learners: all, driver });
    const registry = await openRegistry({ driver });
    const { remarks } = await registry.audit();
    await registry.close();
    expect(remarks.map(({ code }) => code)).toContain('audit.clock-back');
  });
});

describe('a run that is asked to stop before it began', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])(
    'MUST issue nothing, say how to go on, and answer as shells do (%s: %i)',
    async (name, exit) => {
      const interruption = AbortSignal.abort(name);
      const { code, out } = await issue(await cohort(HEADER, rowOf('a')), [], { interruption });
      expect(code).toBe(exit);
      expect(out).toContain('Run the same command again to go on');
      expect(existsSync(bench.path('out.jsonl'))).toBe(false);
    },
  );
});

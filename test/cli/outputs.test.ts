import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPLETE, ISSUER } from '../support/definitions.js';
import { type Answer, createWorkbench, type Workbench } from '../support/run-cli.js';

const COHORT = 'learnerId,awardedOn,result.exam\ndid:example:a,2026-07-01,14.5\n';
const PRECIOUS = 'what somebody wrote\n';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  expect((await bench.microcert(['keygen', '--out', bench.path('key.json')])).code).toBe(0);
  const { kid } = JSON.parse(readFileSync(bench.path('key.json'), 'utf8'));
  await bench.write('definition.json', JSON.stringify(COMPLETE));
  await bench.write('issuer.json', JSON.stringify({ ...ISSUER, id: kid.split('#')[0] }));
  await bench.write('cohort.csv', COHORT);
  await bench.write('precious.txt', PRECIOUS);
});
afterEach(() => bench.remove());

/** Issues the cohort, with names of files in the folder; as many learners as rows. */
function issue(names: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const files = {
    ...{ learners: 'cohort.csv', issuer: 'issuer.json', key: 'key.json' },
    ...{ out: 'out.jsonl', registry: 'registry.db', ...names },
  };
  const args = Object.entries(files).flatMap(([name, file]) => [`--${name}`, bench.path(file)]);
  return bench.microcert(['issue', bench.path('definition.json'), ...args, '--threads', '1']);
}

const text = (name: string) => readFileSync(bench.path(name), 'utf8');
const modeOf = (name: string) => statSync(bench.path(name)).mode & 0o777;

describe('results of a cohort', () => {
  it.each(['key.json', 'definition.json', 'issuer.json', 'cohort.csv', 'registry.db'])(
    'MUST NOT take the place of another file of the same command: %s',
    async (name) => {
      await issue({ out: 'first.jsonl' });
      const before = readFileSync(bench.path(name));
      const { code } = await issue({ results: name });
      expect(code).toBe(2);
      expect(readFileSync(bench.path(name)).equals(before)).toBe(true);
    },
  );

  it('MUST NOT do so by another name of it, and nothing be made', async () => {
    symlinkSync(bench.path('key.json'), bench.path('a.results.csv'));
    linkSync(bench.path('key.json'), bench.path('b.results.csv'));
    const before = readdirSync(bench.folder);
    const key = text('key.json');
    const byLink = await issue({ results: 'a.results.csv' });
    expect(byLink).toMatchObject({ code: 2, out: '' });
    expect(byLink.err).toContain('[ERR_FILE_EXISTS]');
    expect(readdirSync(bench.folder)).toEqual(before);
    expect((await issue({ results: 'b.results.csv' })).err).toContain('[ERR_FILE_EXISTS]');
    expect(text('key.json')).toBe(key);
    expect(existsSync(bench.path('out.jsonl'))).toBe(false);
  });

  it('MUST leave alone a file that holds something else, and say so, before anything is issued', async () => {
    const { code, err } = await issue({ results: 'precious.txt' });
    expect([code, text('precious.txt')]).toEqual([2, PRECIOUS]);
    expect(err).toContain('holds something else than results');
    expect(existsSync(bench.path('out.jsonl'))).toBe(false);
  });

  it('MUST NOT be written through a link, nor into a half-written file of somebody', async () => {
    symlinkSync(bench.path('precious.txt'), bench.path('a.csv.partial'));
    await bench.write('b.csv.partial', PRECIOUS);
    for (const results of ['a.csv', 'b.csv'])
      expect((await issue({ results })).err).toContain('[ERR_FILE_EXISTS]');
    expect([text('precious.txt'), text('b.csv.partial')]).toEqual([PRECIOUS, PRECIOUS]);
    // What it leads to is empty, so that nothing was wrong with it but the way.
    await bench.write('empty.txt', '');
    symlinkSync(bench.path('empty.txt'), bench.path('c.csv.partial'));
    expect((await issue({ results: 'c.csv' })).code).toBe(0);
    expect(text('empty.txt')).toBe('');
  });

  it.each(['again.csv', 'again.jsonl'])(
    'take the place of those of the run before: %s',
    async (results) => {
      expect((await issue({ results })).code).toBe(0);
      expect(text(results)).toContain('issued');
      await bench.write(`${results}.partial`, text(results).slice(0, 60));
      expect((await issue({ results })).code).toBe(0);
      expect(text(results)).toContain('existing');
    },
  );

  it('MUST NOT take the place of what is no file', async () => {
    mkdirSync(bench.path('folder'));
    expect((await issue({ results: 'folder' })).err).toContain('[ERR_FILE_UNWRITABLE]');
    expect((await issue({ results: 'nowhere/a.csv' })).err).toContain('[ERR_FILE_UNWRITABLE]');
    expect(existsSync(bench.path('registry.db'))).toBe(false);
  });
});

describe('the credentials of a cohort', () => {
  it('MUST be one file under whatever name: a run by a link goes on where the other stopped', async () => {
    symlinkSync(bench.path('real.jsonl'), bench.path('later.jsonl'));
    expect((await issue({ out: 'later.jsonl' })).err).toContain('a link that leads nowhere');
    expect((await issue({ out: 'real.jsonl' })).code).toBe(0);
    await bench.write('cohort.csv', `${COHORT}did:example:b,2026-07-01,12\n`);
    expect((await issue({ out: 'later.jsonl' })).code).toBe(0);
    expect(text('real.jsonl').trimEnd().split('\n')).toHaveLength(2);
  });

  it('MUST NOT go where a run cannot be taken up again: into a device or a pipe', async () => {
    execFileSync('mkfifo', [bench.path('pipe')]);
    const { code, err } = await issue({ out: 'pipe', results: 'results.csv' });
    expect(code).toBe(2);
    expect(err).toContain('this is a device or a pipe');
  });
});

describe('a registry', () => {
  it('MUST be its owner’s alone where a link leads to a file that is not there yet', async () => {
    symlinkSync(bench.path('elsewhere.db'), bench.path('registry.db'));
    expect((await issue()).code).toBe(0);
    expect(modeOf('elsewhere.db')).toBe(0o600);
  });

  it.each([':memory:', 'file:a.db?mode=memory', 'http://127.0.0.1:1/a', 'libsql://127.0.0.1:1'])(
    'MUST be a file: what is issued into %s would be forgotten, or go elsewhere',
    async (place) => {
      const args = ['--learners', bench.path('cohort.csv'), '--issuer', bench.path('issuer.json')];
      const more = ['--key', bench.path('key.json'), '--out', bench.path('out.jsonl')];
      const issuing = ['issue', bench.path('definition.json'), ...args, ...more];
      const { code, err } = await bench.microcert([...issuing, '--registry', place]);
      expect(code).toBe(2);
      expect(err).toContain('the registry is a file, or postgres://');
      expect(existsSync(bench.path('out.jsonl'))).toBe(false);
    },
  );
});

describe('a file that may be replaced', () => {
  it('MUST be one: whoever may do so would put it in the place of a device', async () => {
    execFileSync('mkfifo', [bench.path('pipe')]);
    const { code, err } = await bench.microcert(['keygen', '--force', '--out', bench.path('pipe')]);
    expect(code).toBe(2);
    expect(err).toContain('this is a device or a pipe');
    expect(statSync(bench.path('pipe')).isFIFO()).toBe(true);
  });
});

describe('the head that an audit saves', () => {
  it('MUST take the place of an earlier head, and of nothing else', async () => {
    await issue();
    const audit = (head: string) =>
      bench.microcert([
        'audit',
        ...['--registry', bench.path('registry.db'), '--save-head', bench.path(head)],
      ]);
    for (const head of ['head.json', 'head.json']) expect((await audit(head)).code).toBe(0);
    for (const name of ['registry.db', 'key.json', 'precious.txt']) {
      const before = readFileSync(bench.path(name));
      const { code, err } = await audit(name);
      expect(code).toBe(2);
      expect(err).toContain('holds something else than a head');
      expect(readFileSync(bench.path(name)).equals(before)).toBe(true);
    }
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unbake } from '../../src/carriers/index.js';
import { COMPLETE, ISSUER } from '../support/definitions.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const HEADER = 'learnerId,learnerName,awardedOn,result.exam';
const NAMES = ['zoe-lambert', 'ali-benali', 'max-weber'];
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await bench.microcert(['keygen', '--out', bench.path('key.json')]);
  const { kid } = JSON.parse(readFileSync(bench.path('key.json'), 'utf8'));
  await bench.write('definition.json', JSON.stringify(COMPLETE));
  await bench.write('issuer.json', JSON.stringify({ ...ISSUER, id: kid.split('#')[0] }));
  await cohort(NAMES);
});
afterEach(() => bench.remove());

const rowOf = (name: string) => `did:example:${name},${name},2026-07-01,14.5`;
const cohort = (names: readonly string[]) =>
  bench.write('cohort.csv', `${[HEADER, ...names.map(rowOf)].join('\n')}\n`);

function issue(more: readonly string[], around: Parameters<Workbench['microcert']>[1] = {}) {
  const options = {
    ...{ learners: 'cohort.csv', issuer: 'issuer.json', key: 'key.json' },
    ...{ out: 'out.jsonl', registry: 'registry.db' },
  };
  const args = Object.entries(options).flatMap(([name, file]) => [`--${name}`, bench.path(file)]);
  const command = ['issue', bench.path('definition.json'), ...args, '--threads', '1', ...more];
  return bench.microcert(command, around);
}

const folders = (...kinds: readonly string[]) =>
  kinds.flatMap((kind) => [`--${kind}`, bench.path(kind)]);
const render = (more: readonly string[]) =>
  bench.microcert(['render', bench.path('out.jsonl'), ...more]);
const lines = () => readFileSync(bench.path('out.jsonl'), 'utf8').trimEnd().split('\n');
const flat = (text: string) => text.replace(/\s+/g, ' ');
const uuidOf = (line: string) => JSON.parse(line).id.replace('urn:uuid:', '');

/** Each file of a folder is the picture of one credential of the cohort, and all are there. */
async function expectPictures(kind: string): Promise<void> {
  const names = lines().map((line) => `${uuidOf(line)}.${kind}`);
  expect((await readdir(bench.path(kind))).sort()).toEqual(names.toSorted());
  for (const [at, name] of names.entries()) {
    const { format, text } = await unbake(await readFile(join(bench.path(kind), name)));
    expect(format).toBe(kind);
    expect(JSON.parse(text)).toEqual(JSON.parse(lines()[at] ?? ''));
  }
}

describe('microcert issue --learners with folders for pictures', () => {
  it('MUST leave a PNG, an SVG and a PDF of each credential, named after its id and not after the learner', async () => {
    const { code, out } = await issue(folders('png', 'svg', 'pdf'));
    expect(code).toBe(0);
    for (const kind of ['png', 'svg', 'pdf']) {
      await expectPictures(kind);
      expect(flat(out)).toContain(`3 ${kind.toUpperCase()} written: ${bench.path(kind)}`);
      for (const name of await readdir(bench.path(kind)))
        expect(name.replace(`.${kind}`, '')).toMatch(UUID);
    }
    const { issuer } = JSON.parse(lines()[0] ?? '');
    const verify = ['verify', ...(await files('png')), ...(await files('pdf'))];
    const verified = await bench.microcert([...verify, '--trust', issuer.id]);
    expect(verified.out).toContain('6 verified: 6 accepted');
  });

  it('MUST be for the eyes of who made them alone, as the credentials are', async () => {
    await issue(folders('svg'));
    expect((await stat(bench.path('svg'))).mode & 0o777).toBe(0o700);
    for (const file of await files('svg')) expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('MUST write nothing anew that is there, and make what is missing, when it is run again', async () => {
    await issue(folders('svg', 'pdf'));
    const [first = '', ...others] = await files('svg');
    const before = await Promise.all(others.map((file) => stat(file)));
    await rm(first);
    await writeFile(join(bench.path('svg'), '.left-by-a-killed-run.microcert-draft'), 'half');
    await cohort([...NAMES, 'ana-silva']);
    const { code, out } = await issue(folders('svg', 'pdf'));
    expect(code).toBe(0);
    expect(flat(out)).toContain(`2 SVG written: ${bench.path('svg')} · 2 there already`);
    expect(flat(out)).toContain(`1 PDF written: ${bench.path('pdf')} · 3 there already`);
    await expectPictures('svg');
    const after = await Promise.all(others.map((file) => stat(file)));
    expect(after.map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(
      before.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
    );
  });

  it('MUST leave alone what is somebody else’s, follow no link, and say how to go on; what was issued stays', async () => {
    await issue([]);
    const [first = '', second = '', third = ''] = lines().map((line) => `${uuidOf(line)}.svg`);
    await mkdir(bench.path('svg'));
    await bench.write('elsewhere', 'theirs');
    await writeFile(join(bench.path('svg'), first), 'theirs');
    await symlink(bench.path('elsewhere'), join(bench.path('svg'), second));
    const { code, out } = await issue(folders('svg'));
    expect(code).toBe(1);
    expect(flat(out)).toContain('3 issued before and left alone');
    expect(flat(out)).toContain('1 SVG written');
    expect(flat(out)).toContain('2 could not be made');
    expect(flat(out)).toContain('lines 1, 2 [ERR_FILE_EXISTS]');
    expect(flat(out)).toContain('the same command makes what is missing');
    expect(readFileSync(bench.path('elsewhere'), 'utf8')).toBe('theirs');
    expect(readFileSync(join(bench.path('svg'), first), 'utf8')).toBe('theirs');
    const { text } = await unbake(await readFile(join(bench.path('svg'), third)));
    expect(text).toBe(lines()[2]);
  });

  it('MUST NOT take the picture of another credential for its own', async () => {
    await issue(folders('svg'));
    const [first = '', second = ''] = await files('svg');
    const other = await readFile(second);
    await rm(first);
    await writeFile(first, other);
    const { code, out } = await issue(folders('svg'));
    expect([code, flat(out)]).toEqual([1, expect.stringContaining('1 could not be made')]);
    expect(await readFile(first)).toEqual(other);
  });

  it('MUST refuse, before anything is signed, what cannot be drawn or is not for a cohort', async () => {
    await bench.write('file', '');
    const refused = [
      [['--png', bench.path('file')], 'ERR_FILE_UNWRITABLE'],
      [['--png', bench.path('no/folder')], 'ERR_FILE_UNWRITABLE'],
      [['--png', '-'], 'ERR_USAGE'],
      [['--colours', '#123456'], 'ERR_USAGE'],
      [['--verifier', 'https://univ.example/verify/'], 'ERR_USAGE'],
      [[...folders('pdf'), '--hosted', 'https://univ.example/1'], 'ERR_USAGE'],
      [[...folders('svg'), '--colours', 'red'], 'ERR_USAGE'],
      [[...folders('svg'), '--image', bench.path('cohort.csv')], 'ERR_CARRIER_FORMAT'],
      [[...folders('svg'), '--logo', bench.path('cohort.csv')], 'ERR_ARTWORK_LOGO'],
    ] as const;
    for (const [args, code] of refused) {
      const answer = await issue(args);
      expect([args, answer.code, answer.err]).toEqual([args, 2, expect.stringContaining(code)]);
    }
    expect(existsSync(bench.path('out.jsonl'))).toBe(false);
    expect(existsSync(bench.path('svg'))).toBe(false);
  });

  it('MUST make none in a dry run', async () => {
    expect((await issue([...folders('svg'), '--dry-run'])).code).toBe(0);
    expect(existsSync(bench.path('svg'))).toBe(false);
  });

  it('MUST say it in French, and for programs', async () => {
    const { out } = await issue([...folders('svg'), '--lang', 'fr']);
    expect(out).toContain(`3 SVG écrits : ${bench.path('svg')}`);
    const again = await issue([...folders('svg'), '--lang', 'fr']);
    expect(again.out).toContain('3 déjà là, laissés en l’état');
    const { pictures } = JSON.parse((await issue([...folders('svg'), '--format', 'json'])).out);
    expect(pictures).toEqual({
      svg: { folder: bench.path('svg'), written: 0, existing: 3, failed: 0 },
    });
  });

  it('stopped by Ctrl-C MUST say so, and go on the next time', async () => {
    const stop = new AbortController();
    stop.abort('SIGINT');
    const { code } = await issue(folders('svg'), { interruption: stop.signal });
    expect(code).toBe(130);
    expect((await issue(folders('svg'))).code).toBe(0);
    await expectPictures('svg');
  });

  it('MUST have a name for ids of other forms too, which tells nothing', async () => {
    const id = 'https://univ.example/credentials/2026-17';
    await bench.write('cohort.csv', `awardId,${HEADER}\n${id},${rowOf('zoe-lambert')}\n`);
    const { code, out } = await issue(folders('svg'));
    expect([code, out]).toEqual([0, expect.any(String)]);
    const [name = ''] = await readdir(bench.path('svg'));
    expect(name).toMatch(/^[\da-f]{32}\.svg$/);
  });
});

describe('microcert render with folders', () => {
  it('MUST make the same pictures of a file with a credential on each line', async () => {
    await issue(folders('svg'));
    const made = await contents();
    await rm(bench.path('svg'), { recursive: true });
    const { code, out } = await render(folders('svg'));
    expect([code, flat(out)]).toEqual([0, expect.stringContaining('3 SVG written')]);
    expect(await contents()).toEqual(made);
    expect(flat((await render(folders('svg'))).out)).toContain('3 there already');
  });

  it('MUST go on where a line is no credential, and say which', async () => {
    await issue([]);
    const broken = [lines()[0], '{"id":"urn:uuid:1"}', 'x', lines()[1]].join('\n');
    await bench.write('out.jsonl', `${broken}\n${(lines()[2] ?? '').slice(0, 400)}`);
    const { code, out } = await render(folders('svg'));
    expect(code).toBe(1);
    expect(flat(out)).toContain('2 SVG written');
    expect(flat(out)).toContain('3 could not be made');
    expect(flat(out)).toContain('ERR_CREDENTIAL_UNREADABLE');
    expect(out).not.toContain('zoe');
  });

  it('MUST refuse options that are for one certificate, and folders that another process writes into', async () => {
    await issue([]);
    for (const option of [['--out', 'x.pdf'], ['--format', 'pdf'], ['--force']])
      expect((await render([...folders('svg'), ...option])).code).toBe(2);
    expect((await render(['--badge-lang', 'fr'])).code).toBe(2);
    await mkdir(bench.path('svg'));
    const lock = { process: process.pid, host: (await import('node:os')).hostname() };
    await writeFile(join(bench.path('svg'), '.microcert.lock'), JSON.stringify(lock));
    const { code, out } = await render(folders('svg'));
    expect([code, out]).toEqual([2, expect.stringContaining('ERR_COHORT_BUSY')]);
  });
});

const files = async (kind: string) =>
  (await readdir(bench.path(kind))).sort().map((name) => join(bench.path(kind), name));
const contents = async () => Promise.all((await files('svg')).map((file) => readFile(file)));

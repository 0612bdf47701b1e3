import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSite } from '../../src/publishing/index.js';
import { filesOf, folderOf, temporaryFolder } from '../support/publishing.js';

let root: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ path: root, remove } = await temporaryFolder());
});
afterEach(() => remove());

const code = (expected: string) => expect.objectContaining({ code: expected });
const FIRST = { 'did.json': '{}', 'a/index.html': 'A', 'b/fr/index.html': 'B' };
const publish = (texts: Readonly<Record<string, string>>, more = {}) =>
  writeSite(root, filesOf(texts), more);
const at = (path: string) => join(root, path);
const put = async (path: string, text: string) => {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), text);
};

describe('writing a site', () => {
  it('MUST give the folder the files, and say which', async () => {
    const { written, unchanged, removed, kept } = await publish(FIRST);
    expect(await folderOf(root)).toEqual(FIRST);
    expect([...written].sort()).toEqual(Object.keys(FIRST).sort());
    expect([unchanged, removed, kept]).toEqual([[], [], []]);
  });

  it('MUST make a folder that is not there', async () => {
    await writeSite(at('new/site'), filesOf(FIRST));
    expect(await folderOf(at('new/site'))).toEqual(FIRST);
  });

  it('a second run MUST touch nothing, not even the time of a file', async () => {
    await publish(FIRST);
    const times = async () => {
      const names = await readdir(root, { recursive: true });
      // The lock comes and goes in its own folder.
      const kept = names.filter((name) => name !== '.microcert-site');
      const read = async (name: string) => [
        name,
        (await stat(at(name))).mtimeMs,
        (await stat(at(name))).ino,
      ];
      return Promise.all(kept.sort().map(read));
    };
    const before = await times();
    await new Promise((done) => setTimeout(done, 20));
    expect((await publish(FIRST)).written).toEqual([]);
    expect(await times()).toEqual(before);
  });

  it('MUST rewrite what changed alone, and remove what is no part any more with its empty folders', async () => {
    await publish(FIRST);
    const done = await publish({ 'did.json': '{}', 'a/index.html': 'A2', 'c.html': 'C' });
    expect(done.written).toEqual(['a/index.html', 'c.html']);
    expect(done.unchanged).toEqual(['did.json']);
    expect(done.removed).toEqual(['b/fr/index.html']);
    expect(existsSync(at('b'))).toBe(false);
    expect(await folderOf(root)).toEqual({ 'did.json': '{}', 'a/index.html': 'A2', 'c.html': 'C' });
  });

  it('a dry run MUST say the same and change nothing', async () => {
    await publish(FIRST);
    const next = { 'a/index.html': 'A2', 'c.html': 'C' };
    const before = await folderOf(root);
    const said = await publish(next, { dryRun: true });
    expect(await folderOf(root)).toEqual(before);
    expect(await publish(next)).toEqual(said);
    await writeSite(at('none'), filesOf(FIRST), { dryRun: true });
    expect(existsSync(at('none'))).toBe(false);
  });

  it('the manifest MUST be the same for the same site, whatever was there before', async () => {
    const manifest = () => readFile(at('.microcert-site/site.json'), 'utf8');
    await publish(FIRST);
    const once = await manifest();
    await publish({ 'x.html': 'X' });
    await publish(FIRST);
    expect(await manifest()).toBe(once);
    expect(await readdir(at('.microcert-site'))).toEqual(['site.json']);
  });
});

describe('what was not published from here', () => {
  it('MUST stay, whatever is published and removed around it', async () => {
    await put('b/fr/mine.txt', 'mine');
    await put('notes.html', 'notes');
    await publish(FIRST);
    await publish({});
    expect(await folderOf(root)).toEqual({ 'b/fr/mine.txt': 'mine', 'notes.html': 'notes' });
  });

  it('in the way MUST be refused before anything is written, and replaced only when forced', async () => {
    await put('b/fr/index.html', 'somebody’s');
    await expect(publish(FIRST)).rejects.toEqual(code('ERR_PUBLISH_FOREIGN'));
    expect(await folderOf(root)).toEqual({ 'b/fr/index.html': 'somebody’s' });
    await publish(FIRST, { force: true });
    expect(await folderOf(root)).toEqual(FIRST);
  });

  it('MUST not be removed either when it was the same to the byte', async () => {
    await put('did.json', '{}');
    await publish(FIRST);
    await publish({});
    expect(await folderOf(root)).toEqual({ 'did.json': '{}' });
  });

  it('what was changed since MUST be refused, or left where it is no part any more', async () => {
    await publish(FIRST);
    await put('a/index.html', 'changed by hand');
    await expect(publish({ ...FIRST, 'a/index.html': 'A2' })).rejects.toEqual(
      code('ERR_PUBLISH_FOREIGN'),
    );
    const done = await publish({ 'did.json': '{}' });
    expect(done.kept).toEqual(['a/index.html']);
    expect(done.removed).toEqual(['b/fr/index.html']);
    expect((await folderOf(root))['a/index.html']).toBe('changed by hand');
  });

  it.each(['a', 'a/index.html', '.microcert-site'])(
    'refuses to follow a link at %s',
    async (place) => {
      const outside = await temporaryFolder();
      try {
        await mkdir(dirname(at(place)), { recursive: true });
        await symlink(outside.path, at(place));
        await expect(publish(FIRST, { force: true })).rejects.toEqual(code('ERR_PUBLISH_FOREIGN'));
        expect(await readdir(outside.path)).toEqual([]);
      } finally {
        await outside.remove();
      }
    },
  );

  it('MUST not be removed through a link that took the place of a folder', async () => {
    const outside = await temporaryFolder();
    try {
      await publish(FIRST);
      await writeFile(join(outside.path, 'index.html'), 'A');
      await rm(at('a'), { recursive: true });
      await symlink(outside.path, at('a'));
      expect((await publish({ 'did.json': '{}' })).kept).toEqual(['a/index.html']);
      expect(await readdir(outside.path)).toEqual(['index.html']);
    } finally {
      await outside.remove();
    }
  });

  it.each(['../out.html', '/etc/passwd', 'a/../../b', 'a//b', '', '.git/config', 'a\\b', 'a\0b'])(
    'refuses a file called %j',
    async (path) => {
      await expect(publish({ [path]: 'x' })).rejects.toEqual(code('ERR_PUBLISH_ADDRESS'));
    },
  );
});

describe('the list of what was published', () => {
  const file = (path: string) => ({ path, sha256: ['0'.repeat(64)] });
  it.each([
    ['damaged', '{"version":1,'],
    ['of a newer version', '{"version":2,"files":[]}'],
    ['that leads out of the folder', JSON.stringify({ version: 1, files: [file('../../x')] })],
    ['that names a path twice', JSON.stringify({ version: 1, files: [file('a'), file('a')] })],
    ['without digests', '{"version":1,"files":[{"path":"a"}]}'],
    ['that is a list', '[]'],
  ])('refuses one %s, and leaves the site', async (_, text) => {
    await publish(FIRST);
    await put('.microcert-site/site.json', text);
    await expect(publish({})).rejects.toEqual(code('ERR_PUBLISH_MANIFEST'));
    expect(await folderOf(root)).toEqual(FIRST);
  });
});

describe('two runs at once', () => {
  it('one MUST be told that the other is at it, and the site be whole', async () => {
    const [other, ...runs] = await Promise.allSettled([
      publish(FIRST),
      publish(FIRST),
      publish(FIRST),
    ]);
    const refused = [other, ...runs].filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeLessThan(3);
    for (const run of refused) expect(run).toMatchObject({ reason: code('ERR_PUBLISH_BUSY') });
    expect(await folderOf(root)).toEqual(FIRST);
  });

  const lockOf = (host: string, pid: number | undefined) =>
    JSON.stringify({ host, process: pid, run: '00000000-0000-4000-8000-000000000000' });

  it('the lock of a process that is gone MUST be taken over', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await put('.microcert-site/lock', lockOf(hostname(), pid));
    await publish(FIRST);
    expect(await folderOf(root)).toEqual(FIRST);
  });

  it.each([
    ['of a process that lives', lockOf(hostname(), process.pid)],
    ['of another machine', lockOf('another-machine', 1)],
    ['that nobody can read', 'x'],
  ])('a lock %s MUST be heeded', async (_, text) => {
    await put('.microcert-site/lock', text);
    await expect(publish(FIRST)).rejects.toEqual(code('ERR_PUBLISH_BUSY'));
    expect(await folderOf(root)).toEqual({});
  });
});

type Texts = Readonly<Record<string, string>>;

function assertWhole(there: Texts, old: Texts, next: Texts): void {
  for (const [path, text] of Object.entries(there)) expect([old[path], next[path]]).toContain(text);
}

describe('a process that dies', () => {
  const folder = resolve('node_modules/.cache/microcert-threads', `publish-${process.pid}`);
  const program = join(folder, 'publish.mjs');
  const site = (mark: string) =>
    Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [`d${n % 7}/f${n}.html`, mark.repeat(500 + n)]),
    );

  it('MUST leave whole files, old or new, and the next run complete them', async () => {
    const source = `import { writeSite } from './src/publishing/write-site.js';
const [, , folder, mark] = process.argv;
const files = Array.from({ length: 60 }, (_, n) => ({
  path: 'd' + (n % 7) + '/f' + n + '.html', bytes: new TextEncoder().encode(mark.repeat(500 + n)) }));
console.log('ready');
await writeSite(folder, files);`;
    await build({
      stdin: { contents: source, resolveDir: resolve('.') },
      outfile: program,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'error',
    });
    let killed = 0;
    let before = 'a';
    await writeSite(root, filesOf(site('a')));
    for (let run = 0; run < 20; run += 1) {
      const mark = before === 'a' ? 'b' : 'a';
      const child = spawn(process.execPath, [program, root, mark]);
      const ended = new Promise<string | null>((done) =>
        child.on('exit', (_, signal) => done(signal)),
      );
      await new Promise((done) => child.stdout.once('data', done));
      await new Promise((done) => setTimeout(done, run * 3));
      child.kill('SIGKILL');
      if ((await ended) === 'SIGKILL') killed += 1;
      assertWhole(await folderOf(root), site(before), site(mark));
      // Every second time, it is another site that comes next.
      const wanted = run % 2 === 0 ? site(mark) : { ...site('c'), 'other.html': 'x' };
      await writeSite(root, filesOf(wanted));
      expect(await folderOf(root)).toEqual(wanted);
      expect(await readdir(join(root, '.microcert-site'))).toEqual(['site.json']);
      await writeSite(root, filesOf(site(mark)));
      before = mark;
    }
    expect(killed).toBeGreaterThan(5);
    await rm(folder, { recursive: true });
  }, 120_000);
});

/** A file system of its own that is full soon; only an administrator of Linux can make one. */
async function smallFileSystem(): Promise<string | undefined> {
  const place = await mkdtemp(join(tmpdir(), 'microcert-full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', place], { stdio: 'ignore' });
    return place;
  } catch {
    await rm(place, { recursive: true });
    return undefined;
  }
}
const small = await smallFileSystem();

describe('a full disk', () => {
  afterEach(async () => {
    if (small === undefined) return;
    execFileSync('umount', [small]);
    await rm(small, { recursive: true });
  });

  // Skipped where the tests may not mount a file system, as that takes an administrator.
  it.skipIf(small === undefined)(
    'MUST leave the site as it was, and say what is wrong',
    async () => {
      const folder = join(small ?? '', 'site');
      await writeSite(folder, filesOf(FIRST));
      const large = { ...FIRST, 'a/index.html': 'A2', 'large.html': 'x'.repeat(200_000) };
      await expect(writeSite(folder, filesOf(large))).rejects.toEqual(code('ERR_FILE_UNWRITABLE'));
      expect(await folderOf(folder)).toEqual(FIRST);
      expect(
        (await writeSite(folder, filesOf({ ...FIRST, 'a/index.html': 'A2' }))).written,
      ).toEqual(['a/index.html']);
    },
  );
});

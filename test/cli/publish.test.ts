import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderOf } from '../support/publishing.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const EXAMPLE = 'examples/universite-360';
const ISSUER = ['--issuer', `${EXAMPLE}/issuer.yaml`];
const PAGE = 'micro-certifications/diagnostic-sols/index.html';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

const publish = (...args: readonly string[]) =>
  bench.microcert(['publish', ...args, '--out', bench.path('site')]);
const example = (...args: readonly string[]) =>
  publish(`${EXAMPLE}/definition.yaml`, ...ISSUER, ...args);

describe('microcert publish', () => {
  it('MUST write the site of an issuer from the files of init and keygen, and say what it wrote', async () => {
    const keys = ['--out', bench.path('key.json'), '--did-out', bench.path('did.json')];
    await bench.microcert(['keygen', '--did-web', 'univ.example', ...keys]);
    const { code, out } = await example(
      '--did',
      bench.path('did.json'),
      '--context-url',
      'https://univ.example/microcert-v1.jsonld',
    );
    expect(code).toBe(0);
    expect(out).toContain('Written: 9, unchanged: 0, removed: 0');
    expect(out).toContain(`+ ${PAGE}`);
    const site = await folderOf(bench.path('site'));
    expect(JSON.parse(site['.well-known/did.json'] ?? '')).toEqual(
      JSON.parse(await readFile(bench.path('did.json'), 'utf8')),
    );
    expect(site[PAGE]).toContain('Diagnosing the health of an agricultural soil');
  });

  it('MUST refuse a status list of another issuer, a key that signs nothing, and write no site', async () => {
    const list = await bench.write(
      'list.json',
      JSON.stringify({
        ...{ id: 'https://univ.example/status/1', type: 'BitstringStatusListCredential' },
        ...{ issuer: 'did:web:other.example', proof: {} },
      }),
    );
    const other = await example('--status-list', list);
    expect(other).toMatchObject({ code: 2, err: expect.stringContaining('[ERR_PUBLISH_CONTENT]') });
    expect(other.err).toContain('another issuer');
    const key = await example('--key', bench.path('key.json'));
    expect(key).toMatchObject({ code: 2, err: expect.stringContaining('add --registry') });
    await expect(stat(bench.path('site'))).rejects.toThrow('ENOENT');
  });

  it('refuses a folder in which a private key lies, and writes nothing there', async () => {
    const folder = bench.path('upload');
    await mkdir(folder);
    const publishThere = () =>
      bench.microcert([...['publish', `${EXAMPLE}/definition.yaml`, ...ISSUER, '--out', folder]]);
    await bench.microcert(['keygen', '--out', `${folder}/key.json`]);
    const { code, err } = await publishThere();
    expect(code).toBe(2);
    expect(err).toContain('[ERR_PUBLISH_KEY]');
    expect(err).toContain('key.json');
    expect(Object.keys(await folderOf(folder))).toEqual(['key.json']);
    // A public key is what is published.
    await bench.microcert([
      'keygen',
      '--out',
      bench.path('kept.json'),
      '--did-out',
      `${folder}/x.json`,
      '--did-web',
      'univ.example',
    ]);
    await rm(`${folder}/key.json`);
    expect(await publishThere()).toMatchObject({ code: 0 });
  });

  it('a second run MUST change nothing and say so, in French too', async () => {
    await example();
    const { mtimeMs } = await stat(bench.path(`site/${PAGE}`));
    const { code, out } = await example('--lang', 'fr');
    expect(code).toBe(0);
    expect(out).toContain('Écrits : 0, inchangés : 7, supprimés : 0');
    expect((await stat(bench.path(`site/${PAGE}`))).mtimeMs).toBe(mtimeMs);
  });

  it('--format json MUST name every file, and --dry-run write none', async () => {
    const { code, out } = await example('--dry-run', '--format', 'json');
    expect(code).toBe(0);
    const said = JSON.parse(out) as { written: string[] };
    expect(said).toMatchObject({ dryRun: true, unchanged: [], removed: [], kept: [] });
    expect(said.written).toContain(PAGE);
    await expect(stat(bench.path('site'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('MUST show every definition that is not valid, with its place, and write nothing (exit 1)', async () => {
    const bad = await bench.write('bad.yaml', 'id: urn:example:1\ntitle: {}\n');
    const worse = await bench.write('worse.yaml', 'id: urn:example:2\n');
    const { code, err } = await publish(bad, worse, ...ISSUER);
    expect(code).toBe(1);
    expect(err).toContain('bad.yaml');
    expect(err).toContain('worse.yaml');
    await expect(stat(bench.path('site'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each([
    ['without --out', ['publish', `${EXAMPLE}/definition.yaml`, ...ISSUER], 'ERR_USAGE'],
    ['without --issuer', ['publish', `${EXAMPLE}/definition.yaml`, '--out', 'x'], 'ERR_USAGE'],
    [
      'for an address outside of the site',
      ['publish', ...ISSUER, '--context-url', 'https://w3id.org/microcert/v1', '--out', 'x'],
      'ERR_PUBLISH_ADDRESS',
    ],
    [
      'for a file that is not there',
      ['publish', 'none.yaml', ...ISSUER, '--out', 'x'],
      'ERR_FILE_UNREADABLE',
    ],
  ])('MUST answer 2 %s', async (_, args, error) => {
    const { code, err } = await bench.microcert(args);
    expect(code).toBe(2);
    expect(err).toContain(error);
  });

  it('MUST refuse a private key in the place of did.json, and never repeat it', async () => {
    const secret = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
    const did = await bench.write(
      'did.json',
      JSON.stringify({
        id: 'did:web:univ.example',
        verificationMethod: [{ publicKeyJwk: { kty: 'OKP', d: secret } }],
      }),
    );
    const { code, out, err } = await example('--did', did);
    expect(code).toBe(2);
    expect(err).toContain('ERR_PUBLISH_CONTENT');
    expect(out + err).not.toContain(secret);
  });

  it('MUST refuse what is in the way, and name --force (exit 2)', async () => {
    const folder = bench.path('site');
    const { writeFile } = await import('node:fs/promises');
    await mkdir(folder);
    await writeFile(`${folder}/index.html`, 'mine');
    const { code, err } = await example();
    expect(code).toBe(2);
    expect(err).toContain('ERR_PUBLISH_FOREIGN');
    expect(err).toContain('--force');
    expect(await folderOf(folder)).toEqual({ 'index.html': 'mine' });
    expect((await example('--force')).code).toBe(0);
  });
});

import { createHash } from 'node:crypto';
import {
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bake } from '../../src/carriers/index.js';
import { canonicalJson } from '../../src/foundation/encodings/jcs.js';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import { png } from '../support/pictures.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';
import { STRANGER } from '../support/verifying.js';
import { badgeFile, makeTestWallet, sdJwtFor, type TestWallet } from '../support/wallets.js';

let bench: Workbench;
let mine: TestWallet;
beforeEach(async () => {
  bench = await createWorkbench();
  mine = await makeTestWallet(bench);
});
afterEach(() => bench.remove());

/** A wallet with a badge as JSON, one in a picture, and an SD-JWT. */
async function fill(): Promise<void> {
  const [plain, drawn] = [await badgeFile(bench, mine.did, 1), await badgeFile(bench, mine.did, 2)];
  await writeFile(bench.path('badge.png'), bake(png(), await readFile(drawn, 'utf8')));
  const partly = await bench.write('badge.sd-jwt', await sdJwtFor(mine.did));
  const { code } = await mine.wallet('add', plain, bench.path('badge.png'), partly);
  expect(code).toBe(0);
}

async function exported(...more: readonly string[]): Promise<JsonObject> {
  const file = bench.path('export.json');
  await rm(file, { force: true });
  expect(await mine.wallet('export', file, ...more)).toMatchObject({ code: 0 });
  return JSON.parse(await readFile(file, 'utf8')) as JsonObject;
}

/** An export with changes, and the digest that goes with them: made by somebody who knows the form. */
function forge(bundle: JsonObject, change: JsonObject): string {
  const { digest: _, ...body } = { ...bundle, ...change };
  const digest = createHash('sha256').update(canonicalJson(body)).digest('hex');
  return JSON.stringify({ ...body, digest });
}

const place = (number: number, file = '') => join(mine.folder, 'credentials', String(number), file);

describe('microcert wallet export and import', () => {
  it('MUST give back every file as it was, byte for byte, in the same order', async () => {
    await fill();
    await exported();
    const other = await makeTestWallet(bench, 'other');
    const { code, out } = await other.wallet('import', bench.path('export.json'));
    expect(code).toBe(0);
    expect(out).toContain('the export of another wallet');
    for (const file of ['1/credential.json', '2/credential.png', '3/credential.sd-jwt'])
      expect(await readFile(join(other.folder, 'credentials', file))).toEqual(
        await readFile(join(mine.folder, 'credentials', file)),
      );
    const again = await other.asked('import', bench.path('export.json'));
    expect(again.added.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'known']);
  });

  it('MUST leave the private key out unless told otherwise, and say which it is', async () => {
    await fill();
    const { d } = JSON.parse(await readFile(join(mine.folder, 'holder-key.json'), 'utf8')) as {
      readonly d: string;
    };
    expect(JSON.stringify(await exported())).not.toContain(d);
    expect((await stat(bench.path('export.json'))).mode & 0o777).toBe(0o600);
    const file = bench.path('moving.json');
    const { out } = await mine.wallet('export', file, '--with-private-key', '--lang', 'fr');
    expect(out).toContain('La clé privée s’y trouve');
    expect(out).not.toContain(d);
    expect(await readFile(file, 'utf8')).toContain(d);
  });

  it('MUST make the wallet again where there is none, from an export with its key', async () => {
    await fill();
    await exported('--with-private-key');
    const folder = bench.path('moved');
    const args = ['wallet', 'import', bench.path('export.json'), '--wallet', folder];
    const { code, out } = await bench.microcert(args);
    expect(code).toBe(0);
    expect(out).toContain('A wallet was made with the key');
    expect(await readFile(join(folder, 'holder-key.json'), 'utf8')).toBe(
      await readFile(join(mine.folder, 'holder-key.json'), 'utf8'),
    );
    expect((await stat(join(folder, 'holder-key.json'))).mode & 0o777).toBe(0o600);
    const asked = ['--challenge', 'c', '--domain', 'd', '--wallet', folder];
    expect(await bench.microcert(['wallet', 'present', '1', ...asked])).toMatchObject({ code: 0 });
  });

  it('MUST keep the key of a wallet that is there, and make none of an export without one', async () => {
    await fill();
    const bundle = await exported('--with-private-key');
    const other = await makeTestWallet(bench, 'other');
    const before = await readFile(join(other.folder, 'holder-key.json'), 'utf8');
    const { out } = await other.wallet('import', bench.path('export.json'));
    expect(out).toContain('Its private key was not taken in.');
    expect(await readFile(join(other.folder, 'holder-key.json'), 'utf8')).toBe(before);
    const { holderKey: _, ...rest } = bundle;
    const bare = await bench.write('bare.json', forge(rest, {}));
    const none = ['wallet', 'import', bare, '--wallet', bench.path('none')];
    expect(await bench.microcert(none)).toMatchObject({ code: 2 });
    await expect(lstat(bench.path('none'))).rejects.toThrow('ENOENT');
  });

  it('MUST refuse an export whose key is not of its DID, and write nothing', async () => {
    const bundle = await exported('--with-private-key');
    const forged = await bench.write('forged.json', forge(bundle, { did: STRANGER.id }));
    const args = ['wallet', 'import', forged, '--wallet', bench.path('none')];
    const { code, err } = await bench.microcert(args);
    expect(code).toBe(2);
    expect(err).toContain('ERR_KEY_MISMATCH');
    await expect(lstat(bench.path('none'))).rejects.toThrow('ENOENT');
  });

  it('MUST write over nothing, nor through a link', async () => {
    const file = await bench.write('there.json', 'mine');
    expect(await mine.wallet('export', file)).toMatchObject({ code: 2 });
    expect(await readFile(file, 'utf8')).toBe('mine');
    await symlink(bench.path('elsewhere.json'), bench.path('link.json'));
    expect(await mine.wallet('export', bench.path('link.json'))).toMatchObject({ code: 2 });
    await expect(lstat(bench.path('elsewhere.json'))).rejects.toThrow('ENOENT');
  });

  it('MUST take in once what an export holds twice, and refuse what was forged in it', async () => {
    await fill();
    const bundle = await exported();
    const [first] = bundle['credentials'] as readonly { readonly text: string }[];
    const changed = { text: (first?.text ?? '').replace(/"name":"[^"]+"/, '"name":"Other"') };
    const credentials = [first, first, changed, { text: 'nothing' }] as unknown as JsonValue;
    const file = await bench.write('twice.json', forge(bundle, { credentials }));
    const other = await makeTestWallet(bench, 'other');
    const told = await other.asked('import', file);
    expect(told.added.map(({ outcome }) => outcome)).toEqual([
      ...['added', 'known', 'refused', 'unreadable'],
    ]);
    expect(await other.wallet('import', file)).toMatchObject({ code: 1 });
    expect((await other.asked('list')).credentials).toHaveLength(1);
  });

  it('MUST refuse an export that was cut or changed, of another version, or none at all', async () => {
    await fill();
    const bundle = await exported();
    const text = JSON.stringify(bundle);
    const hostile = [
      [text.slice(0, -20), 'ERR_JSON_SYNTAX'],
      [text.replace('Marked', 'Edited'), 'ERR_WALLET_BUNDLE'],
      [JSON.stringify({ ...bundle, credentials: [] }), 'its digest does not fit'],
      [forge(bundle, { version: 2 }), 'another version'],
      [forge(bundle, { type: 'Other' }), 'ERR_WALLET_BUNDLE'],
      [forge(bundle, { credentials: {} }), 'ERR_WALLET_BUNDLE'],
      [forge(bundle, { credentials: [{}] }), '/credentials/0'],
      [forge(bundle, { credentials: [{ text: '', base64url: '' }] }), '/credentials/0'],
      [forge(bundle, { credentials: [{ base64url: '!' }] }), '/credentials/0'],
      [forge(bundle, { credentials: Array(1001).fill({ text: '' }) }), 'ERR_INPUT_TOO_MANY'],
      ['[]', 'ERR_WALLET_BUNDLE'],
      ['', 'ERR_JSON_SYNTAX'],
    ] as const;
    const other = await makeTestWallet(bench, 'other');
    for (const [content, said] of hostile) {
      const { code, err } = await other.wallet('import', await bench.write('bad.json', content));
      expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    }
    expect((await other.asked('list')).credentials).toEqual([]);
  });

  it('whatever an export says of names and paths, nothing MUST be written outside of the wallet', async () => {
    await fill();
    const bundle = await exported();
    const [first] = bundle['credentials'] as readonly JsonObject[];
    const path = fc.constantFrom('../../escaped', '/tmp/escaped.json', '..\\escaped', 'CON', '');
    const names = fc.constantFrom('file', 'name', 'path', 'number', 'ending', 'form', 'digest');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, path), async (more) => {
        const credentials = [{ ...more, ...first }] as unknown as JsonValue;
        const file = await bench.write('hostile.json', forge(bundle, { ...more, credentials }));
        await mine.wallet('import', file);
        expect(await readdir(join(mine.folder, 'credentials'))).toEqual(['1', '2', '3']);
        expect((await readdir(bench.folder)).join(' ')).not.toContain('escaped');
      }),
      { numRuns: 20 },
    );
  });
});

describe('microcert wallet remove', () => {
  it('MUST take out those named, all or none, and leave the others their numbers', async () => {
    await fill();
    expect(await mine.wallet('remove', '1', '9')).toMatchObject({ code: 2 });
    expect((await mine.asked('list')).credentials).toHaveLength(3);
    const { code, out } = await mine.wallet('remove', '2');
    expect(code).toBe(0);
    expect(out).toContain('Removed 2: ');
    expect((await mine.asked('list')).credentials.map(({ number }) => number)).toEqual([1, 3]);
  });
});

describe('A wallet that was damaged', () => {
  it('MUST show what can be read, name what cannot, and let it be removed', async () => {
    await fill();
    await writeFile(place(1, 'credential.json'), '{"cut');
    await writeFile(place(2, 'credential.json'), '{}');
    const { code, out, err } = await mine.wallet('list');
    expect(code).toBe(1);
    expect(out).toContain('  3  ');
    expect(err).toContain('ERR_JSON_SYNTAX');
    expect(err).toContain('several credentials are where one should be');
    const told = await mine.asked('list');
    expect(told.damaged.map(({ number }) => number)).toEqual([1, 2]);
    expect(await mine.wallet('show', '1')).toMatchObject({ code: 2 });
    const copy = await mine.wallet('export', bench.path('rest.json'));
    expect(copy.code).toBe(1);
    expect(copy.out).toContain('1 credential copied');
    expect(await mine.wallet('remove', '1', '2')).toMatchObject({ code: 0 });
    expect((await mine.asked('list')).damaged).toEqual([]);
  });

  it('MUST read nothing through a link: neither a file, nor a folder, nor the key', async () => {
    await fill();
    const secret = await badgeFile(bench, mine.did, 7);
    await rm(place(1, 'credential.json'));
    await symlink(secret, place(1, 'credential.json'));
    await rename(place(2), bench.path('moved'));
    await symlink(bench.path('moved'), place(2));
    const told = await mine.asked('list');
    expect(told.credentials.map(({ number }) => number)).toEqual([3]);
    expect(told.damaged.map(({ error }) => error.code)).toEqual([
      ...['ERR_WALLET_DAMAGED', 'ERR_WALLET_DAMAGED'],
    ]);
    expect(await mine.wallet('remove', '1', '2')).toMatchObject({ code: 0 });
    expect(await readFile(secret, 'utf8')).toContain('proof');
    expect(await readdir(bench.path('moved'))).toEqual(['credential.png']);
    const key = join(mine.folder, 'holder-key.json');
    await rename(key, bench.path('key.json'));
    await symlink(bench.path('key.json'), key);
    const present = await mine.wallet('present', '--challenge', 'c', '--domain', 'd');
    expect(present).toMatchObject({ code: 2, out: '' });
    expect(present.err).toContain('nothing is read through links');
  });

  it('MUST not follow a link in the place of its folder of credentials', async () => {
    await mkdir(bench.path('elsewhere'));
    await symlink(bench.path('elsewhere'), join(mine.folder, 'credentials'));
    const file = await badgeFile(bench, mine.did);
    expect(await mine.wallet('add', file)).toMatchObject({ code: 2 });
    expect(await readdir(bench.path('elsewhere'))).toEqual([]);
  });

  it('MUST say so where wallet.json is spoilt, and how the credentials are saved', async () => {
    await fill();
    const about = join(mine.folder, 'wallet.json');
    for (const text of ['', '{"type":"Other"}', '{"type":"MicrocertWallet","version":2}']) {
      await writeFile(about, text);
      const { code, err } = await mine.wallet('list');
      expect(code).toBe(2);
      expect(err).toContain('microcert wallet init --key');
    }
    const saved = bench.path('saved');
    const key = join(mine.folder, 'holder-key.json');
    await bench.microcert(['wallet', 'init', saved, '--key', key]);
    const files = [place(1, 'credential.json'), place(2, 'credential.png')];
    const args = ['wallet', 'add', ...files, '--wallet', saved, '--json'];
    const { code, out } = await bench.microcert(args);
    expect(code).toBe(0);
    expect(JSON.parse(out).added).toMatchObject([{ relation: 'own' }, { relation: 'own' }]);
  });

  it('MUST pass over what a command that was stopped left, and what others put there', async () => {
    await fill();
    await mkdir(place(4));
    await writeFile(place(3, '.left.tmp'), 'half');
    await writeFile(join(mine.folder, 'credentials', 'notes.txt'), 'mine');
    const { credentials, damaged } = await mine.asked('list');
    expect([credentials.length, damaged]).toEqual([3, []]);
    const { added } = await mine.asked('add', await badgeFile(bench, mine.did, 5));
    expect(added).toMatchObject([{ outcome: 'added', number: 5 }]);
  });
});

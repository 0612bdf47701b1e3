import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bake } from '../../src/carriers/index.js';
import { png, svg } from '../support/pictures.js';
import { badgeOf, present } from '../support/presenting.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';
import { STRANGER, UNIVERSITY } from '../support/verifying.js';
import { badgeFile, makeTestWallet, sdJwtFor } from '../support/wallets.js';

const TRUST = ['--trust', UNIVERSITY.id];

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

describe('microcert wallet init', () => {
  it('MUST make a key that nobody else can read, and say the DID that badges are issued to', async () => {
    const { code, out } = await bench.microcert(['wallet', 'init', bench.path('mine')]);
    expect(code).toBe(0);
    const key = await readFile(bench.path('mine/holder-key.json'), 'utf8');
    const { d, kid } = JSON.parse(key) as { readonly d: string; readonly kid: string };
    expect(out).toContain(kid.split('#')[0]);
    expect(out).not.toContain(d);
    expect((await stat(bench.path('mine/holder-key.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(bench.path('mine'))).mode & 0o777).toBe(0o700);
  });

  it('MUST leave a folder alone in which something is, a wallet above all', async () => {
    const { folder } = await makeTestWallet(bench);
    const before = await readFile(join(folder, 'holder-key.json'), 'utf8');
    const again = await bench.microcert(['wallet', 'init', folder]);
    expect(again).toMatchObject({ code: 2 });
    expect(again.err).toContain('it is a wallet already');
    expect(await readFile(join(folder, 'holder-key.json'), 'utf8')).toBe(before);
    await mkdir(bench.path('full'));
    await writeFile(bench.path('full/note.txt'), 'mine');
    expect(await bench.microcert(['wallet', 'init', bench.path('full')])).toMatchObject({
      code: 2,
    });
    expect(await readdir(bench.path('full'))).toEqual(['note.txt']);
  });

  it('of two at once one MUST make it, and the wallet be whole', async () => {
    const folder = bench.path('both');
    const answers = await Promise.all(
      [1, 2, 3].map(() => bench.microcert(['wallet', 'init', folder, '--json'])),
    );
    expect(answers.map(({ code }) => code).sort()).toEqual([0, 2, 2]);
    const about = await readFile(join(folder, 'wallet.json'), 'utf8');
    const key = await readFile(join(folder, 'holder-key.json'), 'utf8');
    const { did } = JSON.parse(about) as { readonly did: string };
    expect((JSON.parse(key) as { readonly kid: string }).kid).toContain(did);
  });

  it('MUST take a key that is there already, and never name what it cannot read as one', async () => {
    await bench.microcert(['keygen', '--out', bench.path('key.json')]);
    const args = ['wallet', 'init', bench.path('old'), '--key'];
    const { code, out } = await bench.microcert([...args, bench.path('key.json')]);
    expect(code).toBe(0);
    const { kid } = JSON.parse(await readFile(bench.path('key.json'), 'utf8')) as { kid: string };
    expect(out).toContain(kid.split('#')[0]);
    const secret = await bench.microcert([
      'wallet',
      'init',
      bench.path('new'),
      '--key',
      'z3uSECRET',
    ]);
    expect(secret).toMatchObject({ code: 2 });
    expect(secret.err).not.toContain('SECRET');
  });
});

describe('microcert wallet add', () => {
  it('MUST keep a badge in every form once, however often and in whatever it comes', async () => {
    const { did, asked, folder } = await makeTestWallet(bench);
    const file = await badgeFile(bench, did);
    const text = await readFile(file, 'utf8');
    await writeFile(bench.path('badge.png'), bake(png(), text));
    await writeFile(bench.path('badge.svg'), bake(svg(), text));
    await bench.write('spaced.json', JSON.stringify(JSON.parse(text), null, 4));
    const sdJwt = await bench.write('badge.sd-jwt', await sdJwtFor(did));
    const files = ['badge.png', 'badge.svg', 'spaced.json'].map(bench.path);
    const { added } = await asked('add', ...files, file, sdJwt, sdJwt);
    expect(added.map(({ outcome, number }) => [outcome, number])).toEqual([
      ['added', 1],
      ['known', 1],
      ['known', 1],
      ['known', 1],
      ['added', 2],
      ['known', 2],
    ]);
    const kept = await readFile(join(folder, 'credentials/1/credential.png'));
    expect(kept).toEqual(await readFile(bench.path('badge.png')));
    expect((await stat(join(folder, 'credentials/1/credential.png'))).mode & 0o777).toBe(0o600);
  });

  it('MUST keep a JWT, and the badge attached to a certificate', async () => {
    const { did, asked } = await makeTestWallet(bench);
    const file = await badgeFile(bench, did, 2);
    const pdf = bench.path('certificate.pdf');
    expect(await bench.microcert(['render', file, '--out', pdf])).toMatchObject({ code: 0 });
    const { createIssuer } = await import('../../src/issuing/index.js');
    const { COMPLETE } = await import('../support/definitions.js');
    const { AWARD } = await import('../support/issuing.js');
    const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
    const clock = () => Date.parse('2026-07-10T09:00:00Z');
    const issuer = createIssuer({ profile, signer: UNIVERSITY.signer, clock });
    const jwt = await bench.write('badge.jwt', await issuer.issueJwt(COMPLETE, AWARD));
    const { added } = await asked('add', pdf, jwt, ...TRUST);
    expect(added).toMatchObject([
      { outcome: 'added', verdict: 'accepted' },
      { outcome: 'added', verdict: 'accepted' },
    ]);
    const { credentials } = await asked('list', ...TRUST);
    expect(credentials.map(({ form }) => form)).toEqual(['pdf', 'jwt']);
  });

  it('MUST refuse what is not what it says it is, name why, and keep the rest', async () => {
    const { did, wallet, asked } = await makeTestWallet(bench);
    const good = await badgeFile(bench, did);
    const text = await readFile(good, 'utf8');
    const forged = await bench.write(
      'forged.json',
      text.replace(/"name":"[^"]+"/, '"name":"Other"'),
    );
    const { proof: _, ...unsigned } = JSON.parse(text) as Record<string, unknown>;
    const bare = await bench.write('bare.json', JSON.stringify(unsigned));
    const { code, out } = await wallet('add', forged, bare, good, ...TRUST);
    expect(code).toBe(1);
    expect(out).toContain('Not kept: ');
    expect(out).toContain('it was changed after it was signed');
    expect(out).toContain('it is not signed');
    expect(out).toContain('Kept as 1');
    expect((await asked('list')).credentials).toHaveLength(1);
    const french = await wallet('add', forged, '--lang', 'fr');
    expect(french.out).toContain('Non gardé :');
  });

  it('MUST say of a file that is no credential what it is instead', async () => {
    const { did, wallet } = await makeTestWallet(bench);
    const presentation = await present([await badgeOf(did)]);
    const answer = await bench.write('answer.json', JSON.stringify(presentation));
    const yaml = await bench.write('notes.json', '{"hello": "world"}');
    const cut = await bench.write('cut.sd-jwt', (await sdJwtFor(did)).slice(0, -9));
    const { code, err } = await wallet('add', answer, yaml, cut, bench.path('nothing.json'));
    expect(code).toBe(2);
    expect(err).toContain('answer.json: ');
    expect(err).toContain('the answer to somebody who asked');
    expect(err).toContain('it does not say that it is a credential');
    expect(err).toContain('cut.sd-jwt: ');
    expect(err).toContain('there is no file or folder of this name');
  });

  it('MUST keep what has ended, and what is about somebody else, and say so', async () => {
    const { did, folder } = await makeTestWallet(bench);
    const ended = await badgeFile(bench, did, 1, { validUntil: '2026-12-31T00:00:00Z' });
    const foreign = await badgeFile(bench, STRANGER.id, 2);
    const later = { now: '2027-01-31T00:00:00Z' };
    const args = ['wallet', 'add', ended, foreign, ...TRUST, '--wallet', folder];
    const { code, out } = await bench.microcert(args, later);
    expect(code).toBe(0);
    expect(out).toContain('it is no longer valid');
    expect(out).toContain('issued to another identifier than this wallet’s');
    const list = ['wallet', 'list', ...TRUST, '--wallet', folder, '--json'];
    const listed = await bench.microcert(list, later);
    expect(listed.code).toBe(1);
    expect(JSON.parse(listed.out).credentials).toMatchObject([
      { verdict: 'rejected', relation: 'own' },
      { verdict: 'accepted', relation: 'other' },
    ]);
  });

  it('MUST keep all that several commands add at once, each once', async () => {
    const { did, wallet, asked } = await makeTestWallet(bench);
    const files = await Promise.all([1, 2, 3, 4, 5, 6].map((each) => badgeFile(bench, did, each)));
    const calls = [...files, ...files].map((file) => wallet('add', file));
    expect((await Promise.all(calls)).map(({ code }) => code)).toEqual(calls.map(() => 0));
    const { credentials, damaged } = await asked('list');
    expect(damaged).toEqual([]);
    expect(new Set(credentials.map(({ digest }) => digest)).size).toBe(6);
    expect(credentials).toHaveLength(6);
  });
});

describe('microcert wallet list and show', () => {
  it('MUST say title, awarding body, date, level and verdict, in both languages', async () => {
    const { did, wallet } = await makeTestWallet(bench);
    await wallet(
      'add',
      await badgeFile(bench, did),
      await bench.write('a.sd-jwt', await sdJwtFor(did)),
    );
    const english = await wallet('list', ...TRUST);
    expect(english).toMatchObject({ code: 0, err: '' });
    expect(english.out).toContain(`Wallet of ${did}`);
    expect(english.out).toContain('2026-07-01');
    expect(english.out).toContain('EQF 6');
    expect(english.out).toContain(
      '✔ Accepted: authentic, unchanged, in force, by an issuer you trust.',
    );
    expect(english.out).toContain('can be shown in part');
    const french = await wallet('list', ...TRUST, '--lang', 'fr');
    expect(french.out).toContain('CEC 6');
    expect(french.out).toContain('✔ Accepté');
    expect(french.out).toContain('peut être montré en partie');
  });

  it('MUST ask the web for nothing unless told to, and then judge by what it says', async () => {
    await bench.microcert([
      ...['keygen', '--did-web', 'univ.example', '--out', bench.path('key.json')],
      ...['--did-out', bench.path('did.json')],
    ]);
    const example = (name: string) => `examples/universite-360/${name}.yaml`;
    await bench.microcert([
      ...[
        'issue',
        example('definition'),
        '--award',
        example('award'),
        '--issuer',
        example('issuer'),
      ],
      ...['--key', bench.path('key.json'), '--out', bench.path('web.json')],
    ]);
    const { folder, wallet } = await makeTestWallet(bench);
    const web = {
      'https://univ.example/.well-known/did.json': await readFile(bench.path('did.json'), 'utf8'),
    };
    const list = ['wallet', 'list', '--wallet', folder, '--trust', 'did:web:univ.example'];
    expect(await wallet('add', bench.path('web.json'))).toMatchObject({ code: 0 });
    const offline = await bench.microcert(list, { web });
    expect(offline.out).toContain('Not checked yet: the key of its issuer is on the web');
    expect(offline).toMatchObject({ code: 0 });
    const online = await bench.microcert([...list, '--network'], { web });
    expect(online.out).toContain('✔ Accepted');
  });

  it('show MUST say all that a credential says, and answer as verify does', async () => {
    const { did, wallet } = await makeTestWallet(bench);
    await wallet(
      'add',
      await badgeFile(bench, did),
      await bench.write('a.sd-jwt', await sdJwtFor(did)),
    );
    const open = await wallet('show', '1');
    expect(open).toMatchObject({ code: 3 });
    expect(open.out).toContain('Awarded on');
    expect(await wallet('show', '1', ...TRUST)).toMatchObject({ code: 0 });
    const partly = await wallet('show', '2', ...TRUST, '--lang', 'fr');
    expect(partly).toMatchObject({ code: 0 });
    expect(partly.out).toMatch(/ {2}level +EQF-6/);
    const none = await wallet('show', '7');
    expect(none).toMatchObject({ code: 2 });
    expect(none.err).toContain('there are: 1, 2');
    expect(await wallet('show', '1e0')).toMatchObject({ code: 2 });
  });

  it('an empty wallet, and none at all, MUST say what to do', async () => {
    const { wallet } = await makeTestWallet(bench);
    expect((await wallet('list')).out).toContain('microcert wallet add FILE');
    const none = await bench.microcert(['wallet', 'list', '--wallet', bench.path('nowhere')]);
    expect(none).toMatchObject({ code: 2 });
    expect(none.err).toContain('microcert wallet init');
  });

  it('MUST find the wallet that the environment names', async () => {
    const { folder, did } = await makeTestWallet(bench);
    const env = { MICROCERT_WALLET: folder };
    const { out } = await bench.microcert(['wallet', 'list', '--json'], { env });
    expect(JSON.parse(out)).toMatchObject({ did, credentials: [] });
  });
});

describe('microcert wallet', () => {
  it('MUST list its commands, help on each, and guess what was meant', async () => {
    expect(await bench.microcert(['wallet'])).toMatchObject({ code: 2 });
    const help = await bench.microcert(['wallet', '--help', '--lang', 'fr']);
    expect(help).toMatchObject({ code: 0 });
    for (const name of ['init', 'add', 'list', 'show', 'present', 'export', 'import', 'remove']) {
      expect(help.out).toContain(`\n  ${name} `);
      const { code, out } = await bench.microcert(['help', 'wallet', name]);
      expect(code).toBe(0);
      expect(out).toContain(`microcert wallet ${name}`);
    }
    const guessed = await bench.microcert(['wallet', 'presnt']);
    expect(guessed).toMatchObject({ code: 2 });
    expect(guessed.err).toContain('did you mean microcert wallet present?');
  });

  it('of whoever may not read its key MUST say so, and present nothing', async ({ skip }) => {
    skip(process.getuid?.() === 0, 'root may read everything');
    const { folder, wallet } = await makeTestWallet(bench);
    await chmod(join(folder, 'holder-key.json'), 0o000);
    const { code, err } = await wallet('present', '--challenge', 'c', '--domain', 'd');
    expect(code).toBe(2);
    expect(err).toContain('you are not allowed to read');
  });
});

import { readFile, stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifySdJwtVc } from '../../src/presenting/sd-jwt/index.js';
import { createWorkbench, NOW, type Workbench } from '../support/run-cli.js';
import { STRANGER, UNIVERSITY } from '../support/verifying.js';
import { badgeFile, makeTestWallet, sdJwtFor, type TestWallet } from '../support/wallets.js';

const ASKED = ['--challenge', 'c0ffee', '--domain', 'https://jobs.example'];
const TRUST = ['--trust', UNIVERSITY.id];

let bench: Workbench;
let mine: TestWallet;
beforeEach(async () => {
  bench = await createWorkbench();
  mine = await makeTestWallet(bench);
});
afterEach(() => bench.remove());

async function addSdJwt(learner = mine.did): Promise<void> {
  const file = await bench.write('badge.sd-jwt', await sdJwtFor(learner));
  expect(await mine.wallet('add', file)).toMatchObject({ code: 0 });
}

describe.each([[], ['--format', 'jwt']])('microcert wallet present %s %s', (...format) => {
  it('MUST give what verify accepts from this wallet, with the badges chosen and no others', async () => {
    const files = await Promise.all([1, 2, 3].map((each) => badgeFile(bench, mine.did, each)));
    await mine.wallet('add', ...files);
    const out = bench.path('answer.txt');
    const { code, err } = await mine.wallet('present', '3', '1', ...ASKED, ...format, '--out', out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect((await stat(out)).mode & 0o777).toBe(0o600);
    const args = ['verify', out, ...ASKED, ...TRUST, '--format', 'json'];
    const verified = await bench.microcert(args);
    expect(verified.code).toBe(0);
    const report = JSON.parse(verified.out) as { readonly parts: readonly { document: object }[] };
    expect(report).toMatchObject({ verdict: 'accepted', holder: mine.did });
    expect(report.parts.map(({ document }) => document)).toMatchObject([
      { id: 'urn:uuid:00000000-0000-4000-8000-000000000003' },
      { id: 'urn:uuid:00000000-0000-4000-8000-000000000001' },
    ]);
  });

  it('without a number MUST show control of the DID, and nothing else', async () => {
    const { code, out } = await mine.wallet('present', ...ASKED, ...format);
    expect(code).toBe(0);
    const args = ['verify', '-', ...ASKED, '--trust', 'any', '--format', 'json'];
    const verified = await bench.microcert(args, { stdin: out });
    expect(JSON.parse(verified.out)).toMatchObject({ holder: mine.did, parts: [] });
  });
});

describe('microcert wallet present', () => {
  it('MUST show of an SD-JWT what was chosen and nothing else, bound to whoever asked', async () => {
    await addSdJwt();
    const args = ['present', '1', '--show', 'title,level', '--show', 'date', ...ASKED];
    const { code, out } = await mine.wallet(...args);
    expect(code).toBe(0);
    const report = await verifySdJwtVc(out.trim(), {
      ...{ trust: [UNIVERSITY.id], challenge: 'c0ffee', domain: 'https://jobs.example' },
      clock: () => Date.parse(NOW),
      seen: 'elsewhere', // each challenge of the test is asked once
    });
    expect(report).toMatchObject({ verdict: 'accepted', shown: ['title', 'level', 'date'] });
    const disclosed = out.split('~').map((each) => Buffer.from(each, 'base64url').toString());
    expect(disclosed.join('')).not.toContain('Nom-Marked');
  });

  it('MUST say which parts an SD-JWT has, where none, an unknown or an absent one is to be shown', async () => {
    await addSdJwt();
    const none = await mine.wallet('present', '1', ...ASKED);
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toContain('--show what is to be shown: title, outcomes');
    const unknown = await mine.wallet('present', '1', '--show', 'mark', ...ASKED, '--lang', 'fr');
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain('--show prend une liste de');
    const absent = await mine.wallet('present', '1', '--show', 'title,skills', ...ASKED);
    expect(absent).toMatchObject({ code: 2, out: '' });
    expect(absent.err).toContain('it does not say: skills');
  });

  it('MUST refuse what no verifier could take: an SD-JWT of another key, beside others, or a part of a whole', async () => {
    await addSdJwt(STRANGER.id);
    await mine.wallet('add', await badgeFile(bench, mine.did));
    const refused = [
      [['1', '--show', 'title'], 'bound to another key'],
      [['1', '2', '--show', 'title'], 'presented by itself'],
      [['1', '--show', 'title', '--format', 'jwt'], 'a form of its own'],
      [['2', '--show', 'title'], 'signs all of it at once'],
    ] as const;
    for (const [args, said] of refused) {
      const { code, out, err } = await mine.wallet('present', ...args, ...ASKED);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(said);
    }
  });

  it('MUST say beforehand what a verifier will have against it', async () => {
    await mine.wallet('add', await badgeFile(bench, STRANGER.id));
    const { code, out, err } = await mine.wallet('present', '1', ...ASKED);
    expect(code).toBe(0);
    expect(err).toContain('issued to another identifier than this wallet’s');
    expect(JSON.parse(out)).toMatchObject({ holder: mine.did });
  });

  it('MUST ask for challenge and domain, and for a number that is there', async () => {
    const half = await mine.wallet('present', '--challenge', 'c0ffee');
    expect(half).toMatchObject({ code: 2, out: '' });
    expect(half.err).toContain('add --challenge and --domain');
    expect(await mine.wallet('present', '1', ...ASKED)).toMatchObject({ code: 2, out: '' });
  });

  it('MUST write over nothing', async () => {
    const out = await bench.write('answer.json', 'mine');
    const { code, err } = await mine.wallet('present', ...ASKED, '--out', out);
    expect(code).toBe(2);
    expect(err).toContain('choose another name');
    expect(await readFile(out, 'utf8')).toBe('mine');
  });

  it('MUST not sign with a key that is spoilt, another wallet’s, or gone, and say what to do', async () => {
    const { unlink, writeFile, copyFile } = await import('node:fs/promises');
    const key = `${mine.folder}/holder-key.json`;
    const other = await makeTestWallet(bench, 'other');
    await copyFile(`${other.folder}/holder-key.json`, key);
    const swapped = await mine.wallet('present', ...ASKED);
    expect(swapped).toMatchObject({ code: 2, out: '' });
    expect(swapped.err).toContain('the key of another wallet');
    const secret = '{"kty":"OKP","crv":"Ed25519","d":"SECRET"}';
    await writeFile(key, secret);
    const spoilt = await mine.wallet('present', ...ASKED);
    expect(spoilt).toMatchObject({ code: 2, out: '' });
    expect(spoilt.err).toContain('holder-key.json');
    expect(spoilt.err).not.toContain('SECRET');
    await unlink(key);
    const gone = await mine.wallet('present', ...ASKED);
    expect(gone).toMatchObject({ code: 2, out: '' });
    expect(gone.err).toContain('put the key back');
  });

  it('MUST take from others the right to read a key that was copied with it', async () => {
    const { chmod } = await import('node:fs/promises');
    const key = `${mine.folder}/holder-key.json`;
    await chmod(key, 0o644);
    expect(await mine.wallet('present', ...ASKED)).toMatchObject({ code: 0 });
    expect((await stat(key)).mode & 0o777).toBe(0o600);
  });
});

it('microcert claim MUST take the answer of a wallet, and the wallet the badge that comes of it', async () => {
  const registry = ['--registry', bench.path('registry.db')];
  const example = (name: string) => `examples/universite-360/${name}.yaml`;
  const key = bench.path('key.json');
  const did = ['--did-out', bench.path('did.json')];
  await bench.microcert(['keygen', '--did-web', 'univ.example', '--out', key, ...did]);
  const issuer = ['--issuer', example('issuer'), '--key', key, ...registry, '--framework', 'none'];
  const award = { learner: { id: 'did:example:before' }, awardedOn: '2026-07-01' };
  const learners = await bench.write('learners.jsonl', `${JSON.stringify(award)}\n`);
  const first = bench.path('first.jsonl');
  const cohort = ['--learners', learners, '--status-url', 'https://univ.example/status/'];
  const issued = await bench.microcert([
    ...['issue', example('definition'), ...cohort, ...issuer, '--out', first],
  ]);
  expect(issued.code).toBe(0);
  const { id } = JSON.parse(await readFile(first, 'utf8')) as { readonly id: string };
  const asked = ['--challenge', 'to-the-learner', '--domain', 'https://univ.example'];
  const answer = bench.path('answer.json');
  await mine.wallet('present', ...asked, '--out', answer);
  const claimed = await bench.microcert([
    ...['claim', id, '--presentation', answer, ...asked, ...issuer],
    ...['--award', await bench.write('award.json', JSON.stringify(award))],
    ...['--reason', 'now has a wallet', '--out', bench.path('second.json')],
  ]);
  expect(claimed.err).toBe('');
  const { added } = await mine.asked('add', bench.path('second.json'));
  expect(added).toMatchObject([{ outcome: 'added', relation: 'own' }]);
});

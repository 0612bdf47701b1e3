import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIssuer } from '../../src/issuing/index.js';
import { defineMicroCertification } from '../../src/model/index.js';
import { COMPLETE } from '../support/definitions.js';
import { AWARD } from '../support/issuing.js';
import { createWorkbench, NOW, type Workbench } from '../support/run-cli.js';
import { newParty } from '../support/verifying.js';
import { badgeFile, makeTestWallet, type TestWallet } from '../support/wallets.js';

const UNIVERSITY = await newParty('P-256');
const DEFINITION = defineMicroCertification(COMPLETE);
const ASKED = ['--challenge', 'c0ffee', '--domain', 'https://jobs.example'];
const VERIFYING = [...ASKED, '--trust', UNIVERSITY.id, '--format', 'json'];

let bench: Workbench;
let mine: TestWallet;
beforeEach(async () => {
  bench = await createWorkbench();
  mine = await makeTestWallet(bench);
});
afterEach(() => bench.remove());

/** A badge of which its issuer lets the learner choose parts. */
async function issued(learner = mine.did, award: object = {}) {
  const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
  const { signer } = UNIVERSITY;
  const clock = () => Date.parse(NOW);
  const issuer = createIssuer({ profile, signer, suite: 'ecdsa-sd-2023', clock });
  const about = { ...AWARD.learner, id: learner, name: 'Prenom-Marked Nom-Marked' };
  return issuer.issue(DEFINITION, { ...AWARD, ...award, learner: about });
}
const addIssued = async (name = 'badge.json', badge: object | undefined = undefined) => {
  const file = await bench.write(name, JSON.stringify(badge ?? (await issued())));
  return mine.wallet('add', file, '--trust', UNIVERSITY.id);
};

interface Reported {
  readonly verdict: string;
  readonly holder: string;
  readonly parts: readonly { readonly document: Readonly<Record<string, unknown>> }[];
}

describe.each([[], ['--format', 'jwt']])('a badge that is shown in part %s %s', (...format) => {
  it('MUST be accepted with the parts chosen and what makes it valid, and hold nothing else', async () => {
    expect(await addIssued()).toMatchObject({ code: 0 });
    const args = ['present', '1', '--show', 'level', '--show', 'date', ...ASKED, ...format];
    const { code, out, err } = await mine.wallet(...args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const verified = await bench.microcert(['verify', '-', ...VERIFYING], { stdin: out });
    const report = JSON.parse(verified.out) as Reported;
    expect(report).toMatchObject({ verdict: 'accepted', holder: mine.did });
    const [{ document } = { document: {} }] = report.parts;
    expect(document).toMatchObject({
      ...{ awardedDate: expect.any(String), name: expect.any(String) },
      issuer: { id: UNIVERSITY.id },
      credentialSubject: { id: mine.did, achievement: { eqfLevel: expect.anything() } },
    });
    // What was signed as a JWT is read again to look into it.
    for (const kept of ['Nom-Marked', 'learningOutcome', 'creditsAvailable'])
      expect(JSON.stringify(report)).not.toContain(kept);
  });
});

describe('a wallet with a badge that can be shown in part', () => {
  it('MUST take it in and list it as what its issuer signed, and say what can be chosen', async () => {
    const added = await addIssued();
    expect(added).toMatchObject({ code: 0, err: '' });
    const { credentials } = await mine.asked('list', '--trust', UNIVERSITY.id);
    expect(credentials).toMatchObject([
      { verdict: 'accepted', relation: 'own', kind: 'credential' },
    ]);
    const shown = await mine.wallet('show', '1', '--trust', UNIVERSITY.id);
    expect(shown.code).toBe(0);
    expect(shown.out).toMatch(/present --show.*title, description/s);
    const french = await mine.wallet('show', '1', '--lang', 'fr');
    expect(french.out).toContain('Peut être choisi avec present --show');
  });

  it('refuses one that was changed', async () => {
    const badge = { ...(await issued()), name: 'Another' };
    const { code, out, err } = await addIssued('forged.json', badge);
    expect(code).toBe(1);
    expect(out + err).toContain('it was changed after it was signed');
    expect((await mine.asked('list')).credentials).toEqual([]);
  });

  it('refuses one whose signature is of somebody else', async () => {
    const stranger = await newParty('P-256');
    const profile = { id: stranger.id, name: 'Another', country: 'FR' };
    const issuer = createIssuer({ profile, signer: stranger.signer, suite: 'ecdsa-sd-2023' });
    const { proof } = await issuer.issue(DEFINITION, AWARD);
    const { code } = await addIssued('forged.json', { ...(await issued()), proof });
    expect(code).toBe(1);
    expect((await mine.asked('list')).credentials).toEqual([]);
  });

  it('MUST present several of them at once, each with the same parts', async () => {
    await addIssued();
    await addIssued('second.json', await issued(mine.did, { awardedOn: '2026-07-02' }));
    const { code, out } = await mine.wallet('present', '1', '2', '--show', 'date', ...ASKED);
    expect(code).toBe(0);
    const verified = await bench.microcert(['verify', '-', ...VERIFYING], { stdin: out });
    const { verdict, parts } = JSON.parse(verified.out) as Reported;
    expect(verdict).toBe('accepted');
    expect(parts.map(({ document }) => String(document['awardedDate']).slice(0, 10))).toEqual([
      ...['2026-07-01', '2026-07-02'],
    ]);
  });

  it('MUST say which parts there are, where none or an absent one is to be shown', async () => {
    await addIssued();
    const none = await mine.wallet('present', '1', ...ASKED);
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toContain('--show what is to be shown: title, description');
    const absent = await mine.wallet(
      'present',
      '1',
      '--show',
      'title,identifier',
      ...ASKED,
      '--lang',
      'fr',
    );
    expect(absent).toMatchObject({ code: 2, out: '' });
    expect(absent.err).toContain('il ne dit pas : identifier');
  });

  it('refuses a part of nothing', async () => {
    const { code, out, err } = await mine.wallet('present', '--show', 'title', ...ASKED);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('say also of which credential');
  });
});

describe('a badge that cannot be shown in part', () => {
  it.each([
    [
      'en',
      'its proof (eddsa-rdfc-2022) signs all of it at once',
      'Ask its issuer for the badge with',
    ],
    ['fr', 'sa preuve (eddsa-rdfc-2022) signe le tout d’un bloc', 'Demander à son émetteur'],
  ])('MUST be refused with its reason and what to ask for (%s)', async (lang, why, ask) => {
    await addIssued();
    await mine.wallet('add', await badgeFile(bench, mine.did));
    const args = ['present', '1', '2', '--show', 'title', ...ASKED, '--lang', lang];
    const { code, out, err } = await mine.wallet(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const said = err.replaceAll(/\s+/g, ' ');
    for (const words of ['2', why, ask, 'ecdsa-sd-2023', 'SD-JWT']) expect(said).toContain(words);
  });

  it('MUST be refused by what it is: a JWT, or a part that was made for a verifier', async () => {
    const { signer, id } = UNIVERSITY;
    const profile = { id, name: 'Université Exemple', country: 'FR' };
    const issuer = createIssuer({ profile, signer, clock: () => Date.parse(NOW) });
    const about = { ...AWARD, learner: { ...AWARD.learner, id: mine.did } };
    const jwt = await bench.write('badge.jwt', await issuer.issueJwt(DEFINITION, about));
    expect(await mine.wallet('add', jwt)).toMatchObject({ code: 0 });
    await addIssued();
    const { out } = await mine.wallet('present', '2', '--show', 'title', ...ASKED);
    const { verifiableCredential } = JSON.parse(out);
    await writeFile(bench.path('part.json'), JSON.stringify([verifiableCredential].flat()[0]));
    expect(await mine.wallet('add', bench.path('part.json'))).toMatchObject({ code: 0 });
    for (const [number, why] of [
      ['1', 'it is a JWT'],
      ['3', 'it is a part already'],
    ] as const) {
      const refused = await mine.wallet('present', number, '--show', 'title', ...ASKED);
      expect(refused).toMatchObject({ code: 2, out: '' });
      expect(refused.err.replaceAll(/\s+/g, ' ')).toContain(why);
      // Whole, each of them is presented.
      expect(await mine.wallet('present', number, ...ASKED)).toMatchObject({ code: 0 });
    }
  });
});

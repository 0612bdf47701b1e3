import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createSigner,
  didKeyFor,
  generateKeyPair,
  publicKeyToJwk,
} from '../../src/identity/index.js';
import { issueSdJwt, presentSdJwtVc } from '../../src/presenting/sd-jwt/index.js';
import { createWorkbench, NOW, type Workbench } from '../support/run-cli.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

const [issuerKeys, holderKeys] = await Promise.all([generateKeyPair(), generateKeyPair()]);
const signer = createSigner({ keyPair: issuerKeys });
const holder = createSigner({ keyPair: holderKeys });
const ISSUER = didKeyFor(issuerKeys.publicKey);
const TRUST = ['--trust', ISSUER];
const ANSWER = { challenge: 'n-1', domain: 'https://employer.example' };
const ASKED = ['--challenge', ANSWER.challenge, '--domain', ANSWER.domain];
const SOME = { show: ['title', 'date'], clock: () => Date.parse(NOW) } as const;

async function issued(): Promise<string> {
  const claims = {
    ...{ iss: ISSUER, iat: 1_782_000_000, vct: 'VerifiableMicroCredential' },
    cnf: { jwk: { ...publicKeyToJwk(holderKeys.publicKey) } },
    ...{ title: 'Santé des sols', issuanceDate: '2026-07-01', grade: '14-Marked' },
  };
  return issueSdJwt(claims, { signer, conceal: [['title'], ['issuanceDate'], ['grade']] });
}

const written = (text: string) => bench.write('attestation.sdjwt', `${text}\n`);

describe('microcert verify of an SD-JWT', () => {
  it.each(['en', 'fr'])(
    'MUST answer by exit code and in words that all have a name: %s',
    async (lang) => {
      const file = await written(await issued());
      const good = await bench.microcert(['verify', file, ...TRUST, '--lang', lang]);
      expect(good.code).toBe(0);
      expect(good.out).toContain(lang === 'fr' ? 'Divulgations' : 'Disclosures');
      const stranger = await bench.microcert([
        'verify',
        file,
        '--trust',
        'did:web:u.example',
        '--lang',
        lang,
      ]);
      expect(stranger.code).toBe(1);
      const open = await bench.microcert(['verify', file, '--lang', lang]);
      expect(open.code).toBe(3);
      const shown = await written(
        await presentSdJwtVc(await issued(), { ...SOME, holder, ...ANSWER }),
      );
      const unasked = await bench.microcert(['verify', shown, ...TRUST, '--lang', lang]);
      expect(unasked.code).toBe(0);
      expect(unasked.out).toContain(
        lang === 'fr' ? 'Signature du détenteur' : 'Signature of the holder',
      );
      expect(unasked.out).not.toMatch(/^ +\S (?:sd-jwt|presentation)\./m);
    },
  );

  it('MUST refuse what was changed, and name what is no SD-JWT at all', async () => {
    const text = await issued();
    const at = text.indexOf('~') - 40; // in the signature
    const changed = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
    expect(await bench.microcert(['verify', await written(changed), ...TRUST])).toMatchObject({
      code: 1,
    });
    const cut = await bench.microcert(['verify', await written(text.slice(0, -1)), ...TRUST]);
    expect([1, 2]).toContain(cut.code);
    expect(cut.out + cut.err).not.toContain('14-Marked');
  });

  it('MUST NOT say anything of a recipient, whom only a key tells', async () => {
    const file = await written(
      await presentSdJwtVc(await issued(), { ...SOME, holder, ...ANSWER }),
    );
    const args = ['verify', file, ...TRUST, '--recipient', 'did:example:learner'];
    expect(await bench.microcert([...args, ...ASKED])).toMatchObject({ code: 2 });
    expect(await bench.microcert(args)).toMatchObject({ code: 3 });
  });

  it('MUST hold the key binding against the challenge that is given', async () => {
    const file = await written(
      await presentSdJwtVc(await issued(), { ...SOME, holder, ...ANSWER }),
    );
    const args = ['verify', file, ...TRUST];
    expect(await bench.microcert([...args, ...ASKED])).toMatchObject({ code: 0 });
    const other = await bench.microcert([...args, '--challenge', 'x', '--domain', ANSWER.domain]);
    expect(other.code).toBe(1);
    expect(other.out).toContain('presentation.other-challenge');
    expect(await bench.microcert([...args, '--challenge', 'n-1'])).toMatchObject({ code: 2 });
    const bare = await written(await presentSdJwtVc(await issued(), SOME));
    expect(await bench.microcert(['verify', bare, ...TRUST, ...ASKED])).toMatchObject({ code: 1 });
    const json = await bench.microcert([...args, ...ASKED, '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({ policy: 'sd-jwt-vc', verdict: 'rejected' });
  });
});

describe('microcert inspect of an SD-JWT', () => {
  it.each(['en', 'fr'])('MUST show what is shown, and no more: %s', async (lang) => {
    const file = await written(
      await presentSdJwtVc(await issued(), { ...SOME, holder, ...ANSWER }),
    );
    const { code, out } = await bench.microcert(['inspect', file, '--lang', lang]);
    expect(code).toBe(0);
    expect(out).toContain('Santé des sols');
    expect(out).toContain('2026-07-01');
    expect(out).toContain(ANSWER.domain);
    expect(out).not.toContain('14-Marked');
    expect(out).toContain(lang === 'fr' ? 'Rien n’a été vérifié' : 'Nothing was verified');
  });

  it('MUST answer a program with the claims, and refuse what cannot be read', async () => {
    const args = ['inspect', await written(await issued()), '--format', 'json'];
    const { code, out } = await bench.microcert(args);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...{ securing: 'sd-jwt', keptBack: 0 },
      claims: { title: 'Santé des sols', grade: '14-Marked' },
    });
    const broken = await bench.microcert(['inspect', await written(`${await issued()}!`)]);
    expect(broken.code).toBe(2);
  });
});

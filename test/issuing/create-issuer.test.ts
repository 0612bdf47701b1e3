import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import { councilRecommendation2022 } from '../../src/frameworks/index.js';
import {
  createSigner,
  didKeyFor,
  generateKeyPair,
  importPrivateKey,
  type KeyPair,
} from '../../src/identity/index.js';
import { createIssuer } from '../../src/issuing/index.js';
import { COMPLETE } from '../support/definitions.js';
import { AWARD, issueComplete, NOW } from '../support/issuing.js';

/** RFC 8037 appendix A.1: published, so that anybody can sign with it. */
const PUBLISHED_KEY = JSON.stringify({
  ...{ kty: 'OKP', crv: 'Ed25519' },
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
});

const keyPair = await generateKeyPair();
const signer = createSigner({ keyPair });
const profile = { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple', country: 'FR' };

async function codeOf(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (isMicrocertError(error))
      return [error.code, ...error.findings.map(({ code }) => code)].join(' ');
    if (error instanceof TypeError) return 'TypeError';
    throw error;
  }
  return 'nothing was thrown';
}

describe('createIssuer', () => {
  it('MUST refuse a test key that a specification publishes', async () => {
    const published = await importPrivateKey(PUBLISHED_KEY);
    const id = didKeyFor(published.publicKey);
    const own = { profile: { ...profile, id }, signer: createSigner({ keyPair: published }) };
    expect(await codeOf(() => createIssuer(own))).toBe('ERR_KEY_WELL_KNOWN');
  });

  it('MUST refuse a key that is not the issuer’s', async () => {
    const foreign = { profile: { ...profile, id: 'did:web:univ.example' }, signer };
    expect(await codeOf(() => createIssuer(foreign))).toBe('ERR_ISSUER_KEY');
    // "did:web:univ.example.evil#k" begins with the issuer's id, but is another's.
    const alike = createSigner({ keyPair, id: 'did:web:univ.example.evil#k' });
    const lookalike = { profile: { ...profile, id: 'did:web:univ.example' }, signer: alike };
    expect(await codeOf(() => createIssuer(lookalike))).toBe('ERR_ISSUER_KEY');
  });

  it.each([
    'not a url',
    '',
    'https://univ.example/a b',
    'https://univ.example/v1#x',
    'https://',
    'http://univ.example/v1',
    'urn:example:v1',
    'https://www.w3.org/ns/credentials/v2',
  ])('MUST refuse to name %j as the address of the context', async (contextUrl) => {
    const answer = await codeOf(() => createIssuer({ profile, signer, contextUrl }));
    expect(answer).toBe('ERR_CONTEXT_INVALID');
  });

  it.each(['https://univ.example/contexts/v1', 'https://w3id.org/microcert/v1'])(
    'MUST take %s as the address of the context',
    async (contextUrl) => {
      const issuer = createIssuer({ profile, signer, contextUrl });
      expect((await issuer.issue(COMPLETE, AWARD))['@context']).toContain(contextUrl);
    },
  );

  it('MUST refuse a suite that is not for the key of the signer, and say which are', async () => {
    const ecdsa = await generateKeyPair({ algorithm: 'P-256' });
    const rsa = await generateKeyPair({ algorithm: 'RSA' });
    const own = (pair: KeyPair) => {
      const signing = createSigner({ keyPair: pair });
      return { signer: signing, profile: { ...profile, id: signing.id.split('#')[0] ?? '' } };
    };
    for (const [options, named] of [
      [{ profile, signer, suite: 'ecdsa-jcs-2019' }, 'eddsa-jcs-2022'],
      [{ profile, signer, suite: ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019'] }, 'eddsa-rdfc-2022'],
      [{ ...own(ecdsa), suite: 'eddsa-rdfc-2022' }, 'ecdsa-rdfc-2019, ecdsa-jcs-2019'],
      [{ ...own(rsa), suite: 'eddsa-rdfc-2022' }, 'none, a JWT only'],
    ] as const) {
      expect(() => createIssuer(options)).toThrow(
        expect.objectContaining({
          code: 'ERR_PROOF_KEY',
          hint: expect.objectContaining({ en: expect.stringContaining(named) }),
        }),
      );
    }
    // Without a suite an RSA key is taken: it signs JWTs, and only those.
    const rsaIssuer = createIssuer({ ...own(rsa), clock: () => NOW });
    expect(await codeOf(() => rsaIssuer.issue(COMPLETE, AWARD))).toBe('ERR_PROOF_KEY');
    expect(await rsaIssuer.issueJwt(COMPLETE, AWARD)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    const lying = { ...signer, algorithm: 'P-256' } as const;
    expect(await codeOf(() => createIssuer({ profile, signer: lying }))).toBe('ERR_KEY_MISMATCH');
  });

  it('the suite MUST by default be one for the key of the signer', async () => {
    const ecdsa = createSigner({ keyPair: await generateKeyPair({ algorithm: 'P-384' }) });
    const own = { ...profile, id: didKeyFor(ecdsa.publicKey) };
    const issued = await issueComplete({ signer: ecdsa, profile: own });
    expect(issued.proof).toMatchObject([{ cryptosuite: 'ecdsa-rdfc-2019' }]);
    expect((await issueComplete()).proof).toMatchObject([{ cryptosuite: 'eddsa-rdfc-2022' }]);
  });

  it('MUST refuse options that it cannot use, by name', async () => {
    expect(await codeOf(() => createIssuer({ profile } as never))).toBe('TypeError');
    expect(await codeOf(() => createIssuer({ profile, signer, suite: [] }))).toBe('TypeError');
    expect(await codeOf(() => createIssuer({ profile, signer, suite: 'rot13' as never }))).toBe(
      'TypeError',
    );
    expect(await codeOf(() => createIssuer({ profile: { id: 'x' } as never, signer }))).toContain(
      'ERR_PROFILE_INVALID',
    );
  });

  it('MUST refuse, before it signs, what is malformed, naming every problem', async () => {
    let signatures = 0;
    const counting = {
      ...signer,
      sign: async (bytes: Uint8Array) => signer.sign(bytes).finally(() => signatures++),
    };
    const issuer = createIssuer({ profile, signer: counting, clock: () => NOW });
    const wrong = { ...COMPLETE, workload: { ects: Number.NaN, hours: -2 } };
    expect(await codeOf(() => issuer.issue(wrong, AWARD))).toBe(
      'ERR_DEFINITION_INVALID shape.type shape.minimum',
    );
    expect(
      await codeOf(() => issuer.issue(COMPLETE, { ...AWARD, awardedOn: '2024-02-30' })),
    ).toContain('award.date');
    expect(
      await codeOf(() => issuer.issue(COMPLETE, { ...AWARD, awardedOn: '2026-07-01T10:00:00' })),
    ).toContain('award.date');
    expect(
      await codeOf(() => issuer.issue(COMPLETE, { ...AWARD, awardedOn: '2026-07-16' })),
    ).toContain('award.future');
    expect(await codeOf(() => issuer.issue(COMPLETE, { ...AWARD, learner: {} }))).toContain(
      'ERR_CREDENTIAL_INVALID',
    );
    expect(signatures).toBe(0);
    await issuer.issue(COMPLETE, AWARD);
    expect(signatures).toBe(1);
  });

  it('with a framework, MUST refuse what lacks a mandatory element', async () => {
    const issuer = createIssuer({
      profile,
      signer,
      clock: () => NOW,
      framework: councilRecommendation2022,
    });
    const { qualityAssurance: _, ...incomplete } = COMPLETE;
    const code = await codeOf(() => issuer.issue(incomplete, AWARD));
    expect(code).toContain('ERR_FRAMEWORK_UNMET eu-council-2022.qualityAssurance');
    await expect(issuer.issue(COMPLETE, AWARD)).resolves.toHaveProperty('proof');
  });

  it('MUST give the same bytes for the same key, clock and id', async () => {
    const make = () =>
      createIssuer({ profile, signer, clock: () => NOW }).issue(COMPLETE, {
        ...AWARD,
        id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
      });
    expect(JSON.stringify(await make())).toBe(JSON.stringify(await make()));
  });

  it('MUST give every credential an id of its own', async () => {
    const [one, two] = [await issueComplete(), await issueComplete()];
    expect(one.id).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(one.id).not.toBe(two.id);
  });

  it('a later change of the caller’s objects MUST NOT change the issuer', async () => {
    const mutable = { ...profile };
    const issuer = createIssuer({ profile: mutable, signer, clock: () => NOW });
    mutable.name = 'Somebody Else';
    expect((await issuer.issue(COMPLETE, AWARD)).issuer.name).toBe('Université Exemple');
  });
});

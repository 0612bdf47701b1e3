import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { LocalText } from '../../src/foundation/locale.js';
import { createSigner, generateKeyPair, type Signer } from '../../src/identity/index.js';
import {
  CREDENTIALS_V1,
  CREDENTIALS_V2,
  createContextStore,
  DATA_INTEGRITY_V2,
  ED25519_2020_V1,
} from '../../src/linked-data/index.js';
import { SUITE_IDS, secure, signsLinkedData, verifyProof } from '../../src/proofs/index.js';
import { asShown, BADGE, CREATED, PAIRINGS, signerFor, signerWith } from './fixtures.js';

const contexts = createContextStore();
const signer = signerWith('Ed25519');
const key = signer.publicKey;
const options = { signer, created: CREATED, contexts };

const V1: JsonObject = {
  '@context': [CREDENTIALS_V1],
  id: 'urn:example:1',
  type: ['VerifiableCredential'],
  issuer: 'did:web:univ.example',
  issuanceDate: '2026-03-02T08:00:00Z',
  credentialSubject: { id: 'urn:example:2' },
};

describe.each(SUITE_IDS)('secure with %s', (suite) => {
  const signer = signerFor(suite);
  const key = signer.publicKey;
  const options = { signer, created: CREATED, contexts };

  it('MUST write the proof as an array with the options of the standard', async () => {
    const { proof } = await secure(BADGE, { ...options, suite });
    expect(proof).toEqual([
      {
        ...(suite === 'Ed25519Signature2020'
          ? { type: suite }
          : { type: 'DataIntegrityProof', cryptosuite: suite }),
        created: CREATED,
        verificationMethod: signer.id,
        proofPurpose: 'assertionMethod',
        // Where JSON is signed, the proof says with which contexts.
        ...(signsLinkedData(suite) ? {} : { '@context': BADGE['@context'] }),
        proofValue: expect.stringMatching(
          suite === 'ecdsa-sd-2023' ? /^u2V0A[\w-]+$/ : /^z[1-9A-HJ-NP-Za-km-z]{85,88}$/,
        ),
      },
    ]);
  });

  it('MUST NOT change the document it is given', async () => {
    const before = structuredClone(BADGE);
    await secure(BADGE, { ...options, suite });
    expect(BADGE).toEqual(before);
  });

  it('the same document, key and instant MUST give the same signature with Ed25519', async () => {
    // ECDSA draws a number for each signature.
    if (signer.algorithm !== 'Ed25519') return expect(suite).toMatch(/^ecdsa-/);
    expect(await secure(BADGE, { ...options, suite })).toEqual(
      await secure(BADGE, { ...options, suite }),
    );
  });

  it('a document of data model 1.1 MUST gain the context that defines the proof', async () => {
    const secured = await secure(V1, { ...options, suite });
    const added = suite === 'Ed25519Signature2020' ? ED25519_2020_V1 : DATA_INTEGRITY_V2;
    expect(secured).toMatchObject({ '@context': [CREDENTIALS_V1, added] });
    const shown = await asShown(suite, secured, contexts);
    expect(await verifyProof(shown, shown.proof[0], { key, contexts })).toMatchObject({
      outcome: 'passed',
    });
  });

  if (signsLinkedData(suite))
    it('refuses an undefined term before the signer is asked', async () => {
      const asked: unknown[] = [];
      const watching: Signer = {
        ...signer,
        sign: (bytes) => {
          asked.push(bytes);
          return signer.sign(bytes);
        },
      };
      await expect(
        secure({ ...BADGE, mood: 'good' }, { ...options, signer: watching, suite }),
      ).rejects.toMatchObject({
        code: 'ERR_TERM_UNDEFINED',
        pointer: '/mood',
      });
      // VC Data Model 2.0, section 4.4: what is no URL is no id.
      await expect(
        secure({ ...BADGE, id: '_:b0' }, { ...options, signer: watching, suite }),
      ).rejects.toMatchObject({ code: 'ERR_IRI_BLANK_NODE', pointer: '/id' });
      expect(asked).toEqual([]);
    });

  it.each([
    '2026-07-01',
    '2026-07-01T12:00:00',
    '2026-07-01T12:00:00.5Z',
    '2026-07-01T14:00:00+02:00',
    '2024-02-30T00:00:00Z',
  ])('refuses %s as instant of signing', async (created) => {
    await expect(secure(BADGE, { ...options, suite, created })).rejects.toMatchObject({
      code: 'ERR_DATE',
    });
  });

  it('refuses a signer without an absolute id', async () => {
    const nameless: Signer = { ...signer, id: 'key-1' };
    await expect(secure(BADGE, { ...options, suite, signer: nameless })).rejects.toMatchObject({
      code: 'ERR_VERIFICATION_METHOD',
    });
  });

  it.each([[new Uint8Array(63)], ['text'], [undefined]])(
    'refuses %s from a signer',
    async (answer) => {
      const broken: Signer = { ...signer, sign: async () => answer as Uint8Array };
      await expect(secure(BADGE, { ...options, suite, signer: broken })).rejects.toMatchObject({
        code: 'ERR_SIGNATURE',
      });
    },
  );

  it('an error of the signer MUST reach the caller as it is', async () => {
    const error = new Error('the HSM is away');
    const failing: Signer = { ...signer, sign: async () => Promise.reject(error) };
    await expect(secure(BADGE, { ...options, suite, signer: failing })).rejects.toBe(error);
  });

  it('the purpose MUST be the one asked for', async () => {
    const { proof } = await secure(BADGE, { ...options, suite, proofPurpose: 'authentication' });
    expect(proof).toMatchObject([{ proofPurpose: 'authentication' }]);
  });
});

describe('secure', () => {
  it.each(PAIRINGS)(
    '%s MUST take a key of kind %s, and what it signs so MUST verify',
    async (suite, algorithm) => {
      const own = signerWith(algorithm);
      const secured = await secure(BADGE, { ...options, suite, signer: own });
      const result = await verifyProof(secured, secured.proof[0], { key: own.publicKey, contexts });
      expect(result).toEqual({ outcome: 'passed', suite, findings: [] });
    },
  );

  it.each(SUITE_IDS)('%s MUST refuse a signer with a key of another kind', async (suite) => {
    const rsa = createSigner({ keyPair: await generateKeyPair({ algorithm: 'RSA' }) });
    const other = signerWith(suite.startsWith('ecdsa') ? 'Ed25519' : 'P-256');
    for (const wrong of [rsa, other]) {
      await expect(secure(BADGE, { ...options, suite, signer: wrong })).rejects.toMatchObject({
        code: 'ERR_PROOF_KEY',
        hint: { en: expect.stringContaining(wrong.algorithm) },
      });
    }
  });

  it('JSON without a context can be signed as JSON, and gains none', async () => {
    const document = { hello: 'world', numbers: [1, 2.5e-7] };
    const secured = await secure(document, { ...options, suite: 'eddsa-jcs-2022' });
    const [proof = {}] = secured.proof;
    expect([Object.hasOwn(secured, '@context'), Object.hasOwn(proof, '@context')]).toEqual([
      false,
      false,
    ]);
    expect(await verifyProof(secured, proof, { key, contexts })).toMatchObject({
      outcome: 'passed',
    });
    const given = { '@context': ['https://www.w3.org/ns/credentials/v2'], ...secured };
    expect(await verifyProof(given, proof, { key, contexts })).toMatchObject({
      outcome: 'failed',
      reason: 'mismatch',
    });
  });

  it('several suites make a proof set, and each proof MUST hold', async () => {
    const once = await secure(BADGE, { ...options, suite: 'eddsa-rdfc-2022' });
    const twice = await secure(once, { ...options, suite: 'Ed25519Signature2020' });
    expect(twice.proof).toHaveLength(2);
    expect(twice.proof[0]).toEqual(once.proof[0]);
    for (const proof of twice.proof)
      expect(await verifyProof(twice, proof, { key, contexts })).toMatchObject({
        outcome: 'passed',
      });
  });

  it('a proof that stands alone is kept in the array', async () => {
    const { proof } = await secure(BADGE, { ...options, suite: 'eddsa-rdfc-2022' });
    const alone = { ...BADGE, proof: proof[0] ?? null };
    expect((await secure(alone, { ...options, suite: 'eddsa-rdfc-2022' })).proof).toEqual([
      proof[0],
      proof[0],
    ]);
  });

  it('refuses a proof that is no object', async () => {
    const document = { ...BADGE, proof: 'trust me' };
    await expect(secure(document, { ...options, suite: 'eddsa-rdfc-2022' })).rejects.toMatchObject({
      code: 'ERR_PROOF_INVALID',
    });
  });

  it('refuses an unknown suite', async () => {
    const suite = 'toString' as 'eddsa-rdfc-2022';
    await expect(secure(BADGE, { ...options, suite })).rejects.toMatchObject({
      code: 'ERR_PROOF_SUITE',
    });
  });

  it('Ed25519Signature2020 refuses what is not a credential', async () => {
    const { credentialSubject: _, ...document } = BADGE;
    await expect(
      secure(document, { ...options, suite: 'Ed25519Signature2020' }),
    ).rejects.toMatchObject({
      code: 'ERR_CREDENTIAL_INVALID',
    });
  });

  it('Ed25519Signature2020 MUST NOT fill in an issuance date from the clock of the machine', async () => {
    const { issuanceDate: _, ...document } = V1;
    await expect(
      secure(document, { ...options, suite: 'Ed25519Signature2020' }),
    ).rejects.toMatchObject({
      code: 'ERR_CREDENTIAL_INVALID',
      pointer: '/issuanceDate',
    });
  });
});

describe('a call of secure that lacks something', () => {
  const refusal = async (given: unknown): Promise<unknown> =>
    secure(BADGE, given as never).then(
      () => 'secured',
      (error: unknown) => error,
    );

  it('MUST be told that the suite is missing, and which there are', async () => {
    const { suite: _, ...without } = { ...options, suite: 'eddsa-rdfc-2022' };
    for (const given of [without, {}, undefined]) {
      const error = await refusal(given);
      expect(error).toMatchObject({ code: 'ERR_PROOF_SUITE' });
      const { en, fr } = (error as { readonly hint: LocalText }).hint;
      for (const word of ['suite', ...SUITE_IDS]) expect([en, fr].join('\n')).toContain(word);
      expect(en).toContain('missing');
    }
  });

  it('MUST be told which suites there are where it names another', async () => {
    const error = await refusal({ ...options, suite: 'eddsa-9999' });
    const { hint } = error as { readonly hint: LocalText };
    for (const id of SUITE_IDS) expect(hint.en).toContain(id);
    expect(JSON.stringify(hint)).not.toMatch(/missing|9999/);
  });

  it('without contexts MUST go by the bundled ones, and no others', async () => {
    const suite = 'eddsa-rdfc-2022';
    const given = { suite, signer, created: CREATED } as const;
    const secured = await secure(BADGE, given);
    expect(secured).toEqual(await secure(BADGE, { ...given, contexts }));
    const result = await verifyProof(secured, secured.proof[0], { key });
    expect(result.outcome).toBe('passed');
    const foreign = { ...BADGE, '@context': [CREDENTIALS_V2, 'https://univ.example/context'] };
    await expect(secure(foreign, given)).rejects.toMatchObject({ code: 'ERR_CONTEXT_UNKNOWN' });
  });

  it.each([
    ['contexts', 5],
    ['contexts', null],
    ['contexts', { 'https://univ.example/context': { '@context': {} } }],
    ['signer', undefined],
    ['signer', { id: 'did:web:univ.example#key-1' }],
  ])('MUST be told by name that "%s" is none: %j', async (name, value) => {
    const error = await refusal({ ...options, suite: 'eddsa-rdfc-2022', [name]: value });
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toContain(`option "${name}" must be`);
  });

  it('MUST be told by code that the instant is missing', async () => {
    const error = await refusal({ signer, suite: 'eddsa-rdfc-2022' });
    expect(error).toMatchObject({ code: 'ERR_DATE' });
  });
});

describe('a call of verifyProof that lacks something', () => {
  it.each([
    ['key', undefined],
    ['key', {}],
    ['key', { key: null }],
    ['contexts', { key, contexts: 5 }],
    ['contexts', { key, contexts: null }],
  ])('MUST be told by name that "%s" is none', async (name, given) => {
    const call = verifyProof(BADGE, {}, given as never);
    await expect(call).rejects.toThrow(TypeError);
    await expect(call).rejects.toThrow(`option "${name}" must be`);
  });
});

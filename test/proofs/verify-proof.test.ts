import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { generateKeyPair } from '../../src/identity/index.js';
import {
  createContextStore,
  ED25519_2020_V1,
  OPEN_BADGES_3_0_3,
} from '../../src/linked-data/index.js';
import { SUITE_IDS, secure, signsLinkedData, verifyProof } from '../../src/proofs/index.js';
import { asShown, BADGE, CREATED, PAIRINGS, signerFor, signerWith } from './fixtures.js';

const contexts = createContextStore();
const signer = signerWith('Ed25519');
const key = signer.publicKey;
const options = { key, contexts };

async function signed(suite: (typeof SUITE_IDS)[number], document: JsonObject = BADGE) {
  const how = { suite, signer: signerFor(suite), created: CREATED, contexts };
  const secured = await asShown(suite, await secure(document, how), contexts);
  const [proof = {}] = secured.proof;
  return { secured, proof };
}

describe.each(SUITE_IDS)('verifyProof with %s', (suite) => {
  const key = signerFor(suite).publicKey;
  const options = { key, contexts };
  const overJson = !signsLinkedData(suite);

  it('a document that was signed with this key MUST pass', async () => {
    const { secured, proof } = await signed(suite);
    expect(await verifyProof(secured, proof, options)).toEqual({
      outcome: 'passed',
      suite,
      findings: [],
    });
  });

  it('another key MUST fail as a mismatch', async () => {
    const { secured, proof } = await signed(suite);
    const { publicKey } = await generateKeyPair({ algorithm: key.algorithm });
    expect(await verifyProof(secured, proof, { key: publicKey, contexts })).toMatchObject({
      outcome: 'failed',
      reason: 'mismatch',
      code: 'ERR_PROOF_SIGNATURE',
      suite,
      findings: [{ pointer: '/proof/0/proofValue' }],
    });
  });

  it('dates, status and the issuer of the document MUST NOT decide: they are other checks', async () => {
    const document = {
      ...BADGE,
      validFrom: '2040-01-01T00:00:00Z',
      validUntil: '2010-01-01T00:00:00Z',
      credentialStatus: { id: 'urn:example:s', type: 'BitstringStatusListEntry' },
    };
    const { secured, proof } = await signed(suite, document);
    expect(await verifyProof(secured, proof, options)).toMatchObject({ outcome: 'passed' });
  });

  it.each<readonly [string, JsonObject, string]>([
    ['a context of its own', { '@context': 'https://www.w3.org/ns/other/v2' }, '@context'],
    ['an empty context', { '@context': [] }, '@context'],
    ['another keyword', { '@id': 'urn:x:y' }, '@id'],
    ['a keyword deep inside', { nonce: { '@reverse': {} } }, 'nonce'],
    ['jws, which is never signed', { jws: 'x' }, 'jws'],
    ['signatureValue, which is never signed', { signatureValue: 'x' }, 'signatureValue'],
    ['no proofValue', { proofValue: null }, 'proofValue'],
    ['a proofValue in base64url', { proofValue: `u${'A'.repeat(86)}` }, 'proofValue'],
    ['a short proofValue', { proofValue: `z${'2'.repeat(63)}` }, 'proofValue'],
    ['a proofValue of too many bytes', { proofValue: `z${'1'.repeat(65)}` }, 'proofValue'],
    ['an endless proofValue', { proofValue: `z${'2'.repeat(2_000_000)}` }, 'proofValue'],
    ['a relative verification method', { verificationMethod: 'z6MkrJVna' }, 'verificationMethod'],
    [
      'an embedded verification method',
      { verificationMethod: { id: 'urn:x:y' } },
      'verificationMethod',
    ],
    ['no purpose', { proofPurpose: null }, 'proofPurpose'],
    ['an impossible date', { created: '2024-02-30T00:00:00Z' }, 'created'],
    ['an empty date', { created: '' }, 'created'],
    ['a naive date', { expires: '2026-07-01T12:00:00' }, 'expires'],
    ['a list of challenges', { challenge: ['a', 'b'] }, 'challenge'],
    ['a number for domain', { domain: ['a', 1] }, 'domain'],
  ])('%s makes the proof malformed, at once', { timeout: 1000 }, async (_, members, name) => {
    const { secured, proof } = await signed(suite);
    const result = await verifyProof(secured, { ...proof, ...members }, options);
    expect(result).toMatchObject({
      outcome: 'failed',
      reason: 'malformed',
      code: 'ERR_PROOF_INVALID',
      suite,
    });
    expect(result.findings.map(({ pointer }) => pointer)).toContain(`/proof/${name}`);
  });

  if (!overJson)
    it('an undefined member in the proof MUST NOT ride along', async () => {
      const { secured, proof } = await signed(suite);
      const changed = { ...proof, mood: 'good' };
      expect(await verifyProof({ ...secured, proof: [changed] }, changed, options)).toMatchObject({
        outcome: 'failed',
        reason: 'unprocessable',
        code: 'ERR_TERM_UNDEFINED',
        findings: [{ pointer: '/proof/0/mood' }],
      });
    });

  if (!overJson)
    it('an undefined member in the document MUST NOT ride along', async () => {
      const { secured, proof } = await signed(suite);
      expect(await verifyProof({ ...secured, mood: 'good' }, proof, options)).toMatchObject({
        outcome: 'failed',
        reason: 'unprocessable',
        code: 'ERR_TERM_UNDEFINED',
        findings: [{ pointer: '/mood' }],
      });
    });

  it('a __proto__ member MUST NOT ride along', async () => {
    const { secured, proof } = await signed(suite);
    const polluted: unknown = JSON.parse(
      JSON.stringify(secured).replace('{', '{"__proto__": {"name": "another"},'),
    );
    expect(await verifyProof(polluted, proof, options)).toMatchObject({
      outcome: 'failed',
      code: 'ERR_JSON_FORBIDDEN_KEY',
    });
  });

  if (overJson)
    it('a member added to the document or the proof MUST fail, whether a context defines it or not', async () => {
      const { secured, proof } = await signed(suite);
      for (const [document, own] of [
        [{ ...secured, mood: 'good' }, proof],
        [secured, { ...proof, mood: 'good' }],
      ] as const)
        expect(await verifyProof(document, own, options)).toMatchObject({
          outcome: 'failed',
          reason: 'mismatch',
        });
    });

  if (overJson)
    it('contexts added behind the signed ones pass with a warning; anywhere else they MUST fail', async () => {
      const { secured, proof } = await signed(suite);
      const given = secured['@context'] as readonly string[];
      const other = 'https://example.org/none';
      const added = { ...secured, '@context': [...given, other] };
      expect(await verifyProof(added, proof, options)).toMatchObject({
        outcome: 'passed',
        findings: [
          {
            code: 'proof.context-unsigned',
            severity: 'warning',
            pointer: `/@context/${given.length}`,
          },
        ],
      });
      for (const context of [
        [other, ...given],
        given.slice(1),
        given.slice(0, -1),
        [...given].reverse(),
        given[0],
        [],
      ]) {
        const changed = { ...secured, '@context': context ?? '' };
        expect(await verifyProof(changed, proof, options)).toMatchObject({
          outcome: 'failed',
          reason: 'malformed',
          findings: [{ pointer: '/proof/0/@context' }],
        });
      }
      const { '@context': _, ...without } = proof;
      expect(await verifyProof(secured, without, options)).toMatchObject({
        outcome: 'failed',
        reason: 'mismatch',
      });
    });

  if (!overJson)
    it('an unknown context leaves the question open', async () => {
      const { secured, proof } = await signed(suite);
      const given = secured['@context'] as readonly string[];
      const document = { ...secured, '@context': [...given, 'https://example.org/none'] };
      expect(await verifyProof(document, proof, options)).toMatchObject({
        outcome: 'indeterminate',
        reason: 'unprocessable',
        code: 'ERR_CONTEXT_UNKNOWN',
      });
    });

  it('a proof that builds on one that is not there MUST fail', async () => {
    const { secured, proof } = await signed(suite);
    const chained = { ...proof, previousProof: 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544' };
    expect(await verifyProof(secured, chained, options)).toMatchObject({
      outcome: 'failed',
      reason: 'chain',
      code: 'ERR_PROOF_CHAIN',
      suite,
      findings: [{ code: 'proof.chain-missing', pointer: '/proof/previousProof' }],
    });
  });

  // In the common stack one good proof of a set is enough.
  it('a forged proof MUST fail although a good one stands beside it', async () => {
    const { secured, proof } = await signed(suite);
    const forged = { ...proof, created: '2026-07-02T12:00:00Z' };
    const set = { ...secured, proof: [proof, forged] };
    expect(await verifyProof(set, proof, options)).toMatchObject({ outcome: 'passed' });
    expect(await verifyProof(set, forged, options)).toMatchObject({
      outcome: 'failed',
      reason: 'mismatch',
      findings: [{ pointer: '/proof/1/proofValue' }],
    });
  });

  it.each([undefined, null, 'x', 1, [], new Date(0), () => 1])(
    '%s as a document gives a result',
    async (document) => {
      const { proof } = await signed(suite);
      expect(await verifyProof(document, proof, options)).toMatchObject({ outcome: 'failed' });
    },
  );

  it('a document that is no credential gives a result', async () => {
    const { secured, proof } = await signed(suite);
    const { issuer: _, credentialSubject: __, ...rest } = secured;
    expect(await verifyProof(rest, proof, options)).toMatchObject({ outcome: 'failed' });
  });
});

describe('verifyProof', () => {
  it.each([
    undefined,
    null,
    'x',
    {},
    [],
    { type: 'DataIntegrityProof' },
    { type: 'DataIntegrityProof', cryptosuite: 'bbs-2023' },
    { type: 'RsaSignature2018' },
  ])('%j as a proof is unsupported, which leaves the question open', async (proof) => {
    expect(await verifyProof(BADGE, proof, options)).toMatchObject({
      outcome: 'indeterminate',
      reason: 'unsupported',
      code: 'ERR_PROOF_SUITE',
    });
  });

  it('Ed25519Signature2020 without its context is malformed, with a hint that names it', async () => {
    const { secured, proof } = await signed('Ed25519Signature2020');
    const document = { ...secured, '@context': BADGE['@context'] ?? null };
    expect(await verifyProof(document, proof, options)).toMatchObject({
      outcome: 'failed',
      reason: 'malformed',
      findings: [{ hint: { en: expect.stringContaining(ED25519_2020_V1) } }],
    });
  });

  it('a former name of the suite MUST be reported, and the name itself is part of what is signed', async () => {
    const { secured, proof } = await signed('eddsa-rdfc-2022');
    const renamed = { ...proof, cryptosuite: 'eddsa-2022' };
    expect(await verifyProof(secured, renamed, options)).toMatchObject({
      outcome: 'failed',
      reason: 'mismatch',
      formerName: 'eddsa-2022',
    });
  });

  it('a mismatch where the context has gained a term in place MUST name that cause', async () => {
    const { secured, proof } = await signed('eddsa-rdfc-2022');
    const document = { ...secured, endorsementJwt: ['eyJ'] };
    const { findings } = await verifyProof(document, proof, options);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['ERR_PROOF_SIGNATURE', 'error'],
      ['proof.contextRevision', 'info'],
    ]);
    expect(BADGE['@context']).toContain(OPEN_BADGES_3_0_3);
  });

  it('a key that is none is a mistake of the caller', async () => {
    const { secured, proof } = await signed('eddsa-rdfc-2022');
    const wrong = { ...key, algorithm: 'P-521' } as unknown as typeof key;
    await expect(verifyProof(secured, proof, { key: wrong, contexts })).rejects.toThrow(TypeError);
  });
});

describe('confusion of algorithms', () => {
  const KINDS = ['Ed25519', 'P-256', 'P-384'] as const;

  it.each(PAIRINGS)(
    'a proof of %s with %s MUST NOT verify with a key of another kind, or a suite of another name',
    async (suite, algorithm) => {
      const own = signerWith(algorithm);
      const secured = await secure(BADGE, { suite, signer: own, created: CREATED, contexts });
      const [proof = {}] = secured.proof;
      for (const kind of KINDS.filter((other) => other !== algorithm)) {
        const result = await verifyProof(secured, proof, {
          key: signerWith(kind).publicKey,
          contexts,
        });
        expect(result.outcome).toBe('failed');
        const fits = PAIRINGS.some(([id, key]) => id === suite && key === kind);
        expect(result).toMatchObject(
          fits
            ? { reason: 'mismatch' }
            : {
                reason: 'key',
                code: 'ERR_PROOF_KEY',
                findings: [{ pointer: '/proof/0/verificationMethod' }],
              },
        );
      }
      for (const name of SUITE_IDS.filter((id) => id !== suite)) {
        const renamed =
          name === 'Ed25519Signature2020'
            ? { ...proof, type: name }
            : { ...proof, type: 'DataIntegrityProof', cryptosuite: name };
        const result = await verifyProof(secured, renamed, { key: own.publicKey, contexts });
        expect([name, result.outcome]).toEqual([name, 'failed']);
      }
    },
  );
});

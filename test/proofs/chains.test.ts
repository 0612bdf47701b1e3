import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { createContextStore } from '../../src/linked-data/index.js';
import { checkProofChain, type SuiteId, secure, verifyProof } from '../../src/proofs/index.js';
import { BADGE, CREATED, PAIRINGS, signerFor, signerWith } from './fixtures.js';

const contexts = createContextStore();
const [FIRST, SECOND, THIRD] = ['urn:uuid:1', 'urn:uuid:2', 'urn:uuid:3'] as const;
const CHAINING = PAIRINGS.filter(([suite]) => suite !== 'Ed25519Signature2020');

const sign = (document: JsonObject, suite: SuiteId, more: object = {}) =>
  secure(document, { suite, signer: signerFor(suite), created: CREATED, contexts, ...more });
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe.each(CHAINING)('a chain made with %s and %s', (suite, algorithm) => {
  const signer = signerWith(algorithm);
  const { publicKey: key } = signer;
  const make = async () => {
    const one = await sign(BADGE, 'eddsa-jcs-2022', { id: FIRST });
    const two = await sign(one, 'eddsa-rdfc-2022', { id: SECOND });
    return sign(two, suite, { signer, id: THIRD, previousProof: [SECOND, FIRST] });
  };

  it('MUST hold, and MUST cover the earlier proofs', async () => {
    const document = await make();
    const last = document.proof[2];
    expect(last).toMatchObject({ id: THIRD, previousProof: [SECOND, FIRST] });
    expect(await verifyProof(document, last, { key, contexts })).toMatchObject({
      outcome: 'passed',
    });
    for (const [index, member] of [
      [0, 'proofValue'],
      [0, 'created'],
      [1, 'created'],
      [1, 'proofValue'],
    ] as const) {
      const changed = document.proof.map((proof, at) =>
        at === index
          ? {
              ...proof,
              [member]: document.proof[1 - index]?.[member] ?? '',
              created: '2026-07-03T00:00:00Z',
            }
          : proof,
      );
      const result = await verifyProof({ ...document, proof: changed }, last, { key, contexts });
      expect(result).toMatchObject({ outcome: 'failed', reason: 'mismatch' });
    }
  });

  it('MUST hold with a single earlier proof, and beside proofs that it does not name', async () => {
    const one = await sign(BADGE, 'eddsa-rdfc-2022', { id: FIRST });
    const two = await sign(one, suite, { signer, previousProof: FIRST });
    const three = await sign(two, 'eddsa-jcs-2022', { id: SECOND });
    expect(await verifyProof(three, two.proof[1], { key, contexts })).toMatchObject({
      outcome: 'passed',
    });
  });

  it('a proof MUST NOT be freed from its chain, or tied to another', async () => {
    const document = await make();
    const { previousProof: _, ...freed } = document.proof[2] ?? {};
    for (const changed of [freed, { ...freed, previousProof: FIRST }]) {
      const given = { ...document, proof: [...document.proof.slice(0, 2), changed] };
      const result = await verifyProof(given, changed, { key, contexts });
      expect(result).toMatchObject({ outcome: 'failed', reason: 'mismatch' });
    }
  });
});

describe('a broken chain', () => {
  const links = (
    ...previous: readonly (readonly [id: string | undefined, previous?: unknown])[]
  ) => ({
    proof: previous.map(([id, previousProof]) => ({
      type: 'DataIntegrityProof',
      ...(id !== undefined && { id }),
      ...(previousProof !== undefined && { previousProof }),
    })),
  });

  it.each([
    ['a missing proof', links([FIRST], [SECOND, THIRD]), ['proof.chain-missing']],
    ['one of several missing', links([FIRST], [SECOND, [FIRST, THIRD]]), ['proof.chain-missing']],
    ['a proof before itself', links([FIRST, FIRST]), ['proof.chain-loop']],
    ['two proofs before each other', links([FIRST, SECOND], [SECOND, FIRST]), ['proof.chain-loop']],
    [
      'three in a circle',
      links([FIRST, THIRD], [SECOND, FIRST], [THIRD, SECOND]),
      ['proof.chain-loop'],
    ],
    [
      'an id that two proofs have',
      links([FIRST], [FIRST], [SECOND, FIRST]),
      ['proof.duplicate-id', 'proof.chain-ambiguous'],
    ],
    ['two proofs of one id that nobody names', links([FIRST], [FIRST]), ['proof.duplicate-id']],
    ['a name that is no text', links([FIRST], [SECOND, 7]), ['proof.chain-missing']],
  ])('%s MUST be found, with its place', (_, document, expected) => {
    const { findings, order } = checkProofChain(document);
    expect(codes(findings)).toEqual(expected);
    expect(order).toEqual([]);
    for (const { pointer, message } of findings) {
      expect(pointer).toMatch(/^\/proof\/\d\/(?:previousProof|id)$/);
      expect(message['fr']).toBeTruthy();
    }
  });

  it('a sound one MUST be put in order, whatever that of the document', () => {
    const document = links([THIRD, [FIRST, SECOND]], [SECOND, FIRST], [FIRST], [undefined]);
    expect(checkProofChain(document)).toEqual({
      chained: true,
      order: ['/proof/2', '/proof/1', '/proof/0', '/proof/3'],
      findings: [],
    });
    expect(checkProofChain(BADGE)).toEqual({ chained: false, order: [], findings: [] });
    expect(checkProofChain({ proof: { type: 'x' } })).toMatchObject({
      chained: false,
      order: ['/proof'],
    });
  });

  it('MUST be found in any document without an exception, and at once', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
        for (const document of [
          value,
          { proof: value },
          { proof: [value, { id: 'a', previousProof: other }] },
        ])
          expect(Array.isArray(checkProofChain(document).findings)).toBe(true);
      }),
    );
    const names = Array.from({ length: 2000 }, (_, index) => `urn:x:${index}`);
    const proof = names.map((id, index) => ({ id, previousProof: names[index + 1] ?? names[0] }));
    const begun = performance.now();
    expect(codes(checkProofChain({ proof }).findings)).toEqual(['proof.chain-loop']);
    expect(performance.now() - begun).toBeLessThan(250);
  });

  it('MUST keep its proofs from passing, however well they are signed', async () => {
    const one = await sign(BADGE, 'eddsa-rdfc-2022', { id: FIRST });
    const two = await sign(one, 'eddsa-rdfc-2022', { id: SECOND, previousProof: FIRST });
    const [first = {}, second = {}] = two.proof;
    const { publicKey: key } = signerFor('eddsa-rdfc-2022');
    const looped = { ...first, previousProof: SECOND };
    for (const [proofs, code] of [
      [[second], 'proof.chain-missing'],
      [[first, first, second], 'proof.chain-ambiguous'],
      [[looped, second], 'proof.chain-loop'],
    ] as const) {
      const result = await verifyProof({ ...two, proof: proofs }, second, { key, contexts });
      expect(result).toMatchObject({
        outcome: 'failed',
        reason: 'chain',
        code: 'ERR_PROOF_CHAIN',
        findings: [{ code }],
      });
    }
  });
});

describe('secure, with previousProof', () => {
  it('refuses to name a proof that is not there, or to take a name that is', async () => {
    const one = await sign(BADGE, 'eddsa-rdfc-2022', { id: FIRST });
    for (const [more, code] of [
      [{ previousProof: SECOND }, 'proof.chain-missing'],
      [{ previousProof: [FIRST, SECOND] }, 'proof.chain-missing'],
      [{ id: SECOND, previousProof: SECOND }, 'proof.chain-missing'],
      [{ id: FIRST }, 'proof.duplicate-id'],
    ] as const)
      await expect(sign(one, 'eddsa-rdfc-2022', more)).rejects.toMatchObject({
        code: 'ERR_PROOF_CHAIN',
        findings: [{ code }],
      });
    await expect(sign(BADGE, 'eddsa-rdfc-2022', { id: 'first' })).rejects.toMatchObject({
      code: 'ERR_PROOF_INVALID',
    });
  });

  it('Ed25519Signature2020 takes an id, and makes no chains', async () => {
    const one = await sign(BADGE, 'Ed25519Signature2020', { id: FIRST });
    const { publicKey: key } = signerFor('Ed25519Signature2020');
    expect(one.proof).toMatchObject([{ id: FIRST }]);
    expect(await verifyProof(one, one.proof[0], { key, contexts })).toMatchObject({
      outcome: 'passed',
    });
    await expect(sign(one, 'Ed25519Signature2020', { previousProof: FIRST })).rejects.toMatchObject(
      { code: 'ERR_PROOF_CHAIN' },
    );
    const chained = { ...one.proof[0], id: SECOND, previousProof: FIRST };
    const set = { ...one, proof: [...one.proof, chained] };
    expect(await verifyProof(set, chained, { key, contexts })).toMatchObject({
      outcome: 'indeterminate',
      reason: 'unsupported',
      code: 'ERR_PROOF_CHAIN',
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { createSigner, importPrivateKey } from '../../../src/identity/index.js';
import { createContextStore } from '../../../src/linked-data/index.js';
import { checkProofChain, secure, verifyProof } from '../../../src/proofs/index.js';
import { keyIn, readReference } from '../../proofs/fixtures.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';
const skipped = reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : '';
const FOLDER = 'vectors/di-eddsa/proof-set-chain';

const read = (name: string): JsonObject => readReference(reference, `${FOLDER}/${name}.json`);
const examples = 'https://www.w3.org/ns/credentials/examples/v2';

/** The published document, its proofs, and what went into each: the options, and the number of the key. */
const VECTORS = [
  ['signedProofSet1', [['proofSetConfig1', 1]]],
  [
    'signedProofSet2',
    [
      ['proofSetConfig1', 1],
      ['proofSetConfig2', 2],
    ],
  ],
  [
    'signedProofChain1',
    [
      ['proofSetConfig1', 1],
      ['proofSetConfig2', 2],
      ['proofChainConfig1', 3],
    ],
  ],
  [
    'signedProofChain2',
    [
      ['proofSetConfig1', 1],
      ['proofSetConfig2', 2],
      ['proofChainConfig1', 3],
      ['proofChainConfig2', 4],
    ],
  ],
] as const;

describe.skipIf(reference === '')(`W3C proof sets and chains${skipped}`, () => {
  const contexts = () =>
    createContextStore({
      contexts: {
        [examples]: readReference(reference, 'contexts/w3c/credentials-examples-v2.jsonld'),
      },
    });

  it.each(VECTORS)('%s MUST come out byte for byte, proof by proof', async (name, steps) => {
    const pairs = read('multiKeyPairs') as Readonly<Record<string, JsonObject>>;
    let document: JsonObject = read('unsigned');
    for (const [config, number] of steps) {
      const { id, previousProof, created, verificationMethod } = read(config);
      const keyPair = await importPrivateKey(JSON.stringify(pairs[`keyPair${number}`]));
      document = await secure(document, {
        suite: 'eddsa-rdfc-2022',
        signer: createSigner({ keyPair, id: String(verificationMethod) }),
        created: String(created),
        contexts: contexts(),
        ...(id !== undefined && { id: String(id) }),
        ...(previousProof !== undefined && { previousProof: previousProof as string }),
      });
    }
    const published = read(name);
    expect(document).toEqual({ ...published, proof: [published['proof']].flat() });
  });

  it.each(VECTORS)(
    'every proof of %s MUST verify, and none with another document',
    async (name) => {
      const document = read(name);
      const proofs = [document['proof']].flat() as readonly JsonObject[];
      for (const proof of proofs) {
        const options = { key: keyIn(String(proof['verificationMethod'])), contexts: contexts() };
        expect(await verifyProof(document, proof, options)).toMatchObject({ outcome: 'passed' });
        expect(await verifyProof({ ...document, name: 'x' }, proof, options)).toMatchObject({
          reason: 'mismatch',
        });
      }
      expect(checkProofChain(document)).toMatchObject({
        findings: [],
        order: { length: proofs.length },
      });
    },
  );

  it('a chain without one of its earlier proofs, or with one changed, MUST fail', async () => {
    const document = read('signedProofChain2');
    const proofs = document['proof'] as readonly JsonObject[];
    const verify = (proof: JsonObject | undefined, left: readonly JsonObject[]) =>
      verifyProof({ ...document, proof: left }, proof, {
        key: keyIn(String(proof?.['verificationMethod'])),
        contexts: contexts(),
      });
    for (const gone of [0, 1]) {
      const left = proofs.filter((_, index) => index !== gone);
      expect(await verify(proofs[2], left)).toMatchObject({ outcome: 'failed', reason: 'chain' });
      // What came before the proof before this one is missing too.
      expect(await verify(proofs[3], left)).toMatchObject({ outcome: 'failed', reason: 'chain' });
    }
    const changed = proofs.map((proof, index) =>
      index === 0 ? { ...proof, created: '2023-02-24T23:36:39Z' } : proof,
    );
    expect(await verify(proofs[2], changed)).toMatchObject({
      outcome: 'failed',
      reason: 'mismatch',
    });
  });
});

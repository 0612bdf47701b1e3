import { describe, expect, it } from 'vitest';
import { isSuiteId, proofSuiteOf, SUITE_IDS } from '../../src/proofs/index.js';

describe('proofSuiteOf', () => {
  it('MUST recognise the suites by what the standards write', () => {
    expect(proofSuiteOf({ type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' })).toEqual({
      suite: 'eddsa-rdfc-2022',
    });
    expect(proofSuiteOf({ type: 'Ed25519Signature2020' })).toEqual({
      suite: 'Ed25519Signature2020',
    });
  });

  it.each(['eddsa-2022', 'eddsa-rdf-2022'])(
    'MUST recognise the former name %s and say so',
    (name) => {
      expect(proofSuiteOf({ type: 'DataIntegrityProof', cryptosuite: name })).toEqual({
        suite: 'eddsa-rdfc-2022',
        formerName: name,
      });
    },
  );

  it.each([
    undefined,
    null,
    [],
    {},
    { type: ['DataIntegrityProof'], cryptosuite: 'eddsa-rdfc-2022' },
    { type: 'DataIntegrityProof' },
    { type: 'DataIntegrityProof', cryptosuite: 'constructor' },
    { type: 'eddsa-rdfc-2022' },
    Object.create({ type: 'Ed25519Signature2020' }),
  ])('MUST NOT recognise %j', (proof) => {
    expect(proofSuiteOf(proof)).toBeUndefined();
  });
});

describe('isSuiteId', () => {
  it('holds for the suites and nothing else', () => {
    expect(SUITE_IDS.every(isSuiteId)).toBe(true);
    expect(['eddsa-2022', 'toString', undefined, null].some(isSuiteId)).toBe(false);
  });
});

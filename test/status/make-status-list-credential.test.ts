import { describe, expect, it } from 'vitest';
import { bundledContextStore, canonicalize } from '../../src/linked-data/index.js';
import {
  createStatusBits,
  encodeStatusList,
  makeStatusListCredential,
  statusAt,
} from '../../src/status/index.js';
import { goodEntry, goodList, LIST_URL } from './lists.js';

const bits = createStatusBits(131_072);
bits.set(23, 1);
const OPTIONS = {
  id: LIST_URL,
  issuer: 'did:web:univ.example',
  statusPurpose: 'revocation',
  bits,
  ttlMilliseconds: 300_000,
  validFrom: '2026-07-01T00:00:00Z',
  validUntil: '2026-08-01T00:00:00Z',
};

// Bitstring Status List section 2.2
describe('makeStatusListCredential', () => {
  it('MUST make what is read back', async () => {
    const credential = await makeStatusListCredential(OPTIONS);
    expect(credential).toEqual({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id: LIST_URL,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: 'did:web:univ.example',
      validFrom: '2026-07-01T00:00:00Z',
      validUntil: '2026-08-01T00:00:00Z',
      credentialSubject: {
        id: `${LIST_URL}#list`,
        type: 'BitstringStatusList',
        statusPurpose: 'revocation',
        ttl: 300_000,
        encodedList: await encodeStatusList(bits),
      },
    });
    const list = await goodList(credential);
    const issuers = ['did:web:univ.example'];
    expect(statusAt(list, goodEntry(), { issuers }).meaning).toBe('revoked');
  });

  it('every member MUST be a term of the context, so that it is signed', async () => {
    const credential = await makeStatusListCredential({ ...OPTIONS, statusPurpose: ['a', 'b'] });
    const quads = await canonicalize(credential, { contexts: bundledContextStore() });
    for (const term of ['encodedList', 'statusPurpose', 'ttl'])
      expect(quads).toContain(`https://www.w3.org/ns/credentials/status#${term}`);
  });

  it('MUST leave out what is not given', async () => {
    const { id, issuer, statusPurpose } = OPTIONS;
    const credential = await makeStatusListCredential({ id, issuer, statusPurpose, bits });
    expect(Object.keys(credential)).toEqual([
      '@context',
      'id',
      'type',
      'issuer',
      'credentialSubject',
    ]);
    expect(credential['credentialSubject']).not.toHaveProperty('ttl');
  });

  it.each([
    ['id', 'http://univ.example/1'],
    ['id', `${LIST_URL}#list`],
    ['issuer', 'univ.example'],
    ['issuer', { name: 'U' }],
    ['statusPurpose', ''],
    ['statusPurpose', []],
    ['statusPurpose', ['a', 'a']],
    ['bits', createStatusBits(131_071)],
    ['ttlMilliseconds', -1],
    ['ttlMilliseconds', 1.5],
    ['validFrom', '2026-07-01'],
    ['validUntil', '2026-02-30T00:00:00Z'],
  ])('refuses %s %j, by its name', async (name, value) => {
    await expect(makeStatusListCredential({ ...OPTIONS, [name]: value })).rejects.toThrow(
      expect.objectContaining({ name: 'TypeError', message: expect.stringContaining(`"${name}"`) }),
    );
  });

  it('the same statuses MUST give the same text', async () => {
    const again = createStatusBits(131_072, { bytes: bits.toBytes() });
    expect(await encodeStatusList(again)).toBe(await encodeStatusList(bits));
    expect(await encodeStatusList(bits)).toMatch(/^uH4sIAAAAAAAA_/);
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashIdentifier } from '../../src/model/hash-identifier.js';
import { defineMicroCertification, parseAward } from '../../src/model/index.js';
import { COMPLETE, COMPLETE_AWARD } from '../support/definitions.js';

const plain = { type: 'emailAddress', value: 'a@example.com' };

describe('hashIdentifier', () => {
  // Open Badges 3.0, IdentityObject: the salt is appended before hashing
  it('MUST hash the identifier followed by the salt', async () => {
    const { type, hash, salt } = await hashIdentifier(plain);
    const expected = createHash('sha256').update(`a@example.com${salt}`).digest('hex');
    expect([type, hash]).toEqual(['emailAddress', `sha256$${expected}`]);
    expect(createHash('sha256').update('a@example.comKosher').digest('hex')).toBe(
      'b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
    );
  });

  it('MUST take 16 bytes of salt from the randomness it is given, and others each time', async () => {
    const random = (length: number) => new Uint8Array(length).fill(255);
    expect((await hashIdentifier(plain, { random })).salt).toBe('f'.repeat(32));
    const salts = await Promise.all([1, 2, 3].map(async () => (await hashIdentifier(plain)).salt));
    expect(new Set(salts).size).toBe(3);
  });

  it('MUST make what an award accepts', async () => {
    const award = { ...COMPLETE_AWARD, learner: { identifiers: [await hashIdentifier(plain)] } };
    expect(parseAward(award, defineMicroCertification(COMPLETE)).learner).toEqual(award.learner);
  });
});

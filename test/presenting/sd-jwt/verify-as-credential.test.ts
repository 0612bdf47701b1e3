import { describe, expect, it } from 'vitest';
import { createSigner, didKeyFor, generateKeyPair } from '../../../src/identity/index.js';
import { verify } from '../../../src/index.js';
import { issueSdJwtVc, presentSdJwtVc } from '../../../src/presenting/sd-jwt/index.js';
import { COMPLETE } from '../../support/definitions.js';

const NOW = Date.parse('2026-07-15T09:00:00Z');
const keyPair = await generateKeyPair();
const id = didKeyFor(keyPair.publicKey);
const profile = { id, name: 'Université Exemple', country: 'FR' };
const award = { learner: { name: 'Camille Exemple' }, awardedOn: '2026-07-01' };
const text = await presentSdJwtVc(
  await issueSdJwtVc(COMPLETE, award, {
    ...{ profile, clock: () => NOW },
    signer: createSigner({ keyPair }),
  }),
  { show: ['title'] },
);
const options = { trust: [id], clock: () => NOW };

describe('verify, given an SD-JWT VC', () => {
  it.each([
    ['text', text],
    ['text with a line end', `${text}\n`],
    ['bytes', new TextEncoder().encode(text)],
  ])('MUST say what it is and accept it: %s', async (_, input) => {
    const { verdict, role, securing } = await verify(input, options);
    expect({ verdict, role, securing }).toEqual({
      ...{ verdict: 'accepted', role: 'attestation', securing: 'sd-jwt' },
    });
  });

  it('MUST leave open whether it is about the recipient that is asked for', async () => {
    const { verdict, checks } = await verify(text, {
      ...options,
      recipient: 'did:key:z6Mkx',
    });
    expect(verdict).toBe('undetermined');
    expect(checks.at(-1)).toMatchObject({ id: 'subject.recipient', outcome: 'indeterminate' });
  });

  it('refuses one that was cut', async () => {
    const { verdict } = await verify(text.slice(0, -5), options);
    expect(verdict).toBe('rejected');
  });
});

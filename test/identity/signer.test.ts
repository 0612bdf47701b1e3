import { describe, expect, it } from 'vitest';
import {
  createSigner,
  generateKeyPair,
  importPrivateKey,
  signerFromEnv,
  verificationMethodFor,
  verifySignature,
} from '../../src/identity/index.js';

const keyPair = await generateKeyPair();
const other = await generateKeyPair();
const METHOD = 'did:web:univ.example#key-1';
const NAMED = JSON.stringify({ ...keyPair.exportJwk(), kid: METHOD });
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('createSigner', () => {
  it('MUST sign under the name given, else the name in the key, else the did:key', async () => {
    const named = await importPrivateKey(NAMED);
    expect(createSigner({ keyPair: named, id: 'did:web:a.example#b' }).id).toBe(
      'did:web:a.example#b',
    );
    expect(createSigner({ keyPair: named }).id).toBe(METHOD);
    expect(createSigner({ keyPair }).id).toBe(verificationMethodFor(keyPair.publicKey));
  });

  it('MUST make signatures that its public key verifies', async () => {
    const signer = createSigner({ keyPair });
    const bytes = new TextEncoder().encode('a');
    const signature = await signer.sign(bytes);
    expect([signer.algorithm, signature.length]).toEqual(['Ed25519', 64]);
    expect(await verifySignature(signer.publicKey, bytes, signature)).toBe(true);
  });

  it.each([
    '',
    'key-1',
    '#key-1',
    'did:',
    'did:web:univ.example#',
    'did:web:a.example#a b',
    'https://a#b#c d',
  ])('refuses %j, which no verifier could look up', (id) => {
    expect(() => createSigner({ keyPair, id })).toThrow(code('ERR_VERIFICATION_METHOD'));
  });

  it('refuses the did:key of another key', () => {
    const id = verificationMethodFor(other.publicKey);
    expect(() => createSigner({ keyPair, id })).toThrow(code('ERR_KEY_MISMATCH'));
  });
});

describe('signerFromEnv', () => {
  it('MUST take the name of the key from the key, as keygen writes it', async () => {
    expect((await signerFromEnv('KEY', { env: { KEY: NAMED } })).id).toBe(METHOD);
  });

  it('MUST read the variables of the process by default', async () => {
    process.env['MICROCERT_TEST_KEY'] = NAMED;
    try {
      expect((await signerFromEnv('MICROCERT_TEST_KEY')).id).toBe(METHOD);
    } finally {
      delete process.env['MICROCERT_TEST_KEY'];
    }
  });
});

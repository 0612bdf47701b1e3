import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createResolver,
  createSigner,
  type DidDocument,
  didJwkFor,
  generateKeyPair,
  importPrivateKey,
  importPublicKey,
  KEY_ALGORITHMS,
  makeDidDocument,
  publicKeyFromJwk,
  publicKeyToJwk,
  publicKeyToPem,
  resolveDidJwk,
  samePublicKey,
  verificationMethodFor,
  verifySignature,
} from '../../src/identity/index.js';
import { code, message, pairs, replaced } from './key-forms.js';

afterEach(() => {
  vi.restoreAllMocks();
});
const inBrowser = () => {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
};

describe.each(KEY_ALGORITHMS)('a key of kind %s', (algorithm) => {
  const pair = pairs[algorithm];

  it.each([false, true])(
    'MUST verify what it signs, and nothing else (in a browser: %s)',
    async (browser) => {
      if (browser) inBrowser();
      const own = await importPrivateKey(JSON.stringify(pair.exportJwk()));
      const signature = await own.sign(message);
      expect(own.publicKey).toEqual(pair.publicKey);
      expect(await verifySignature(pair.publicKey, message, signature)).toBe(true);
      expect(await verifySignature(pair.publicKey, message.subarray(1), signature)).toBe(false);
      for (const other of KEY_ALGORITHMS.filter((name) => name !== algorithm)) {
        expect(await verifySignature(pairs[other].publicKey, message, signature)).toBe(false);
      }
    },
  );

  it('any changed byte of a signature MUST be refused, and any other length', async () => {
    const signature = await pair.sign(message);
    const refused = async (changed: Uint8Array): Promise<void> => {
      expect(await verifySignature(pair.publicKey, message, changed)).toBe(false);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.nat(signature.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, bits) =>
          refused(replaced(signature, at, Uint8Array.of((signature[at] ?? 0) ^ bits))),
      ),
      { numRuns: 60 },
    );
    for (const changed of [new Uint8Array(), signature.subarray(1), signature.subarray(0, -1)])
      await refused(changed);
    await refused(Uint8Array.of(0, ...signature));
    await refused(Uint8Array.of(...signature, 0));
  });

  it('MUST come back the same from JWK and PEM, public and private', async () => {
    for (const form of [JSON.stringify(pair.exportJwk()), pair.exportPem()]) {
      const back = await importPrivateKey(form);
      expect(back.publicKey).toEqual(pair.publicKey);
      expect(back.exportJwk()).toEqual(pair.exportJwk());
    }
    const jwk = publicKeyToJwk(pair.publicKey);
    for (const form of [JSON.stringify(jwk), publicKeyToPem(pair.publicKey)]) {
      expect(samePublicKey(importPublicKey(form), pair.publicKey)).toBe(true);
    }
    expect(publicKeyFromJwk({ ...jwk, kid: 'any', x5c: [] })).toEqual(pair.publicKey);
  });

  it('its private JWK MUST NOT pass for a public one', () => {
    const own = { ...pair.exportJwk() };
    expect(() => publicKeyFromJwk(own)).toThrow(code('ERR_KEY_TYPE'));
    const jwk = publicKeyToJwk(pair.publicKey);
    for (const name of ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']) {
      expect(() => publicKeyFromJwk({ ...jwk, [name]: 'AA' })).toThrow(code('ERR_KEY_TYPE'));
    }
  });

  it('MUST NOT be taken for another algorithm, nor for encryption', () => {
    const jwk = publicKeyToJwk(pair.publicKey);
    for (const more of [
      { alg: 'none' },
      { alg: 'HS256' },
      { alg: 'ES512' },
      { alg: 7 },
      { use: 'enc' },
      { key_ops: ['deriveKey'] },
      { key_ops: 'verify' },
      { kty: 'oct' },
    ])
      expect(() => publicKeyFromJwk({ ...jwk, ...more })).toThrow(code('ERR_KEY_TYPE'));
    expect(publicKeyFromJwk({ ...jwk, use: 'sig', key_ops: ['verify'] })).toEqual(pair.publicKey);
  });

  it('MUST name itself by a verification method that resolves to it', async () => {
    const resolver = createResolver();
    const { id, algorithm: kind } = createSigner({ keyPair: pair });
    expect(id).toBe(verificationMethodFor(pair.publicKey));
    expect(kind).toBe(algorithm);
    const byKey = await resolver.resolveVerificationMethod(id, 'assertionMethod');
    expect(byKey.key).toEqual(pair.publicKey);
    const did = didJwkFor(pair.publicKey);
    const byJwk = await resolver.resolveVerificationMethod(`${did}#0`, 'assertionMethod');
    expect(byJwk).toMatchObject({ key: pair.publicKey, controller: did, binding: 'did' });
    expect(resolveDidJwk(did)).toMatchObject({ id: did, assertionMethod: [`${did}#0`] });
    for (const wrong of [did, `${did}#1`, `${did}#`]) {
      await expect(resolver.resolveVerificationMethod(wrong, 'assertionMethod')).rejects.toThrow(
        code('ERR_VERIFICATION_METHOD'),
      );
    }
    const foreign = pairs[algorithm === 'RSA' ? 'P-256' : 'RSA'];
    expect(() => createSigner({ keyPair: foreign, id: `${did}#0` })).toThrow(
      code('ERR_KEY_MISMATCH'),
    );
    expect(() => createSigner({ keyPair: pair, id: `${did}#1` })).toThrow(code('ERR_KEY_MISMATCH'));
  });

  it('MUST be found in the DID document made for it', async () => {
    const did = 'did:web:univ.example';
    const document = makeDidDocument({ did, keys: [{ publicKey: pair.publicKey, id: '#key-1' }] });
    const resolver = createResolver({ documents: [document] });
    const { key } = await resolver.resolveVerificationMethod(`${did}#key-1`, 'assertionMethod');
    expect(key).toEqual(pair.publicKey);
  });
});

describe('verification methods of older types', () => {
  const did = 'did:web:univ.example';
  const found = (type: string, key: object) => {
    const method = { id: `${did}#k`, type, controller: did, ...key };
    const document: DidDocument = {
      id: did,
      verificationMethod: [method],
      assertionMethod: [method.id],
    };
    return createResolver({ documents: [document] }).resolveVerificationMethod(
      method.id,
      'assertionMethod',
    );
  };
  const multikey = { publicKeyMultibase: pairs['P-256'].publicKey.multibase };
  const publicKeyJwk = publicKeyToJwk(pairs['P-384'].publicKey);

  it('MUST hold a key of the kind they name', async () => {
    expect((await found('EcdsaSecp256r1VerificationKey2019', multikey)).key.algorithm).toBe(
      'P-256',
    );
    expect((await found('JsonWebKey2020', { publicKeyJwk })).key.algorithm).toBe('P-384');
    for (const [type, key] of [
      ['Ed25519VerificationKey2020', multikey],
      ['EcdsaSecp256r1VerificationKey2019', { publicKeyJwk }],
      ['RsaVerificationKey2018', multikey],
    ] as const)
      await expect(found(type, key)).rejects.toThrow(code('ERR_VERIFICATION_METHOD'));
  });
});

describe('generateKeyPair', () => {
  it('refuses an algorithm that it does not know', async () => {
    await expect(generateKeyPair({ algorithm: 'P-521' as never })).rejects.toThrow(TypeError);
  });
});

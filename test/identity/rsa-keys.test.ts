import { createSign, createVerify, generateKeyPairSync } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  didKeyFor,
  generateKeyPair,
  importPrivateKey,
  importPublicKey,
  publicKeyToJwk,
  verifySignature,
} from '../../src/identity/index.js';
import { code, message, pairs } from './key-forms.js';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('RSA', () => {
  it('MUST verify what Node signs for RS256, and Node what it signs', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const own = importPublicKey(publicKey.export({ format: 'pem', type: 'spki' }).toString());
    const signature = createSign('sha256').update(message).sign(privateKey);
    expect(await verifySignature(own, message, new Uint8Array(signature))).toBe(true);
    const pair = await importPrivateKey(
      privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    );
    const ours = await pair.sign(message);
    expect(createVerify('sha256').update(message).verify(publicKey, ours)).toBe(true);
    const pss = createSign('sha256').update(message).sign({ key: privateKey, padding: 6 });
    expect(await verifySignature(own, message, new Uint8Array(pss))).toBe(false);
  });

  it('keys that are too short, of a strange exponent or with zeros in front MUST be refused', () => {
    const jwk = publicKeyToJwk(pairs.RSA.publicKey);
    const short = generateKeyPairSync('rsa', { modulusLength: 2040 }).publicKey;
    const n = Buffer.from(jwk.n, 'base64url');
    const cases: readonly (readonly [object, string])[] = [
      [short.export({ format: 'jwk' }), 'ERR_KEY_TYPE'],
      [{ ...jwk, e: 'AQ' }, 'ERR_KEY_TYPE'],
      [{ ...jwk, e: 'Aw' }, 'ERR_KEY_TYPE'],
      [{ ...jwk, e: 'AQAAAAE' }, 'ERR_KEY_TYPE'],
      [{ ...jwk, e: 'AAEAAQ' }, 'ERR_KEY_FORMAT'],
      [{ ...jwk, e: 'AQAC' }, 'ERR_KEY_FORMAT'],
      [{ ...jwk, e: '' }, 'ERR_KEY_FORMAT'],
      [{ ...jwk, n: Buffer.from([0, ...n]).toString('base64url') }, 'ERR_KEY_FORMAT'],
      [
        { ...jwk, n: Buffer.from([...n.subarray(0, -1), 0]).toString('base64url') },
        'ERR_KEY_FORMAT',
      ],
      [{ ...jwk, n: 'A'.repeat(5000) }, 'ERR_KEY_FORMAT'],
    ];
    for (const [key, expected] of cases)
      expect(() => importPublicKey(JSON.stringify(key))).toThrow(code(expected));
  });

  it('private numbers that do not belong together MUST be refused', async () => {
    const own = pairs.RSA.exportJwk();
    const other = (await generateKeyPair({ algorithm: 'RSA' })).exportJwk();
    for (const key of [
      { ...other, n: own.n },
      { ...own, p: other.p },
      { ...own, d: other.d, p: other.p, q: other.q, dp: other.dp, dq: other.dq, qi: other.qi },
    ]) {
      await expect(importPrivateKey(JSON.stringify(key))).rejects.toThrow(
        expect.objectContaining({ code: 'ERR_KEY_MISMATCH' }),
      );
    }
    for (const key of [
      { ...own, p: undefined },
      { ...own, oth: [] },
    ])
      await expect(importPrivateKey(JSON.stringify(key))).rejects.toThrow(code('ERR_KEY_FORMAT'));
  });

  it('has neither Multikey nor did:key, and takes no randomness from outside', async () => {
    expect(() => pairs.RSA.exportMultikey()).toThrow(code('ERR_KEY_TYPE'));
    expect(() => didKeyFor(pairs.RSA.publicKey)).toThrow(code('ERR_KEY_TYPE'));
    const options = {
      algorithm: 'RSA',
      random: (length: number) => new Uint8Array(length),
    } as const;
    await expect(generateKeyPair(options)).rejects.toThrow(TypeError);
  });

  it('only the numbers MUST count: the bytes can be overwritten', async () => {
    const own = await generateKeyPair({ algorithm: 'RSA' });
    const signature = await own.sign(message);
    own.publicKey.bytes.set(pairs.RSA.publicKey.bytes);
    expect(await verifySignature(own.publicKey, message, signature)).toBe(true);
  });
});

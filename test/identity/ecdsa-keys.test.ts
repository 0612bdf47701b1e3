import { createSign, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  generateKeyPair,
  importPrivateKey,
  importPublicKey,
  publicKeyToJwk,
  samePublicKey,
  verifySignature,
} from '../../src/identity/index.js';
import { keyPairFromSecret } from '../../src/identity/key-pair.js';
import { code, message, pairs, replaced } from './key-forms.js';

afterEach(() => {
  vi.restoreAllMocks();
});
const CURVES = ['P-256', 'P-384'] as const;
const SIZE = { 'P-256': 32, 'P-384': 48 } as const;
const ORDER = {
  'P-256': 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  'P-384':
    0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
} as const;

const bytesOf = (number: bigint, length: number) =>
  new Uint8Array(Buffer.from(number.toString(16).padStart(2 * length, '0'), 'hex'));
const numberOf = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

describe.each(CURVES)('ECDSA with %s', (algorithm) => {
  const pair = pairs[algorithm];
  const size = SIZE[algorithm];
  const order = ORDER[algorithm];

  it('r and s MUST lie between 0 and the order of the group', async () => {
    const signature = await pair.sign(message);
    const [r, s] = [numberOf(signature.subarray(0, size)), numberOf(signature.subarray(size))];
    const bad = [0n, order, order + 1n, 2n ** BigInt(8 * size) - 1n];
    const attempts = [
      ...bad.map((value) => [value, s]),
      ...bad.map((value) => [r, value]),
      [0n, 0n],
    ];
    for (const [first = 0n, second = 0n] of attempts) {
      const forged = Uint8Array.of(...bytesOf(first, size), ...bytesOf(second, size));
      expect(await verifySignature(pair.publicKey, message, forged)).toBe(false);
    }
  });

  it('the DER form of a good signature MUST be refused', async () => {
    const pem = createSign(algorithm === 'P-256' ? 'sha256' : 'sha384').update(message);
    const signature = pem.sign({ key: pair.exportPem(), dsaEncoding: 'der' });
    expect(await verifySignature(pair.publicKey, message, new Uint8Array(signature))).toBe(false);
  });

  it('s and its opposite are both taken, as FIPS 186-5 has it', async () => {
    const signature = await pair.sign(message);
    const opposite = bytesOf(order - numberOf(signature.subarray(size)), size);
    const other = replaced(signature, size, opposite);
    expect(await verifySignature(pair.publicKey, message, other)).toBe(true);
  });

  it('a text signed with the other digest MUST be refused', async () => {
    const signing = createSign(algorithm === 'P-256' ? 'sha384' : 'sha256').update(message);
    const signature = signing.sign({ key: pair.exportPem(), dsaEncoding: 'ieee-p1363' });
    expect(await verifySignature(pair.publicKey, message, new Uint8Array(signature))).toBe(false);
  });

  it('any secret MUST make the key that Node makes of it, and come back from its Multikey', async () => {
    await fc.assert(
      fc.asyncProperty(fc.bigInt({ min: 1n, max: order - 1n }), async (number) => {
        const own = await keyPairFromSecret(bytesOf(number, size), algorithm);
        const node = generateNode(own.exportPem());
        expect(node.export({ format: 'jwk' })).toEqual(own.exportJwk());
        expect((await importPrivateKey(own.exportMultikey())).exportJwk()).toEqual(own.exportJwk());
        expect(importPublicKey(own.publicKey.multibase)).toEqual(own.publicKey);
      }),
      { numRuns: 40, examples: [[1n], [2n], [order - 1n]] },
    );
  });

  it('zero, the order and beyond MUST be no secret', async () => {
    for (const number of [0n, order, 2n ** BigInt(8 * size) - 1n]) {
      await expect(keyPairFromSecret(bytesOf(number, size), algorithm)).rejects.toThrow(
        code('ERR_KEY_FORMAT'),
      );
    }
    const never = () => new Uint8Array(size);
    await expect(generateKeyPair({ algorithm, random: never })).rejects.toThrow(TypeError);
    const draws = [new Uint8Array(size), bytesOf(7n, size)];
    const drawn = await generateKeyPair({
      algorithm,
      random: () => draws.shift() ?? new Uint8Array(),
    });
    expect(drawn.exportJwk().d).toBe(Buffer.from(bytesOf(7n, size)).toString('base64url'));
  });

  it('a point off the curve, or a coordinate of another length, MUST be refused', () => {
    const jwk = publicKeyToJwk(pair.publicKey);
    const y = new Uint8Array(Buffer.from(jwk.y, 'base64url'));
    const x = new Uint8Array(Buffer.from(jwk.x, 'base64url'));
    const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
    const bad = [
      { ...jwk, y: text(replaced(y, size - 1, Uint8Array.of((y.at(-1) ?? 0) ^ 1))) },
      { ...jwk, y: jwk.x },
      { ...jwk, x: text(new Uint8Array(size)), y: text(new Uint8Array(size)) },
      { ...jwk, x: text(Uint8Array.of(0, ...x)) },
      { ...jwk, x: text(x.subarray(1)) },
      { ...jwk, x: text(new Uint8Array(size).fill(255)) },
      { ...jwk, y: undefined },
      { ...jwk, y: `${jwk.y}=` },
    ];
    for (const one of bad)
      expect(() => importPublicKey(JSON.stringify(one))).toThrow(code('ERR_KEY_FORMAT'));
  });

  it('any changed sign of a Multikey MUST give another key or a named error', () => {
    const { multibase } = pair.publicKey;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: multibase.length - 1 }),
        fc.constantFrom(...'123ABCxyz'),
        (at, sign) => {
          const changed = multibase.slice(0, at) + sign + multibase.slice(at + 1);
          if (changed === multibase) return;
          try {
            expect(samePublicKey(importPublicKey(changed), pair.publicKey)).toBe(false);
          } catch (error) {
            expect(error).toEqual(
              expect.objectContaining({ code: expect.stringMatching(/^ERR_KEY_/) }),
            );
          }
        },
      ),
    );
  });

  it('a JWK of one curve MUST NOT pass for the other', () => {
    const crv = algorithm === 'P-256' ? 'P-384' : 'P-256';
    const jwk = { ...publicKeyToJwk(pair.publicKey), crv };
    expect(() => importPublicKey(JSON.stringify(jwk))).toThrow(code('ERR_KEY_FORMAT'));
  });

  it('a key that claims to be of another kind than its text MUST be an error', async () => {
    const posing = { ...pair.publicKey, algorithm: 'Ed25519' } as const;
    const { sign } = pairs.Ed25519;
    await expect(verifySignature(posing, message, await sign(message))).rejects.toThrow(
      code('ERR_KEY_TYPE'),
    );
  });
});

function generateNode(pem: string): KeyObject {
  const { createPrivateKey } = process.getBuiltinModule('node:crypto');
  return createPrivateKey(pem);
}

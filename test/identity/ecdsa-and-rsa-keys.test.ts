import { createSign, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createResolver,
  createSigner,
  type DidDocument,
  didJwkFor,
  didKeyFor,
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
import { keyPairFromSecret } from '../../src/identity/key-pair.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const code = (expected: string) => expect.objectContaining({ code: expected });
const message = new TextEncoder().encode('micro-certification');
const inBrowser = () => {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
};

const pairs = {
  Ed25519: await generateKeyPair({ algorithm: 'Ed25519' }),
  'P-256': await generateKeyPair({ algorithm: 'P-256' }),
  'P-384': await generateKeyPair({ algorithm: 'P-384' }),
  RSA: await generateKeyPair({ algorithm: 'RSA' }),
} as const;
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
const replaced = (whole: Uint8Array, at: number, part: Uint8Array) => {
  const copy = whole.slice();
  copy.set(part, at);
  return copy;
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

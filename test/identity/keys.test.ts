import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createSigner,
  didKeyFor,
  generateKeyPair,
  importPrivateKey,
  importPublicKey,
  isWellKnownTestKey,
  publicKeyToJwk,
  publicKeyToPem,
  signerFromEnv,
  verifySignature,
} from '../../src/identity/index.js';
import { keyPairFromSecret } from '../../src/identity/key-pair.js';
import { makePublicKey } from '../../src/identity/public-key.js';

const hex = (text: string) =>
  Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const text = (value: string) => new TextEncoder().encode(value);

// RFC 8032 section 7.1, tests 1 and 2
const RFC_8032 = [
  {
    secret: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
];

const code = (expected: string) => expect.objectContaining({ code: expected });

afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs a test as in a browser: without Node's own cryptography. */
function withoutNodeCrypto(): void {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
}

describe.each([
  ['with Node’s cryptography', () => undefined],
  ['with Web Cryptography alone', withoutNodeCrypto],
])('Ed25519 %s', (_, prepare) => {
  it.each(RFC_8032)(
    'MUST give the keys and signatures of RFC 8032 section 7.1 (%#)',
    async (vector) => {
      prepare();
      const keyPair = await keyPairFromSecret(hex(vector.secret));
      expect(keyPair.publicKey.bytes).toEqual(hex(vector.publicKey));
      expect(await keyPair.sign(hex(vector.message))).toEqual(hex(vector.signature));
      expect(
        await verifySignature(keyPair.publicKey, hex(vector.message), hex(vector.signature)),
      ).toBe(true);
    },
  );

  it('MUST refuse a signature with any bit changed, of another text, or of another length', async () => {
    prepare();
    const keyPair = await generateKeyPair();
    const message = text('micro-certification');
    const signature = await keyPair.sign(message);
    for (let bit = 0; bit < 512; bit += 7) {
      const changed = signature.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await verifySignature(keyPair.publicKey, message, changed)).toBe(false);
    }
    expect(await verifySignature(keyPair.publicKey, text('other'), signature)).toBe(false);
    expect(await verifySignature(keyPair.publicKey, message, signature.subarray(0, 63))).toBe(
      false,
    );
    expect(await verifySignature(keyPair.publicKey, message, Uint8Array.of(...signature, 0))).toBe(
      false,
    );
  });

  it('MUST refuse S at or above the group order: the same signature a second time', async () => {
    prepare();
    const keyPair = await generateKeyPair();
    const message = text('once');
    const signature = await keyPair.sign(message);
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const s =
      signature.subarray(32).reduceRight((value, byte) => value * 256n + BigInt(byte), 0n) + order;
    const second = Uint8Array.of(
      ...signature.subarray(0, 32),
      ...Array.from({ length: 32 }, (_none, index) => Number((s >> BigInt(8 * index)) & 255n)),
    );
    expect(await verifySignature(keyPair.publicKey, message, second)).toBe(false);
  });
});

describe('a secret that Node takes in without DER', () => {
  it.each(['looks at the public key beside it', 'does not'])(
    'MUST give the same key pair whether Node %s',
    async (looks) => {
      const [vector] = RFC_8032;
      const refuse = ({ format }: { readonly format: string }) => {
        if (format === 'jwk') throw new Error('another public key stands there');
      };
      if (looks !== 'does not') refusing(refuse);
      const keyPair = await keyPairFromSecret(hex(vector?.secret ?? ''));
      expect(keyPair.publicKey.bytes).toEqual(hex(vector?.publicKey ?? ''));
      expect(await keyPair.sign(hex(vector?.message ?? ''))).toEqual(hex(vector?.signature ?? ''));
    },
  );

  /** Node’s cryptography, where a look is taken first at each private key that comes in. */
  function refusing(look: (key: { readonly format: string }) => void): void {
    const crypto = process.getBuiltinModule('node:crypto');
    const createPrivateKey = (key: Parameters<typeof crypto.createPrivateKey>[0]) => {
      look(key as { readonly format: string });
      return crypto.createPrivateKey(key);
    };
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue({ ...crypto, createPrivateKey } as never);
  }
});

describe('a public key of small order', () => {
  // The points whose order divides 8, derived here from the curve equation rather than copied.
  const p = 2n ** 255n - 19n;
  const mod = (value: bigint) => ((value % p) + p) % p;
  const power = (base: bigint, exponent: bigint): bigint => {
    let [result, square] = [1n, mod(base)];
    for (let left = exponent; left > 0n; left >>= 1n) {
      if (left & 1n) result = mod(result * square);
      square = mod(square * square);
    }
    return result;
  };
  const inverse = (value: bigint) => power(value, p - 2n);
  const d = mod(-121665n * inverse(121666n));
  const root = (value: bigint): bigint | undefined => {
    const candidate = power(value, (p + 3n) / 8n);
    const turned = mod(candidate * power(2n, (p - 1n) / 4n));
    return [candidate, turned].find((found) => mod(found * found) === mod(value));
  };
  const encode = (y: bigint, sign: number) => {
    const bytes = Array.from({ length: 32 }, (_, index) => Number((y >> BigInt(8 * index)) & 255n));
    bytes[31] = (bytes[31] ?? 0) | (sign << 7);
    return Uint8Array.from(bytes);
  };
  // A point of order 8 doubles to (±sqrt(-1), 0), so x² = y² up to sign: d·y⁴ + 2y² − 1 = 0 on −x² + y² = 1 + d·x²y² with x² = −y².
  const rootOfOnePlusD = root(mod(1n + d)) ?? 0n;
  const ySquares = [
    mod((-1n + rootOfOnePlusD) * inverse(d)),
    mod((-1n - rootOfOnePlusD) * inverse(d)),
  ];
  const orderEight = ySquares.flatMap((square) => {
    const y = root(square);
    return y === undefined ? [] : [y, mod(-y)];
  });

  it('MUST be refused in every encoding', async () => {
    expect(orderEight.length).toBeGreaterThanOrEqual(2);
    const ys = [0n, 1n, p - 1n, p, p + 1n, ...orderEight];
    for (const y of ys) {
      for (const sign of [0, 1]) {
        const key = makePublicKey(encode(y, sign));
        // R = the identity, S = 0: a signature that fits many texts under such a key.
        const forged = Uint8Array.of(1, ...new Uint8Array(63));
        expect(await verifySignature(key, text('anything'), forged)).toBe(false);
      }
    }
  });
});

describe('importing and exporting keys', () => {
  it('MUST give back the same key in every form', async () => {
    const keyPair = await generateKeyPair();
    const { publicKey } = keyPair;
    const forms = [
      JSON.stringify(keyPair.exportJwk()),
      keyPair.exportMultikey(),
      keyPair.exportPem(),
      `some text\r\n${keyPair.exportPem().replaceAll('\n', '\r\n')}\r\n`,
      JSON.stringify({
        publicKeyMultibase: publicKey.multibase,
        secretKeyMultibase: keyPair.exportMultikey(),
      }),
    ];
    for (const form of forms) {
      const again = await importPrivateKey(form);
      expect(again.publicKey.multibase).toBe(publicKey.multibase);
      expect(await again.sign(text('a'))).toEqual(await keyPair.sign(text('a')));
    }
    const publicForms = [
      JSON.stringify(publicKeyToJwk(publicKey)),
      publicKey.multibase,
      publicKeyToPem(publicKey),
    ];
    for (const form of publicForms)
      expect(importPublicKey(form).multibase).toBe(publicKey.multibase);
  });

  it('MUST agree with OpenSSL on PEM and JWK', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const keyPair = await importPrivateKey(
      privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    );
    expect(publicKeyToPem(keyPair.publicKey)).toBe(
      publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    );
    expect(createPrivateKey(keyPair.exportPem()).export({ format: 'jwk' })).toEqual(
      keyPair.exportJwk(),
    );
  });

  it('the seed MUST come from the randomness given', async () => {
    const keyPair = await generateKeyPair({ random: (length) => new Uint8Array(length).fill(7) });
    expect(keyPair.exportMultikey()).toBe(
      (await keyPairFromSecret(new Uint8Array(32).fill(7))).exportMultikey(),
    );
  });

  it('refuses, by name, what is no private key to sign with', async () => {
    const [one, two] = [await generateKeyPair(), await generateKeyPair()];
    const jwk = one.exportJwk();
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
    const p521 = generateKeyPairSync('ec', { namedCurve: 'P-521' }).privateKey;
    const cases: readonly (readonly [string, string])[] = [
      [JSON.stringify({ ...jwk, x: two.exportJwk().x }), 'ERR_KEY_MISMATCH'],
      [
        JSON.stringify({
          publicKeyMultibase: two.publicKey.multibase,
          secretKeyMultibase: one.exportMultikey(),
        }),
        'ERR_KEY_MISMATCH',
      ],
      [JSON.stringify({ ...jwk, d: undefined }), 'ERR_KEY_NOT_PRIVATE'],
      [one.publicKey.multibase, 'ERR_KEY_NOT_PRIVATE'],
      [publicKeyToPem(one.publicKey), 'ERR_KEY_NOT_PRIVATE'],
      [JSON.stringify(p521.export({ format: 'jwk' })), 'ERR_KEY_TYPE'],
      [p521.export({ format: 'pem', type: 'pkcs8' }).toString(), 'ERR_KEY_TYPE'],
      [rsa.export({ format: 'pem', type: 'pkcs8' }).toString(), 'ERR_KEY_TYPE'],
      ['zDnaeucDGfhXHoJVqot3p21RuupNJ2fZrs8Lb1GV83VnSo2jR', 'ERR_KEY_NOT_PRIVATE'],
      ['zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme', 'ERR_KEY_TYPE'],
      [JSON.stringify({ ...jwk, d: jwk.d.slice(1) }), 'ERR_KEY_FORMAT'],
      [JSON.stringify({ ...jwk, d: `${jwk.d}A` }), 'ERR_KEY_FORMAT'],
      ['', 'ERR_KEY_FORMAT'],
      ['not a key', 'ERR_KEY_FORMAT'],
      ['{"kty":', 'ERR_KEY_FORMAT'],
      ['-----BEGIN PRIVATE KEY-----\nAAAA', 'ERR_KEY_FORMAT'],
      [one.exportPem() + two.exportPem(), 'ERR_KEY_FORMAT'],
      [`z${'2'.repeat(100_000)}`, 'ERR_KEY_FORMAT'],
    ];
    for (const [form, expected] of cases)
      await expect(importPrivateKey(form)).rejects.toThrow(code(expected));
  });

  it('any text MUST give a key or a named error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (form) => {
        await importPrivateKey(form).catch((error: { code: string }) =>
          expect(error.code).toMatch(/^ERR_KEY_/),
        );
      }),
    );
  });

  it('no secret MUST show in JSON, in an inspector, or in an error and its cause', async () => {
    const keyPair = await generateKeyPair();
    const { d } = keyPair.exportJwk();
    const signer = createSigner({ keyPair });
    const shown = [keyPair, signer].map(
      (value) => JSON.stringify(value) + inspect(value, { depth: 9, showHidden: true }),
    );
    const error = await importPrivateKey(`{"kty":"OKP","d":"${d}" oops`).catch(
      (caught: unknown) => caught,
    );
    expect([...shown, inspect(error, { depth: 9 })].join('')).not.toContain(d);
    expect(shown.join('')).not.toContain(keyPair.exportMultikey());
  });
});

describe('signerFromEnv', () => {
  it('MUST read any form of key, and name the variable that is missing', async () => {
    const keyPair = await generateKeyPair();
    const signer = await signerFromEnv('KEY', {
      env: { KEY: keyPair.exportPem() },
      id: 'did:web:univ.example#k',
    });
    expect([signer.id, signer.publicKey.multibase]).toEqual([
      'did:web:univ.example#k',
      keyPair.publicKey.multibase,
    ]);
    const plain = await signerFromEnv('KEY', { env: { KEY: keyPair.exportMultikey() } });
    expect(plain.id).toBe(`${didKeyFor(keyPair.publicKey)}#${keyPair.publicKey.multibase}`);
    await expect(signerFromEnv('KEY', { env: { KEY: ' ' } })).rejects.toThrow(
      code('ERR_KEY_MISSING'),
    );
    const error = await signerFromEnv('KEY', { env: {} }).catch(
      (caught: { hint: { en: string } }) => caught,
    );
    expect((error as { hint: { en: string } }).hint.en).toContain('KEY');
  });
});

describe('isWellKnownTestKey', () => {
  it('MUST know the keys that RFC 8032 publishes, and no fresh one', async () => {
    for (const { publicKey } of RFC_8032)
      expect(isWellKnownTestKey(makePublicKey(hex(publicKey)))).toBe(true);
    expect(isWellKnownTestKey((await generateKeyPair()).publicKey)).toBe(false);
  });
});

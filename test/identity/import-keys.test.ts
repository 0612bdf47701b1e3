import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeHex } from '../../src/foundation/encodings/hex.js';
import { encodeMultibase } from '../../src/foundation/encodings/multibase.js';
import {
  generateKeyPair,
  importPrivateKey,
  importPublicKey,
  publicKeyToJwk,
  publicKeyToPem,
} from '../../src/identity/index.js';

const [one, two] = [await generateKeyPair(), await generateKeyPair()];
const secret = decodeHex(Buffer.from(one.exportJwk().d, 'base64url').toString('hex'));
const code = (expected: string) => expect.objectContaining({ code: expected });

/** Secret Multikey with the public key behind the secret, as some libraries write it (`zrv…`). */
const withPublicBehind = (publicBytes: Uint8Array) =>
  encodeMultibase(Uint8Array.of(0x80, 0x26, ...secret, ...publicBytes));

/** PKCS #8, second version: with attributes and the public key (RFC 5958 section 2). */
function secondVersion(publicBytes: Uint8Array): string {
  const attributes = [0xa0, 2, 0x30, 0];
  const publicKey = [0x81, 33, 0, ...publicBytes];
  const inside = [
    2,
    1,
    1,
    0x30,
    5,
    6,
    3,
    0x2b,
    0x65,
    0x70,
    4,
    34,
    4,
    32,
    ...secret,
    ...attributes,
    ...publicKey,
  ];
  return pem('PRIVATE KEY', [0x30, inside.length, ...inside]);
}

function pem(label: string, bytes: readonly number[]): string {
  const base64 = Buffer.from(bytes).toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----\n`;
}

const derOf = (text: string): readonly number[] => [
  ...Buffer.from(text.split('\n').slice(1, -2).join(''), 'base64'),
];

describe('importPrivateKey', () => {
  it('MUST read what other tools write', async () => {
    const multikey = one.exportMultikey();
    const forms = [
      withPublicBehind(one.publicKey.bytes),
      JSON.stringify({
        publicKeyMultibase: one.publicKey.multibase,
        privateKeyMultibase: multikey,
      }),
      JSON.stringify({ ...one.exportJwk(), alg: 'EdDSA', use: 'sig' }),
      JSON.stringify({ ...one.exportJwk(), alg: 'Ed25519' }),
      secondVersion(one.publicKey.bytes),
      publicKeyToPem(one.publicKey) + one.exportPem(),
      one.exportPem().replaceAll('\n', '\\n'),
      one.exportPem().replaceAll('\n', '\r'),
      `\uFEFF${JSON.stringify(one.exportJwk())}`,
    ];
    for (const form of forms) {
      expect((await importPrivateKey(form)).exportJwk(), form.slice(0, 30)).toEqual(
        one.exportJwk(),
      );
    }
  });

  it('MUST refuse a secret beside the public key of another', async () => {
    const forms = [
      withPublicBehind(two.publicKey.bytes),
      JSON.stringify({
        publicKeyMultibase: two.publicKey.multibase,
        privateKeyMultibase: one.exportMultikey(),
      }),
      secondVersion(two.publicKey.bytes),
      one.exportPem() + publicKeyToPem(two.publicKey),
    ];
    for (const form of forms)
      await expect(importPrivateKey(form)).rejects.toThrow(code('ERR_KEY_MISMATCH'));
  });

  it.each([
    ['{"kty":"OKP","crv":"X25519"}', 'ERR_KEY_TYPE'],
    [JSON.stringify({ ...one.exportJwk(), alg: 'ES256' }), 'ERR_KEY_TYPE'],
    [JSON.stringify({ ...one.exportJwk(), use: 'enc' }), 'ERR_KEY_TYPE'],
    [JSON.stringify({ ...one.exportJwk(), x: undefined }), 'ERR_KEY_FORMAT'],
    [JSON.stringify({ keys: [one.exportJwk()] }), 'ERR_KEY_FORMAT'],
    [`{"kty":"OKP",${JSON.stringify(one.exportJwk()).slice(1)}`, 'ERR_KEY_FORMAT'],
    [JSON.stringify({ publicKeyMultibase: one.publicKey.multibase }), 'ERR_KEY_NOT_PRIVATE'],
    [
      generateKeyPairSync('x25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      'ERR_KEY_TYPE',
    ],
    [
      generateKeyPairSync('ed448').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      'ERR_KEY_TYPE',
    ],
    [
      generateKeyPairSync('ec', { namedCurve: 'P-256' })
        .privateKey.export({ format: 'pem', type: 'sec1' })
        .toString(),
      'ERR_KEY_FORMAT',
    ],
    [
      generateKeyPairSync('ed25519')
        .privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' })
        .toString(),
      'ERR_KEY_FORMAT',
    ],
    [pem('CERTIFICATE', [0x30, 0]), 'ERR_KEY_FORMAT'],
    [encodeMultibase(Uint8Array.of(0x80, 0x26, ...secret.subarray(1))), 'ERR_KEY_FORMAT'],
    [encodeMultibase(Uint8Array.of(0x80, 0x26, ...secret, 0)), 'ERR_KEY_FORMAT'],
    [one.exportMultikey().slice(0, -2), 'ERR_KEY_FORMAT'],
    [' '.repeat(100_000) + one.exportMultikey(), 'ERR_KEY_FORMAT'],
  ])('refuses %.40s with %s', async (form, expected) => {
    await expect(importPrivateKey(form)).rejects.toThrow(code(expected));
  });

  it('any byte of its frame changed or cut off MUST refuse a PEM key, by name', async () => {
    const text = secondVersion(one.publicKey.bytes);
    const der = derOf(text);
    const attempts = der.flatMap((byte, index) => [
      der.slice(0, index),
      ...[0, 1, 0x7f, 0x80, 0x84, 0xff, byte ^ 1].map((value) => der.with(index, value)),
    ]);
    const own = new Set([JSON.stringify(one.exportJwk())]);
    for (const attempt of attempts) {
      const found = await importPrivateKey(pem('PRIVATE KEY', attempt)).catch(
        (error: unknown) => error,
      );
      if (found instanceof Error) {
        expect(found).toEqual(
          expect.objectContaining({ code: expect.stringMatching(/^ERR_KEY_/) }),
        );
      } else {
        // The version and the attributes are passed over; what counts came out whole.
        expect(own).toContain(JSON.stringify((found as typeof one).exportJwk()));
      }
    }
  });
});

describe('the id of an imported key', () => {
  const jwk = one.exportJwk();
  const multikey = { type: 'Multikey', secretKeyMultibase: one.exportMultikey() };
  const METHOD = 'did:web:univ.example#key-1';

  it.each([
    [{ ...jwk, kid: METHOD }, METHOD],
    [{ ...multikey, id: METHOD }, METHOD],
    [{ ...multikey, id: '#key-1', controller: 'did:web:univ.example' }, METHOD],
    [{ ...multikey, id: 'https://univ.example/keys/1' }, 'https://univ.example/keys/1'],
    [{ ...jwk, kid: '2026-key' }, undefined],
    [{ ...jwk, kid: 'did:web:univ.example#a b' }, undefined],
    [{ ...jwk, kid: 7 }, undefined],
    [{ ...jwk, id: METHOD }, undefined],
    [{ ...multikey, id: '#key-1' }, undefined],
    [jwk, undefined],
  ])('MUST be the absolute address that the key names (%#)', async (key, id) => {
    expect((await importPrivateKey(JSON.stringify(key))).id).toBe(id);
  });
});

describe('importPublicKey', () => {
  it('MUST refuse a private key in any form: it would be published next', () => {
    const forms = [
      JSON.stringify(one.exportJwk()),
      JSON.stringify({ publicKeyJwk: one.exportJwk() }),
      JSON.stringify({
        publicKeyMultibase: one.publicKey.multibase,
        secretKeyMultibase: one.exportMultikey(),
      }),
      one.exportPem(),
      publicKeyToPem(one.publicKey) + one.exportPem(),
      one.exportMultikey(),
    ];
    for (const form of forms) expect(() => importPublicKey(form)).toThrow(code('ERR_KEY_TYPE'));
  });

  it.each([
    [
      generateKeyPairSync('x25519').publicKey.export({ format: 'pem', type: 'spki' }).toString(),
      'ERR_KEY_TYPE',
    ],
    [publicKeyToPem(one.publicKey) + publicKeyToPem(two.publicKey), 'ERR_KEY_FORMAT'],
    [pem('PUBLIC KEY', derOf(publicKeyToPem(one.publicKey)).slice(0, -1)), 'ERR_KEY_FORMAT'],
    [pem('PUBLIC KEY', [...derOf(publicKeyToPem(one.publicKey)), 0]), 'ERR_KEY_FORMAT'],
    [
      JSON.stringify({
        ...publicKeyToJwk(one.publicKey),
        publicKeyMultibase: two.publicKey.multibase,
      }),
      'ERR_KEY_FORMAT',
    ],
    ['{}', 'ERR_KEY_FORMAT'],
    ['', 'ERR_KEY_FORMAT'],
  ])('refuses what holds no single Ed25519 key (%#)', (form, expected) => {
    expect(() => importPublicKey(form)).toThrow(code(expected));
  });
});

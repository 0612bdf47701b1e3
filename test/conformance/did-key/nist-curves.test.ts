import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeBase58btc } from '../../../src/foundation/encodings/base58btc.js';
import {
  didKeyFor,
  importPrivateKey,
  importPublicKey,
  isWellKnownTestKey,
  publicKeyToJwk,
  resolveDidKey,
} from '../../../src/identity/index.js';
import { keyPairFromSecret } from '../../../src/identity/key-pair.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';
const skipped = reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : '';

interface Vector {
  readonly verificationMethod: {
    readonly publicKeyJwk?: Readonly<Record<string, string>>;
    readonly privateKeyJwk?: Readonly<Record<string, string>>;
    readonly privateKeyBase58?: string;
  };
  readonly didDocument: {
    readonly verificationMethod: readonly {
      readonly id: string;
      readonly publicKeyJwk?: Readonly<Record<string, string>>;
      readonly publicKeyBase58?: string;
    }[];
  };
}

const read = (path: string): Record<string, unknown> =>
  reference === ''
    ? {}
    : (JSON.parse(readFileSync(join(reference, 'vectors', path), 'utf8')) as Record<
        string,
        unknown
      >);

const vectors = Object.entries(read('did-key/nist-curves.json') as Record<string, Vector>);
// One vector, of P-256, has its key in base58 and not as JWK.
const jwkOf = ({ didDocument }: Vector) => didDocument.verificationMethod[0]?.publicKeyJwk;
const curveOf = (vector: Vector) => jwkOf(vector)?.['crv'] ?? 'P-256';
const ours = vectors.filter(([, vector]) => curveOf(vector) !== 'P-521');

describe.skipIf(reference === '')(`did:key of P-256 and P-384${skipped}`, () => {
  it('there are vectors of both curves', () => {
    expect(new Set(ours.map(([, vector]) => curveOf(vector)))).toEqual(new Set(['P-256', 'P-384']));
  });

  it.each(ours.filter(([, vector]) => jwkOf(vector)))(
    '%s MUST be the key of its document, and the other way round',
    (did, vector) => {
      const key = importPublicKey(JSON.stringify(jwkOf(vector)));
      expect(didKeyFor(key)).toBe(did);
      const [published] = vector.didDocument.verificationMethod;
      expect(resolveDidKey(did).verificationMethod?.[0]?.id).toBe(published?.id);
      const { kty, crv, x, y } = jwkOf(vector) ?? {};
      const again = importPublicKey(did.slice('did:key:'.length));
      expect(publicKeyToJwk(again)).toEqual({ kty, crv, x, y });
    },
  );

  it.each(ours.filter(([, vector]) => jwkOf(vector) === undefined))(
    '%s MUST be the key that its document has in base58, and the published secret makes it',
    async (did, { didDocument, verificationMethod }) => {
      const key = importPublicKey(did.slice('did:key:'.length));
      const [published] = didDocument.verificationMethod;
      expect(key.bytes).toEqual(decodeBase58btc(published?.publicKeyBase58 ?? ''));
      const secret = decodeBase58btc(verificationMethod.privateKeyBase58 ?? '');
      expect((await keyPairFromSecret(secret, 'P-256')).publicKey).toEqual(key);
      expect(isWellKnownTestKey(key)).toBe(true);
    },
  );

  it.each(ours.filter(([, { verificationMethod }]) => verificationMethod.privateKeyJwk))(
    'the published secret of %s MUST be read and be refused for issuing',
    async (did, { verificationMethod }) => {
      const { publicKey } = await importPrivateKey(
        JSON.stringify(verificationMethod.privateKeyJwk),
      );
      expect(didKeyFor(publicKey)).toBe(did);
      expect(isWellKnownTestKey(publicKey)).toBe(true);
    },
  );

  it('the published keys of W3C vc-di-ecdsa MUST be read and be refused for issuing', async () => {
    const pairs = [
      read('di-ecdsa/p256KeyPair.json'),
      read('di-ecdsa/p384KeyPair.json'),
      ...Object.values(read('di-ecdsa/ecdsa-sd-2023/SDKeyMaterial.json')).filter(
        (value) => typeof value === 'object',
      ),
    ] as readonly Readonly<Record<string, string>>[];
    expect(pairs).toHaveLength(4);
    for (const pair of pairs) {
      const { publicKey, exportMultikey } = await importPrivateKey(JSON.stringify(pair));
      expect(publicKey.multibase).toBe(pair['publicKeyMultibase']);
      expect(exportMultikey()).toBe(pair['secretKeyMultibase']);
      expect(isWellKnownTestKey(publicKey)).toBe(true);
    }
  });

  it('the published RSA keys MUST be refused for issuing', () => {
    const keys = Object.values(read('did-key/rsa.json')) as readonly Readonly<
      Record<string, object>
    >[];
    expect(keys.length).toBeGreaterThan(0);
    for (const { publicKeyJwk } of keys)
      expect(isWellKnownTestKey(importPublicKey(JSON.stringify(publicKeyJwk)))).toBe(true);
  });

  it('a curve that no suite uses MUST be refused', () => {
    const others = vectors.filter(([, vector]) => curveOf(vector) === 'P-521');
    expect(others.length).toBeGreaterThan(0);
    for (const [did] of others)
      expect(() => resolveDidKey(did)).toThrow(expect.objectContaining({ code: 'ERR_KEY_TYPE' }));
  });
});

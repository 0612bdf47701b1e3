import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeBase58btc } from '../../../src/foundation/encodings/base58btc.js';
import { createResolver, didKeyFor, isWellKnownTestKey } from '../../../src/identity/index.js';
import { keyPairFromSecret } from '../../../src/identity/key-pair.js';

const reference = process.env['MICROCERT_REFERENCE'];
const title = reference
  ? 'did:key vectors'
  : 'did:key vectors (skipped: MICROCERT_REFERENCE is not set)';

interface Vector {
  readonly seed: string;
  readonly verificationKeyPair: { readonly id: string; readonly publicKeyBase58?: string };
}

describe.skipIf(!reference)(title, () => {
  const file = join(reference ?? '', 'vectors/did-key/ed25519-x25519.json');
  const vectors = reference
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Vector>)
    : {};

  it.each(Object.entries(vectors))(
    '%s MUST follow from its seed and resolve to its key',
    async (did, vector) => {
      const secret = Uint8Array.from(vector.seed.match(/../g) ?? [], (byte) =>
        Number.parseInt(byte, 16),
      );
      const { publicKey } = await keyPairFromSecret(secret);
      expect(didKeyFor(publicKey)).toBe(did);
      const { id } = vector.verificationKeyPair;
      const { key } = await createResolver().resolveVerificationMethod(
        id.startsWith('#') ? `${did}${id}` : id,
        'assertionMethod',
      );
      expect(key.multibase).toBe(publicKey.multibase);
      const { publicKeyBase58 } = vector.verificationKeyPair;
      if (publicKeyBase58 !== undefined)
        expect(key.bytes).toEqual(decodeBase58btc(publicKeyBase58));
      expect(isWellKnownTestKey(publicKey)).toBe(true);
    },
  );
});

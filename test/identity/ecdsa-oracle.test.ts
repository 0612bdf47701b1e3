import { from, generate } from '@digitalbazaar/ecdsa-multikey';
import { describe, expect, it } from 'vitest';
import { generateKeyPair, importPrivateKey, verifySignature } from '../../src/identity/index.js';

const data = new TextEncoder().encode('micro-certification');

describe.each(['P-256', 'P-384'] as const)(
  'a key on %s beside @digitalbazaar/ecdsa-multikey',
  (curve) => {
    it('MUST be read from what is exported there, and verify what is signed there', async () => {
      const pair = await generate({ curve });
      const exported = await pair.export({ publicKey: true, secretKey: true });
      const own = await importPrivateKey(JSON.stringify(exported));
      expect(own.publicKey.multibase).toBe(exported['publicKeyMultibase']);
      const signature = await (await from(exported)).signer().sign({ data });
      expect(await verifySignature(own.publicKey, data, signature)).toBe(true);
    });

    it('MUST sign what verifies there', async () => {
      const own = await generateKeyPair({ algorithm: curve });
      const publicKeyMultibase = own.publicKey.multibase;
      const key = await from({ type: 'Multikey', publicKeyMultibase });
      const signature = await own.sign(data);
      expect(await key.verifier().verify({ data, signature })).toBe(true);
      expect(await key.verifier().verify({ data: data.subarray(1), signature })).toBe(false);
    });
  },
);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  importPrivateKey,
  isWellKnownTestKey,
  resolveDidKey,
} from '../../../src/identity/index.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';
const skipped = reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : '';

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(reference, 'vectors', path), 'utf8')) as Record<string, unknown>;
const code = (expected: string) => expect.objectContaining({ code: expected });

describe.skipIf(reference === '')(`published keys${skipped}`, () => {
  it('every Ed25519 secret of W3C vc-di-eddsa MUST be read, with its public key, and be refused for issuing', async () => {
    const pairs = Object.values(read('di-eddsa/proof-set-chain/multiKeyPairs.json'));
    for (const pair of [read('di-eddsa/keyPair.json'), ...pairs]) {
      const { publicKey } = await importPrivateKey(JSON.stringify(pair));
      expect(publicKey.multibase).toBe((pair as { publicKeyMultibase: string }).publicKeyMultibase);
      expect(isWellKnownTestKey(publicKey)).toBe(true);
    }
  });

  it('the secret of the 1EdTech guides MUST be read in the longer form in which they print it', async () => {
    const { key } = read('ob-clr-spec/obv3p0/values.json') as { key: Record<string, string> };
    const { publicKey } = await importPrivateKey(key['secretKeyMultibase'] ?? '');
    expect(publicKey.multibase).toBe(key['publicKeyMultibase']);
    expect(isWellKnownTestKey(publicKey)).toBe(true);
  });

  it('a did:key document MUST list its key for the purposes of the published one', () => {
    for (const [did, vector] of Object.entries(read('did-key/ed25519-x25519.json'))) {
      const { didDocument } = vector as { didDocument: Record<string, unknown> };
      const ours = resolveDidKey(did);
      expect(ours.id).toBe(didDocument['id']);
      for (const purpose of [
        'assertionMethod',
        'authentication',
        'capabilityInvocation',
        'capabilityDelegation',
      ] as const) {
        expect(ours[purpose]).toEqual(didDocument[purpose]);
      }
      const [published] = didDocument['verificationMethod'] as readonly {
        id: string;
        controller: string;
      }[];
      expect(ours.verificationMethod).toMatchObject([
        { id: published?.id, controller: published?.controller },
      ]);
    }
  });

  it.each(['secp256k1', 'x25519', 'bls12381', 'rsa'])(
    'did:keys of other kinds (%s) MUST be refused as such, or as too long to be any',
    (name) => {
      // The file of X25519 lists documents, the others are keyed by the DID.
      const file = read(`did-key/${name}.json`);
      const dids = Object.keys(file['didDocument'] ?? file).filter((key) => key.startsWith('did:'));
      expect(dids.length).toBeGreaterThan(0);
      for (const did of dids) {
        const long = did.length > 'did:key:'.length + 96;
        expect(() => resolveDidKey(did)).toThrow(code(long ? 'ERR_KEY_FORMAT' : 'ERR_KEY_TYPE'));
      }
    },
  );
});

// One key, from a seed, in the forms that the contenders take: theirs and ours sign with the same one.
import { createHash } from 'node:crypto';
import * as Multikey from '@digitalbazaar/ed25519-multikey';
import { Ed25519VerificationKey2020 } from '@digitalbazaar/ed25519-verification-key-2020';
import { importJWK } from 'jose';
import { createSigner, didKeyFor, importPrivateKey } from 'microcert/identity';
import { SEED } from './seeded.mjs';

const seed = new Uint8Array(createHash('sha256').update(`key ${SEED}`).digest());
const { secretKeyMultibase } = await (await Multikey.generate({ seed })).export({
  secretKey: true,
});
const keyPair = await importPrivateKey(secretKeyMultibase);
const { multibase: publicKeyMultibase } = keyPair.publicKey;

export const signer = createSigner({ keyPair });
export const did = didKeyFor(keyPair.publicKey);
const { id } = signer;

/** For a child process. */
export const secretKey = secretKeyMultibase;

/** As `@digitalbazaar/data-integrity` takes it. */
export const multikey = await Multikey.from({
  id,
  type: 'Multikey',
  controller: did,
  publicKeyMultibase,
  secretKeyMultibase,
});

/** As `@digitalbazaar/ed25519-signature-2020` takes it. */
export const key2020 = await Ed25519VerificationKey2020.from({
  id,
  type: 'Ed25519VerificationKey2020',
  controller: did,
  publicKeyMultibase,
  privateKeyMultibase: secretKeyMultibase,
});

const jwk = keyPair.exportJwk();
const { d: _, ...publicJwk } = jwk;

/** As `jose` takes it. */
export const joseKeys = {
  privateKey: await importJWK(jwk, 'EdDSA'),
  publicKey: await importJWK(publicJwk, 'EdDSA'),
};

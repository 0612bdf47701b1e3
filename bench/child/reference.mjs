// The reference stack with no more than it needs.
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue, verifyCredential } from '@digitalbazaar/vc';
import { loaderFor } from '../peer-loader.mjs';

async function keyAndLoader({ multikey }) {
  const key = await Multikey.from(multikey);
  const method = await key.export({ publicKey: true, includeContext: true });
  return { key, documentLoader: loaderFor(method) };
}

export async function makeReferenceIssue(given) {
  const { key, documentLoader } = await keyAndLoader(given);
  const suite = new DataIntegrityProof({ signer: key.signer(), cryptosuite, date: given.created });
  return (credential) => issue({ credential, suite, documentLoader });
}

export async function verifyWithReference(credential, given) {
  const { documentLoader } = await keyAndLoader(given);
  const suite = new DataIntegrityProof({ cryptosuite });
  return (await verifyCredential({ credential, suite, documentLoader })).verified;
}

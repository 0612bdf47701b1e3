// A badge each statement of which is signed by itself, as those are of which parts are shown.
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { deriveCredential } from 'microcert/presenting';
import { createContextStore, secure } from 'microcert/proofs';

const keyPair = await generateKeyPair({ algorithm: 'P-256' });
const issuer = { id: didKeyFor(keyPair.publicKey), type: ['Profile'], name: 'Université Exemple' };

/** A badge with so many tags, shown as a whole, with its one proof five times. */
export async function signedByStatement(tags, draft) {
  const tag = Array.from({ length: tags }, (_, index) => `tag ${index}`);
  const base = await secure(draft({ tag }, { issuer }), {
    ...{ suite: 'ecdsa-sd-2023', signer: createSigner({ keyPair }) },
    ...{ created: '2026-07-01T12:00:00Z', mandatoryPointers: ['/id', '/issuer', '/validFrom'] },
    contexts: createContextStore(),
  });
  const shown = await deriveCredential(base, { show: ['/credentialSubject', '/name'] });
  const [proof] = [shown.proof].flat();
  return { ...shown, proof: Array(5).fill(proof) };
}

// An issuer in a process of its own, of what the parent gives.
import { createIssuer } from 'microcert';
import { createSigner, importPrivateKey } from 'microcert/identity';

export async function makeIssuer({ secretKey, profile, created, extensions }) {
  const signer = createSigner({ keyPair: await importPrivateKey(secretKey) });
  const clock = () => Date.parse(created);
  return createIssuer({ profile, signer, clock, extensions });
}

import { createEndorser, type Endorser, type EndorserOptions } from '../../src/endorsing/index.js';
import { createSigner, didKeyFor, generateKeyPair } from '../../src/identity/index.js';
import type { IssuerProfile } from '../../src/model/index.js';
import { NOW } from './issuing.js';

const keyPair = await generateKeyPair();

/** An agency that endorses: a did:key, so that nothing has to be resolved. */
export const AGENCY: IssuerProfile = {
  id: didKeyFor(keyPair.publicKey),
  name: 'Agence Qualité',
  country: 'BE',
};

/** The agency at work. */
export function agency(options: Partial<EndorserOptions> = {}): Endorser {
  const signer = createSigner({ keyPair });
  return createEndorser({ profile: AGENCY, signer, clock: () => NOW, ...options });
}

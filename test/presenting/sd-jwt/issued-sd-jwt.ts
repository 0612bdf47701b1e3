import {
  createSigner,
  didKeyFor,
  generateKeyPair,
  type KeyPair,
  type Signer,
} from '../../../src/identity/index.js';
import type { Award, IssuerProfileInput } from '../../../src/model/index.js';
import {
  type IssueSdJwtVcOptions,
  issueSdJwtVc,
  presentSdJwtVc,
  type ShownPart,
} from '../../../src/presenting/sd-jwt/index.js';
import { COMPLETE } from '../../support/definitions.js';

export const NOW: number = Date.parse('2026-07-15T09:00:00Z');
export const issuerKeys: KeyPair<'Ed25519'> = await generateKeyPair();
export const holderKeys: KeyPair<'Ed25519'> = await generateKeyPair();
export const strangerKeys: KeyPair<'Ed25519'> = await generateKeyPair();
export const ecKeys: KeyPair<'P-256'> = await generateKeyPair({ algorithm: 'P-256' });
export const signer: Signer = createSigner({ keyPair: issuerKeys });
export const holder: Signer = createSigner({ keyPair: holderKeys });
export const ISSUER: string = didKeyFor(issuerKeys.publicKey);
export const LEARNER: string = didKeyFor(holderKeys.publicKey);
export const profile: IssuerProfileInput = {
  id: ISSUER,
  name: 'Université Exemple',
  country: 'FR',
};
export const AWARD: Award = {
  learner: { id: LEARNER, name: 'Prenom-Marked Nom-Marked' },
  awardedOn: '2026-07-01',
  results: [{ assessment: 'exam', value: '14' }],
};
export const ASKED = { challenge: 'n-1', domain: 'https://employer.example' };
export const clock = (): number => NOW;

export function issued(options: Partial<IssueSdJwtVcOptions> = {}): Promise<string> {
  return issueSdJwtVc(COMPLETE, AWARD, { profile, signer, clock, ...options });
}

export function shown(text: string, show: readonly ShownPart[], at: number = NOW): Promise<string> {
  return presentSdJwtVc(text, { show, holder, ...ASKED, clock: () => at });
}

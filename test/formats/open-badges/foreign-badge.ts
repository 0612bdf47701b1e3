import { fromOpenBadge, type OpenBadgeReading } from '../../../src/formats/open-badges/index.js';
import { findConcept } from '../../../src/vocabulary/index.js';

export type Loose = Record<string, unknown>;
export const PLACE = '/credentialSubject/achievement';

/** A small badge with some members more in its achievement. */
export function badge(members: Loose, more: Loose = {}): Loose {
  const achievement = {
    id: 'https://univ.example/a',
    type: ['Achievement'],
    name: 'Bodemkunde',
    inLanguage: 'nl',
    ...members,
  };
  return {
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
    issuer: {
      id: 'https://univ.example',
      name: 'Universiteit',
      address: { addressCountryCode: 'NL' },
    },
    validFrom: '2026-07-01T00:00:00Z',
    credentialSubject: { id: 'did:example:learner', type: ['AchievementSubject'], achievement },
    ...more,
  };
}

export function read(members: Loose, more: Loose = {}): OpenBadgeReading {
  return fromOpenBadge(badge(members, more));
}
export const found = ({ findings }: OpenBadgeReading): readonly string[] =>
  findings
    .filter(({ code }) => !/outcomes-unknown|issuer-awards/.test(code))
    .map(({ code, pointer }) => `${code} ${pointer.replace(PLACE, '')}`);
export const uri = (scheme: Parameters<typeof findConcept>[0], code: string): string | undefined =>
  findConcept(scheme, code)?.uri;

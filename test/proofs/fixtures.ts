import { readFileSync } from 'node:fs';
import { decodeMultibase } from '../../src/foundation/encodings/multibase.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { PublicKey } from '../../src/identity/index.js';
import {
  CREDENTIALS_V2,
  OPEN_BADGES_3_0_3,
  OPEN_BADGES_EXTENSIONS,
} from '../../src/linked-data/index.js';

/** Instant that the fixtures are signed at. */
export const CREATED = '2026-07-01T12:00:00Z';

/** An Open Badge with one value of every kind that signing has to do with. */
export const BADGE: JsonObject = {
  '@context': [CREDENTIALS_V2, OPEN_BADGES_3_0_3, OPEN_BADGES_EXTENSIONS],
  id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Analyse de cycle de vie',
  issuer: { id: 'did:web:univ.example', type: ['Profile'], name: 'Université Exemple' },
  validFrom: '2026-03-02T08:00:00Z',
  awardedDate: '2026-03-02T08:00:00Z',
  credentialSubject: {
    id: 'did:key:z6MkexampleLearner',
    type: ['AchievementSubject'],
    creditsEarned: 1.5,
    achievement: {
      id: 'https://univ.example/mc/acv/2026',
      type: ['Achievement'],
      achievementType: 'MicroCredential',
      name: 'Analyse de cycle de vie',
      description: 'Réaliser une analyse de cycle de vie simplifiée',
      criteria: { narrative: 'Réussir l’évaluation finale' },
      creditsAvailable: 3,
      tag: ['cycle de vie', 'environnement'],
    },
  },
  credentialSchema: [
    {
      id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
      type: '1EdTechJsonSchemaValidator2019',
    },
  ],
};

/** The key that a verification method of the form `…#z6Mk…` or `did:key:z6Mk…` spells out. */
export function keyIn(verificationMethod: string): PublicKey {
  const [multibase = ''] = /z6Mk[1-9A-HJ-NP-Za-km-z]+$/.exec(verificationMethod) ?? [];
  return { algorithm: 'Ed25519', bytes: decodeMultibase(multibase).slice(2), multibase };
}

/** A JSON file of the reference folder. */
export function readReference(root: string, path: string): JsonObject {
  return JSON.parse(readFileSync(`${root}/${path}`, 'utf8')) as JsonObject;
}

/** A text file of the reference folder. */
export function readReferenceText(root: string, path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}

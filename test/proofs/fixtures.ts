import { readFileSync } from 'node:fs';
import type { JsonObject } from '../../src/foundation/json/values.js';
import {
  createSigner,
  generateKeyPair,
  importPublicKey,
  type KeyAlgorithm,
  type PublicKey,
  type Signer,
} from '../../src/identity/index.js';
import {
  CREDENTIALS_V2,
  OPEN_BADGES_3_0_3,
  OPEN_BADGES_EXTENSIONS,
} from '../../src/linked-data/index.js';
import { snapshotDocument } from '../../src/linked-data/snapshot-document.js';
import { deriveEcdsaSd2023 } from '../../src/proofs/ecdsa-sd-2023/derive.js';
import type { ContextStore, Secured, SuiteId } from '../../src/proofs/index.js';

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

const SIGNERS = {
  Ed25519: createSigner({ keyPair: await generateKeyPair() }),
  'P-256': createSigner({ keyPair: await generateKeyPair({ algorithm: 'P-256' }) }),
  'P-384': createSigner({ keyPair: await generateKeyPair({ algorithm: 'P-384' }) }),
} as const;

/** A signer with a key of a kind, the same for a whole test file. */
export function signerWith(algorithm: Exclude<KeyAlgorithm, 'RSA'>): Signer {
  return SIGNERS[algorithm];
}

/** A signer with a key that a suite takes. */
export function signerFor(suite: SuiteId): Signer {
  return SIGNERS[suite.startsWith('ecdsa') ? 'P-256' : 'Ed25519'];
}

/** A signed document as a verifier is given it: of a base proof, which none is given, what shows all of the document. */
export async function asShown(
  suite: SuiteId,
  secured: Secured,
  contexts: ContextStore,
): Promise<Secured> {
  if (suite !== 'ecdsa-sd-2023') return secured;
  const { proof, ...document } = secured;
  const derived = await deriveEcdsaSd2023({
    document: snapshotDocument(document),
    proof: proof[0] ?? {},
    selectivePointers: Object.keys(document).map((name) => `/${name}`),
    contexts,
  });
  return { ...structuredClone(derived.document), proof: [derived.proof] };
}

/** Every suite with every kind of key that it takes. */
export const PAIRINGS: readonly (readonly [SuiteId, Exclude<KeyAlgorithm, 'RSA'>])[] = [
  ['eddsa-rdfc-2022', 'Ed25519'],
  ['Ed25519Signature2020', 'Ed25519'],
  ['eddsa-jcs-2022', 'Ed25519'],
  ['ecdsa-rdfc-2019', 'P-256'],
  ['ecdsa-rdfc-2019', 'P-384'],
  ['ecdsa-jcs-2019', 'P-256'],
  ['ecdsa-jcs-2019', 'P-384'],
];

/** The key that a verification method of the form `…#z6Mk…` or `did:key:z6Mk…` spells out. */
export function keyIn(verificationMethod: string): PublicKey {
  const [multibase = ''] = /z[1-9A-HJ-NP-Za-km-z]+$/.exec(verificationMethod) ?? [];
  return importPublicKey(multibase);
}

/** A JSON file of the reference folder. */
export function readReference(root: string, path: string): JsonObject {
  return JSON.parse(readFileSync(`${root}/${path}`, 'utf8')) as JsonObject;
}

/** A text file of the reference folder. */
export function readReferenceText(root: string, path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}

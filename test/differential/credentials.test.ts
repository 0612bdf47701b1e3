import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOpenBadge } from '../../src/formats/open-badges/index.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import {
  bundledContextStore,
  CREDENTIALS_V1,
  CREDENTIALS_V2,
  ED25519_2020_V1,
  MULTIKEY_V1,
  OPEN_BADGES_3_0_1,
  OPEN_BADGES_3_0_3,
  OPEN_BADGES_EXTENSIONS,
} from '../../src/linked-data/index.js';
import { FULL, FULL_AWARD } from '../formats/open-badges/full-definition.js';
import { arbitraryPair, partsOf } from '../formats/open-badges/parts.js';
import { arbitraryMutation } from '../support/arbitrary-mutation.js';
import { compareWithJsonld, noneYet } from '../support/compare-with-jsonld.js';
import { runsFor, TIME } from '../support/differential-runs.js';

const contexts = bundledContextStore();
const badge = (pair: Parameters<typeof partsOf>[0]) =>
  JSON.parse(JSON.stringify(toOpenBadge(partsOf(pair)))) as JsonObject;

const PROOF: JsonObject = {
  type: 'DataIntegrityProof',
  cryptosuite: 'eddsa-rdfc-2022',
  created: '2026-07-01T12:00:00Z',
  verificationMethod: 'did:web:univ.example#key-1',
  proofPurpose: 'assertionMethod',
  proofValue:
    'z4oey5q2M3XKaxup3tmzN4DRFTLVqpLMweBrSxMY2xHX5XTYVQeVbY8nQAVHMrXFkXJpmEcqdoDwLWxaqA3Q1geV6',
};
const SUBJECT: JsonObject = {
  id: 'did:example:learner',
  type: ['AchievementSubject'],
  achievement: {
    id: 'urn:x:achievement',
    type: ['Achievement'],
    name: 'Soil health',
    criteria: { narrative: 'Pass' },
    tag: ['soil', 'field'],
    alignment: [1, 2].map((number) => ({
      type: ['Alignment'],
      targetName: `Outcome ${number}`,
      targetUrl: 'https://e.example/',
    })),
  },
};
const ENDORSEMENT: JsonObject = {
  '@context': [CREDENTIALS_V2, OPEN_BADGES_3_0_3],
  id: 'urn:x:endorsement',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  issuer: { id: 'did:web:other.example', type: ['Profile'], name: 'Other' },
  validFrom: '2026-07-01T12:00:00Z',
  credentialSubject: {
    id: 'urn:x:achievement',
    type: ['EndorsementSubject'],
    endorsementComment: 'Good',
  },
  proof: PROOF,
};
const plain = (...urls: readonly string[]): JsonObject => ({
  '@context': urls,
  id: 'urn:x:credential',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Soil health',
  issuer: { id: 'did:web:univ.example', type: ['Profile'], name: 'Université' },
  credentialSubject: SUBJECT,
});

/** What is issued, endorsed, presented and proved, in this data model and the one before. */
const TYPICAL: Readonly<Record<string, JsonObject>> = {
  'what this library issues': badge([FULL, FULL_AWARD]),
  'a badge with two proofs': {
    ...plain(CREDENTIALS_V2, OPEN_BADGES_3_0_3),
    proof: [PROOF, { ...PROOF, id: 'urn:x:proof', previousProof: 'urn:x:other' }],
  },
  'an endorsed badge': {
    ...plain(CREDENTIALS_V2, OPEN_BADGES_3_0_3, OPEN_BADGES_EXTENSIONS),
    endorsement: [ENDORSEMENT],
  },
  'a badge of data model 1.1': {
    ...plain(CREDENTIALS_V1, OPEN_BADGES_3_0_1, ED25519_2020_V1),
    issuanceDate: '2026-07-01T12:00:00Z',
  },
  'a presentation': {
    '@context': [CREDENTIALS_V2],
    type: 'VerifiablePresentation',
    verifiableCredential: [plain(CREDENTIALS_V2, OPEN_BADGES_3_0_3), ENDORSEMENT],
    proof: PROOF,
  },
  'the options of a proof': { '@context': [CREDENTIALS_V2, OPEN_BADGES_3_0_3], ...PROOF },
  'a key': {
    '@context': MULTIKEY_V1,
    id: 'did:web:univ.example#key-1',
    type: 'Multikey',
    controller: 'did:web:univ.example',
    publicKeyMultibase: 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
  },
};

describe('credentials', () => {
  it.each(Object.entries(TYPICAL))(
    '%s MUST NOT be left to the complete processor',
    async (_, document) => {
      const tally = noneYet();
      await compareWithJsonld(document, contexts, tally);
      expect(tally.answered).toBe(1);
    },
  );

  it('whatever is issued MUST NOT be left to it either', { timeout: TIME }, async () => {
    const tally = noneYet();
    const numRuns = runsFor(0.015);
    await fc.assert(
      fc.asyncProperty(arbitraryPair, (pair) => compareWithJsonld(badge(pair), contexts, tally)),
      { numRuns },
    );
    expect(tally.answered / numRuns).toBeGreaterThan(0.98);
  });

  it('changed in any way, they MUST have the canonical form that jsonld and rdf-canonize give, or be left to them', {
    timeout: TIME,
  }, async () => {
    const tally = noneYet();
    const numRuns = runsFor(0.12);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(TYPICAL)),
        arbitraryMutation,
        (document, change) => compareWithJsonld(change(document), contexts, tally),
      ),
      { numRuns },
    );
    expect(tally.answered).toBeGreaterThan(numRuns / 4);
  });
});

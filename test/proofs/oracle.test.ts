import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as digitalbazaar from '@digitalbazaar/vc';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { createSigner, generateKeyPair } from '../../src/identity/index.js';
import {
  CREDENTIALS_V1,
  createContextStore,
  ED25519_2020_V1,
  MULTIKEY_V1,
  OPEN_BADGES_3_0_1,
} from '../../src/linked-data/index.js';
import { SUITE_IDS, type SuiteId, secure, verifyProof } from '../../src/proofs/index.js';
import { BADGE, CREATED } from './fixtures.js';

const contexts = createContextStore();
const signer = createSigner({ keyPair: await generateKeyPair() });
const [issuerId = ''] = signer.id.split('#');

// Plain @digitalbazaar/vc, as anybody would call it: its own purposes, canonizer and key handling.
const vc = digitalbazaar as unknown as {
  issue(options: object): Promise<JsonObject>;
  verifyCredential(
    options: object,
  ): Promise<{ readonly verified: boolean; readonly error?: unknown }>;
};

async function documentLoader(url: string): Promise<{ documentUrl: string; document: unknown }> {
  const { multibase } = signer.publicKey;
  const key = {
    '@context': MULTIKEY_V1,
    id: signer.id,
    type: 'Multikey',
    controller: issuerId,
    publicKeyMultibase: multibase,
  };
  if (url === signer.id) return { documentUrl: url, document: key };
  if (url === issuerId) {
    const document = {
      '@context': 'https://www.w3.org/ns/did/v1',
      id: issuerId,
      assertionMethod: [key],
    };
    return { documentUrl: url, document };
  }
  return { documentUrl: url, document: structuredClone(await contexts.load(url)) };
}

const theirSigner = {
  id: signer.id,
  algorithm: 'Ed25519',
  sign: ({ data }: { readonly data: Uint8Array }) => signer.sign(data),
};

const theirSuite = (suite: SuiteId, signing: boolean): object => {
  const options = signing ? { signer: theirSigner, date: CREATED } : {};
  return suite === 'Ed25519Signature2020'
    ? new Ed25519Signature2020(options)
    : new DataIntegrityProof({ ...options, cryptosuite });
};

const OF_MODEL_2: JsonObject = {
  ...BADGE,
  issuer: { id: issuerId, type: ['Profile'], name: 'Université Exemple' },
};
const OF_MODEL_1: JsonObject = {
  '@context': [CREDENTIALS_V1, OPEN_BADGES_3_0_1],
  id: 'urn:example:1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Analyse de cycle de vie',
  issuer: { id: issuerId, type: ['Profile'], name: 'Université Exemple' },
  issuanceDate: '2026-03-02T08:00:00Z',
  credentialSubject: { id: 'did:key:z6MkexampleLearner', type: ['AchievementSubject'] },
};
const DIRECTED: JsonObject = {
  ...OF_MODEL_2,
  name: { '@value': 'دورة حياة', '@language': 'ar', '@direction': 'rtl' },
};

/** The oracle looks at dates too. */
const now = '2026-07-02T00:00:00Z';

const documents = [
  ['data model 2.0', OF_MODEL_2],
  ['data model 1.1', OF_MODEL_1],
  ['a text with direction', DIRECTED],
] as const;

describe.each(SUITE_IDS)('%s beside plain @digitalbazaar/vc', (suite) => {
  it.each(documents)('what is signed here MUST verify there (%s)', async (_, document) => {
    const secured = await secure(document, { suite, signer, created: CREATED, contexts });
    const credential = structuredClone(secured) as unknown;
    const result = await vc.verifyCredential({
      credential,
      suite: theirSuite(suite, false),
      documentLoader,
      now,
    });
    expect(result).toMatchObject({ verified: true });
  });

  it.each(documents)(
    'what is signed there MUST verify here, and both MUST give the same proof (%s)',
    async (_, document) => {
      const theirs = await vc.issue({
        credential: structuredClone(document),
        suite: theirSuite(suite, true),
        documentLoader,
      });
      const ours = await secure(document, { suite, signer, created: CREATED, contexts });
      expect(
        await verifyProof(theirs, theirs['proof'], { key: signer.publicKey, contexts }),
      ).toMatchObject({ outcome: 'passed' });
      expect(ours.proof).toEqual([theirs['proof']]);
      expect(ours['@context']).toEqual(theirs['@context']);
    },
  );

  it('a changed document MUST fail there as it does here', async () => {
    const secured = await secure(OF_MODEL_2, { suite, signer, created: CREATED, contexts });
    const credential = { ...structuredClone(secured), name: 'Another name' };
    const there = await vc.verifyCredential({
      credential,
      suite: theirSuite(suite, false),
      documentLoader,
      now,
    });
    const here = await verifyProof(credential, secured.proof[0], {
      key: signer.publicKey,
      contexts,
    });
    expect([there.verified, here.outcome]).toEqual([false, 'failed']);
  });

  it('a proof set of both suites MUST verify there under each', async () => {
    const [first, second] = suite === 'Ed25519Signature2020' ? SUITE_IDS : [...SUITE_IDS].reverse();
    if (!first || !second) expect.unreachable('there are two suites');
    const once = await secure(OF_MODEL_2, { suite: first, signer, created: CREATED, contexts });
    const twice = await secure(once, { suite: second, signer, created: CREATED, contexts });
    const suites = SUITE_IDS.map((id) => theirSuite(id, false));
    for (const each of suites) {
      const credential = structuredClone(twice);
      expect(
        await vc.verifyCredential({ credential, suite: each, documentLoader, now }),
      ).toMatchObject({ verified: true });
    }
    expect(twice['@context']).toContain(ED25519_2020_V1);
  });
});

import * as digitalbazaar from '@digitalbazaar/vc';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { Signer } from '../../src/identity/index.js';
import {
  CREDENTIALS_V1,
  createContextStore,
  MULTIKEY_V1,
  OPEN_BADGES_3_0_1,
} from '../../src/linked-data/index.js';
import { type SuiteId, secure, verifyProof } from '../../src/proofs/index.js';
import { digitalbazaarSuite } from '../support/digitalbazaar-suites.js';
import { BADGE, CREATED, PAIRINGS, signerWith } from './fixtures.js';

const contexts = createContextStore();
// Plain @digitalbazaar/vc, as anybody would call it: its own purposes, canonizer and key handling.
const vc = digitalbazaar as unknown as {
  issue(options: object): Promise<JsonObject>;
  verifyCredential(
    options: object,
  ): Promise<{ readonly verified: boolean; readonly error?: unknown }>;
};

/** Our contexts, and one key with its holder. */
function loaderFor({ id, publicKey }: Signer) {
  const [controller = ''] = id.split('#');
  const publicKeyMultibase = publicKey.multibase;
  const key = { '@context': MULTIKEY_V1, id, type: 'Multikey', controller, publicKeyMultibase };
  const holder = {
    '@context': 'https://www.w3.org/ns/did/v1',
    id: controller,
    assertionMethod: [key],
  };
  return async (url: string): Promise<{ documentUrl: string; document: unknown }> => {
    if (url === id) return { documentUrl: url, document: key };
    if (url === controller) return { documentUrl: url, document: holder };
    return { documentUrl: url, document: structuredClone(await contexts.load(url)) };
  };
}

const OF_MODEL_2: JsonObject = {
  ...BADGE,
  issuer: { id: 'did:web:univ.example', type: ['Profile'], name: 'Université Exemple' },
};
const OF_MODEL_1: JsonObject = {
  '@context': [CREDENTIALS_V1, OPEN_BADGES_3_0_1],
  id: 'urn:example:1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Analyse de cycle de vie',
  issuer: { id: 'did:web:univ.example', type: ['Profile'], name: 'Université Exemple' },
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

/** The purposes of that library look at who the issuer is. */
const issuedBy = ({ id }: Signer, document: JsonObject): JsonObject => ({
  ...document,
  issuer: { id: id.split('#')[0] ?? '', type: ['Profile'], name: 'Université Exemple' },
});

describe.each(PAIRINGS)('%s with %s beside plain @digitalbazaar/vc', (suite, algorithm) => {
  const signer = signerWith(algorithm);
  const documentLoader = loaderFor(signer);
  const options = { suite, signer, created: CREATED, contexts };
  const verifyThere = (credential: object, id: SuiteId = suite) =>
    vc.verifyCredential({
      credential: structuredClone(credential),
      suite: digitalbazaarSuite(id),
      documentLoader,
      now,
    });

  it.each(documents)('what is signed here MUST verify there (%s)', async (_, document) => {
    const result = await verifyThere(await secure(issuedBy(signer, document), options));
    expect(result).toMatchObject({ verified: true });
  });

  it.each(documents)(
    'what is signed there MUST verify here, and both MUST give the same proof (%s)',
    async (_, document) => {
      const credential = issuedBy(signer, document);
      const theirs = await vc.issue({
        credential: structuredClone(credential),
        suite: digitalbazaarSuite(suite, signer, CREATED),
        documentLoader,
      });
      const ours = await secure(credential, options);
      expect(
        await verifyProof(theirs, theirs['proof'], { key: signer.publicKey, contexts }),
      ).toMatchObject({ outcome: 'passed' });
      // ECDSA draws a number for each signature; all but the signature is the same.
      const comparable = (proof: unknown) =>
        algorithm === 'Ed25519' ? proof : { ...(proof as JsonObject), proofValue: 'drawn' };
      expect(ours.proof.map(comparable)).toEqual([comparable(theirs['proof'])]);
      expect(ours['@context']).toEqual(theirs['@context']);
    },
  );

  it('a changed document MUST fail there as it does here', async () => {
    const secured = await secure(issuedBy(signer, OF_MODEL_2), options);
    const credential = { ...structuredClone(secured), name: 'Another name' };
    const there = await verifyThere(credential);
    const here = await verifyProof(credential, secured.proof[0], {
      key: signer.publicKey,
      contexts,
    });
    expect([there.verified, here.outcome]).toEqual([false, 'failed']);
  });

  it('a proof set with another suite MUST verify there under each', async () => {
    const [other = suite] = PAIRINGS.flatMap(([id, kind]) =>
      id !== suite && kind === algorithm ? [id] : [],
    );
    expect(other).not.toBe(suite);
    const once = await secure(issuedBy(signer, OF_MODEL_2), { ...options, suite: other });
    const twice = await secure(once, options);
    for (const each of [suite, other]) {
      expect(await verifyThere(twice, each)).toMatchObject({ verified: true });
    }
  });
});

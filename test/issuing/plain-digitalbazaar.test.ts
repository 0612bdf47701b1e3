import * as digitalbazaar from '@digitalbazaar/vc';
import { describe, expect, it } from 'vitest';
import { svgRenderMethod } from '../../src/carriers/index.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { didKeyFor } from '../../src/identity/index.js';
import { createContextStore } from '../../src/linked-data/index.js';
import { PAIRINGS, signerWith } from '../proofs/fixtures.js';
import { digitalbazaarSuite } from '../support/digitalbazaar-suites.js';
import { issueComplete, NOW, outcomes, verifyTrusting } from '../support/issuing.js';

/** A document loader as an integrator would write it: our contexts, and the did:key as plain text gives it. */
async function documentLoader(url: string) {
  const document = url.startsWith('did:key:')
    ? didKeyDocument(url)
    : await createContextStore().load(url);
  return { contextUrl: null, documentUrl: url, document: structuredClone(document) };
}

function didKeyDocument(url: string): JsonObject {
  const [did = ''] = url.split('#');
  const multibase = did.slice('did:key:'.length);
  const id = `${did}#${multibase}`;
  const method = { id, type: 'Multikey', controller: did, publicKeyMultibase: multibase };
  const context = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'];
  return url.includes('#')
    ? { '@context': 'https://w3id.org/security/multikey/v1', ...method }
    : { '@context': context, id: did, verificationMethod: [method], assertionMethod: [id] };
}

// As anybody would call it: its own purposes, canonizer and key handling.
const { verifyCredential } = digitalbazaar as unknown as {
  verifyCredential(
    options: object,
  ): Promise<{ readonly verified: boolean; readonly error?: unknown }>;
};

describe('plain @digitalbazaar/vc', () => {
  it.each(PAIRINGS)(
    'MUST accept what we issue with %s and %s, and refuse it changed',
    async (id, algorithm) => {
      const options = { suite: digitalbazaarSuite(id), documentLoader, now: new Date(NOW) };
      const signer = signerWith(algorithm);
      const profile = {
        id: didKeyFor(signer.publicKey),
        name: 'Université Exemple',
        country: 'FR',
      };
      const badge = await issueComplete({ suite: id, signer, profile });
      const issued = structuredClone(badge) as unknown as JsonObject;
      const good = await verifyCredential({ ...options, credential: issued });
      expect(good.error).toBeUndefined();
      expect(good.verified).toBe(true);
      const bad = await verifyCredential({ ...options, credential: { ...issued, name: 'Other' } });
      expect(bad.verified).toBe(false);
      const trust = [profile.id];
      const here = outcomes(await verifyTrusting(issued, { trust }));
      expect(here).toMatchObject({
        'proof.suite': 'passed',
        'proof.signature': 'passed',
        'issuer.binding': 'passed',
      });
      const changed = outcomes(await verifyTrusting({ ...issued, name: 'Other' }, { trust }));
      expect(changed).toMatchObject({ 'proof.signature': 'failed' });
    },
  );

  // Terms that no context defines make its safe mode refuse the credential.
  it.each([true, false])(
    'MUST accept a badge that says how it is shown, own terms: %s, and refuse it with another template',
    async (extensions) => {
      const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>{{name}} – é</text></svg>';
      const renderMethod = [
        svgRenderMethod({ svg, name: 'Badge', show: ['/name', '/issuer/name'] }),
        svgRenderMethod({ svg, url: 'https://univ.example/badge.svg' }),
      ];
      const badge = await issueComplete({ renderMethod, extensions });
      const issued = structuredClone(badge) as unknown as JsonObject;
      const options = {
        suite: digitalbazaarSuite('eddsa-rdfc-2022'),
        documentLoader,
        now: new Date(NOW),
      };
      const good = await verifyCredential({ ...options, credential: issued });
      expect(good.error).toBeUndefined();
      expect(good.verified).toBe(true);
      expect((await verifyTrusting(issued)).verdict).toBe('accepted');
      for (const index of [0, 1]) {
        const changed = structuredClone(issued) as unknown as {
          renderMethod: { template: string }[];
        };
        const method = changed.renderMethod[index];
        if (method) method.template = `${renderMethod[0]?.template}AAAA`;
        const bad = await verifyCredential({ ...options, credential: changed });
        expect(bad.verified).toBe(false);
        expect((await verifyTrusting(changed)).verdict).toBe('rejected');
      }
    },
  );
});

import { describe, expect, it } from 'vitest';
import { svgRenderMethod } from '../../src/carriers/index.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { didKeyFor } from '../../src/identity/index.js';
import { PAIRINGS, signerWith } from '../proofs/fixtures.js';
import { issueComplete, NOW, outcomes, verifyTrusting } from '../support/issuing.js';
import { verifyPlainly } from '../support/plain-digitalbazaar.js';

describe('plain @digitalbazaar/vc', () => {
  it.each(PAIRINGS)(
    'MUST accept what we issue with %s and %s, and refuse it changed',
    async (id, algorithm) => {
      const signer = signerWith(algorithm);
      const profile = {
        id: didKeyFor(signer.publicKey),
        name: 'Université Exemple',
        country: 'FR',
      };
      const badge = await issueComplete({ suite: id, signer, profile });
      const issued = structuredClone(badge) as unknown as JsonObject;
      const good = await verifyPlainly(issued, id, NOW);
      expect(good.error).toBeUndefined();
      expect(good.verified).toBe(true);
      const bad = await verifyPlainly({ ...issued, name: 'Other' }, id, NOW);
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
      const good = await verifyPlainly(issued, 'eddsa-rdfc-2022', NOW);
      expect(good.error).toBeUndefined();
      expect(good.verified).toBe(true);
      expect((await verifyTrusting(issued)).verdict).toBe('accepted');
      for (const index of [0, 1]) {
        const changed = structuredClone(issued) as unknown as {
          renderMethod: { template: string }[];
        };
        const method = changed.renderMethod[index];
        if (method) method.template = `${renderMethod[0]?.template}AAAA`;
        const bad = await verifyPlainly(changed, 'eddsa-rdfc-2022', NOW);
        expect(bad.verified).toBe(false);
        expect((await verifyTrusting(changed)).verdict).toBe('rejected');
      }
    },
  );
});

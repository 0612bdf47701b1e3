import * as digitalbazaar from '@digitalbazaar/vc';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { didKeyFor } from '../../src/identity/index.js';
import { createContextStore, MULTIKEY_V1 } from '../../src/linked-data/index.js';
import { PAIRINGS, signerWith } from '../proofs/fixtures.js';
import { digitalbazaarSuite } from '../support/digitalbazaar-suites.js';
import { check, draft, said, sign } from '../support/verifying.js';

const contexts = createContextStore();
const vc = digitalbazaar as unknown as { issue(options: object): Promise<JsonObject> };

describe.each(PAIRINGS)('%s with %s', (suite, algorithm) => {
  const signer = signerWith(algorithm);
  const party = { id: didKeyFor(signer.publicKey), signer };
  const trust = [party.id];

  async function documentLoader(url: string) {
    const key = {
      '@context': MULTIKEY_V1,
      id: signer.id,
      type: 'Multikey',
      controller: party.id,
      publicKeyMultibase: signer.publicKey.multibase,
    };
    const document = url === signer.id ? key : structuredClone(await contexts.load(url));
    return { documentUrl: url, document };
  }

  it('what plain @digitalbazaar/vc issues MUST be accepted, and refused when changed', async () => {
    const issued = await vc.issue({
      credential: draft({}, party),
      suite: digitalbazaarSuite(suite, signer, '2026-07-15T09:00:00Z'),
      documentLoader,
    });
    const report = await check(issued, { trust });
    expect(report.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(report.verdict).toBe('accepted');
    const changed = await check({ ...issued, name: 'Other' }, { trust });
    expect(said(changed, 'proof.signature')).toContain('failed');
    expect(changed.verdict).toBe('rejected');
  });

  it('what is signed here MUST be accepted as a whole', async () => {
    const signed = await sign(draft({}, party), party, suite);
    expect((await check(signed, { trust })).verdict).toBe('accepted');
    expect((await check(JSON.stringify(signed), { trust })).verdict).toBe('accepted');
  });
});

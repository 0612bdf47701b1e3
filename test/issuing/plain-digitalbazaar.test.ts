import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { createContextStore } from '../../src/linked-data/index.js';
import { ISSUER_ID, issueComplete } from '../support/issuing.js';

/** A document loader as an integrator would write it: our contexts, and the did:key as plain text gives it. */
async function documentLoader(url: string) {
  const document = url.startsWith('did:key:')
    ? didKeyDocument(url)
    : await createContextStore().load(url);
  return { contextUrl: null, documentUrl: url, document: structuredClone(document) };
}

function didKeyDocument(url: string): JsonObject {
  const multibase = ISSUER_ID.slice('did:key:'.length);
  const id = `${ISSUER_ID}#${multibase}`;
  const method = { id, type: 'Multikey', controller: ISSUER_ID, publicKeyMultibase: multibase };
  const context = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'];
  return url.includes('#')
    ? { '@context': 'https://w3id.org/security/multikey/v1', ...method }
    : { '@context': context, id: ISSUER_ID, verificationMethod: [method], assertionMethod: [id] };
}

const SUITES = {
  'eddsa-rdfc-2022': () => new DataIntegrityProof({ cryptosuite }),
  Ed25519Signature2020: () => new Ed25519Signature2020(),
} as const;

describe('plain @digitalbazaar/vc', () => {
  it('MUST accept what we issue with eddsa-rdfc-2022, and refuse it changed', async () => {
    const credential = structuredClone(await issueComplete()) as unknown as JsonObject;
    const suite = SUITES['eddsa-rdfc-2022']();
    const good = await verifyCredential({ credential, suite, documentLoader });
    expect(good.error).toBeUndefined();
    expect(good.verified).toBe(true);
    const bad = await verifyCredential({
      credential: { ...credential, name: 'Other' },
      suite,
      documentLoader,
    });
    expect(bad.verified).toBe(false);
  });
});

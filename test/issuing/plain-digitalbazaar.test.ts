import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as digitalbazaar from '@digitalbazaar/vc';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { createContextStore } from '../../src/linked-data/index.js';
import { SUITE_IDS } from '../../src/proofs/index.js';
import { ISSUER_ID, issueComplete, NOW } from '../support/issuing.js';

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

// As anybody would call it: its own purposes, canonizer and key handling.
const { verifyCredential } = digitalbazaar as unknown as {
  verifyCredential(
    options: object,
  ): Promise<{ readonly verified: boolean; readonly error?: unknown }>;
};

const SUITES = {
  'eddsa-rdfc-2022': new DataIntegrityProof({ cryptosuite }),
  Ed25519Signature2020: new Ed25519Signature2020({}),
} as const;

describe('plain @digitalbazaar/vc', () => {
  it.each(SUITE_IDS)('MUST accept what we issue with %s, and refuse it changed', async (id) => {
    const options = { suite: SUITES[id], documentLoader, now: new Date(NOW) };
    const issued = structuredClone(await issueComplete({ suite: id })) as unknown as JsonObject;
    const good = await verifyCredential({ ...options, credential: issued });
    expect(good.error).toBeUndefined();
    expect(good.verified).toBe(true);
    const bad = await verifyCredential({ ...options, credential: { ...issued, name: 'Other' } });
    expect(bad.verified).toBe(false);
  });
});

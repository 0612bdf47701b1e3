import * as digitalbazaar from '@digitalbazaar/vc';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { createContextStore } from '../../src/linked-data/index.js';
import type { SuiteId } from '../../src/proofs/index.js';
import { digitalbazaarSuite } from './digitalbazaar-suites.js';

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

interface Answer {
  readonly verified: boolean;
  readonly error?: unknown;
}

// As anybody would call it: its own purposes, canonizer and key handling.
const { verifyCredential } = digitalbazaar as unknown as {
  verifyCredential(options: object): Promise<Answer>;
};

/** What plain `@digitalbazaar/vc` says of a credential at an instant. */
export function verifyPlainly(credential: object, suite: SuiteId, now: number): Promise<Answer> {
  return verifyCredential({
    credential,
    suite: digitalbazaarSuite(suite),
    documentLoader,
    now: new Date(now),
  });
}

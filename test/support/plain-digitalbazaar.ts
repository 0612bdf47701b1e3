import * as digitalbazaar from '@digitalbazaar/vc';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { Signer } from '../../src/identity/index.js';
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
    : {
        ...{ '@context': context, id: did, verificationMethod: [method] },
        ...{ assertionMethod: [id], authentication: [id] },
      };
}

interface Answer {
  readonly verified: boolean;
  readonly error?: unknown;
}

// As anybody would call it: its own purposes, canonizer and key handling.
const { verifyCredential, verify, createPresentation, signPresentation } =
  digitalbazaar as unknown as {
    verifyCredential(options: object): Promise<Answer>;
    verify(options: object): Promise<Answer>;
    createPresentation(options: object): object;
    signPresentation(options: object): Promise<JsonObject>;
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

/** What a presentation answers, and when. */
export interface Occasion {
  readonly challenge: string;
  readonly domain: string;
  readonly now: number;
}

/** What plain `@digitalbazaar/vc` says of a presentation and the credentials in it. */
export function verifyPresentationPlainly(
  presentation: object,
  suites: readonly SuiteId[],
  { challenge, domain, now }: Occasion,
): Promise<Answer> {
  const suite = suites.map((id) => digitalbazaarSuite(id));
  return verify({ presentation, suite, challenge, domain, documentLoader, now: new Date(now) });
}

/** A presentation as plain `@digitalbazaar/vc` makes it. */
export function presentPlainly(
  verifiableCredential: object | undefined,
  { id, signer, version = 2.0 }: { id: SuiteId; signer: Signer; version?: 1.0 | 2.0 },
  { challenge, domain, now }: Occasion,
): Promise<JsonObject> {
  const [holder] = signer.id.split('#');
  const given = { verifiableCredential, holder, version, now: new Date(now) };
  const suite = digitalbazaarSuite(id, signer, new Date(now).toISOString());
  const presentation = createPresentation(given);
  return signPresentation({ presentation, suite, challenge, domain, documentLoader });
}

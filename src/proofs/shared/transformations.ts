import { canonicalJson } from '../../foundation/encodings/jcs.js';
import type { JsonObject } from '../../foundation/json/values.js';
import { hashOfText } from '../../foundation/native.js';
import { canonicalForm } from '../../linked-data/index.js';
import type { Transformation } from './cryptosuite.js';

/** The digests of the suites. */
export type SuiteDigest = 'sha256' | 'sha384';

/**
 * Signs the graph that a document means, in its canonical form (RDFC-1.0), which hashes with the digest of the suite too.
 *
 * @see https://www.w3.org/TR/vc-di-ecdsa/#transformation-ecdsa-rdfc-2019
 */
export function overGraph(digest: SuiteDigest): Transformation {
  return {
    ownContext: false,
    // Proof configuration: the options are read with the contexts of the document, never with their own.
    configure: (options: JsonObject, document: JsonObject): JsonObject => {
      const context = document['@context'];
      return context === undefined ? options : { ...options, '@context': context };
    },
    transform: (document, contexts) => canonicalForm(document, { contexts, digest }),
    hash: hashWith(digest),
  };
}

/**
 * Signs the JSON of a document, every member of it, in its canonical form (RFC 8785). Whether a context defines the
 * members is not looked at.
 *
 * @see https://www.w3.org/TR/vc-di-ecdsa/#transformation-ecdsa-jcs-2019
 */
export function overJson(digest: SuiteDigest): Transformation {
  return {
    ownContext: true,
    configure: (options: JsonObject): JsonObject => options,
    transform: async (document) => canonicalJson(document),
    hash: hashWith(digest),
  };
}

function hashWith(digest: SuiteDigest): Transformation['hash'] {
  return async (canonical) => hashOfText(digest, canonical);
}

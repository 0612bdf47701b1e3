import type { JsonObject } from '../../foundation/json/values.js';
import { sha256 } from '../../foundation/native.js';
import { canonicalize } from '../../linked-data/index.js';
import type { Cryptosuite } from '../shared/cryptosuite.js';

/**
 * Ed25519 over the canonical RDF form, hashed with SHA-256.
 *
 * @see https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022
 */
export const eddsaRdfc2022: Cryptosuite = {
  name: 'eddsa-rdfc-2022',
  // Proof configuration: the options are read with the contexts of the document, never with their own.
  configure: (options: JsonObject, document: JsonObject): JsonObject => {
    const context = document['@context'];
    return context === undefined ? options : { ...options, '@context': context };
  },
  transform: (document, contexts) => canonicalize(document, { contexts }),
  hash: async (canonical) => sha256(new TextEncoder().encode(canonical)),
};

import type { Cryptosuite } from '../shared/cryptosuite.js';
import { overGraph } from '../shared/transformations.js';

/**
 * Ed25519 over the canonical RDF form, hashed with SHA-256.
 *
 * @see https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022
 */
export const eddsaRdfc2022: Cryptosuite = {
  name: 'eddsa-rdfc-2022',
  key: 'Ed25519',
  ...overGraph('sha256'),
};

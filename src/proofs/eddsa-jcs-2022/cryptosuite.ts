import type { Cryptosuite } from '../shared/cryptosuite.js';
import { overJson } from '../shared/transformations.js';

/**
 * Ed25519 over the canonical JSON, hashed with SHA-256.
 *
 * @see https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022
 */
export const eddsaJcs2022: Cryptosuite = {
  name: 'eddsa-jcs-2022',
  key: 'Ed25519',
  ...overJson('sha256'),
};

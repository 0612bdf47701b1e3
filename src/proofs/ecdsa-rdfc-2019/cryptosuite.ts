import type { Cryptosuite } from '../shared/cryptosuite.js';
import { overGraph } from '../shared/transformations.js';

/**
 * ECDSA over the canonical RDF form: P-256 with SHA-256 throughout, P-384 with SHA-384, the labels of blank nodes
 * included.
 *
 * @see https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-rdfc-2019
 */
export const ecdsaRdfc2019: readonly Cryptosuite[] = [
  { name: 'ecdsa-rdfc-2019', key: 'P-256', ...overGraph('sha256') },
  { name: 'ecdsa-rdfc-2019', key: 'P-384', ...overGraph('sha384') },
];

import type { Cryptosuite } from '../shared/cryptosuite.js';
import { overJson } from '../shared/transformations.js';

/**
 * ECDSA over the canonical JSON: P-256 with SHA-256 throughout, P-384 with SHA-384.
 *
 * @see https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-jcs-2019
 */
export const ecdsaJcs2019: readonly Cryptosuite[] = [
  { name: 'ecdsa-jcs-2019', key: 'P-256', ...overJson('sha256') },
  { name: 'ecdsa-jcs-2019', key: 'P-384', ...overJson('sha384') },
];

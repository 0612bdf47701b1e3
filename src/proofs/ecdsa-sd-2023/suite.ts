import { lazily } from '../../foundation/lazily.js';
import type { ProofSuite } from '../shared/types.js';
import { decodeProofValue } from './decode-proof-value.js';

/**
 * Proofs of which the holder derives others, each of the parts that one verifier is to see. They are loaded when the first
 * one is met: few credentials have them.
 *
 * @see https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-sd-2023
 */
export const ecdsaSd2023: ProofSuite = {
  keys: ['P-256'],
  ownContext: false,
  value: {
    read: decodeProofValue,
    expected: {
      en: 'the value of a proof of ecdsa-sd-2023 is expected, written as "u" and base64url',
      fr: 'la valeur d’une preuve ecdsa-sd-2023 est attendue, écrite « u » puis base64url',
    },
  },
  secure: async (task) => (await securing()).secureEcdsaSd2023(task),
  verify: async (task) => (await verifying()).verifyEcdsaSd2023(task),
};

const securing = lazily(() => import('./secure.js'));
const verifying = lazily(() => import('./verify.js'));

import type { Policy } from '../foundation/report.js';

/**
 * The default: well-formed, fully signed, every known proof good, the key the issuer's own and in force, the issuer
 * trusted, within its dates, and not revoked as far as it says how to know.
 */
export const STRICT: Policy = Object.freeze({
  id: 'strict',
  requires: Object.freeze([
    'input.format',
    'document.schema',
    'document.contexts',
    'document.terms',
    'proof.suite',
    'proof.purpose',
    'proof.signature',
    'issuer.binding',
    'issuer.trust',
    'validity.from',
  ]),
  heeds: Object.freeze([
    'input.limits',
    'proof.expiry',
    'proof.chain',
    'issuer.key-validity',
    'validity.until',
    'status',
  ]),
});

/**
 * Looks at the proofs alone, for test suites of cryptography: it says nothing about who signed or whether the
 * credential means anything. Never use it to decide about a person.
 */
export const PROOF_ONLY: Policy = Object.freeze({
  id: 'proof-only',
  requires: Object.freeze([
    'input.format',
    'document.terms',
    'proof.suite',
    'proof.purpose',
    'proof.signature',
  ]),
  heeds: Object.freeze(['input.limits', 'proof.expiry', 'proof.chain']),
});

import type { Check } from '../../foundation/report.js';
import { failed, finding, indeterminate, passed } from '../outcomes.js';
import type { HoldingProof } from './proofs.js';

/**
 * Whether a key whose proof holds is the issuer's own. A good proof by somebody else's key is a witness at most.
 *
 * @see https://www.w3.org/TR/vc-data-model-2.0/#issuer
 * @see https://www.w3.org/TR/cid-1.0/#retrieve-verification-method
 */
export function checkBinding(issuer: string | undefined, holding: readonly HoldingProof[]): Check {
  if (holding.length === 0) return indeterminate('issuer.binding', NO_GOOD_PROOF);
  const own = holding.filter(({ method }) => method.controller === issuer);
  if (own.some(({ method }) => method.binding === 'did')) return passed('issuer.binding');
  return own.length > 0
    ? indeterminate('issuer.binding', SELF_ASSERTED)
    : failed('issuer.binding', FOREIGN_KEY);
}

const NO_GOOD_PROOF = finding('info', 'issuer.no-good-proof', '/issuer', {
  en: 'no proof holds, so nothing ties the credential to its issuer',
  fr: 'aucune preuve ne tient : rien ne relie le justificatif à son émetteur',
});
const SELF_ASSERTED = finding('warning', 'issuer.self-asserted', '/issuer', {
  en: 'the key names this issuer, but nothing shows that the issuer owns the key',
  fr: 'la clé nomme cet émetteur, mais rien ne montre que la clé lui appartient',
});
const FOREIGN_KEY = finding('error', 'issuer.foreign-key', '/issuer', {
  en: 'the credential was signed with a key that is not its issuer’s',
  fr: 'le justificatif a été signé avec une clé qui n’est pas celle de son émetteur',
});

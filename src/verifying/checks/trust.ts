import type { Check } from '../../foundation/report.js';
import { failed, finding, indeterminate, passed } from '../outcomes.js';
import type { SettledTrust } from '../trust.js';
import { NO_ISSUER } from './no-issuer.js';

/**
 * Whether the verifier trusts the issuer. "Not on the list" is another answer than "forged"; a trusted name that no
 * key of the issuer signed for is a doubt, since anybody can write a name. Who trusts any issuer asks no list, so there
 * the name alone is enough: whose key signed is another check.
 */
export function checkTrust(issuer: string | undefined, trust: SettledTrust, binding: Check): Check {
  if (trust === 'unchecked') return indeterminate(ID, NOT_ASKED);
  if (issuer === undefined) return failed(ID, NO_ISSUER);
  if (trust === 'any') return passed(ID, ANY);
  const check = listed(trust.issuers.has(issuer), binding);
  return trust.asOf === undefined ? check : { ...check, asOf: trust.asOf };
}

function listed(isListed: boolean, binding: Check): Check {
  if (!isListed) return failed(ID, NOT_LISTED);
  return binding.outcome === 'passed' ? passed(ID) : indeterminate(ID, NAMED_ONLY);
}

/**
 * The same of an endorsement that hangs on a credential. Whoever looks at a badge said whose badges they trust, not whose
 * word about them: that of a stranger speaks neither for nor against it.
 */
export function strangerAsOpen(check: Check): Check {
  return check.findings.includes(NOT_LISTED)
    ? { ...check, ...indeterminate(ID, UNKNOWN_ENDORSER) }
    : check;
}

/** Whether nothing keeps an endorsement from being accepted but that its endorser is not among those trusted. */
export function isOfStranger(checks: readonly Check[]): boolean {
  return checks.some(({ findings }) => findings.includes(UNKNOWN_ENDORSER));
}

const ID = 'issuer.trust';

const UNKNOWN_ENDORSER = finding('warning', 'issuer.not-listed', '/issuer', {
  en: 'the endorser is not among those the verifier trusts: this speaks neither for nor against it',
  fr: 'l’auteur de la recommandation n’est pas parmi ceux de confiance : cela ne parle ni pour ni contre elle',
});

const NAMED_ONLY = finding('info', 'issuer.named-only', '/issuer', {
  en: 'the credential names an issuer you trust, but nothing shows that it is theirs',
  fr: 'le justificatif nomme un émetteur de confiance, mais rien ne montre qu’il vient de lui',
});
const NOT_ASKED = finding(
  'warning',
  'issuer.not-checked',
  '/issuer',
  {
    en: 'nobody said which issuers to trust: anybody can make a key and call themselves a university',
    fr: 'personne n’a dit à quels émetteurs se fier : chacun peut créer une clé et se dire université',
  },
  {
    en: 'compare the issuer’s id with one obtained from the university itself, and pass it as trusted',
    fr: 'comparer l’identifiant de l’émetteur à celui fourni par l’université, et le déclarer de confiance',
  },
);
const NOT_LISTED = finding('error', 'issuer.not-listed', '/issuer', {
  en: 'the issuer is not among those the verifier trusts; this does not make the credential a forgery',
  fr: 'l’émetteur n’est pas parmi ceux de confiance ; cela ne fait pas du justificatif un faux',
});
const ANY = finding('info', 'issuer.any', '/issuer', {
  en: 'every issuer was declared trusted',
  fr: 'tout émetteur a été déclaré de confiance',
});

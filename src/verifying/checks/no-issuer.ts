import type { Finding } from '../../foundation/report.js';
import { finding } from '../outcomes.js';

/** There is nobody whose key it could be, or who could be trusted: saying "another's key" would mislead. */
export const NO_ISSUER: Finding = finding('error', 'issuer.missing', '/issuer', {
  en: 'the credential does not say who issued it, or not by an id',
  fr: 'le justificatif ne dit pas qui l’a délivré, ou pas par un identifiant',
});

import type { LocalText } from '../../foundation/locale.js';
import type { Report, Verdict } from '../../foundation/report.js';
import { COMPATIBLE, PROOF_ONLY, type Trust } from '../../verifying/index.js';
import { checkTitle } from '../check-titles.js';

/** The verdict as a person would say it. */
export function verdictOn(report: Report, trust: Trust): LocalText {
  return { accepted, rejected, undetermined }[report.verdict](report, trust);
}

/** The same sentence under each verdict, as the writer of reports asks for it. */
export function verdictsFor(report: Report, trust: Trust): Readonly<Record<Verdict, LocalText>> {
  const said = verdictOn(report, trust);
  return { accepted: said, rejected: said, undetermined: said };
}

function accepted({ policy, checks }: Report, trust: Trust): LocalText {
  if (policy === PROOF_ONLY.id)
    return {
      en: 'The proofs hold. Nothing else was looked at: this says nothing about who issued it.',
      fr: 'Les preuves tiennent. Rien d’autre n’a été examiné : cela ne dit rien de qui l’a délivré.',
    };
  if (policy === COMPATIBLE.id && checks.some(isOpen))
    return {
      en: 'Accepted under the compatible policy: unchanged and in force, but nothing shows who made it.',
      fr: 'Accepté selon la règle compatible : inchangé et en vigueur, mais rien ne montre qui l’a fait.',
    };
  if (trust === 'any')
    return {
      en: 'Accepted: authentic, unchanged, in force. Every issuer was declared trusted: this does not say who it is.',
      fr: 'Accepté : authentique, inchangé, en vigueur. Tout émetteur a été déclaré de confiance : cela ne dit pas qui il est.',
    };
  return {
    en: 'Accepted: authentic, unchanged, in force, by an issuer you trust.',
    fr: 'Accepté : authentique, inchangé, en vigueur, d’un émetteur de confiance.',
  };
}

function isOpen({ id, outcome }: Report['checks'][number]): boolean {
  return id === 'issuer.binding' && outcome !== 'passed';
}

function rejected({ checks }: Report): LocalText {
  const failed = checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
  if (failed.includes('status.revocation')) return REVOKED;
  if (failed.length === 1 && failed[0] === 'issuer.trust') return NOT_LISTED;
  const titles = [...new Set(failed)].map(checkTitle);
  return {
    en: `Rejected: ${titles.map(({ en }) => en).join(', ')}.`,
    fr: `Refusé : ${titles.map(({ fr }) => fr).join(', ')}.`,
  };
}

const REVOKED = {
  en: 'Rejected: the issuer has revoked it.',
  fr: 'Refusé : l’émetteur l’a révoqué.',
};
const NOT_LISTED = {
  en: 'Rejected: authentic, but its issuer is on none of the lists you gave.',
  fr: 'Refusé : authentique, mais son émetteur ne figure sur aucune des listes données.',
};

function undetermined({ checks }: Report): LocalText {
  const open = checks.filter(({ outcome }) => outcome === 'indeterminate').map(({ id }) => id);
  const deciding = open.filter((id) => id !== 'refresh' && id !== 'document.related-resources');
  if (deciding.length === 1 && deciding[0] === 'issuer.trust')
    return {
      en: 'Undetermined: the signature holds, the issuer was not checked.',
      fr: 'Indéterminé : la signature tient, l’émetteur n’a pas été vérifié.',
    };
  if (deciding.length > 0 && deciding.every((id) => id.startsWith('status.')))
    return {
      en: 'Undetermined: authentic, but whether it was revoked is not known.',
      fr: 'Indéterminé : authentique, mais on ignore s’il a été révoqué.',
    };
  return {
    en: 'Undetermined: nothing speaks against it, but not everything could be established.',
    fr: 'Indéterminé : rien ne s’y oppose, mais tout n’a pas pu être établi.',
  };
}

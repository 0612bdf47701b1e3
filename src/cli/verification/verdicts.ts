import type { LocalText } from '../../foundation/locale.js';
import type { Check, Report, Verdict } from '../../foundation/report.js';
import {
  COMPATIBLE,
  type CredentialRole,
  PROOF_ONLY,
  type Trust,
  type VerificationReport,
} from '../../verifying/index.js';
import { checkTitle } from '../check-titles.js';

/** The verdict as a person would say it. */
export function verdictOn(report: VerificationReport, trust: Trust): LocalText {
  return { accepted, rejected, undetermined }[report.verdict](report, trust);
}

/** The same sentence under each verdict, as the writer of reports asks for it. */
export function verdictsFor(
  report: VerificationReport,
  trust: Trust,
): Readonly<Record<Verdict, LocalText>> {
  const said = verdictOn(report, trust);
  return { accepted: said, rejected: said, undetermined: said };
}

/** What was accepted, where it is no badge: nobody should take an endorsement for one. */
function accepted(report: VerificationReport, trust: Trust): LocalText {
  const said = acceptedAs(report, trust);
  const kind = KINDS[report.role];
  return { en: `${said.en}${kind.en}`, fr: `${said.fr}${kind.fr}` };
}

const KINDS: Readonly<Record<CredentialRole, LocalText>> = {
  badge: { en: '', fr: '' },
  record: { en: '', fr: '' },
  endorsement: {
    en: ' This is an endorsement, and no badge.',
    fr: ' Il s’agit d’une recommandation, et non d’un badge.',
  },
  'status-list': {
    en: ' This is a status list, and no badge.',
    fr: ' Il s’agit d’une liste de statuts, et non d’un badge.',
  },
};

function acceptedAs({ policy, checks }: Report, trust: Trust): LocalText {
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
  if (policy === COMPATIBLE.id && checks.some(isUnsigned))
    return {
      en: 'Accepted under the compatible policy: signed and in force, but contexts were added after it was signed.',
      fr: 'Accepté selon la règle compatible : signé et en vigueur, mais des contextes ont été ajoutés après la signature.',
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

function isOpen({ id, outcome }: Check): boolean {
  return id === 'issuer.binding' && outcome !== 'passed';
}

function isUnsigned({ id, outcome }: Check): boolean {
  return id === 'proof.signature' && outcome === 'failed';
}

/** The gravest reason in a sentence of its own, else the checks that failed by their names. */
function rejected({ checks }: Report): LocalText {
  const failed = checks.filter(({ outcome }) => outcome === 'failed');
  const known = REASONS.find(([code]) =>
    failed.some(({ findings }) => findings.some((found) => found.code === code)),
  );
  if (known !== undefined) return known[1];
  if (failed.every(({ id }) => id === 'issuer.trust'))
    return ESTABLISHED.every((id) => isPassed(checks, id)) ? NOT_LISTED : NOT_LISTED_AND_OPEN;
  const titles = [...new Set(failed.map(({ id }) => id))].map(checkTitle);
  return {
    en: `Rejected, as these checks failed: ${titles.map(({ en }) => en).join(', ')}.`,
    fr: `Refusé, en raison de : ${titles.map(({ fr }) => fr).join(', ')}.`,
  };
}

/** Without these nobody can say that a credential is authentic. */
const ESTABLISHED = ['proof.signature', 'issuer.binding'];

function isPassed(checks: readonly Check[], wanted: string): boolean {
  const found = checks.filter(({ id }) => id === wanted);
  return found.length > 0 && found.every(({ outcome }) => outcome === 'passed');
}

/** By the code of a finding, the gravest first. */
const REASONS: readonly (readonly [code: string, LocalText])[] = [
  ['proof.missing', { en: 'Rejected: it is not signed.', fr: 'Refusé : il n’est pas signé.' }],
  [
    'ERR_PROOF_SIGNATURE',
    {
      en: 'Rejected: it was changed after it was signed, or signed with another key than it says.',
      fr: 'Refusé : il a été modifié après sa signature, ou signé avec une autre clé qu’il ne le dit.',
    },
  ],
  [
    'issuer.foreign-key',
    {
      en: 'Rejected: it was not signed by the issuer that it names.',
      fr: 'Refusé : il n’a pas été signé par l’émetteur qu’il nomme.',
    },
  ],
  ...['status.revoked', 'status.revocation-listed'].map(
    (code) =>
      [
        code,
        { en: 'Rejected: the issuer has revoked it.', fr: 'Refusé : l’émetteur l’a révoqué.' },
      ] as const,
  ),
  [
    'status.suspended',
    {
      en: 'Rejected: the issuer has suspended it for the time being.',
      fr: 'Refusé : l’émetteur l’a suspendu pour le moment.',
    },
  ],
  [
    'subject.other',
    {
      en: 'Rejected: it is about somebody else than the person asked for.',
      fr: 'Refusé : il porte sur une autre personne que celle demandée.',
    },
  ],
];

const NOT_LISTED = {
  en: 'Rejected: authentic, but its issuer is not among those you trust.',
  fr: 'Refusé : authentique, mais son émetteur n’est pas parmi ceux de confiance.',
};
const NOT_LISTED_AND_OPEN = {
  en: 'Rejected: its issuer is not among those you trust; whether it is authentic was not established.',
  fr: 'Refusé : son émetteur n’est pas parmi ceux de confiance ; son authenticité n’a pas été établie.',
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

import type { LocalText } from '../foundation/locale.js';
import type { Check, Report, Verdict } from '../foundation/report.js';
import { checkTitle } from './check-titles.js';
import { COMPATIBLE, PROOF_ONLY } from './policies.js';
import type { CredentialRole, VerificationReport } from './report.js';
import type { Trust } from './trust.js';

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
  const said = [acceptedAs(report, trust), KINDS[report.role], passedOver(report)];
  return { en: said.map(({ en }) => en).join(''), fr: said.map(({ fr }) => fr).join('') };
}

/** Nobody should take a proof that was not looked at for one that holds. */
function passedOver({ checks }: Report): LocalText {
  const count = checks.filter(
    ({ id, outcome, findings }) =>
      id === 'proof.suite' &&
      outcome === 'skipped' &&
      findings.some(({ code }) => code === 'proof.unknown-suite'),
  ).length;
  if (count === 0) return { en: '', fr: '' };
  return count === 1
    ? {
        en: ' One more proof, of an unknown kind, was not looked at.',
        fr: ' Une autre preuve, de type inconnu, n’a pas été examinée.',
      }
    : {
        en: ` ${count} more proofs, of unknown kinds, were not looked at.`,
        fr: ` ${count} autres preuves, de types inconnus, n’ont pas été examinées.`,
      };
}

const KINDS: Readonly<Record<CredentialRole, LocalText>> = {
  badge: { en: '', fr: '' },
  record: { en: '', fr: '' },
  attestation: {
    en: ' Whether whoever shows it holds its key was not asked.',
    fr: ' On n’a pas demandé si qui le montre en détient la clé.',
  },
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
      en: 'The proofs hold. Nothing else counts under this policy: this says nothing about who issued it.',
      fr: 'Les preuves tiennent. Rien d’autre ne compte selon cette règle : cela ne dit rien de qui l’a délivré.',
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

/** Whether no credential could be read at all, so that nothing can be said of one. */
export function isUnreadable(checks: readonly Check[]): boolean {
  return checks.some(({ id, outcome }) => id.startsWith('input.') && outcome === 'failed');
}

/** The gravest reason in a sentence of its own, else the checks that failed by their names. */
function rejected({ checks, role }: VerificationReport): LocalText {
  if (isUnreadable(checks)) return UNREADABLE;
  const failed = checks.filter(({ outcome }) => outcome === 'failed');
  const known = REASONS.find(([code]) =>
    failed.some(({ findings }) => findings.some((found) => found.code === code)),
  );
  if (known !== undefined) return known[1];
  if (failed.every(({ id }) => id === 'issuer.trust'))
    return ESTABLISHED.every((id) => isPassed(checks, id)) ? NOT_LISTED : NOT_LISTED_AND_OPEN;
  const codes = failed.flatMap(({ findings }) => findings.map(({ code }) => code));
  const dates = OUT_OF_TIME.find(([known]) => codes.every((code) => known.includes(code)));
  if (dates !== undefined) return dates[1];
  const titles = [...new Set(failed.map(({ id }) => id))].map((id) => checkTitle(id, role));
  return {
    en: `Rejected. Checks that failed: ${titles.map(({ en }) => en).join(', ')}.`,
    fr: `Refusé. Contrôles en échec : ${titles.map(({ fr }) => fr).join(', ')}.`,
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
    'issuer.missing',
    {
      en: 'Rejected: it does not say who issued it.',
      fr: 'Refusé : il ne dit pas qui l’a délivré.',
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

/** Where nothing else speaks against it: else the dates would hide a graver reason. */
const OUT_OF_TIME: readonly (readonly [codes: readonly string[], LocalText])[] = [
  [
    ['validity.expired', 'jwt.expired'],
    {
      en: 'Rejected: it is no longer valid, its end has passed.',
      fr: 'Refusé : il n’est plus valide, sa date de fin est passée.',
    },
  ],
  [
    ['validity.not-yet', 'proof.not-yet', 'jwt.not-yet'],
    {
      en: 'Rejected: it is not valid yet, its beginning lies ahead.',
      fr: 'Refusé : il n’est pas encore valide, sa date de début est à venir.',
    },
  ],
];

const UNREADABLE = {
  en: 'Unreadable: this is no credential that can be read.',
  fr: 'Illisible : ce n’est pas un justificatif qui puisse être lu.',
};
const NOT_LISTED = {
  en: 'Rejected: authentic, but its issuer is not among those you trust.',
  fr: 'Refusé : authentique, mais son émetteur n’est pas parmi ceux de confiance.',
};
const NOT_LISTED_AND_OPEN = {
  en: 'Rejected: its issuer is not among those you trust; whether it is authentic was not established.',
  fr: 'Refusé : son émetteur n’est pas parmi ceux de confiance ; son authenticité n’a pas été établie.',
};

function undetermined({ checks, role }: VerificationReport): LocalText {
  const open = checks.filter(
    ({ id, outcome }) => outcome === 'indeterminate' && !BESIDE_THE_POINT.has(id),
  );
  const ids = [...new Set(open.map(({ id }) => id))];
  if (ids.length === 1 && ids[0] === 'issuer.trust') return ISSUER_OPEN;
  if (open.some(({ findings }) => findings.some(({ code }) => REVOKED.has(code))))
    return REVOKED_SINCE;
  if (ids.length > 0 && ids.every((id) => id.startsWith('status.'))) return STATUS_OPEN;
  // What proofs, key or issuer left open is the cause; what was not asked for that reason is a consequence.
  const causes = open.filter(({ findings }) => !findings.every(({ code }) => NOT_ASKED.has(code)));
  const titles = [...new Set(causes.map(({ id }) => id))].map((id) => checkTitle(id, role));
  if (titles.length === 0) return NOT_ALL;
  return {
    en: `Undetermined: nothing speaks against it; not established: ${titles.map(({ en }) => en).join(', ')}.`,
    fr: `Indéterminé : rien ne s’y oppose ; reste à établir : ${titles.map(({ fr }) => fr).join(', ')}.`,
  };
}

/** No policy of this library decides by them. */
const BESIDE_THE_POINT: ReadonlySet<string> = new Set([
  'refresh',
  'document.related-resources',
  'endorsements',
]);
const REVOKED: ReadonlySet<string> = new Set(['status.revoked', 'status.revocation-listed']);
const NOT_ASKED: ReadonlySet<string> = new Set([
  'status.not-asked',
  'around.not-looked-at',
  'issuer.no-good-proof',
  'issuer.named-only',
]);

const ISSUER_OPEN = {
  en: 'Undetermined: the signature holds, the issuer was not checked.',
  fr: 'Indéterminé : la signature tient, l’émetteur n’a pas été vérifié.',
};
const REVOKED_SINCE = {
  en: 'Undetermined: the issuer has revoked it since; whether it had by the moment asked about is not known.',
  fr: 'Indéterminé : l’émetteur l’a révoqué depuis ; on ignore s’il l’avait déjà fait à l’instant considéré.',
};
const STATUS_OPEN = {
  en: 'Undetermined: authentic, but whether it was revoked is not known.',
  fr: 'Indéterminé : authentique, mais on ignore s’il a été révoqué.',
};
const NOT_ALL = {
  en: 'Undetermined: nothing speaks against it, but not everything could be established.',
  fr: 'Indéterminé : rien ne s’y oppose, mais tout n’a pas pu être établi.',
};

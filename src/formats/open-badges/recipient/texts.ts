import type { JsonPointer } from '../../../foundation/json/pointer.js';
import type { LocalText } from '../../../foundation/locale.js';
import type { Citation, Finding, Severity } from '../../../foundation/report.js';
import { openBadges } from '../rules/rule.js';

/** Codes for what can be said of a recipient. */
export const RECIPIENT_CODES = [
  'recipient.nothing-to-compare',
  'recipient.identifier-malformed',
  'recipient.hash-unknown',
  'recipient.hash-malformed',
  'recipient.md5-unavailable',
  'recipient.md5',
  'recipient.normalized',
  'recipient.too-many-identifiers',
] as const;

/** Stable name of something that can be found about a recipient. */
export type RecipientCode = (typeof RECIPIENT_CODES)[number];

interface Text {
  readonly severity: Severity;
  readonly message: LocalText;
  readonly hint?: LocalText;
  readonly cites: Citation;
}

const IDENTITY = openBadges('IdentityObject');

const TEXTS: Readonly<Record<RecipientCode, Text>> = {
  'recipient.nothing-to-compare': {
    severity: 'warning',
    message: {
      en: 'the credential does not name its learner in the way that is known here',
      fr: 'le justificatif ne désigne pas l’apprenant de la manière connue ici',
    },
    hint: {
      en: 'compare another identifier, of a type that the credential has',
      fr: 'comparer un autre identifiant, d’un type présent dans le justificatif',
    },
    cites: openBadges('AchievementSubject: id, identifier'),
  },
  'recipient.identifier-malformed': {
    severity: 'warning',
    message: {
      en: 'an identifier of the learner does not have the members it needs',
      fr: 'un identifiant de l’apprenant n’a pas les membres nécessaires',
    },
    cites: IDENTITY,
  },
  'recipient.hash-unknown': {
    severity: 'warning',
    message: {
      en: 'an identifier is hashed in a way that is not known here; sha256 and md5 are',
      fr: 'un identifiant est haché d’une manière inconnue ici ; sha256 et md5 sont connus',
    },
    cites: IDENTITY,
  },
  'recipient.hash-malformed': {
    severity: 'warning',
    message: {
      en: 'the hash of an identifier does not have the length or the digits of its kind',
      fr: 'le hachage d’un identifiant n’a pas la longueur ou les chiffres de son genre',
    },
    cites: IDENTITY,
  },
  'recipient.md5-unavailable': {
    severity: 'warning',
    message: {
      en: 'an identifier is hashed with md5, which this platform does not offer',
      fr: 'un identifiant est haché avec md5, que cette plateforme n’offre pas',
    },
    cites: IDENTITY,
  },
  'recipient.md5': {
    severity: 'warning',
    message: {
      en: 'the identifier is hashed with md5, of which two identifiers with one hash can be made',
      fr: 'l’identifiant est haché avec md5, dont on sait faire deux identifiants de même hachage',
    },
    hint: { en: 'issuers: hash with sha256', fr: 'émetteurs : hacher avec sha256' },
    cites: IDENTITY,
  },
  'recipient.normalized': {
    severity: 'info',
    message: {
      en: 'the identifiers are the same only in small letters and without spaces around them',
      fr: 'les identifiants ne sont identiques qu’en minuscules et sans espaces autour',
    },
    // The specification does not say how an e-mail address is written before it is hashed.
    cites: openBadges('IdentityObject', false),
  },
  'recipient.too-many-identifiers': {
    severity: 'warning',
    message: {
      en: 'the learner has more identifiers than are looked at',
      fr: 'l’apprenant a plus d’identifiants qu’il n’en est examiné',
    },
    cites: openBadges('AchievementSubject: identifier', false),
  },
};

/** The finding of a code at a place. */
export function recipientFinding(code: RecipientCode, pointer: JsonPointer): Finding {
  return { code, pointer, ...TEXTS[code] };
}

import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';

/** What can be wrong with a record that is to be issued. */
export type RecordReason =
  | 'achievement'
  | 'achievement-twice'
  | 'association-type'
  | 'awarded-later'
  | 'contexts'
  | 'credential-twice'
  | 'date'
  | 'ends'
  | 'id'
  | 'input'
  | 'jwt'
  | 'national-number'
  | 'no-achievement'
  | 'no-badge'
  | 'no-id'
  | 'nobody'
  | 'none'
  | 'other-subject'
  | 'partial'
  | 'same-badge'
  | 'text'
  | 'too-large'
  | 'too-many'
  | 'unknown-member'
  | 'unknown-subject'
  | 'unreadable'
  | 'unsigned';

/** What is wrong with a record that is to be issued; never with a word of what stood there. */
export function recordError(reason: RecordReason, pointer: JsonPointer): Finding {
  const { message, hint } = SAID[reason];
  return { code: `record.${reason}`, severity: 'error', pointer, message, ...(hint && { hint }) };
}

interface Said {
  readonly message: LocalText;
  readonly hint?: LocalText;
}

const SAID: Readonly<Record<RecordReason, Said>> = {
  input: {
    message: {
      en: 'what a record is to say is an object',
      fr: 'ce que dit un relevé est un objet',
    },
  },
  'unknown-member': {
    message: { en: 'this member is not known', fr: 'cet élément est inconnu' },
    hint: {
      en: 'id, name, description, subject, credentials, achievements, associations, partial, awardedOn, validUntil',
      fr: 'id, name, description, subject, credentials, achievements, associations, partial, awardedOn, validUntil',
    },
  },
  id: {
    message: { en: 'an absolute IRI is expected', fr: 'un IRI absolu est attendu' },
  },
  text: {
    message: { en: 'a text is expected', fr: 'un texte est attendu' },
  },
  partial: {
    message: {
      en: 'say whether the record is a selection (true) or all that the issuer knows (false)',
      fr: 'dire si le relevé est une sélection (true) ou tout ce que sait l’émetteur (false)',
    },
    hint: {
      en: 'left out, it would count as all there is',
      fr: 'omis, il vaudrait pour la totalité',
    },
  },
  date: {
    message: {
      en: 'a date, or a date-time with zone, is expected',
      fr: 'une date, ou une date-heure avec fuseau, est attendue',
    },
  },
  'awarded-later': {
    message: {
      en: 'the date of award lies in the future',
      fr: 'la date de délivrance est dans le futur',
    },
  },
  ends: {
    message: {
      en: 'the record would end before it begins',
      fr: 'le relevé finirait avant de commencer',
    },
  },
  nobody: {
    message: {
      en: 'the record does not say whom it is about',
      fr: 'le relevé ne dit pas sur qui il porte',
    },
    hint: {
      en: 'give an id (a DID, for instance) or an identifier besides a name',
      fr: 'donner un id (un DID, par exemple) ou un identifiant autre qu’un nom',
    },
  },
  'national-number': {
    message: {
      en: 'a national identity number must not be issued',
      fr: 'un numéro national d’identité ne doit pas être délivré',
    },
  },
  none: {
    message: { en: 'a record holds credentials', fr: 'un relevé contient des justificatifs' },
    hint: { en: 'give at least one', fr: 'en donner au moins un' },
  },
  'too-many': {
    message: {
      en: 'more credentials than a record may hold',
      fr: 'plus de justificatifs qu’un relevé ne peut en contenir',
    },
    hint: { en: 'issue several records: 200 each', fr: 'délivrer plusieurs relevés : 200 chacun' },
  },
  'too-large': {
    message: {
      en: 'the record is larger than verifiers read by default',
      fr: 'le relevé est plus grand que ce que lisent les vérificateurs par défaut',
    },
    hint: { en: 'issue several records', fr: 'délivrer plusieurs relevés' },
  },
  unreadable: {
    message: { en: 'this is not well-formed JSON', fr: 'ce JSON est mal formé' },
  },
  jwt: {
    message: {
      en: 'a credential as a JWT does not go into a record: records hold JSON with proofs of its own',
      fr: 'un justificatif sous forme de JWT n’entre pas dans un relevé : un relevé contient du JSON avec ses propres preuves',
    },
    hint: {
      en: 'ask its issuer for the same badge with an embedded proof',
      fr: 'demander à son émetteur le même badge avec une preuve intégrée',
    },
  },
  'no-badge': {
    message: {
      en: 'this is no Open Badge 3.0: the type "AchievementCredential" or "OpenBadgeCredential" is missing',
      fr: 'ce n’est pas un Open Badge 3.0 : le type « AchievementCredential » ou « OpenBadgeCredential » manque',
    },
  },
  'no-id': {
    message: { en: 'the credential has no id', fr: 'le justificatif n’a pas d’id' },
  },
  'no-achievement': {
    message: {
      en: 'the credential does not say what was earned',
      fr: 'le justificatif ne dit pas ce qui a été acquis',
    },
  },
  unsigned: {
    message: { en: 'the credential is not signed', fr: 'le justificatif n’est pas signé' },
    hint: {
      en: 'a file without "proof" is a draft: ask for the signed credential',
      fr: 'un fichier sans « proof » est un brouillon : demander le justificatif signé',
    },
  },
  contexts: {
    message: {
      en: 'its contexts do not go with those of a record, which are of Verifiable Credentials 2.0 and Open Badges 3.0.3',
      fr: 'ses contextes ne vont pas avec ceux d’un relevé, qui sont de Verifiable Credentials 2.0 et Open Badges 3.0.3',
    },
    hint: {
      en: 'ask its issuer to issue it anew: a signature holds for the contexts it was made with',
      fr: 'demander à son émetteur de le délivrer à nouveau : une signature vaut pour les contextes avec lesquels elle a été faite',
    },
  },
  'other-subject': {
    message: {
      en: 'the credential is about another person than the record',
      fr: 'le justificatif porte sur une autre personne que le relevé',
    },
    hint: {
      en: 'a record holds credentials of one person',
      fr: 'un relevé contient les justificatifs d’une seule personne',
    },
  },
  'unknown-subject': {
    message: {
      en: 'nothing shows that the credential is about the person of the record',
      fr: 'rien n’indique que le justificatif porte sur la personne du relevé',
    },
    hint: {
      en: 'give the subject the id, or the very identifier, that the credential has',
      fr: 'donner à la personne l’id, ou l’identifiant même, qui figure dans le justificatif',
    },
  },
  'credential-twice': {
    message: {
      en: 'the credential is in the record already',
      fr: 'le justificatif est déjà dans le relevé',
    },
    hint: { en: 'leave out one of the two', fr: 'retirer l’un des deux' },
  },
  'same-badge': {
    message: {
      en: 'the same badge is in the record already, under another id',
      fr: 'le même badge est déjà dans le relevé, sous un autre id',
    },
    hint: { en: 'leave out one of the two', fr: 'retirer l’un des deux' },
  },
  'achievement-twice': {
    message: {
      en: 'the achievement is in the record already',
      fr: 'l’acquis est déjà dans le relevé',
    },
    hint: {
      en: 'what a credential awards is listed by itself: leave it out here',
      fr: 'ce qu’atteste un justificatif est ajouté à la liste : ne pas le donner ici',
    },
  },
  achievement: {
    message: {
      en: 'an achievement has an id, a name, a description and criteria',
      fr: 'un acquis a un id, un nom, une description et des critères',
    },
  },
  'association-type': {
    message: {
      en: 'this is no kind of association: the list is closed',
      fr: 'ce n’est pas un type d’association : la liste est fermée',
    },
    hint: {
      en: 'exactMatchOf, isChildOf, isParentOf, isPartOf, isPeerOf, isRelatedTo, precedes or replacedBy',
      fr: 'exactMatchOf, isChildOf, isParentOf, isPartOf, isPeerOf, isRelatedTo, precedes ou replacedBy',
    },
  },
};

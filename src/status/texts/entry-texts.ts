import { bitstring, DATA_MODEL, OWN_LIMIT, REVOCATION_LIST, type StatusText } from './citations.js';

const ENTRY = bitstring('BitstringStatusListEntry', 'bitstringstatuslistentry');

/** Codes for what can be said of an entry without its list; their findings point into the credential. */
export const STATUS_ENTRY_CODES = [
  'status.entry-not-an-object',
  'status.too-many-entries',
  'status.type-missing',
  'status.type-ambiguous',
  'status.type-unknown',
  'status.type-superseded',
  'status.id-invalid',
  'status.id-is-list',
  'status.purpose-missing',
  'status.index-missing',
  'status.index-malformed',
  'status.index-is-number',
  'status.list-address',
  'status.size-malformed',
  'status.size-unsupported',
  'status.messages-missing',
  'status.messages-malformed',
  'status.messages-incomplete',
  'status.reference-malformed',
  'status.revocation-list-address',
] as const;

/** What can be said of an entry, without its list; places are in the credential. */
export const ENTRY_TEXTS: Readonly<Record<(typeof STATUS_ENTRY_CODES)[number], StatusText>> = {
  'status.entry-not-an-object': {
    severity: 'error',
    message: { en: 'a status is a JSON object', fr: 'un statut est un objet JSON' },
    cites: DATA_MODEL,
  },
  'status.too-many-entries': {
    severity: 'error',
    message: {
      en: 'the credential names more statuses than are looked at',
      fr: 'le justificatif désigne plus de statuts qu’il n’en est examiné',
    },
    cites: OWN_LIMIT,
  },
  'status.type-missing': {
    severity: 'error',
    message: { en: 'the status does not say its type', fr: 'le statut n’indique pas son type' },
    hint: {
      en: 'write `type: BitstringStatusListEntry`',
      fr: 'écrire `type: BitstringStatusListEntry`',
    },
    cites: DATA_MODEL,
  },
  'status.type-ambiguous': {
    severity: 'error',
    message: {
      en: 'the status has two types that are read differently',
      fr: 'le statut a deux types qui se lisent différemment',
    },
    cites: DATA_MODEL,
  },
  'status.type-unknown': {
    severity: 'warning',
    message: {
      en: 'this type of status cannot be read: the credential may have been revoked',
      fr: 'ce type de statut ne peut pas être lu : le justificatif a pu être révoqué',
    },
    hint: {
      en: 'ask the issuer; BitstringStatusListEntry and 1EdTechRevocationList are read',
      fr: 'interroger l’émetteur ; BitstringStatusListEntry et 1EdTechRevocationList sont lus',
    },
    cites: DATA_MODEL,
  },
  'status.type-superseded': {
    severity: 'warning',
    message: {
      en: 'StatusList2021 and earlier lists are not read: the credential may have been revoked',
      fr: 'StatusList2021 et les listes antérieures ne sont pas lues : le justificatif a pu être révoqué',
    },
    hint: {
      en: 'BitstringStatusListEntry took their place; ask the issuer',
      fr: 'BitstringStatusListEntry les remplace ; interroger l’émetteur',
    },
    cites: DATA_MODEL,
  },
  'status.id-invalid': {
    severity: 'error',
    message: {
      en: 'the id of the status is not an absolute URL',
      fr: 'l’id du statut n’est pas une URL absolue',
    },
    cites: DATA_MODEL,
  },
  'status.id-is-list': {
    severity: 'warning',
    message: {
      en: 'the id of the status is the address of the list; it should name the entry alone',
      fr: 'l’id du statut est l’adresse de la liste ; il devrait ne nommer que l’entrée',
    },
    hint: {
      en: 'leave the id out, or add `#` and the index',
      fr: 'omettre l’id, ou ajouter `#` et l’indice',
    },
    cites: ENTRY,
  },
  'status.purpose-missing': {
    severity: 'error',
    message: {
      en: 'the status does not say its purpose, as one text',
      fr: 'le statut n’indique pas sa finalité, en un seul texte',
    },
    hint: { en: 'write `statusPurpose: revocation`', fr: 'écrire `statusPurpose: revocation`' },
    cites: ENTRY,
  },
  'status.index-missing': {
    severity: 'error',
    message: {
      en: 'the status does not say its place in the list',
      fr: 'le statut n’indique pas sa place dans la liste',
    },
    cites: ENTRY,
  },
  'status.index-malformed': {
    severity: 'error',
    message: {
      en: 'the index is not a whole number in decimal digits, without sign, spaces or leading zero',
      fr: 'l’indice n’est pas un nombre entier en chiffres décimaux, sans signe, espace ni zéro initial',
    },
    cites: ENTRY,
  },
  'status.index-is-number': {
    severity: 'warning',
    message: {
      en: 'the index is a JSON number, where a text of digits is asked for',
      fr: 'l’indice est un nombre JSON alors qu’un texte de chiffres est demandé',
    },
    hint: {
      en: 'issuers: put the index in quotation marks',
      fr: 'émetteurs : mettre l’indice entre guillemets',
    },
    cites: ENTRY,
  },
  'status.list-address': {
    severity: 'error',
    message: {
      en: 'the address of the status list is not one absolute https URL',
      fr: 'l’adresse de la liste de statuts n’est pas une seule URL https absolue',
    },
    cites: ENTRY,
  },
  'status.size-malformed': {
    severity: 'error',
    message: {
      en: 'the size of the status is not a whole number of bits above 0',
      fr: 'la taille du statut n’est pas un nombre entier de bits supérieur à 0',
    },
    cites: ENTRY,
  },
  'status.size-unsupported': {
    severity: 'error',
    message: {
      en: 'statuses of more than 8 bits are not read',
      fr: 'les statuts de plus de 8 bits ne sont pas lus',
    },
    cites: OWN_LIMIT,
  },
  'status.messages-missing': {
    severity: 'error',
    message: {
      en: 'a status of several bits has to say what each value means',
      fr: 'un statut de plusieurs bits doit dire ce que signifie chaque valeur',
    },
    cites: ENTRY,
  },
  'status.messages-malformed': {
    severity: 'error',
    message: {
      en: 'a status message is a value such as "0x1" and a text',
      fr: 'un message de statut est une valeur telle que "0x1" et un texte',
    },
    cites: ENTRY,
  },
  'status.messages-incomplete': {
    severity: 'error',
    message: {
      en: 'the status messages do not name every value exactly once',
      fr: 'les messages de statut ne nomment pas chaque valeur exactement une fois',
    },
    cites: ENTRY,
  },
  'status.reference-malformed': {
    severity: 'error',
    message: {
      en: 'a status reference is an absolute URL, or several',
      fr: 'une référence de statut est une URL absolue, ou plusieurs',
    },
    cites: ENTRY,
  },
  'status.revocation-list-address': {
    severity: 'error',
    message: {
      en: 'the id of a 1EdTechRevocationList is the address of the list: an absolute https URL',
      fr: 'l’id d’une 1EdTechRevocationList est l’adresse de la liste : une URL https absolue',
    },
    cites: REVOCATION_LIST,
  },
};

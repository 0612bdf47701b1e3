import { bitstring, OWN_LIMIT, REVOCATION_LIST, type StatusText } from './citations.js';

const LIST = bitstring('BitstringStatusListCredential', 'bitstringstatuslistcredential');
const EXPANSION = bitstring('Bitstring Expansion Algorithm', 'bitstring-expansion-algorithm');
const VALIDATE = bitstring('Validate Algorithm', 'validate-algorithm');

/** Codes for what can be said of a list; their findings point into the document of the list. */
export const STATUS_LIST_CODES = [
  'status.list-not-an-object',
  'status.list-type',
  'status.list-subject',
  'status.list-purpose',
  'status.list-ttl',
  'status.list-encoding',
  'status.list-not-gzip',
  'status.list-corrupt',
  'status.list-too-large',
  'status.list-too-short',
  'status.decompression-unavailable',
  'status.revocation-list-shape',
  'status.revocation-list-entry',
  'status.revocation-list-too-long',
  'status.list-unsigned',
] as const;

/** What can be said of a list; places are in the document of the list. */
export const LIST_TEXTS: Readonly<Record<(typeof STATUS_LIST_CODES)[number], StatusText>> = {
  'status.list-not-an-object': {
    severity: 'error',
    message: { en: 'a status list is a JSON object', fr: 'une liste de statuts est un objet JSON' },
    cites: LIST,
  },
  'status.list-type': {
    severity: 'error',
    message: {
      en: 'the document is not a VerifiableCredential and BitstringStatusListCredential',
      fr: 'le document n’est pas un VerifiableCredential et BitstringStatusListCredential',
    },
    cites: LIST,
  },
  'status.list-subject': {
    severity: 'error',
    message: {
      en: 'a status list has exactly one subject, an object of type BitstringStatusList',
      fr: 'une liste de statuts a exactement un sujet, un objet de type BitstringStatusList',
    },
    cites: LIST,
  },
  'status.list-purpose': {
    severity: 'error',
    message: {
      en: 'the status list does not say its purpose, as a text or a list of different texts',
      fr: 'la liste de statuts n’indique pas sa finalité, en un texte ou une liste de textes différents',
    },
    cites: LIST,
  },
  'status.list-ttl': {
    severity: 'error',
    message: {
      en: 'the time for which the list may be kept is not a whole number of milliseconds',
      fr: 'la durée de conservation de la liste n’est pas un nombre entier de millisecondes',
    },
    cites: LIST,
  },
  'status.list-encoding': {
    severity: 'error',
    message: {
      en: 'the list is not "u" and base64url without padding',
      fr: 'la liste n’est pas « u » suivi de base64url sans remplissage',
    },
    cites: LIST,
  },
  'status.list-not-gzip': {
    severity: 'error',
    message: {
      en: 'the list is not compressed with gzip',
      fr: 'la liste n’est pas compressée avec gzip',
    },
    cites: EXPANSION,
  },
  'status.list-corrupt': {
    severity: 'error',
    message: {
      en: 'the compressed list is cut off, changed, or has something behind its end',
      fr: 'la liste compressée est tronquée, modifiée ou suivie d’autre chose',
    },
    cites: EXPANSION,
  },
  'status.list-too-large': {
    severity: 'error',
    message: {
      en: 'the status list is larger than the limit',
      fr: 'la liste de statuts dépasse la taille limite',
    },
    hint: {
      en: 'raise `maxBytes` where lists of this size are expected',
      fr: 'relever `maxBytes` si des listes de cette taille sont attendues',
    },
    cites: OWN_LIMIT,
  },
  'status.list-too-short': {
    severity: 'error',
    message: {
      en: 'the status list has fewer than 131,072 entries: whoever watches it can tell people apart',
      fr: 'la liste de statuts a moins de 131 072 entrées : qui l’observe peut distinguer les personnes',
    },
    cites: VALIDATE,
  },
  'status.decompression-unavailable': {
    severity: 'warning',
    message: {
      en: 'this platform cannot expand the list: the credential may have been revoked',
      fr: 'cette plateforme ne peut pas décompresser la liste : le justificatif a pu être révoqué',
    },
    cites: EXPANSION,
  },
  'status.revocation-list-shape': {
    severity: 'error',
    message: {
      en: 'a revocation list has `revokedCredential`, a list of objects',
      fr: 'une liste de révocation a `revokedCredential`, une liste d’objets',
    },
    cites: REVOCATION_LIST,
  },
  'status.revocation-list-entry': {
    severity: 'error',
    message: {
      en: 'a revoked credential is an object with an `id`; `revoked` is true, false or absent',
      fr: 'un justificatif révoqué est un objet avec un `id` ; `revoked` est true, false ou absent',
    },
    cites: REVOCATION_LIST,
  },
  'status.revocation-list-too-long': {
    severity: 'error',
    message: {
      en: 'the revocation list has more entries than the limit',
      fr: 'la liste de révocation a plus d’entrées que la limite',
    },
    cites: OWN_LIMIT,
  },
  'status.list-unsigned': {
    severity: 'warning',
    message: {
      en: 'a revocation list of this type is not signed: only the connection vouches for it',
      fr: 'une liste de révocation de ce type n’est pas signée : seule la connexion en répond',
    },
    hint: {
      en: 'issuers: publish a BitstringStatusListCredential instead',
      fr: 'émetteurs : publier plutôt un BitstringStatusListCredential',
    },
    cites: REVOCATION_LIST,
  },
};

/** Messages about registries of what was issued. */
export const REGISTRY_TEXTS = {
  ERR_REGISTRY_REVOKED: {
    en: 'the credential was revoked, which is final',
    fr: 'le justificatif a été révoqué, ce qui est définitif',
  },
  ERR_REGISTRY_NOT_SUSPENDED: {
    en: 'the credential was never suspended',
    fr: 'le justificatif n’a jamais été suspendu',
  },
  ERR_REGISTRY_SUSPENDED: {
    en: 'the credential is suspended',
    fr: 'le justificatif est suspendu',
  },
  ERR_REGISTRY_ENDED: {
    en: 'the credential has ended',
    fr: 'le justificatif est arrivé à son terme',
  },
  ERR_REGISTRY_CLAIM: {
    en: 'the presentation does not show that the learner controls a DID',
    fr: 'la présentation ne montre pas que l’apprenant contrôle un DID',
  },
  ERR_REGISTRY_SUCCEEDED: {
    en: 'another credential was issued in place of this one already',
    fr: 'un autre justificatif a déjà été délivré à la place de celui-ci',
  },
  ERR_REGISTRY_FORGOTTEN: {
    en: 'the learner of the credential was forgotten',
    fr: 'l’apprenant du justificatif a été oublié',
  },
  ERR_REGISTRY_OTHER_LEARNER: {
    en: 'the credential was issued to another learner',
    fr: 'le justificatif a été délivré à un autre apprenant',
  },
  ERR_REGISTRY_REASON: {
    en: 'the reason cannot be logged as it is',
    fr: 'le motif ne peut pas être journalisé tel quel',
  },
  ERR_REGISTRY_SIGNING_KEY: {
    en: 'this key cannot be used here as the registry knows it',
    fr: 'cette clé ne peut pas servir ici, d’après le registre',
  },
  ERR_REGISTRY_UNAVAILABLE: {
    en: 'the database of the registry cannot be reached, or stopped answering',
    fr: 'la base de données du registre est injoignable, ou ne répond plus',
  },
  ERR_REGISTRY_UNWRITABLE: {
    en: 'the registry cannot be written to',
    fr: 'le registre ne peut pas être écrit',
  },
  ERR_REGISTRY_CORRUPT: {
    en: 'the registry is damaged',
    fr: 'le registre est endommagé',
  },
  ERR_REGISTRY_FOREIGN: {
    en: 'this database is not a registry: it holds tables of something else',
    fr: 'cette base n’est pas un registre : elle contient les tables d’autre chose',
  },
  ERR_REGISTRY_NEWER: {
    en: 'the registry was written by a later version of microcert, and is left as it is',
    fr: 'le registre a été écrit par une version plus récente de microcert, et reste tel quel',
  },
  ERR_REGISTRY_KEY: {
    en: 'this is not the encryption key of the registry',
    fr: 'ce n’est pas la clé de chiffrement du registre',
  },
  ERR_REGISTRY_CONFLICT: {
    en: 'the same was recorded already',
    fr: 'la même chose a déjà été enregistrée',
  },
  ERR_REGISTRY_UNKNOWN: {
    en: 'this is not in the registry',
    fr: 'ceci n’est pas dans le registre',
  },
  ERR_REGISTRY_LIST: {
    en: 'this status list cannot be used',
    fr: 'cette liste de statuts ne peut pas être utilisée',
  },
  ERR_STATUS_LIST_FULL: {
    en: 'every entry of the status lists was given out',
    fr: 'toutes les entrées des listes de statuts ont été attribuées',
  },
} as const;

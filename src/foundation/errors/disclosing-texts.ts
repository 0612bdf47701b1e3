/** Messages about showing parts of a credential. */
export const DISCLOSING_TEXTS = {
  ERR_SELECTION: {
    en: 'this part of the document cannot be selected by itself',
    fr: 'cette partie du document ne peut pas être choisie seule',
  },
  ERR_NOT_DERIVABLE: {
    en: 'this credential cannot be shown in part',
    fr: 'ce justificatif ne peut pas être montré en partie',
  },
} as const;

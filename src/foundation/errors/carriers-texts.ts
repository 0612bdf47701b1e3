/** Messages about pictures and documents that carry a credential; short, as every part of the library holds them. */
export const CARRIERS_TEXTS = {
  ERR_CARRIER_FORMAT: {
    en: 'this is no PNG, SVG or PDF',
    fr: 'ce n’est ni un PNG, ni un SVG, ni un PDF',
  },
  ERR_CARRIER_BROKEN: { en: 'the file is damaged', fr: 'le fichier est abîmé' },
  ERR_CARRIER_EMPTY: {
    en: 'the file holds no credential',
    fr: 'le fichier ne contient pas de justificatif',
  },
  ERR_CARRIER_AMBIGUOUS: {
    en: 'the file holds several credentials',
    fr: 'le fichier contient plusieurs justificatifs',
  },
  ERR_CARRIER_FORM: {
    en: 'the file holds a credential in a form that is not allowed',
    fr: 'le fichier contient un justificatif sous une forme non admise',
  },
  ERR_CARRIER_OPEN_BADGES_2: {
    en: 'this is a badge of Open Badges 2.x, which is not read',
    fr: 'c’est un badge d’Open Badges 2.x, qui n’est pas lu',
  },
  ERR_CARRIER_BAKED: {
    en: 'the file holds a credential already',
    fr: 'le fichier contient déjà un justificatif',
  },
  ERR_CARRIER_CREDENTIAL: {
    en: 'this is not a signed credential',
    fr: 'ce n’est pas un justificatif signé',
  },
} as const;

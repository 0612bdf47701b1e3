/** Messages about pictures and documents that carry a credential; short, as every part of the library holds them. */
export const CARRIERS_TEXTS = {
  ERR_CARRIER_FORMAT: {
    en: 'this is no PNG, SVG or PDF',
    fr: 'ce n’est ni un PNG, ni un SVG, ni un PDF',
  },
  ERR_CARRIER_BROKEN: { en: 'the file is damaged', fr: 'le fichier est abîmé' },
  ERR_CARRIER_ENCRYPTED: { en: 'the PDF is protected', fr: 'le PDF est protégé' },
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
  ERR_CARRIER_LINK: {
    en: 'this link holds no credential',
    fr: 'ce lien ne contient pas de justificatif',
  },
  ERR_CARRIER_LINK_FORM: {
    en: 'this link holds a credential in a form that is not known here',
    fr: 'ce lien contient un justificatif sous une forme inconnue ici',
  },
  ERR_CARRIER_LINK_DAMAGED: {
    en: 'the link is cut off or was changed: the credential in it cannot be read',
    fr: 'le lien est tronqué ou modifié : le justificatif qu’il contient est illisible',
  },
  ERR_CARRIER_LINK_TOO_LARGE: {
    en: 'the link, or the credential in it, is larger than the limit',
    fr: 'le lien, ou le justificatif qu’il contient, dépasse la taille limite',
  },
  ERR_CARRIER_QR_TOO_LONG: {
    en: 'the text is too long for such a QR code',
    fr: 'le texte est trop long pour un tel code QR',
  },
  ERR_RENDER_METHOD_UNSAFE: {
    en: 'the picture for this credential holds something that is never shown here',
    fr: 'l’image prévue pour ce justificatif contient quelque chose qui n’est jamais affiché ici',
  },
  ERR_RENDER_METHOD_TEMPLATE: {
    en: 'the template of the picture cannot be read',
    fr: 'le modèle de l’image est illisible',
  },
  ERR_RENDER_METHOD_DIGEST: {
    en: 'the template of the picture is not the one that the issuer signed',
    fr: 'le modèle de l’image n’est pas celui que l’émetteur a signé',
  },
} as const;

/** Messages about QR codes and the links in them. */
export const CARRIER_LINK_TEXTS = {
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
} as const;

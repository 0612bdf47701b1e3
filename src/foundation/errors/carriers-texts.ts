/** Messages about pictures and documents that carry a credential. */
export const CARRIERS_TEXTS = {
  ERR_CARRIER_FORMAT: {
    en: 'this is no PNG or SVG picture, and no PDF',
    fr: 'ce n’est ni une image PNG ou SVG, ni un PDF',
  },
  ERR_CARRIER_BROKEN: {
    en: 'the file is damaged, or not as its format asks for',
    fr: 'le fichier est abîmé, ou n’est pas conforme à son format',
  },
  ERR_CARRIER_ENCRYPTED: {
    en: 'this PDF is protected, so nothing inside it can be read',
    fr: 'ce PDF est protégé : rien n’y est lisible',
  },
  ERR_CARRIER_EMPTY: {
    en: 'no credential is inside this file',
    fr: 'ce fichier ne contient aucun justificatif',
  },
  ERR_CARRIER_AMBIGUOUS: {
    en: 'several credentials are inside this file, and nothing says which one counts',
    fr: 'ce fichier contient plusieurs justificatifs, et rien ne dit lequel compte',
  },
  ERR_CARRIER_FORM: {
    en: 'the credential is inside this file in a form that Open Badges does not allow',
    fr: 'le justificatif est dans ce fichier sous une forme qu’Open Badges n’admet pas',
  },
  ERR_CARRIER_OPEN_BADGES_2: {
    en: 'this is a badge of Open Badges 2.x or older, which is not read',
    fr: 'c’est un badge d’Open Badges 2.x ou antérieur, qui n’est pas lu',
  },
  ERR_CARRIER_BAKED: {
    en: 'the picture carries a credential already',
    fr: 'l’image contient déjà un justificatif',
  },
  ERR_CARRIER_CREDENTIAL: {
    en: 'what should go into the picture is no signed credential',
    fr: 'ce qui devrait entrer dans l’image n’est pas un justificatif signé',
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

/** Messages about certificates to read and print. */
export const CERTIFICATES_TEXTS = {
  ERR_CERTIFICATE_UNSIGNED: {
    en: 'the credential is not signed',
    fr: 'le justificatif n’est pas signé',
  },
  ERR_CERTIFICATE_LOGO: {
    en: 'the logo cannot be shown',
    fr: 'le logo ne peut pas être affiché',
  },
  ERR_CERTIFICATE_PATHWAY: {
    en: 'nothing of this credential counts in the pathway',
    fr: 'rien de ce justificatif ne compte dans le parcours',
  },
  ERR_CERTIFICATE_STACK: {
    en: 'what is held of the pathway was told about other credentials than this one',
    fr: 'ce qui est acquis du parcours a été établi sur d’autres justificatifs que celui-ci',
  },
  ERR_CERTIFICATE_FONT: {
    en: 'no font can write this certificate',
    fr: 'aucune police n’écrit ce certificat',
  },
} as const;

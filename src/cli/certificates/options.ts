import type { OptionSpec } from '../command.js';

/** Where the QR code of a certificate leads. */
export const LINK_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  verifier: {
    type: 'string',
    value: 'URL',
    text: {
      en: 'verifier page that the QR code of the certificate leads to, with the credential in the link where that fits',
      fr: 'page de vérification où mène le code QR du certificat, avec le justificatif dans le lien s’il y tient',
    },
  },
  hosted: {
    type: 'string',
    value: 'URL',
    text: {
      en: 'where this credential is published: the QR code of the certificate leads there else',
      fr: 'où ce justificatif est publié : le code QR du certificat y mène sinon',
    },
  },
};

/** The option of `microcert issue` for a certificate, with those that go with it. */
export const CERTIFICATE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  pdf: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'a certificate as PDF, in the language of --lang, with the credential attached. With --learners: a folder. Needs fontkit and @expo-google-fonts/noto-sans',
      fr: 'un certificat en PDF, dans la langue de --lang, avec le justificatif joint. Avec --learners : un dossier. Demande fontkit et @expo-google-fonts/noto-sans',
    },
  },
  ...LINK_OPTIONS,
};

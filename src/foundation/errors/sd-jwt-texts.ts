/** Messages about what is shown in part. */
export const SD_JWT_TEXTS = {
  ERR_SD_JWT_SYNTAX: {
    en: 'this is no SD-JWT: a JWT, disclosures, and perhaps a key binding JWT, with "~" between them',
    fr: 'ce n’est pas un SD-JWT : un JWT, des divulgations et peut-être un JWT de liaison de clé, séparés par « ~ »',
  },
  ERR_SD_JWT_DISCLOSURE: {
    en: 'a disclosure is not made as it must be',
    fr: 'une divulgation n’est pas faite comme elle doit l’être',
  },
  ERR_SD_JWT_DIGESTS: {
    en: 'the disclosures and what was signed do not belong together',
    fr: 'les divulgations et ce qui a été signé ne vont pas ensemble',
  },
  ERR_SD_JWT_HASH: {
    en: 'the digests are made by a hash function that is not known here; sha-256 is',
    fr: 'les empreintes sont faites par une fonction de hachage inconnue ici ; sha-256 est connue',
  },
  ERR_SD_JWT_CLAIM: {
    en: 'this claim cannot be kept back, or is not there to be shown',
    fr: 'cet énoncé ne peut pas être retenu, ou n’est pas là pour être montré',
  },
} as const;

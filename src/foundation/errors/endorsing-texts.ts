/** Messages about endorsements that are made. */
export const ENDORSING_TEXTS = {
  ERR_ENDORSEMENT_INVALID: {
    en: 'the endorsement is not valid',
    fr: 'la recommandation n’est pas valide',
  },
} as const;

/** Messages about pathways to larger awards. */
export const STACKING_TEXTS = {
  ERR_PATHWAY_INVALID: {
    en: 'the pathway to the larger award is not valid',
    fr: 'le parcours vers la certification n’est pas valide',
  },
} as const;

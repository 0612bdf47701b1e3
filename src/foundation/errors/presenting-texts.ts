/** Messages about presentations. */
export const PRESENTING_TEXTS = {
  ERR_PRESENTATION_UNASKED: {
    en: 'this is a presentation, and whether it holds depends on what its holder was asked',
    fr: 'ceci est une présentation : sa validité dépend de ce qui a été demandé à son détenteur',
  },
} as const;

/** Words around the picture of a pathway on a certificate. */
export const PATHWAY_LABELS = {
  heading: { en: 'Where it leads', fr: 'Le parcours visé' },
  assessed: {
    en: 'What is held of it, by the rules of the pathway',
    fr: 'Ce qui en est acquis, selon les règles du parcours',
  },
  on: { en: ', as assessed on ', fr: ', évalué le ' },
  unsigned: {
    en: 'This picture is not part of the signed credential, and is not verified with it.',
    fr: 'Cette image ne fait pas partie du justificatif signé, et n’est pas vérifiée avec lui.',
  },
  plain: {
    en: 'The place of what is attested here in a larger award. This picture is not part of the signed credential, and is not verified with it.',
    fr: 'La place de ce qui est attesté ici dans une certification plus large. Cette image ne fait pas partie du justificatif signé, et n’est pas vérifiée avec lui.',
  },
  listed: { en: 'The same as a list', fr: 'Le même contenu sous forme de liste' },
  goesOn: { en: 'The picture of the pathway, continued.', fr: 'Suite de l’image du parcours.' },
} as const;

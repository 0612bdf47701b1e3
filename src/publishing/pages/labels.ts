/** Words of the pages, beside the labels of what is stated. */
export const PAGE_LABELS = {
  several: { en: 'Micro-certifications', fr: 'Micro-certifications' },
  describedBy: {
    en: 'Micro-certification described by',
    fr: 'Micro-certification décrite par',
  },
  all: { en: 'All micro-certifications', fr: 'Toutes les micro-certifications' },
  skip: { en: 'Skip to the content', fr: 'Aller au contenu' },
  pageLanguages: { en: 'Languages of this page', fr: 'Langues de cette page' },
  glance: { en: 'At a glance', fr: 'En bref' },
  ability: {
    en: 'What holders know, understand and are able to do:',
    fr: 'Ce que les titulaires savent, comprennent et sont capables de faire :',
  },
  activity: { en: 'Activity', fr: 'Activité' },
  hoursColumn: { en: 'Hours', fr: 'Heures' },
  total: { en: 'In all', fr: 'En tout' },
  eqfInFull: {
    en: 'European Qualifications Framework',
    fr: 'Cadre européen des certifications',
  },
  /** Of awards to come; a certificate says that of its own. */
  validity: { en: 'Validity of an award', fr: 'Validité d’une délivrance' },
  forSoftware: { en: 'Data for software', fr: 'Données pour logiciels' },
  openBadge: {
    en: 'The same as an Open Badges 3.0 achievement (JSON)',
    fr: 'La même chose en « achievement » Open Badges 3.0 (JSON)',
  },
  file: { en: 'File', fr: 'Fichier' },
  files: { en: 'Files', fr: 'Fichiers' },
  published: { en: 'Published here for verifiers', fr: 'Publié ici pour vérifier' },
  nothingYet: {
    en: 'No micro-certification is described here yet.',
    fr: 'Aucune micro-certification n’est encore décrite ici.',
  },
  descriptionOnly: {
    en: 'This page is the issuer’s own description, arranged by the European standard elements for micro-credentials (Council Recommendation 2022/C 243/02, Annex I). It is not an award, and it does not say what an award is worth for study or work.',
    fr: 'Cette page est la description qu’en donne l’émetteur, ordonnée selon les éléments standard européens des microcertifications (recommandation du Conseil 2022/C 243/02, annexe I). Ce n’est pas une délivrance, et elle ne dit pas ce que vaut une délivrance pour étudier ou travailler.',
  },
  indexIntro: {
    en: 'Short trainings and the certifications they end in, as the issuer describes them. Each page lists the European standard elements that are stated.',
    fr: 'Des formations courtes et les certifications auxquelles elles mènent, telles que l’émetteur les décrit. Chaque page présente les éléments standard européens renseignés.',
  },
} as const;

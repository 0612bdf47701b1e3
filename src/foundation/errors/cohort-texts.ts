/** Messages about cohorts: what is read, and what was issued before. */
export const COHORT_TEXTS = {
  ERR_COHORT_BUSY: {
    en: 'another run writes into this file',
    fr: 'une autre exécution écrit dans ce fichier',
  },
  ERR_COHORT_OUTPUT: {
    en: 'the output file holds something else than what was issued into it before',
    fr: 'le fichier de sortie contient autre chose que ce qui y a été délivré auparavant',
  },
  ERR_COHORT_HEADER: {
    en: 'the columns of the cohort cannot be used; no row was read',
    fr: 'les colonnes de la cohorte sont inutilisables ; aucune ligne n’a été lue',
  },
  ERR_COHORT_QUOTE: {
    en: 'a cell that begins with a quote is not closed as it should be: from here on rows cannot be told apart',
    fr: 'une cellule qui commence par un guillemet est mal refermée : à partir d’ici, les lignes sont indiscernables',
  },
  ERR_COHORT_ROW_TOO_LONG: {
    en: 'a row of the cohort is longer than the limit',
    fr: 'une ligne de la cohorte dépasse la longueur limite',
  },
  ERR_COHORT_ROW: {
    en: 'a row of the cohort is not valid',
    fr: 'une ligne de la cohorte n’est pas valide',
  },
} as const;

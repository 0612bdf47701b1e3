/**
 * Words that stand in the criteria of every badge. They are apart from the other labels, as issuing one loads them; and a
 * badge that is signed keeps them, so that a change is seen in new badges only.
 */
export const CRITERIA_LABELS = {
  outcomes: { en: 'Learning outcomes', fr: 'Acquis d’apprentissage' },
  assessment: { en: 'Assessment', fr: 'Évaluation' },
  prerequisites: { en: 'Prerequisites', fr: 'Prérequis' },
  toPass: { en: 'To pass', fr: 'Pour réussir' },
  none: { en: 'None.', fr: 'Aucun.' },
} as const;

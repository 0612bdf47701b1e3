import { FRENCH_COLUMNS, ROW_COLUMNS } from '../../cohort/columns.js';
import type { LocalText } from '../../foundation/locale.js';

/** Which columns a cohort may have, for the help: what is read has to be known before a file is refused. */
export function columnsNote(): readonly LocalText[] {
  const french = FRENCH_COLUMNS.map(([name]) => name).join(', ');
  return [
    {
      en: `Columns of a cohort: ${ROW_COLUMNS.join(', ')}; for each assessment of the definition, result.ID and status.ID.`,
      fr: `Colonnes d’une cohorte : ${french} ; pour chaque évaluation de la définition, résultat.ID et statut.ID.`,
    },
    {
      en: 'Needed: awardedOn, and who the learner is: learnerId, or identifierType with identifierValue, or emailHash. Take out all others.',
      fr: 'Il faut : délivré le, et qui est l’apprenant : did apprenant, ou type identifiant avec valeur identifiant, ou empreinte courriel. Retirer toutes les autres.',
    },
  ];
}

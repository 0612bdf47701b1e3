import type { LocalText } from '../foundation/locale.js';
import { printable } from '../foundation/printable.js';
import type { RowColumn } from './columns.js';
import type { ColumnPlace, Saying } from './row-finding.js';

type Place = Pick<ColumnPlace, 'letter' | 'number'>;

const where = ({ letter, number }: Place, word: string): string =>
  letter === undefined ? '' : `${word} ${letter} (${number})`;

function meant(close: readonly string[]): LocalText | undefined {
  if (close.length === 0) return undefined;
  return {
    en: `did you mean ${close.join(', ')}?`,
    fr: `vouliez-vous dire ${close.join(', ')} ?`,
  };
}

const COLUMN_HINT: LocalText = {
  en: 'take out columns that are not read; microcert issue --help lists those that are',
  fr: 'retirer les colonnes qui ne sont pas lues ; microcert issue --help énumère celles qui le sont',
};

function named(name: string | undefined, place: Place): LocalText {
  const quoted = name === undefined ? ['', ''] : [` “${name}”`, ` « ${name} »`];
  return {
    en: `${where(place, 'column') || 'a column'}${quoted[0]}`,
    fr: `${where(place, 'la colonne') || 'une colonne'}${quoted[1]}`,
  };
}

export function unknownColumn(
  name: string | undefined,
  place: Place,
  close: readonly string[],
): Saying {
  const column = named(name, place);
  return {
    code: 'cohort.unknown-column',
    message: {
      en: `${column.en} is not known`,
      fr: `${column.fr} est inconnue`,
    },
    hint: meant(close) ?? COLUMN_HINT,
  };
}

export function unknownAssessment(
  name: string | undefined,
  place: Place,
  close: readonly string[],
  assessments: readonly string[],
): Saying {
  const column = named(name, place);
  return {
    code: 'cohort.unknown-assessment',
    message: {
      en: `${column.en} is about an assessment that the definition does not have`,
      fr: `${column.fr} porte sur une évaluation que la définition n’a pas`,
    },
    hint: assessmentHint(close, assessments),
  };
}

/** More would push all else off the screen. */
const MOST_IDS = 20;

function assessmentHint(close: readonly string[], assessments: readonly string[]): LocalText {
  if (assessments.length === 0)
    return {
      en: 'the definition has no assessments: take this column out',
      fr: 'la définition n’a pas d’évaluation : retirer cette colonne',
    };
  const guess = meant(close);
  const more = assessments.length > MOST_IDS ? ', …' : '';
  const ids = `${printable(assessments.slice(0, MOST_IDS).join(', '))}${more}`;
  return {
    en: `${guess ? `${guess.en} ` : ''}ids of its assessments: ${ids}`,
    fr: `${guess ? `${guess.fr} ` : ''}identifiants de ses évaluations : ${ids}`,
  };
}

export function unnamedColumn(letter: string, number: number): Saying {
  return {
    code: 'cohort.unnamed-column',
    message: {
      en: `column ${letter} (${number}) has no name`,
      fr: `la colonne ${letter} (${number}) n’a pas de nom`,
    },
    hint: COLUMN_HINT,
  };
}

export function repeatedColumn(first: ColumnPlace): Saying {
  return {
    code: 'cohort.repeated-column',
    message: {
      en: `this column stands twice; first as ${where(first, 'column') || first.name}`,
      fr: `cette colonne figure deux fois ; d’abord comme ${where(first, 'colonne') || first.name}`,
    },
  };
}

export function missingColumn(name: RowColumn): Saying {
  return {
    code: 'cohort.missing-column',
    message: { en: `column ${name} is missing`, fr: `la colonne ${name} manque` },
  };
}

export function needsColumn(needed: RowColumn): Saying {
  return {
    code: 'cohort.missing-column',
    message: {
      en: `this column says nothing without column ${needed}`,
      fr: `cette colonne ne dit rien sans la colonne ${needed}`,
    },
  };
}

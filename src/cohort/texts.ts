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

export const NO_LEARNER: Saying = {
  code: 'cohort.no-learner',
  message: {
    en: 'nothing says who the learner is',
    fr: 'rien ne dit qui est l’apprenant',
  },
  hint: {
    en: 'fill in learnerId, emailHash, or identifierValue with identifierType',
    fr: 'remplir learnerId, emailHash, ou identifierValue avec identifierType',
  },
};

export const NO_HEADER: Saying = {
  code: 'cohort.no-header',
  message: {
    en: 'no column has a known name',
    fr: 'aucune colonne n’a de nom connu',
  },
  hint: {
    en: 'the first line names the columns, at least: learnerId, awardedOn; or identifierType, identifierValue, awardedOn',
    fr: 'la première ligne nomme les colonnes, au moins : did apprenant, délivré le ; ou type identifiant, valeur identifiant, délivré le',
  },
};

export function tooManyColumns(most: number): Saying {
  return {
    code: 'cohort.too-many-columns',
    message: {
      en: `there are more than ${most} columns`,
      fr: `il y a plus de ${most} colonnes`,
    },
  };
}

export function cellCount(found: number, expected: number): Saying {
  return {
    code: 'cohort.cell-count',
    message: {
      en: `this row has ${found} cells, the header has ${expected}`,
      fr: `cette ligne a ${found} cellules, l’en-tête en a ${expected}`,
    },
    hint: {
      en: 'put a cell that holds the delimiter in quotes',
      fr: 'mettre entre guillemets une cellule qui contient le séparateur',
    },
  };
}

export const QUOTE: Saying = {
  code: 'cohort.quote',
  message: {
    en: 'a quote stands inside a cell that is not in quotes',
    fr: 'un guillemet figure dans une cellule qui n’est pas entre guillemets',
  },
  hint: {
    en: 'put the cell in quotes, and write each quote within it twice',
    fr: 'mettre la cellule entre guillemets et y doubler chaque guillemet',
  },
};

export const ENCODING_HINT: LocalText = {
  en: 'save the file as “CSV UTF-8”',
  fr: 'enregistrer le fichier au format « CSV UTF-8 »',
};

export const SPREADSHEET_HINT: LocalText = {
  en: 'this is the workbook of a spreadsheet (.xlsx, .xls, .ods): save it from there as “CSV UTF-8”, and give that file',
  fr: 'c’est le classeur d’un tableur (.xlsx, .xls, .ods) : l’enregistrer depuis celui-ci en « CSV UTF-8 », et donner ce fichier',
};

export const NOT_UTF8: Saying = {
  code: 'cohort.encoding',
  message: {
    en: 'a character was lost here: this is not UTF-8, or was not when it was converted',
    fr: 'un caractère est perdu ici : ce n’est pas de l’UTF-8, ou ce ne l’était pas lors d’une conversion',
  },
  hint: ENCODING_HINT,
};

export const NUL: Saying = {
  code: 'cohort.control-character',
  message: {
    en: 'a character with code 0 stands here',
    fr: 'un caractère de code 0 figure ici',
  },
  hint: ENCODING_HINT,
};

export const EMPTY: Saying = {
  code: 'cohort.required',
  message: { en: 'this cell must not be empty', fr: 'cette cellule ne peut pas être vide' },
};

export function needsCell(needed: RowColumn): Saying {
  return {
    code: 'cohort.required',
    message: {
      en: `this says nothing without ${needed}, which is empty`,
      fr: `ceci ne dit rien sans ${needed}, qui est vide`,
    },
  };
}

export const DATE: Saying = {
  code: 'cohort.date',
  message: {
    en: 'this is not a date the calendar knows, or it has no time zone',
    fr: 'cette date n’existe pas au calendrier, ou elle n’a pas de fuseau horaire',
  },
  hint: {
    en: 'write 2026-07-01, or 2026-07-01T14:00:00+02:00',
    fr: 'écrire 2026-07-01, ou 2026-07-01T14:00:00+02:00',
  },
};

export const DATE_ORDER: Saying = {
  code: 'cohort.date-order',
  message: {
    en: 'the order of day and month cannot be told from this date',
    fr: 'l’ordre du jour et du mois ne se déduit pas de cette date',
  },
  hint: {
    en: 'say how dates are written, as with --date-format DD/MM/YYYY, or write 2026-07-01',
    fr: 'dire comment les dates sont écrites, comme avec --date-format DD/MM/YYYY, ou écrire 2026-07-01',
  },
};

export function dateOtherwise(format: string): Saying {
  return {
    code: 'cohort.date',
    message: {
      en: `this is neither a date as ${format} nor as YYYY-MM-DD`,
      fr: `cette date n’est écrite ni comme ${format} ni comme YYYY-MM-DD`,
    },
    hint: DATE.hint,
  };
}

export const SERIAL_DATE: Saying = {
  code: 'cohort.serial-date',
  message: {
    en: 'this is the number by which a spreadsheet keeps a date, not a date',
    fr: 'c’est le nombre par lequel un tableur garde une date, pas une date',
  },
  hint: {
    en: 'give the column a date format (2026-07-01) in the spreadsheet before saving it as CSV',
    fr: 'donner à la colonne un format de date (2026-07-01) dans le tableur avant d’enregistrer en CSV',
  },
};

export const CREDITS: Saying = {
  code: 'cohort.decimal',
  message: {
    en: 'a number between 0 and 1,000,000 with at most three decimals is expected here',
    fr: 'un nombre entre 0 et 1 000 000 avec au plus trois décimales est attendu ici',
  },
  hint: {
    en: 'write decimals after a point: 1.5',
    fr: 'écrire les décimales après un point : 1.5',
  },
};

export const NOT_TEXT: Saying = {
  code: 'cohort.not-text',
  message: {
    en: 'a text that is not empty is expected here',
    fr: 'un texte non vide est attendu ici',
  },
  hint: {
    en: 'put it in quotes, or leave the member out',
    fr: 'le mettre entre guillemets, ou omettre le membre',
  },
};

export const NOT_A_ROW: Saying = {
  code: 'cohort.not-a-row',
  message: {
    en: 'each line is one JSON object: a row, or an award with its "learner"',
    fr: 'chaque ligne est un objet JSON : une ligne de cohorte, ou une délivrance avec son « learner »',
  },
};

export function duplicate(line: number): Saying {
  return {
    code: 'cohort.duplicate',
    message: {
      en: `line ${line} has the same learner and the same date`,
      fr: `la ligne ${line} a le même apprenant et la même date`,
    },
    hint: {
      en: 'take one of the two lines out',
      fr: 'retirer l’une des deux lignes',
    },
  };
}

export const HAS_STATUS: Saying = {
  code: 'cohort.status',
  message: {
    en: 'the award has an entry of a status list already, which this registry did not give out',
    fr: 'la délivrance a déjà une entrée de liste de statuts, que ce registre n’a pas attribuée',
  },
  hint: {
    en: 'leave "status" out: entries come from the registry',
    fr: 'retirer « status » : les entrées viennent du registre',
  },
};

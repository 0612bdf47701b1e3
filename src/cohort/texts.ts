import type { LocalText } from '../foundation/locale.js';
import type { RowColumn } from './columns.js';
import type { Saying } from './row-finding.js';

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

export const FORGOTTEN: Saying = {
  code: 'cohort.forgotten',
  message: {
    en: 'it was issued before, to a learner who was forgotten since; nothing was issued',
    fr: 'déjà délivrée, à un apprenant oublié depuis ; rien n’a été délivré',
  },
  hint: {
    en: 'take the row out, which still says who the learner is; to issue it again all the same, microcert issue --learners takes --again (again: true in runCohort)',
    fr: 'retirer la ligne, qui dit encore qui est l’apprenant ; pour délivrer à nouveau malgré tout, microcert issue --learners a l’option --again (again: true dans runCohort)',
  },
};

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

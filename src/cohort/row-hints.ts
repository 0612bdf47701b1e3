import type { LocalText } from '../foundation/locale.js';
import type { Finding } from '../foundation/report.js';
import { NO_LEARNER } from './texts.js';

/**
 * What to do about a finding, said to somebody who has a table before them. Whoever found it knows awards and not where
 * they came from, and shows how an award is written in YAML.
 *
 * @param isTable - Whether the row has columns; else it is an award as it is written in JSON.
 */
export function hintForRow(
  { code, hint }: Pick<Finding, 'code' | 'hint'>,
  isTable: boolean,
): LocalText | undefined {
  if (!isTable) return hint && /\bYAML\b/.test(hint.en) ? IN_JSON[code] : hint;
  if (Object.hasOwn(IN_COLUMNS, code)) return IN_COLUMNS[code];
  if (hint === undefined) return undefined;
  const plain = { en: valuesOnly(hint.en), fr: valuesOnly(hint.fr) };
  return isNotation(plain.en) ? undefined : plain;
}

/** `creditsEarned: 3` as it stands in a cell: 3. */
function valuesOnly(text: string): string {
  return text.replaceAll(/`\w+: ([^`{}[\]…]+)`/g, '$1');
}

function isNotation(text: string): boolean {
  return /\bYAML\b|`[^`]*[:{[][^`]*`/.test(text.replaceAll(/`did:[^`]*`/g, ''));
}

const LEARNER: LocalText = {
  en: 'write the DID of the learner in learnerId, or the salted hash of an e-mail address in emailHash and emailSalt',
  fr: 'écrire le DID de l’apprenant dans learnerId, ou l’empreinte salée d’un courriel dans emailHash et emailSalt',
};

const ELEMENT = 'eu-council-2022';
const IN_COLUMNS: Readonly<Record<string, LocalText | undefined>> = {
  [`${ELEMENT}.learnerIdentification.given`]: NO_LEARNER.hint,
  [`${ELEMENT}.learnerIdentification.nationalNumber`]: LEARNER,
  [`${ELEMENT}.learnerIdentification.contact`]: LEARNER,
  [`${ELEMENT}.learnerIdentification.salted`]: {
    en: 'hash the address followed by at least 16 random bytes, and write these in emailSalt',
    fr: 'hacher l’adresse suivie d’au moins 16 octets aléatoires, et écrire ceux-ci dans emailSalt',
  },
  [`${ELEMENT}.learnerIdentification.nameInClear`]: {
    en: 'leave learnerName out unless a reader needs it',
    fr: 'retirer learnerName si aucun lecteur n’en a besoin',
  },
  [`${ELEMENT}.issueDate.afterActivity`]: {
    en: 'write in awardedOn a date on or after that of activityEnd, or correct activityEnd',
    fr: 'écrire dans awardedOn une date égale ou postérieure à celle de activityEnd, ou corriger activityEnd',
  },
  [`${ELEMENT}.grade.given`]: {
    en: 'write the result in a column result.ID, with the id of an assessment of the definition',
    fr: 'écrire le résultat dans une colonne result.ID, avec l’identifiant d’une évaluation de la définition',
  },
  [`${ELEMENT}.grade.passes`]: {
    en: 'correct the result, or say in the column status.ID how it stands: Failed',
    fr: 'corriger le résultat, ou dire dans la colonne status.ID où il en est : Failed',
  },
  [`${ELEMENT}.grade.scheme`]: {
    en: 'add a grading scheme to this assessment in the definition',
    fr: 'ajouter un barème à cette évaluation dans la définition',
  },
  'shape.empty': {
    en: 'fill in the cell, or leave it empty',
    fr: 'compléter la cellule, ou la laisser vide',
  },
};

const IN_JSON: Readonly<Record<string, LocalText>> = {
  'shape.type': { en: 'put a text in double quotes', fr: 'mettre un texte entre guillemets' },
  'shape.unknown-member': { en: 'check the names', fr: 'vérifier les noms' },
};

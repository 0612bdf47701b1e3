import { nearest } from '../foundation/nearest.js';
import type { CohortRow } from '../model/index.js';

/** Name of a column that every definition has, as `CohortRow` writes it. */
export type RowColumn = Exclude<keyof CohortRow, `result.${string}` | `status.${string}`>;

/** Columns with a fixed name. */
export const ROW_COLUMNS: readonly RowColumn[] = [
  'awardId',
  'learnerId',
  'learnerName',
  'emailHash',
  'emailSalt',
  'identifierType',
  'identifierValue',
  'awardedOn',
  'activityStart',
  'activityEnd',
  'creditsEarned',
  'evidenceUrl',
  'evidenceName',
];

/** A column that says nothing without another (`dependentRequired` of the schema of rows). */
export const NEEDS: readonly (readonly [RowColumn, RowColumn])[] = [
  ['emailSalt', 'emailHash'],
  ['identifierType', 'identifierValue'],
  ['identifierValue', 'identifierType'],
  ['evidenceName', 'evidenceUrl'],
];

/** Columns of which a row has at least one. */
export const LEARNER_COLUMNS: readonly RowColumn[] = ['learnerId', 'emailHash', 'identifierValue'];

/**
 * French names. None that could be read in two ways: `apprenant` may hold a name as well as an address, `date` may be any.
 */
export const FRENCH_COLUMNS: readonly (readonly [string, RowColumn])[] = [
  ['id attestation', 'awardId'],
  ['did apprenant', 'learnerId'],
  ['nom apprenant', 'learnerName'],
  ['empreinte courriel', 'emailHash'],
  ['sel courriel', 'emailSalt'],
  ['type identifiant', 'identifierType'],
  ['valeur identifiant', 'identifierValue'],
  ['délivré le', 'awardedOn'],
  ['date délivrance', 'awardedOn'],
  ['début activité', 'activityStart'],
  ['fin activité', 'activityEnd'],
  ['crédits obtenus', 'creditsEarned'],
  ['url preuve', 'evidenceUrl'],
  ['nom preuve', 'evidenceName'],
];

const PREFIXES: ReadonlyMap<string, 'result' | 'status'> = new Map([
  ['result', 'result'],
  ['resultat', 'result'],
  ['status', 'status'],
  ['statut', 'status'],
]);

/** What a name in a header stands for, or names that were perhaps meant. */
export type ColumnMeaning =
  | { readonly kind: 'column'; readonly key: string }
  | {
      readonly kind: 'unknown' | 'unknown-assessment';
      readonly close: readonly string[];
    };

/** Tells what names of columns stand for. */
export type ReadName = (name: string) => ColumnMeaning;

/**
 * Reads names of columns: as `CohortRow` writes them and, unless `exact`, without regard to case, accents, spaces, `_` and
 * `-`, or in French. The id of an assessment is compared as it stands, then without regard to case where that leaves one.
 */
export function nameReader(assessments: readonly string[], exact: boolean): ReadName {
  const keys = [
    ...ROW_COLUMNS,
    ...['result', 'status'].flatMap((prefix) => assessments.map((id) => `${prefix}.${id}`)),
  ];
  const known = new Set(keys);
  const folded = new Map<string, string>([
    ...ROW_COLUMNS.map((key) => [folding(key), key] as const),
    ...FRENCH_COLUMNS.map(([name, key]) => [folding(name), key] as const),
  ]);
  const resultKey = (name: string): string | undefined => {
    const point = name.indexOf('.');
    const prefix = point < 0 ? undefined : PREFIXES.get(folding(name.slice(0, point)));
    return prefix && `${prefix}.${idLike(name.slice(point + 1).trim(), assessments) ?? ''}`;
  };
  return (name) => {
    if (known.has(name)) return { kind: 'column', key: name };
    const result = resultKey(name);
    const key = exact ? undefined : (result ?? folded.get(folding(name)));
    if (key !== undefined && !key.endsWith('.')) return { kind: 'column', key };
    const kind = result === undefined ? 'unknown' : 'unknown-assessment';
    return { kind, close: nearest(name, keys) };
  };
}

function idLike(written: string, assessments: readonly string[]): string | undefined {
  if (assessments.includes(written)) return written;
  const alike = assessments.filter((id) => id.toLowerCase() === written.toLowerCase());
  return alike.length === 1 ? alike[0] : undefined;
}

function folding(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\s_-]/gu, '')
    .toLowerCase();
}

/** Letters of a column as spreadsheets have them: A for the first, AA for the twenty-seventh. */
export function lettersOf(index: number): string {
  let letters = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ConceptScheme } from '../../../src/vocabulary/index.js';
import * as vocabulary from '../../../src/vocabulary/index.js';

const folder = process.env['MICROCERT_REFERENCE'];
const reason = folder === undefined ? ' (skipped: MICROCERT_REFERENCE is not set)' : '';

interface Listed {
  readonly uri: string;
  readonly label: { readonly en: string };
}

/** Concepts that our lists have beyond the snapshot, or leave out of it: each with its reason in the list's own text. */
const BEYOND: Readonly<Record<string, readonly string[]>> = {
  'europass-modes': ['http://data.europa.eu/snb/learning-assessment/c_3a90b26d'],
};
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  country: ['CPT', 'EUR', 'OP_DATPRO'].map(
    (id) => `http://publications.europa.eu/resource/authority/country/${id}`,
  ),
  language: ['http://publications.europa.eu/resource/authority/language/OP_DATPRO'],
};

const LISTS: readonly [string, () => ConceptScheme | Promise<ConceptScheme>][] = [
  ['eqf', () => vocabulary.EQF_LEVELS],
  ['isced-f', vocabulary.loadFieldsOfStudy],
  ['europass-learning-assessment-types', () => vocabulary.ASSESSMENT_TYPES],
  ['europass-modes', () => vocabulary.MODES],
  ['europass-learning-setting-types', () => vocabulary.LEARNING_SETTINGS],
  ['europass-learning-activity-types', () => vocabulary.LEARNING_ACTIVITIES],
  ['europass-learning-opportunity-types', () => vocabulary.LEARNING_OPPORTUNITIES],
  ['europass-accreditation-types', () => vocabulary.ACCREDITATION_TYPES],
  ['europass-credential-types', () => vocabulary.CREDENTIAL_TYPES],
  ['europass-learning-entitlement-types', () => vocabulary.ENTITLEMENT_TYPES],
  ['europass-learning-entitlement-statuses', () => vocabulary.ENTITLEMENT_STATUSES],
  ['credit-points', () => vocabulary.CREDIT_POINTS],
  ['skill-types', () => vocabulary.SKILL_TYPES],
  ['skill-reuse-levels', () => vocabulary.SKILL_REUSE_LEVELS],
  ['country', vocabulary.loadCountries],
  ['language', vocabulary.loadLanguages],
];

describe.skipIf(folder === undefined)(`EU vocabularies${reason}`, () => {
  it.each(LISTS)('%s MUST be there whole, with its IRIs and English names', async (file, load) => {
    const path = join(folder ?? '', 'vocabularies', `${file}.json`);
    const theirs = (JSON.parse(await readFile(path, 'utf8')) as readonly Listed[])
      .filter(({ uri }) => !LEFT_OUT[file]?.includes(uri))
      .map(({ uri, label }) => [uri, label.en]);
    const { concepts } = await load();
    const ours = concepts
      .filter(({ uri = '' }) => !BEYOND[file]?.includes(uri))
      .map(({ uri, label }) => [uri, label.en]);
    expect(ours.sort()).toEqual(theirs.sort());
  });
});

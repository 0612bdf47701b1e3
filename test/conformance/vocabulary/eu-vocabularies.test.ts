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

  it('supervision MUST have the concepts gathered from samples, but for the superseded one', async () => {
    const { concepts: theirs } = (await read('supervision-verification')) as {
      readonly concepts: readonly (Omit<Listed, 'uri'> & { readonly uri: string | null })[];
    };
    const superseded = `${vocabulary.SUPERVISION.base}44314532f9`;
    const listed = theirs
      .filter(({ uri }) => uri !== superseded)
      .map(({ uri, label }) => [uri, label.en.toLowerCase()]);
    const ours = vocabulary.SUPERVISION.concepts.map(({ uri, label }) => [
      uri ?? null,
      label.en.toLowerCase(),
    ]);
    expect(ours.sort()).toEqual(listed.sort());
  });

  it('French names MUST be the official ones where samples have them, else the working translations', async () => {
    const {
      officialInSamples,
      warning: _,
      ...working
    } = (await read('fr-labels-unverified')) as {
      readonly officialInSamples: Names;
      readonly warning: string;
    };
    const different: string[] = [];
    let compared = 0;
    for (const [list, names] of Object.entries({ ...(working as Names), ...officialInSamples }))
      for (const [end, name] of Object.entries(names)) {
        const base = `http://data.europa.eu/snb/${list}/`;
        const scheme = EAGER.find((each) => each.base === base);
        const found = scheme?.concepts.find(({ uri }) => uri === `${base}${end}`);
        compared += 1;
        if (found === undefined || spelled(found.label.fr) !== spelled(name))
          different.push(`${base}${end}`);
      }
    expect(compared).toBeGreaterThan(30);
    expect(different).toEqual([]);
  });

  it('concepts seen in the Commission’s samples MUST be found, by IRI and by English name', async () => {
    const seen = Object.entries((await read('concepts-seen-in-samples')) as Names);
    const schemes = [...EAGER, ...(await Promise.all(LAZY.map((load) => load())))];
    const lost: string[] = [];
    let found = 0;
    for (const [uri, { en }] of seen) {
      const scheme = schemes.find(({ base }) => uri.startsWith(base));
      if (scheme === undefined || NOT_LISTED.includes(uri)) continue;
      const concept = vocabulary.findConcept(scheme, uri);
      found += 1;
      if (concept === undefined || (en !== undefined && spelled(concept.label.en) !== spelled(en)))
        lost.push(`${uri} ${en} ${concept?.label.en}`);
    }
    expect(found).toBeGreaterThan(40);
    expect(lost).toEqual([]);
  });
});

type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What samples have and the lists do not. */
const NOT_LISTED: readonly string[] = [
  'http://data.europa.eu/snb/supervision-verification/44314532f9', // superseded
  'http://data.europa.eu/snb/credential/c_9a31f32a', // newer than the snapshot
  'http://publications.europa.eu/resource/authority/country/EUR', // no country
  'http://publications.europa.eu/resource/authority/language/ABK', // not in the snapshot
  'http://publications.europa.eu/resource/authority/language/ARG', // not in the snapshot
  'http://data.europa.eu/snb/accreditation/25831c2institutionalQualityAssurance', // no concept: a slip
  'http://data.europa.eu/snb/learning-setting/6fd4685715 ', // ends in a space: a slip
  'http://data.europa.eu/snb/isced-f/02', // right, but named "Education Subject 1": a slip
];

const EAGER = Object.values(vocabulary).flatMap((value): ConceptScheme[] =>
  typeof value === 'object' && 'concepts' in value ? [value as ConceptScheme] : [],
);
const LAZY = [vocabulary.loadCountries, vocabulary.loadLanguages, vocabulary.loadFieldsOfStudy];

async function read(file: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder ?? '', 'vocabularies', `${file}.json`), 'utf8'));
}

function spelled(name: string): string {
  return name.toLowerCase().replaceAll('’', "'");
}

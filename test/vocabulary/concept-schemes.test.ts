import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../src/vocabulary/index.js';
import {
  type Concept,
  type ConceptScheme,
  findConcept,
  nearestCodes,
} from '../../src/vocabulary/index.js';

interface Generator {
  readonly renderVocabularies: () => Promise<ReadonlyMap<string, string>>;
  readonly digestOf: (concepts: unknown) => string;
}
const script = new URL('../../scripts/generate-vocabularies.mjs', import.meta.url).href;
const { renderVocabularies, digestOf } = (await import(script)) as Generator;

const eager = Object.entries(vocabulary).flatMap(([name, value]): [string, ConceptScheme][] =>
  typeof value === 'object' && 'concepts' in value ? [[name, value as ConceptScheme]] : [],
);
const lazy: [string, ConceptScheme][] = [
  ['countries', await vocabulary.loadCountries()],
  ['languages', await vocabulary.loadLanguages()],
  ['fields of study', await vocabulary.loadFieldsOfStudy()],
];
const all = [...eager, ...lazy];

const namesOf = ({ label }: Concept) => [label.en, label.fr].map((name) => name.toLowerCase());

describe.each(all)('the list %s', (_, scheme) => {
  const { concepts, base, digest } = scheme;

  it('MUST be what its digest says', () => {
    const rows = concepts.map(({ code, uri, label }) => [
      code,
      uri?.slice(base.length) ?? null,
      label.en,
      label.fr,
    ]);
    expect(digestOf(rows)).toBe(digest);
  });

  it('MUST have codes and IRIs of its own, and a name in each language', () => {
    const uris = concepts.flatMap(({ uri }) => uri ?? []);
    expect(new Set(concepts.map(({ code }) => code)).size).toBe(concepts.length);
    expect(new Set(uris).size).toBe(uris.length);
    for (const { label } of concepts) {
      expect([label.en.trim(), label.fr.trim()]).not.toContain('');
      if (label.fr !== label.en) expect(label.fr).not.toContain("'");
    }
  });

  it('each value MUST be found by its code, its IRI and its names', () => {
    for (const concept of concepts) {
      const { code, uri = code, label } = concept;
      expect(findConcept(scheme, code)).toBe(concept);
      expect(findConcept(scheme, uri)).toBe(concept);
      // Several concepts may share a name: then one of them is found.
      const found = findConcept(scheme, label.en.toUpperCase());
      expect(found && namesOf(found)).toContain(label.en.toLowerCase());
      const trouve = findConcept(scheme, label.fr.replaceAll('’', "'"));
      expect(trouve && namesOf(trouve)).toContain(label.fr.toLowerCase());
    }
  });

  it('MUST NOT find what it does not have', () => {
    for (const text of ['', 'no such value', `${base}none`, 'constructor', '__proto__'])
      expect(findConcept(scheme, text)).toBeUndefined();
  });
});

describe('vocabularies', () => {
  it('the modules MUST be those that the generator writes', async () => {
    const folder = 'src/vocabulary/generated';
    const rendered = await renderVocabularies();
    expect((await readdir(folder)).sort()).toEqual([...rendered.keys()].sort());
    for (const [file, text] of rendered)
      expect(await readFile(`${folder}/${file}`, 'utf8')).toBe(text);
  });

  it('ESCO’s older IRIs MUST be read', async () => {
    expect(findConcept(vocabulary.EQF_LEVELS, 'http://data.europa.eu/esco/eqf/6')?.code).toBe('6');
    const fields = await vocabulary.loadFieldsOfStudy();
    expect(findConcept(fields, 'http://data.europa.eu/esco/isced-f/0613')?.code).toBe('0613');
    expect(vocabulary.iscedFUri('http://data.europa.eu/esco/isced-f/0613')).toBe(
      'http://data.europa.eu/snb/isced-f/0613',
    );
  });

  it('a slip of the pen MUST lead to the codes it resembles', () => {
    expect(nearestCodes(vocabulary.ASSESSMENT_TYPES, 'writen-examination')[0]).toBe(
      'written-examination',
    );
    expect(nearestCodes(vocabulary.MODES, 'zzzzzzzzzz')).toEqual([]);
  });

  it('codes at hand MUST be those of the lists that are loaded', async () => {
    const { concepts: countries } = await vocabulary.loadCountries();
    expect(countries.every(({ code }) => vocabulary.isCountryCode(code))).toBe(true);
    for (const code of ['EU', 'UK', 'XX', 'fr']) expect(vocabulary.isCountryCode(code)).toBe(false);
    const { concepts: fields } = await vocabulary.loadFieldsOfStudy();
    expect(fields.every(({ code }) => vocabulary.isIscedFCode(code))).toBe(true);
    for (const code of ['9', '0614', '613', '06130']) {
      expect(vocabulary.isIscedFCode(code)).toBe(false);
    }
  });

  it('every country MUST have a name in both languages at hand, that of Unicode CLDR', async () => {
    const { concepts } = await vocabulary.loadCountries();
    // CLDR changes names from one version to the next: the platform has the same one, or is asked for a few alone.
    const isSame = process.versions['cldr']?.startsWith('48') === true;
    const codes = isSame ? concepts.map(({ code }) => code) : ['FR', 'DE', 'NL', 'SE', 'CA'];
    for (const language of ['en', 'fr']) {
      const platform = new Intl.DisplayNames(language, { type: 'region' });
      for (const code of codes)
        expect(vocabulary.countryName(code, language)).toBe(platform.of(code));
      for (const { code } of concepts)
        expect(vocabulary.countryName(code, language)).toMatch(/^\p{Lu}[^|]{2,}$/u);
    }
  });

  it('other languages, and codes that are no country, MUST be named as the platform does', () => {
    expect(vocabulary.countryName('DE', 'de')).toBe('Deutschland');
    expect(vocabulary.countryName('FR', 'nl')).toBe('Frankrijk');
    expect(vocabulary.countryName('EU', 'en')).toBe('European Union');
    expect(vocabulary.countryName('QQ', 'fr')).toBe('QQ');
  });

  it('countries and languages MUST have the IRIs of the EU authority lists', async () => {
    const countries = await vocabulary.loadCountries();
    const authority = 'http://publications.europa.eu/resource/authority';
    expect(findConcept(countries, 'FR')?.uri).toBe(`${authority}/country/FRA`);
    expect(findConcept(countries, 'XK')?.uri).toBe(`${authority}/country/1A0`);
    expect(findConcept(countries, 'Grèce')?.code).toBe('GR');
    const languages = await vocabulary.loadLanguages();
    expect(findConcept(languages, 'fr')?.uri).toBe(`${authority}/language/FRA`);
    expect(findConcept(languages, 'zh')?.label.en).toBe('Chinese');
  });
});

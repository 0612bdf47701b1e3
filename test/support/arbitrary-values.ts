import fc from 'fast-check';
import type { LanguageMap } from '../../src/model/language-map.js';

// Texts that have broken serialisers: quotes, line breaks, markup, bidirectional marks, astral characters.
const AWKWARD = [
  'a "quoted" \\ text',
  'two\nlines\tand a tab\r\n',
  ' spaces around ',
  '<b>&amp;</b>',
  '\u200fعربي\u200e',
  '𝒳 🎓 e\u0301',
  '\u2028\u2029\ufeff.',
  '{{x}} %s',
  '@id',
  '_:b0',
  'true',
  '0613',
];

/** A text that is not blank. */
export const text: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    },
    {
      weight: 1,
      arbitrary: fc.string({
        unit: 'grapheme-ascii',
        minLength: 1,
        maxLength: 20,
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom(...AWKWARD) },
  )
  .filter((value) => /\S/.test(value));

/** A language tag in its usual letter case; `id` is Indonesian. */
export const language: fc.Arbitrary<string> = fc.constantFrom(
  'en',
  'fr',
  'de',
  'id',
  'pt-BR',
  'zh-Hant',
  'es-419',
  'ca-valencia',
);

/** One text in one to three languages. */
export const languageMap: fc.Arbitrary<LanguageMap> = fc
  .uniqueArray(fc.tuple(language, text), {
    minLength: 1,
    maxLength: 3,
    selector: ([tag]) => tag,
  })
  .map((entries) => Object.fromEntries(entries));

/** A short name that starts with a letter. */
export const token: fc.Arbitrary<string> = fc.stringMatching(/^[A-Za-z][A-Za-z0-9._-]{0,12}$/);

/** A web address. */
export const link: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      'https://univ.example/',
      'http://éducation.example/',
      'https://univ.example:8443/a?b=',
    ),
    token,
  )
  .map(([base, name]) => `${base}${name}`);

/** An absolute IRI. */
export const iri: fc.Arbitrary<string> = fc.oneof(
  link,
  fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
  token.map((name) => `did:web:univ.example:${name}`),
);

/** An IRI without fragment. */
export const fragmentless: fc.Arbitrary<string> = iri.filter((value) => !value.includes('#'));

/** A number with at most three decimals, not negative. */
export const decimal: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 60_000 }).map((thousandths) => thousandths / 1000),
  fc.constantFrom(0, 0.25, 0.3, 0.5, 1, 1.5, 25, 1_000_000, 999_999.999),
);

/** A type of identifier: a term of Open Badges, or an extension. */
export const identifierType: fc.Arbitrary<string> = fc.constantFrom(
  'sourcedId',
  'systemId',
  'emailAddress',
  'identifier',
  'ext:SIRET',
  'ext:UAI',
  'ext:ROR',
);

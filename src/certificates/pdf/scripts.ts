import { CERTIFICATES_TEXTS } from '../../foundation/errors/certificates-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';

/** Scripts that a name is likely to be in, where a font for Europe cannot write it. */
const SCRIPTS: readonly (readonly [script: string, name: LocalText])[] = [
  ['Arabic', { en: 'Arabic', fr: 'arabe' }],
  ['Hebrew', { en: 'Hebrew', fr: 'hébraïque' }],
  ['Han', { en: 'Chinese', fr: 'chinoise' }],
  ['Hiragana', { en: 'Hiragana', fr: 'hiragana' }],
  ['Katakana', { en: 'Katakana', fr: 'katakana' }],
  ['Hangul', { en: 'Korean', fr: 'coréenne' }],
  ['Thai', { en: 'Thai', fr: 'thaïe' }],
  ['Lao', { en: 'Lao', fr: 'lao' }],
  ['Khmer', { en: 'Khmer', fr: 'khmère' }],
  ['Myanmar', { en: 'Burmese', fr: 'birmane' }],
  ['Devanagari', { en: 'Devanagari', fr: 'devanagari' }],
  ['Bengali', { en: 'Bengali', fr: 'bengalie' }],
  ['Gujarati', { en: 'Gujarati', fr: 'gujarati' }],
  ['Gurmukhi', { en: 'Gurmukhi', fr: 'gurmukhi' }],
  ['Tamil', { en: 'Tamil', fr: 'tamoule' }],
  ['Telugu', { en: 'Telugu', fr: 'télougou' }],
  ['Kannada', { en: 'Kannada', fr: 'kannada' }],
  ['Malayalam', { en: 'Malayalam', fr: 'malayalam' }],
  ['Sinhala', { en: 'Sinhala', fr: 'cinghalaise' }],
  ['Georgian', { en: 'Georgian', fr: 'géorgienne' }],
  ['Armenian', { en: 'Armenian', fr: 'arménienne' }],
  ['Ethiopic', { en: 'Ethiopic', fr: 'éthiopienne' }],
  ['Greek', { en: 'Greek', fr: 'grecque' }],
  ['Cyrillic', { en: 'Cyrillic', fr: 'cyrillique' }],
  ['Latin', { en: 'Latin', fr: 'latine' }],
];
const SIGNS: LocalText = { en: 'signs or pictures', fr: 'signes ou images' };

/** Refuses signs that no font can write, naming their scripts; never the signs, which may be of a name. */
export function unwritable(signs: Iterable<string>): MicrocertError<'ERR_CERTIFICATE_FONT'> {
  const names = new Map<string, LocalText>();
  for (const sign of signs) {
    const name = nameOf(sign);
    names.set(name.en, name);
  }
  const all = [...names.values()];
  const listed = (locale: 'en' | 'fr') => all.map((name) => name[locale]).join(', ');
  return new MicrocertError(
    'ERR_CERTIFICATE_FONT',
    {
      hint: {
        en: `hand in a font for this script (option "fonts"): ${listed('en')}`,
        fr: `donner une police pour cette écriture (option « fonts ») : ${listed('fr')}`,
      },
    },
    CERTIFICATES_TEXTS,
  );
}

function nameOf(sign: string): LocalText {
  const found = SCRIPTS.find(([script]) => new RegExp(`\\p{Script=${script}}`, 'u').test(sign));
  return found?.[1] ?? SIGNS;
}

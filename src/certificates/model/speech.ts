import type { Locale, LocalText } from '../../foundation/locale.js';
import type { ConceptValue, LanguageMap, Organisation } from '../../model/index.js';
import type { Names } from '../../publishing/pages/names.js';
import { isOf, isWebAddress, wordsOf } from '../../publishing/pages/words.js';
import { type ConceptScheme, countryName, findConcept } from '../../vocabulary/index.js';
import type { Entry, Line, Run } from './types.js';

/** How a certificate in one language says things. */
export interface Speech {
  readonly locale: Locale;
  readonly names: Names;
  /** Words of our own. */
  ours(text: LocalText): string;
  /** Words of the author. */
  said(text: LanguageMap): Run;
  /** Name of a concept: of the list, or the author's. */
  concept(scheme: ConceptScheme, value: ConceptValue): Run;
  /** A text that leads somewhere, where the address is one of the web. */
  link(address: string | undefined, run: Run): Run;
}

/** Speech in a language. */
export function speechIn(locale: Locale, names: Names): Speech {
  const said = (text: LanguageMap): Run => {
    const [language, words] = wordsOf(text, locale);
    return isOf(locale, language) ? { text: words } : { text: words, language };
  };
  return {
    locale,
    names,
    said,
    ours: (text) => text[locale],
    concept: (scheme, value) =>
      typeof value === 'string'
        ? { text: findConcept(scheme, value)?.label[locale] ?? value }
        : said(value),
    link: (href, run) => (href !== undefined && isWebAddress(href) ? { ...run, href } : run),
  };
}

/** Text without more. */
export function run(text: string): Run {
  return { text };
}

/** An organisation with its place, on one line. */
export function organisationLine(body: Organisation, speech: Speech): Line {
  const place = placeOf(body, speech.locale);
  const name = speech.link(body.website, speech.said(body.name));
  return place === '' ? [name] : [name, run(` (${place})`)];
}

/** Region and country. */
export function placeOf(
  { region, country }: Pick<Organisation, 'region' | 'country'>,
  locale: Locale,
): string {
  return [region, country && countryName(country, locale)].filter(Boolean).join(', ');
}

/** An entry, unless there is nothing to say. */
export function entry(
  label: string | undefined,
  lines: readonly (Line | undefined)[],
  list?: 'list',
): readonly Entry[] {
  const stated = lines.filter((line) => line !== undefined && line.length > 0) as readonly Line[];
  if (stated.length === 0) return [];
  return [
    {
      ...(label !== undefined && { label }),
      lines: stated,
      ...(list !== undefined && { list: true }),
    },
  ];
}

/** Runs in a row, with something between them. */
export function inRow(runs: readonly Run[], between = ', '): Line {
  return runs.flatMap((each, index) => (index === 0 ? [each] : [run(between), each]));
}

/** With a capital at its start: names of concepts have none. What the author wrote is left as it is. */
export function capital(line: Line): Line {
  const [first, ...rest] = line;
  if (first === undefined || first.language !== undefined) return line;
  const [sign = ''] = first.text;
  return [{ ...first, text: sign.toUpperCase() + first.text.slice(sign.length) }, ...rest];
}

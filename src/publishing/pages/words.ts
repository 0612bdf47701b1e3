import type { Locale, LocalText } from '../../foundation/locale.js';
import type { ConceptValue, LanguageMap } from '../../model/index.js';
import { type ConceptScheme, findConcept } from '../../vocabulary/index.js';
import { type Html, html } from './html.js';

/** How a page in one language says things. */
export interface Words {
  readonly locale: Locale;
  /** Words of our own. */
  ours(text: LocalText): string;
  /** Words of the author, set apart so that their direction changes nothing around them, with their language where it is another. */
  said(text: LanguageMap): Html;
  /** The same without marks, for titles of a document. */
  plain(text: LanguageMap): string;
  /** Name of a concept: of the list, or the author's. */
  concept(scheme: ConceptScheme, value: ConceptValue): Html;
  /** A link where the address is one of the web; else the text alone. */
  link(address: string, text: Html): Html;
}

/** The words of a page. */
export function wordsIn(locale: Locale): Words {
  const said = (text: LanguageMap): Html => {
    const [language, words] = wordsOf(text, locale);
    return isOf(locale, language)
      ? html`<bdi>${words}</bdi>`
      : html`<bdi lang="${language}">${words}</bdi>`;
  };
  return {
    locale,
    said,
    ours: (text) => text[locale],
    plain: (text) => wordsOf(text, locale)[1],
    concept: (scheme, value) => {
      if (typeof value !== 'string') return said(value);
      return html`<bdi>${findConcept(scheme, value)?.label[locale] ?? value}</bdi>`;
    },
    link: (address, text) =>
      isWebAddress(address) ? html`<a href="${address}" rel="noopener">${text}</a>` : text,
  };
}

/** True for what may be followed from a page: never `javascript:`, nor what a browser would read as another address. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^/\\]/i.test(address) && URL.canParse(address);
}

/** What the author says, in this language where it is there, else in the first one. */
export function wordsOf(
  text: LanguageMap,
  locale: Locale,
): readonly [language: string, words: string] {
  const languages = Object.keys(text);
  const language = languages.find((each) => isOf(locale, each)) ?? languages[0] ?? locale;
  const chosen = Object.hasOwn(text, locale) ? locale : language;
  return [chosen, text[chosen] ?? ''];
}

/** True for a language and its regional forms. */
export function isOf(locale: Locale, language: string): boolean {
  return language === locale || language.startsWith(`${locale}-`);
}

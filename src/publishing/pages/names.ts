import type { Locale } from '../../foundation/locale.js';
import {
  type ConceptScheme,
  findConcept,
  loadFieldsOfStudy,
  loadLanguages,
} from '../../vocabulary/index.js';

/** Names out of large lists. Those of the platform would change with its version, and pages with them. */
export interface Names {
  /** Name of a language (BCP 47), or its tag. */
  language(tag: string, locale: Locale): string;
  /** Name of a field of study, or its IRI. */
  field(iri: string, locale: Locale): string;
}

/** Loads the lists. */
export async function loadNames(): Promise<Names> {
  const [languages, fields] = await Promise.all([loadLanguages(), loadFieldsOfStudy()]);
  const nameIn = (scheme: ConceptScheme, text: string, locale: Locale) =>
    findConcept(scheme, text)?.label[locale];
  return {
    field: (iri, locale) => nameIn(fields, iri, locale) ?? iri,
    language: (tag, locale) => {
      const [primary = tag, ...subtags] = tag.split('-');
      const whole = nameIn(languages, tag, locale);
      if (whole !== undefined) return whole;
      const name = nameIn(languages, primary, locale);
      return name === undefined ? tag : `${name} (${subtags.join('-')})`;
    },
  };
}

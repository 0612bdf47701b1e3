import type { Locale } from '../../../foundation/locale.js';
import { type LanguageMap, textIn } from '../../../model/language-map.js';
import type { ConceptValue, MicroCertification } from '../../../model/micro-certification.js';
import { type ConceptScheme, findConcept } from '../../../vocabulary/concept-scheme.js';

/** Open Badges keep each text in one language: which one, and how to say things in it. */
export interface Wording {
  /** Language of the title as written (BCP 47), without variants: what Open Badges accept as `inLanguage`. */
  readonly language: string;
  /** Language of headings and labels. */
  readonly locale: Locale;
  /** A text in that language, else in the first language it has. */
  say(text: LanguageMap): string;
  /** Name of a concept. */
  name(scheme: ConceptScheme, concept: ConceptValue): string;
}

// Open Badges 3.0, LanguageCode: language, script, region; no variants.
const LANGUAGE_CODE = /^[a-z]{2,4}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?/;

/** The wording of a definition: the wanted language where the title has it, else the first of the training's own. */
export function wordingOf(
  { title, languages = [] }: Pick<MicroCertification, 'title' | 'languages'>,
  wanted: string | undefined,
): Wording {
  const candidates = [
    ...(wanted === undefined ? [] : [wanted]),
    ...languages,
    ...Object.keys(title),
  ];
  const chosen = candidates.find((language) => Object.hasOwn(title, language)) ?? 'en';
  const locale: Locale = /^fr\b/.test(chosen) ? 'fr' : 'en';
  const say = (text: LanguageMap): string => textIn(text, chosen, ...languages);
  return {
    language: LANGUAGE_CODE.exec(chosen)?.[0] ?? chosen,
    locale,
    say,
    name: (scheme, concept) =>
      typeof concept === 'string'
        ? (findConcept(scheme, concept)?.label[locale] ?? concept)
        : say(concept),
  };
}

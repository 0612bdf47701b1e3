import type { LanguageMap } from '../../../model/language-map.js';

/** Languages of texts without script and region: `fr` for `fr-CA`. */
export function primaryLanguages(
  ...texts: readonly (LanguageMap | undefined)[]
): ReadonlySet<string> {
  const tags = texts.flatMap((text) => Object.keys(text ?? {}));
  return new Set(tags.map((tag) => tag.split('-', 1)[0] ?? tag));
}

/** What the first set lacks of the second. */
export function lacking(has: ReadonlySet<string>, wanted: ReadonlySet<string>): readonly string[] {
  return [...wanted].filter((language) => !has.has(language));
}

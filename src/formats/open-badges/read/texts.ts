import { isJsonObject, type JsonValue, memberOf } from '../../../foundation/json/values.js';
import { isLanguageTag, type LanguageMap } from '../../../model/language-map.js';

/** A language tag in its canonical form (`nl_NL` and `NL-nl` are `nl-NL`), or nothing when the text is none. */
export function languageTag(text: string): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'));
    return isLanguageTag(tag) ? tag : undefined;
  } catch {
    return undefined; // a RangeError: no tag at all
  }
}

/**
 * A text as Open Badges write it, in the language of the badge; also the other forms that JSON-LD has for a text: a map
 * from languages, an object with `@value` and `@language`, and lists of these, of which the first of a language counts.
 */
export function textsOf(value: JsonValue | undefined, language: string): LanguageMap | undefined {
  const found = new Map<string, string>();
  for (const [tag, text] of textsIn(value, language)) {
    if (text.trim() !== '' && !found.has(tag)) found.set(tag, text);
  }
  return found.size === 0 ? undefined : Object.fromEntries(found);
}

type Text = readonly [language: string, text: string];

function textsIn(value: JsonValue | undefined, language: string): readonly Text[] {
  if (typeof value === 'string') return [[language, value]];
  // One level: a list in a list says nothing that a badge could mean.
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).flatMap((item) =>
      Array.isArray(item) ? [] : textsIn(item, language),
    );
  if (!isJsonObject(value)) return [];
  const text = memberOf(value, '@value');
  const own = memberOf(value, '@language');
  if (typeof text === 'string')
    return [[(typeof own === 'string' && languageTag(own)) || language, text]];
  return Object.entries(value).flatMap(([name, member]): readonly Text[] => {
    const tag = languageTag(name);
    return tag === undefined || typeof member !== 'string' ? [] : [[tag, member]];
  });
}

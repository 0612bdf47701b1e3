/** Languages in which every message of this library exists. */
export const LOCALES = ['en', 'fr'] as const;

/** Language of a message: English or French. */
export type Locale = (typeof LOCALES)[number];

/** One text in every language of the library; a missing translation does not compile. */
export type LocalText = Readonly<Record<Locale, string>>;

/** True for a language in which messages exist. */
export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}

/** Languages in which every message of this library exists. */
declare const LOCALES: readonly ["en", "fr"];
/** Language of a message: English or French. */
type Locale = (typeof LOCALES)[number];
/** One text in every language of the library; a missing translation does not compile. */
type LocalText = Readonly<Record<Locale, string>>;

export { LOCALES as L, type LocalText as a, type Locale as b };

/**
 * An endorsement as its endorser signed it: a credential with its proof, or a JWT as text. It travels as it is: a change in
 * it would break the signature.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential
 */
type SignedEndorsement = string | object;

/**
 * One text in several languages, keyed by BCP 47 tag: `{ fr: 'Santé des sols', en: 'Soil health' }`.
 *
 * At least one language; no empty text.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646
 */
type LanguageMap = Readonly<Record<string, string>>;
/** True for a language tag in its canonical letter case: `fr`, `pt-BR`, `zh-Hant`. */
declare function isLanguageTag(text: string): boolean;
/** The text in the first of the wanted languages that the map has, else in the first language it has. */
declare function textIn(map: LanguageMap, ...languages: readonly string[]): string;

export { type LanguageMap as L, type SignedEndorsement as S, isLanguageTag as i, textIn as t };

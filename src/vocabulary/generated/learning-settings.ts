// Made by scripts/generate-vocabularies.mjs from scripts/vocabularies/learning-settings.json.
import { type ConceptScheme, conceptScheme } from '../concept-scheme.js';

/** A code of {@link LEARNING_SETTINGS}. */
export type LearningSettingCode = "formal" | "non-formal";

/** Formal and non-formal learning. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
export const LEARNING_SETTINGS: ConceptScheme<LearningSettingCode> = /* @__PURE__ */ conceptScheme(
{"title":{"en":"Learning settings","fr":"Cadres d’apprentissage"},"base":"http://data.europa.eu/snb/learning-setting/","source":"http://data.europa.eu/snb/learning-setting/25831c2","asOf":"2024-02-14","strict":true,"digest":"961fd804923e6417321b59924d40acf76d1f6f49f94283911ff22caa2041609b"},
[
["formal","6fd4685715","formal learning","apprentissage formel"],
["non-formal","e207a81fc7","non-formal learning","apprentissage non formel"],
]);

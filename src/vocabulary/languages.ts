import type { ConceptScheme } from './concept-scheme.js';

/** Languages (BCP 47 codes) with their EU IRIs, loaded when first asked for. */
export async function loadLanguages(): Promise<ConceptScheme> {
  return (await import('./generated/languages.js')).LANGUAGES;
}

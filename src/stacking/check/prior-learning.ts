import type { ConceptValue } from '../../model/index.js';

// The EU list of assessment types has no concept for it, so it stands as a word: SURF's edubadges write the first.
const WORDS =
  /recognition of prior learning|validation of prior learning|validation des acquis|\b(?:RPL|APL|VAE)\b/i;

/** Whether a type of assessment says that prior learning was recognised. */
export function isPriorLearning(type: ConceptValue): boolean {
  const texts = typeof type === 'string' ? [type] : Object.values(type);
  return texts.some((text) => WORDS.test(text));
}

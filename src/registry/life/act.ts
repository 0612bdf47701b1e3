import { MicrocertError } from '../../foundation/errors/index.js';
import { REGISTRY_TEXTS } from '../../foundation/errors/registry-texts.js';
import type { LocalText } from '../../foundation/locale.js';
import { holdsNationalNumber } from '../../model/holds-national-number.js';
import { ACT_CATEGORIES, type Act, type ActCategory } from './act-said.js';

/** The members of an act as an event has them. */
export interface ActPayload {
  readonly category: ActCategory;
  readonly reason: string;
  readonly by?: string;
}

const MOST_REASON = 200;
const MOST_BY = 100;

// Whoever writes a name cannot be stopped; what identifies somebody by its form can.
const IDENTIFIER = /\S@\S|\bdid:[a-z\d]+:|\bmailto:|\burn:uuid:/i;
const CONTROL = /\p{Cc}|\p{Zl}|\p{Zp}/u;

/**
 * An act, looked over and as it is logged.
 *
 * @param isLearner - Whether a word is how the registry knows the learner, where it can tell.
 * @throws MicrocertError `ERR_REGISTRY_REASON`; TypeError for a category there is not.
 */
export function checkedAct(
  { reason, category = 'other', by }: Act,
  fallback?: ActCategory,
): ActPayload {
  if (typeof reason !== 'string') throw new TypeError('option "reason" must be a text');
  if (!ACT_CATEGORIES.includes(category))
    throw new TypeError(`option "category" must be one of: ${ACT_CATEGORIES.join(', ')}`);
  assertText(reason, MOST_REASON, NEEDED);
  if (by !== undefined) assertText(by, MOST_BY, BY);
  const settled = category === 'other' ? (fallback ?? category) : category;
  return { category: settled, reason: reason.trim(), ...(by !== undefined && { by: by.trim() }) };
}

/** More words than any name has. */
const MOST_WORDS = 8;

/**
 * Refuses words in which the learner is named by what the registry knows them by: a name is several of them.
 *
 * @param isLearner - Whether a text is how the registry knows the learner.
 */
export function assertNamesNobody(
  { reason, by = '' }: Pick<Act, 'reason' | 'by'>,
  isLearner: (text: string) => boolean,
): void {
  if ([reason, by].some((text) => phrasesOf(text).some(isLearner)))
    throw new MicrocertError('ERR_REGISTRY_REASON', { hint: NOBODY }, REGISTRY_TEXTS);
}

/** All that stands in a text, of one word or several, with and without the signs around it. */
function phrasesOf(text: string): readonly string[] {
  const words = [...text.matchAll(/[^\s,;()[\]"'«»“”]+/gu)];
  const phrases = words.flatMap(({ index }, at) =>
    words.slice(at, at + MOST_WORDS).map((last) => text.slice(index, last.index + last[0].length)),
  );
  return [
    ...new Set([text, ...phrases, ...phrases.map((phrase) => phrase.replace(/[.:!?]+$/u, ''))]),
  ];
}

function assertText(text: string, most: number, otherwise: LocalText): void {
  const bare = text.trim();
  if (bare === '' || bare.length > most || CONTROL.test(bare) || !bare.isWellFormed())
    throw new MicrocertError('ERR_REGISTRY_REASON', { hint: otherwise }, REGISTRY_TEXTS);
  if (IDENTIFIER.test(bare) || holdsNationalNumber(bare))
    throw new MicrocertError('ERR_REGISTRY_REASON', { hint: NOBODY }, REGISTRY_TEXTS);
}

const NEEDED: LocalText = {
  en: 'give a reason in one line of at most 200 characters, such as "typing error in the number of credits"',
  fr: 'donner un motif en une ligne d’au plus 200 caractères, par exemple « erreur de saisie du nombre de crédits »',
};
const BY: LocalText = {
  en: 'say who decided in one line of at most 100 characters, such as "registrar’s office"',
  fr: 'dire qui a décidé en une ligne d’au plus 100 caractères, par exemple « service de la scolarité »',
};
const NOBODY: LocalText = {
  en: 'the reason stays in the log for good: leave out names, numbers, addresses and DIDs of people',
  fr: 'le motif reste dans le journal pour toujours : omettre noms, numéros, adresses et DID de personnes',
};

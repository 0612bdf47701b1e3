import { decimalText } from '../../foundation/decimal.js';
import type { Locale, LocalText } from '../../foundation/locale.js';
import type { Group, StackAnswer } from '../../stacking/index.js';
import { openGroup } from '../../stacking/pathway/requirements.js';
import { tidy } from '../artwork-facts.js';

/** What a component is to a learner. */
export type TileState =
  | 'held'
  | 'undetermined'
  /** Missing, and on the shortest way. */
  | 'next'
  /** Missing, and not on it. */
  | 'alternative'
  /** Missing, where no shortest way was found. */
  | 'missing'
  | 'spare'
  /** Nothing is known of a learner, but this is what the certificate that it stands in is about. */
  | 'own'
  /** Nothing is known of a learner. */
  | 'plain';

/** How a component stands for the learner, on its tile. */
export const STATE_WORDS: Readonly<Record<TileState, LocalText>> = {
  held: { en: 'Held', fr: 'Acquis' },
  undetermined: { en: 'Undetermined', fr: 'Indéterminé' },
  next: { en: 'Missing', fr: 'Manquant' },
  alternative: { en: 'Alternative', fr: 'Autre possibilité' },
  missing: { en: 'Missing', fr: 'Manquant' },
  spare: { en: 'Not needed', fr: 'Non nécessaire' },
  own: { en: 'Attested here', fr: 'Attesté ici' },
  plain: { en: '', fr: '' },
};

export const ANSWER_WORDS: Readonly<Record<StackAnswer, LocalText>> = {
  eligible: { en: 'Eligible', fr: 'Éligible' },
  'not-yet': { en: 'Not yet eligible', fr: 'Pas encore éligible' },
  undetermined: { en: 'Undetermined', fr: 'Indéterminé' },
};

/** The line that stands under every answer. */
export const DECISION: LocalText = {
  en: 'The decision is the jury’s.',
  fr: 'La décision appartient au jury.',
};

/** Of a group that what counts meets. */
export const MET: LocalText = { en: 'met', fr: 'rempli' };

export const HELD_LIST: LocalText = { en: 'Held', fr: 'Acquis' };
export const MISSING_LIST: LocalText = { en: 'Missing', fr: 'Manquant' };

/** A number of credits as it is written in a language: `1.5 ECTS`, `1,5 ECTS`. */
export function creditsText(credits: number, locale: Locale): string {
  const number = decimalText(credits);
  return `${locale === 'fr' ? number.replace('.', ',') : number}\u00a0ECTS`;
}

/** How far somebody has come. */
export function reachedText(reached: number, needed: number | undefined, locale: Locale): string {
  const have = creditsText(reached, locale);
  if (needed === undefined) return have;
  const whole = creditsText(needed, locale);
  const isBeyond = reached > needed;
  const number = have.replace('\u00a0ECTS', '');
  if (locale === 'fr') return isBeyond ? `${have} (${whole} requis)` : `${number} sur ${whole}`;
  return isBeyond ? `${have} (${whole} needed)` : `${number} of ${whole}`;
}

/** How many credits are needed, where nobody holds anything yet. */
export function neededText(needed: number, locale: Locale): string {
  const whole = creditsText(needed, locale);
  return locale === 'fr' ? `${whole} requis` : `${whole} needed`;
}

/** The rule of a group in words, with the block of competences that it is. */
export function ruleText(group: Group, locale: Locale): string {
  const { condition, of } = openGroup(group);
  const all = of.length;
  const rule =
    condition.kind === 'credits'
      ? outOf(creditsText(condition.credits, locale), all, locale, true)
      : chosen(condition.count, all, locale);
  if (group.block === undefined) return rule;
  return `${locale === 'fr' ? 'Bloc' : 'Block'} ${tidy(group.block)} · ${rule}`;
}

function chosen(count: number, all: number, locale: Locale): string {
  if (count < all) return outOf(String(count), all, locale, false);
  if (all === 1) return locale === 'fr' ? 'Requis' : 'Required';
  return locale === 'fr' ? `Les ${all} sont requis` : `All ${all} required`;
}

function outOf(what: string, all: number, locale: Locale, isCredits: boolean): string {
  if (all === 1) return locale === 'fr' ? `${what} de celui-ci` : `${what} of this one`;
  if (locale === 'fr') return `${what} parmi ces ${all}`;
  return `${what} ${isCredits ? 'from' : 'of'} these ${all}`;
}

/** What comes before a component. */
export function afterText(titles: readonly string[], locale: Locale): string {
  return `${locale === 'fr' ? 'après' : 'after'} ${titles.join(', ')}`;
}

import type { LocalText } from '../foundation/locale.js';
import type { Check, Report } from '../foundation/report.js';
import { elementCheckId } from './apply-framework.js';
import type { Framework, FrameworkElement } from './framework.js';

/** How many of the mandatory elements of a framework are described. */
export interface DescribedElements {
  /** Number of mandatory elements that are described. */
  readonly described: number;
  /** Number of mandatory elements. */
  readonly mandatory: number;
  /** Keys of those that are not described. */
  readonly missing: readonly string[];
  /** Keys of those that could not be looked at. */
  readonly notLookedAt: readonly string[];
  /** Keys of those that only an award can describe, when none was given. */
  readonly awaitingAward: readonly string[];
  /** All of it as one sentence without subject: `describes 10 of the 11 mandatory elements (Annex I)`. */
  readonly sentence: LocalText;
}

/** Counts the mandatory elements that are described, by the checks of a report made with the same framework. */
export function describedElements(
  { checks }: Pick<Report, 'checks'>,
  framework: Framework,
): DescribedElements {
  const mandatory = framework.elements.filter((element) => element.mandatory);
  const keysOf = (wanted: State): readonly string[] =>
    mandatory
      .filter((element) => stateOf(element, framework, checks) === wanted)
      .map(({ key }) => key);
  const counts = {
    described: keysOf('described').length,
    mandatory: mandatory.length,
    missing: keysOf('missing'),
    notLookedAt: keysOf('not-looked-at'),
    awaitingAward: keysOf('awaiting-award'),
  };
  return { ...counts, sentence: sentenceOf(counts, framework.cites.section) };
}

type State = 'described' | 'missing' | 'not-looked-at' | 'awaiting-award';

function stateOf(element: FrameworkElement, framework: Framework, checks: readonly Check[]): State {
  const check = checks.find(({ id }) => id === elementCheckId(framework, element));
  if (check === undefined || check.outcome === 'indeterminate') return 'not-looked-at';
  if (check.outcome === 'skipped') return 'awaiting-award';
  return check.findings.some(({ code }) => code === element.given.id) ? 'missing' : 'described';
}

function sentenceOf(counts: Omit<DescribedElements, 'sentence'>, section: LocalText): LocalText {
  const { described, mandatory, awaitingAward, notLookedAt } = counts;
  const [later, unread] = [awaitingAward.length, notLookedAt.length];
  const en = [
    `describes ${described} of the ${mandatory} mandatory elements (${section.en})`,
    ...(later > 0 ? [`${later} ${later === 1 ? 'comes' : 'come'} with the award`] : []),
    ...(unread > 0 ? [`${unread} could not be looked at`] : []),
  ];
  const fr = [
    `décrit ${described} des ${mandatory} éléments obligatoires (${section.fr})`,
    ...(later > 0 ? [`${later} ${later === 1 ? 'relève' : 'relèvent'} de la délivrance`] : []),
    ...(unread > 0
      ? [`${unread} ${unread === 1 ? 'n’a pas pu être examiné' : 'n’ont pas pu être examinés'}`]
      : []),
  ];
  return { en: en.join('; '), fr: fr.join(' ; ') };
}

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
  return {
    ...counts,
    sentence: sentenceOf(counts, sectionOf(framework), unmet(framework, checks)),
  };
}

/** The text in which the elements stand: that of the framework at the bottom. */
function sectionOf({ base, cites }: Framework): LocalText {
  return base === undefined ? cites.section : sectionOf(base);
}

/** How many requirements do not hold. */
function unmet({ requirements = [] }: Framework, checks: readonly Check[]): number {
  const ids = new Set(requirements.map(({ id }) => id));
  return checks.filter(({ id, outcome }) => ids.has(id) && outcome === 'failed').length;
}

type State = 'described' | 'missing' | 'not-looked-at' | 'awaiting-award';

function stateOf(element: FrameworkElement, framework: Framework, checks: readonly Check[]): State {
  const check = checks.find(({ id }) => id === elementCheckId(framework, element));
  if (check === undefined || check.outcome === 'indeterminate') return 'not-looked-at';
  if (check.outcome === 'skipped') return 'awaiting-award';
  return check.findings.some(({ code }) => code === element.given.id) ? 'missing' : 'described';
}

function sentenceOf(
  { described, mandatory, awaitingAward, notLookedAt }: Omit<DescribedElements, 'sentence'>,
  section: LocalText,
  unmet: number,
): LocalText {
  const parts: readonly LocalText[] = [
    {
      en: `describes ${described} of the ${mandatory} mandatory elements (${section.en})`,
      fr: `décrit ${described} des ${mandatory} éléments obligatoires (${section.fr})`,
    },
    ...counted(awaitingAward.length, LATER),
    ...counted(notLookedAt.length, UNREAD),
    ...counted(unmet, UNMET),
  ];
  return {
    en: parts.map(({ en }) => en).join('; '),
    fr: parts.map(({ fr }) => fr).join(' ; '),
  };
}

/** What is said of one, and of several. */
interface Numbered {
  readonly one: LocalText;
  readonly several: LocalText;
}

const LATER: Numbered = {
  one: { en: 'comes with the award', fr: 'relève de la délivrance' },
  several: { en: 'come with the award', fr: 'relèvent de la délivrance' },
};
const UNREAD: Numbered = {
  one: { en: 'could not be looked at', fr: 'n’a pas pu être examiné' },
  several: { en: 'could not be looked at', fr: 'n’ont pas pu être examinés' },
};
const UNMET: Numbered = {
  one: { en: 'further requirement does not hold', fr: 'autre exigence n’est pas satisfaite' },
  several: {
    en: 'further requirements do not hold',
    fr: 'autres exigences ne sont pas satisfaites',
  },
};

function counted(count: number, { one, several }: Numbered): readonly LocalText[] {
  if (count === 0) return [];
  const { en, fr } = count === 1 ? one : several;
  return [{ en: `${count} ${en}`, fr: `${count} ${fr}` }];
}

import { compareDecimals } from '../../foundation/decimal.js';
import type { Locale } from '../../foundation/locale.js';
import { textIn } from '../../model/index.js';
import { suffices } from '../../stacking/evaluate/missing.js';
import type {
  ComponentOutcome,
  Group,
  Pathway,
  PathwayComponent,
  StackEvaluation,
} from '../../stacking/index.js';
import { groupsIn, keysBelow } from '../../stacking/pathway/requirements.js';
import { tidy } from '../artwork-facts.js';
import type { HeadFacts } from './pathway-head.js';
import type { TileFacts } from './pathway-tile.js';
import {
  ANSWER_WORDS,
  DECISION,
  HELD_LIST,
  MISSING_LIST,
  reachedText,
  STATE_WORDS,
  type TileState,
} from './pathway-words.js';

/** Whether a component is to be pointed at. */
export type PathwayPointer = (component: PathwayComponent) => boolean;

/** What is asked about a pathway. */
export interface Asked {
  readonly defined: Pathway;
  readonly report: StackEvaluation | undefined;
  readonly locale: Locale;
  /** What to point at where no report says what is held. */
  readonly pointedAt?: PathwayPointer;
}

/** Everything that is shown of a pathway, in words and numbers. */
export interface PathwayParts extends HeadFacts {
  /** A component by its key. */
  readonly facts: (key: string) => TileFacts;
  /** Whether what counts meets a group. */
  readonly isMet: (group: Group) => boolean;
  readonly states: ReadonlyMap<string, TileState>;
}

type Outcomes = ReadonlyMap<string, ComponentOutcome>;

/** What became of each component; nothing where nobody asked. */
function outcomesIn(report: StackEvaluation | undefined, { components }: Pathway): Outcomes {
  if (report === undefined) return new Map();
  const stated = Array.isArray(report.components) ? report.components : [];
  const outcomes = new Map(stated.map((outcome) => [outcome.component, outcome]));
  const keys = Object.keys(components);
  if (keys.length !== outcomes.size || keys.some((key) => !outcomes.has(key)))
    throw new TypeError('pathwayPicture: "report" must be the answer for this pathway');
  return outcomes;
}

/**
 * What is shown of a pathway, and of what a learner holds of it.
 *
 * @throws TypeError for a report on another pathway.
 */
export function drawnParts({ defined, report, locale, pointedAt }: Asked): PathwayParts {
  const outcomes = outcomesIn(report, defined);
  const { kind, awardingBodies = [], components, rules } = defined;
  const text = (map: Parameters<typeof textIn>[0]) => tidy(textIn(map, locale, 'en', 'fr'));
  const credits = new Map(
    [...outcomes].flatMap(([key, { outcome, ects = 0 }]) =>
      outcome === 'counted' ? [[key, ects] as const] : [],
    ),
  );
  const isMet = (group: Group) => report !== undefined && suffices(group, credits);
  const spare = spareIn(defined, isMet);
  const states = new Map(
    Object.entries(components).map(([key, component]): [string, TileState] => {
      const outcome = outcomes.get(key);
      if (report !== undefined && outcome !== undefined)
        return [key, stateOf(outcome, { report, isSpare: spare.has(key) })];
      return [key, pointedAt?.(component) ? 'own' : 'plain'];
    }),
  );
  const facts = (key: string): TileFacts => {
    const { title = {}, ects, after = [] } = components[key] ?? {};
    return {
      title: text(title),
      ects: outcomes.get(key)?.ects ?? ects,
      after: after.map((one) => text(components[one]?.title ?? {})),
      state: states.get(key) ?? 'plain',
    };
  };
  const names = awardingBodies.map(({ name }) => text(name));
  const needed = rules.credits?.min;
  return {
    title: text(defined.title),
    above: [...(kind === undefined ? [] : [spelled(kind)]), ...names].join(' · '),
    needed: needed !== undefined && compareDecimals(needed, 0) > 0 ? needed : undefined,
    reached: report?.ects,
    answer: report && answerOf(report, locale),
    facts,
    isMet,
    states,
  };
}

/** `diplome-universitaire` as a reader writes it is not known: its words, the first with a capital. */
function spelled(kind: string): string {
  const known = KINDS[kind] ?? tidy(kind).replaceAll('-', ' ');
  return known.charAt(0).toUpperCase() + known.slice(1);
}

const KINDS: Readonly<Record<string, string>> = {
  'diplome-universitaire': 'diplôme universitaire',
  'bloc-de-competences': 'bloc de compétences',
};

function answerOf({ answer }: StackEvaluation, locale: Locale) {
  const states = { eligible: 'held', 'not-yet': 'missing', undetermined: 'undetermined' } as const;
  return { text: ANSWER_WORDS[answer][locale], state: states[answer] };
}

/** Keys of which nothing more is asked: a group that they stand in is met. */
function spareIn({ requires }: Pathway, isMet: (group: Group) => boolean): ReadonlySet<string> {
  const met = groupsIn(requires, '').filter(({ group }) => isMet(group));
  return new Set(
    met.flatMap(({ group }) =>
      keysBelow({ requirement: group, pointer: '' }).map(({ key }) => key),
    ),
  );
}

function stateOf(
  outcome: ComponentOutcome,
  { report, isSpare }: { readonly report: StackEvaluation; readonly isSpare: boolean },
): TileState {
  if (outcome.outcome === 'counted') return 'held';
  // What may be held for it does not matter any more where the rules are met without.
  const isNeeded = outcome.held !== undefined || report.answer !== 'eligible';
  if (outcome.outcome === 'undetermined' && isNeeded) return 'undetermined';
  if (report.shortest?.components.includes(outcome.component)) return 'next';
  if (isSpare || report.answer === 'eligible') return 'spare';
  return report.shortest === undefined ? 'missing' : 'alternative';
}

/** The same for who hears it. */
export function descriptionOf(
  { title, needed, reached, answer, facts, states }: PathwayParts,
  report: StackEvaluation | undefined,
  locale: Locale,
): string {
  const colon = locale === 'fr' ? '\u00a0: ' : ': ';
  const listed = (name: string, wanted: readonly TileState[]) => {
    const titles = [...states].flatMap(([key, state]) =>
      wanted.includes(state) ? [facts(key).title] : [],
    );
    return titles.length > 0 ? ` ${name}${colon}${titles.join(', ')}.` : '';
  };
  if (report === undefined || answer === undefined || reached === undefined) {
    const titles = [...states.keys()].map((key) => facts(key).title).join(', ');
    return `${title}. ${titles}.${listed(STATE_WORDS.own[locale], ['own'])}`;
  }
  return [
    `${answer.text}. ${reachedText(reached, needed, locale)}.`,
    listed(HELD_LIST[locale], ['held']),
    listed(ANSWER_WORDS.undetermined[locale], ['undetermined']),
    listed(MISSING_LIST[locale], ['next', 'missing']),
    ` ${DECISION[locale]}`,
  ].join('');
}

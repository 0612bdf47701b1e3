import { compareDecimals } from '../../foundation/decimal.js';
import { isLocale, type Locale } from '../../foundation/locale.js';
import { textIn } from '../../model/index.js';
import { suffices } from '../../stacking/evaluate/missing.js';
import {
  type ComponentOutcome,
  definePathway,
  type Group,
  type Pathway,
  type StackEvaluation,
} from '../../stacking/index.js';
import { groupsIn, openGroup } from '../../stacking/pathway/requirements.js';
import { tidy } from '../artwork-facts.js';
import { hexOf } from '../colours.js';
import { FONTS } from '../fonts.js';
import type { ArtworkColours } from '../palette.js';
import { paragraph } from '../paragraph.js';
import { decimal, escapeXml, hashOf } from '../xml.js';
import { pathwayColours } from './pathway-colours.js';
import { GAP, wholeGroup } from './pathway-group.js';
import { head } from './pathway-head.js';
import type { TileFacts } from './pathway-tile.js';
import {
  ANSWER_WORDS,
  DECISION,
  HELD_LIST,
  MISSING_LIST,
  reachedText,
  type TileState,
} from './pathway-words.js';

/** How a pathway is drawn. */
export interface PathwayPictureOptions {
  /** What a learner holds of it: the answer of `checkStack` or `evaluateStack` for this pathway. */
  readonly report?: StackEvaluation;
  /** Language of the words; titles are in it where they have it. */
  readonly locale: Locale;
  /** Colours of the awarding body; dark blue and gold by default. */
  readonly colours?: ArtworkColours;
}

const WIDTH = 1000;
const MARGIN = 32;

/**
 * A pathway to a larger award as a picture: groups as cards with their rules in words, components as tiles. With a report,
 * what the learner holds is filled in, with the credits reached, what is missing, the answer, and that the jury decides. The
 * same input gives the same picture; nothing but titles is in it, and nothing outside of it is needed.
 *
 * @returns An SVG document, 1000 wide and as high as it takes, text as text.
 * @throws `MicrocertError` `ERR_PATHWAY_INVALID`; TypeError for an option of another form, or a report on another pathway.
 * @example
 * ```ts
 * const report = await checkStack(pathway, credentials, { trust });
 * await writeFile('pathway.svg', pathwayPicture(pathway, { report, locale: 'fr' }));
 * ```
 */
export function pathwayPicture(pathway: Pathway, options: PathwayPictureOptions): string {
  const defined = definePathway(pathway);
  const { report, locale, colours: given = {} } = options;
  if (!isLocale(locale)) throw new TypeError('the option "locale" must be "en" or "fr"');
  const outcomes = outcomesIn(report, defined);
  const colours = pathwayColours(given);
  const parts = drawnParts({ defined, report, outcomes, locale });
  const { title, states } = parts;
  const name = `p${hashOf(JSON.stringify([defined, given, locale, parts.answer?.text, [...states]])).toString(36)}`;
  const inner = WIDTH - 2 * MARGIN;
  const top = head(parts, { width: WIDTH, colours, locale, fill: `url(#${name}-h)` });
  const drawing = { colours, locale, facts: parts.facts, isMet: parts.isMet };
  const body = wholeGroup(defined.requires, inner, drawing);
  const says = paragraph(`${report?.says[locale] ?? DECISION[locale]}`, {
    ...{ width: inner, size: 14, most: 3, ink: colours.page.ink },
  });
  const bodyTop = top.height + 24;
  const saysTop = bodyTop + body.height + GAP + 6;
  const height = Math.ceil(saysTop + says.height + 26);
  const [from, to] = colours.head;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${name}-t ${name}-d" lang="${locale}">`,
    `<title id="${name}-t">${escapeXml(title)}</title>`,
    `<desc id="${name}-d">${escapeXml(descriptionOf(parts, report, locale))}</desc>`,
    `<defs><linearGradient id="${name}-h"><stop offset="0" stop-color="${hexOf(from)}"/><stop offset="1" stop-color="${hexOf(to)}"/></linearGradient></defs>`,
    `<rect width="${WIDTH}" height="${height}" fill="${hexOf(colours.page.ground)}"/>`,
    `<g font-family="${FONTS}" font-weight="600">`,
    top.at(0, 0, top.height),
    body.at(MARGIN, bodyTop, body.height),
    says.at(MARGIN, Number(decimal(saysTop))),
    '</g></svg>\n',
  ].join('');
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

interface Asked {
  readonly defined: Pathway;
  readonly report: StackEvaluation | undefined;
  readonly outcomes: Outcomes;
  readonly locale: Locale;
}

/** Everything that is shown, in words and numbers. */
function drawnParts({ defined, report, outcomes, locale }: Asked) {
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
    Object.keys(components).map((key) => [
      key,
      stateOf(outcomes.get(key), { report, isSpare: spare.has(key) }),
    ]),
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
      groupsIn(group, '').flatMap((inside) =>
        openGroup(inside.group).of.filter((part) => typeof part === 'string'),
      ),
    ),
  );
}

function stateOf(
  outcome: ComponentOutcome | undefined,
  { report, isSpare }: { readonly report: StackEvaluation | undefined; readonly isSpare: boolean },
): TileState {
  if (outcome === undefined || report === undefined) return 'plain';
  if (outcome.outcome === 'counted') return 'held';
  // What may be held for it does not matter any more where the rules are met without.
  const isNeeded = outcome.held !== undefined || report.answer !== 'eligible';
  if (outcome.outcome === 'undetermined' && isNeeded) return 'undetermined';
  if (report.shortest?.components.includes(outcome.component)) return 'next';
  if (isSpare || report.answer === 'eligible') return 'spare';
  return report.shortest === undefined ? 'missing' : 'alternative';
}

/** The same for who hears it. */
function descriptionOf(
  { title, needed, reached, answer, facts, states }: ReturnType<typeof drawnParts>,
  report: StackEvaluation | undefined,
  locale: Locale,
): string {
  if (report === undefined || answer === undefined || reached === undefined)
    return `${title}. ${[...states.keys()].map((key) => facts(key).title).join(', ')}.`;
  const colon = locale === 'fr' ? '\u00a0: ' : ': ';
  const listed = (name: string, wanted: readonly TileState[]) => {
    const titles = [...states].flatMap(([key, state]) =>
      wanted.includes(state) ? [facts(key).title] : [],
    );
    return titles.length > 0 ? ` ${name}${colon}${titles.join(', ')}.` : '';
  };
  return [
    `${answer.text}. ${reachedText(reached, needed, locale)}.`,
    listed(HELD_LIST[locale], ['held']),
    listed(ANSWER_WORDS.undetermined[locale], ['undetermined']),
    listed(MISSING_LIST[locale], ['next', 'missing']),
    ` ${DECISION[locale]}`,
  ].join('');
}

import { compareDecimals } from '../../foundation/decimal.js';
import type { Locale, LocalText } from '../../foundation/locale.js';
import { byImportance } from '../../foundation/report.js';
import { textIn } from '../../model/index.js';
import { numberIn } from '../../model/wording.js';
import type {
  Completion,
  ComponentOutcome,
  Pathway,
  StackAnswer,
  StackReport,
} from '../../stacking/index.js';
import { dateText } from '../describe-award.js';
import { colonIn, printable, wrapText } from '../style.js';
import { componentNamed, creditsText, type KnownComponents, missingPart } from './pathway-words.js';
import { excludedLines, findingLines } from './render-excluded.js';
import {
  type Hand,
  placeOf,
  type ShownCredential,
  type StackToRender,
  shownCredentials,
} from './stack-to-render.js';
import { table } from './table.js';
import { untranslated } from './untranslated.js';

/** A report on a stack as a registrar reads it: the answer, what counts, what does not, what is missing, ways to complete. */
export function renderStack(stack: StackToRender, hand: Hand): string {
  const { pathway, report } = stack;
  const { locale } = hand;
  const { shortest, alternatives } = report;
  return [
    ...heading(stack, hand),
    ...section(countsTitle(stack, locale), countedLines(stack, hand)),
    ...section(BLOCKS[locale], blockLines(report, hand)),
    ...section(EXCLUDED[locale], excludedLines(stack, hand)),
    ...section(missingTitle(report)[locale], missingLines(stack, hand)),
    ...section(shortestTitle(shortest, locale), shortestLines(shortest, pathway, locale)),
    ...section(ALTERNATIVES[locale], alternativeLines(alternatives, pathway, locale)),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function heading(stack: StackToRender, hand: Hand): readonly string[] {
  const { pathway, report, on } = stack;
  const { locale, style } = hand;
  const { title, id, version, kind } = pathway;
  const about = [id, version, kind].filter((text) => text !== undefined).join(' · ');
  const { sign, paint, text } = ANSWERS[report.answer];
  return [
    style.strong(printable(textIn(title, locale, 'en'))),
    style.faint(printable(about)),
    `${DAY[locale]} ${dateText(on)}`,
    ...languageLines(pathway, hand),
    '',
    style[paint](style.strong(`${sign} ${text[locale]}`)),
    `  ${report.says[locale]}`,
    ...findingLines(byImportance(report.findings), hand),
    ...adviceLines(stack, hand),
  ];
}

function languageLines(pathway: Pathway, { locale, style }: Hand): readonly string[] {
  const said = untranslated(pathway, locale);
  return said === undefined ? [] : [`${style.doubt('!')} ${wrapText(said[locale], '  ')}`];
}

/** What is not known was not counted: who reads "not yet" must know that, and what would help. */
function adviceLines(stack: StackToRender, { locale, style }: Hand): readonly string[] {
  const { report, trust } = stack;
  // Of a record, what is in it is left out or not.
  const open = shownCredentials(stack).filter(
    ({ judged }) => judged.inside === undefined && judged.report.verdict === 'undetermined',
  );
  if (open.length === 0 || report.answer === 'eligible') return [];
  return [
    `    ${style.doubt('!')} ${leftOut(open.length)[locale]}`,
    ...adviceOn(open, trust).map((hint) => `      → ${wrapText(hint[locale], '        ')}`),
  ];
}

/** More than these would be read by nobody. */
const MOST_ADVICE = 4;

/** What would settle what is open, each once: whom to trust first, then what the reports ask for. */
function adviceOn(
  open: readonly ShownCredential[],
  trust: StackToRender['trust'],
): readonly LocalText[] {
  const asked = open.flatMap(({ judged }) =>
    judged.report.checks
      .filter(({ id, outcome }) => outcome === 'indeterminate' && id !== 'issuer.trust')
      .flatMap(({ findings }) => findings)
      .flatMap(({ severity, hint }) => (severity === 'warning' && hint ? [hint] : [])),
  );
  const all = trust === 'unchecked' ? [WHOM_TO_TRUST, ...asked] : asked;
  return [...new Map(all.map((hint) => [hint.en, hint])).values()].slice(0, MOST_ADVICE);
}

function leftOut(count: number): LocalText {
  return count === 1
    ? {
        en: 'one credential that could not be established is left out of what follows',
        fr: 'un justificatif qui n’a pas pu être établi est laissé de côté dans ce qui suit',
      }
    : {
        en: `${count} credentials that could not be established are left out of what follows`,
        fr: `${count} justificatifs qui n’ont pas pu être établis sont laissés de côté dans ce qui suit`,
      };
}

const DAY: LocalText = { en: 'Day of the decision:', fr: 'Jour de la décision :' };

interface Answer {
  readonly sign: string;
  readonly paint: 'good' | 'bad' | 'doubt';
  readonly text: LocalText;
}

const ANSWERS: Readonly<Record<StackAnswer, Answer>> = {
  eligible: {
    sign: '✔',
    paint: 'good',
    text: {
      en: 'Eligible: what is held meets the rules of the pathway.',
      fr: 'Éligible : ce qui est détenu remplit les règles du parcours.',
    },
  },
  'not-yet': {
    sign: '✘',
    paint: 'bad',
    text: {
      en: 'Not yet: what is held does not meet the rules of the pathway.',
      fr: 'Pas encore : ce qui est détenu ne remplit pas les règles du parcours.',
    },
  },
  undetermined: {
    sign: '?',
    paint: 'doubt',
    text: {
      en: 'Undetermined: it could not be told whether the rules of the pathway are met.',
      fr: 'Indéterminé : il n’a pas pu être établi si les règles du parcours sont remplies.',
    },
  },
};

const WHOM_TO_TRUST: LocalText = {
  en: 'say whose credentials you trust: `--trust did:web:univ.example`, or a list of issuers',
  fr: 'dire à quels émetteurs vous faites confiance : `--trust did:web:univ.example`, ou une liste',
};

function countsTitle({ pathway, report: { ects } }: StackToRender, locale: Locale): string {
  const { min } = pathway.rules.credits ?? {};
  const isCounted = min !== undefined || compareDecimals(ects, 0) > 0;
  const credits = isCounted ? ` — ${reachedText(ects, min, locale)}` : '';
  return locale === 'fr' ? `Ce qui compte${credits} :` : `What counts${credits}:`;
}

/** More than is needed is no fraction of it. */
function reachedText(ects: number, min: number | undefined, locale: Locale): string {
  const reached = numberIn(ects, locale);
  if (min === undefined) return `${reached} ECTS`;
  const needed = numberIn(min, locale);
  if (compareDecimals(ects, min) <= 0) return `${reached} / ${needed} ECTS`;
  return { en: `${reached} ECTS (${needed} needed)`, fr: `${reached} ECTS (${needed} requis)` }[
    locale
  ];
}

function countedLines(stack: StackToRender, hand: Hand) {
  const { report, pathway } = stack;
  const { locale, style } = hand;
  const counted = report.components.filter(({ held }) => held !== undefined);
  if (counted.length === 0) return [`  ${style.faint(NOTHING[locale])}`];
  const byName = new Map(shownCredentials(stack).map((one) => [one.judged.held, one]));
  const filledBy = counted.map(({ held = '' }) => byName.get(held));
  const rows = table(
    counted.map(({ component, ects }, index) => [
      componentNamed(component, pathway, locale).title,
      creditsText(ects, locale),
      placeOf(filledBy[index]),
    ]),
  );
  return counted.flatMap(({ outcome, findings }, index) => {
    const { file, at } = filledBy[index] ?? {};
    const notes = at === undefined ? (file?.notes ?? []) : [];
    return [
      `  ${outcome === 'counted' ? style.good('✔') : style.doubt('?')} ${rows[index]}`,
      ...findingLines([...findings, ...notes], hand),
    ];
  });
}

const NOTHING: LocalText = { en: 'nothing so far', fr: 'rien jusqu’ici' };

const EXCLUDED: LocalText = {
  en: 'What does not count, and why:',
  fr: 'Ce qui ne compte pas, et pourquoi :',
};

const BLOCKS: LocalText = { en: 'Blocks of competences:', fr: 'Blocs de compétences :' };

const BLOCK_OUTCOMES = {
  validated: { en: 'validated', fr: 'validé' },
  accumulated: { en: 'accumulated from its components', fr: 'accumulé par ses composantes' },
  open: { en: 'not yet', fr: 'pas encore' },
} as const;

function blockLines({ blocks }: StackReport, { locale, style }: Hand): readonly string[] {
  const isTitled = blocks.some(({ title }) => title !== undefined);
  const rows = table(
    blocks.map(({ block, title, outcome }) => [
      block,
      ...(isTitled ? [title === undefined ? '' : textIn(title, locale, 'en')] : []),
      BLOCK_OUTCOMES[outcome][locale],
    ]),
  );
  return blocks.map(({ outcome }, index) => {
    const sign = outcome === 'open' ? style.bad('✘') : style.good('✔');
    return `  ${sign} ${rows[index]}`;
  });
}

/** What is not met while the answer is open may be met yet. */
function missingTitle({ answer }: StackReport): LocalText {
  return answer === 'undetermined'
    ? { en: 'What is missing, as far as is known:', fr: 'Ce qui manque, pour autant qu’on sache :' }
    : { en: 'What is missing:', fr: 'Ce qui manque :' };
}

const MOST_CHOICES = 8;

function missingLines({ report, pathway }: StackToRender, { locale, style }: Hand) {
  const known = outcomesIn(report);
  const isOpen = report.answer === 'undetermined';
  const parts = report.missing.map((finding) => missingPart(finding, pathway, { known, locale }));
  const rows = table(
    report.missing.map(({ message }, index) => [parts[index]?.label ?? '', message[locale]]),
  );
  return parts.flatMap(({ choices, component }, index) => {
    const isUndetermined = component !== undefined && known.undetermined.has(component);
    const sign = isOpen || isUndetermined ? style.doubt('?') : style.bad('✘');
    const line = `  ${sign} ${rows[index]}`;
    if (isUndetermined) return [line, ...reasonLines(component, report, locale)];
    if (choices.length === 0) return [line];
    const left = choices.length - MOST_CHOICES;
    const more = left > 0 ? [{ en: `${left} more`, fr: `${left} autres` }[locale]] : [];
    const list = [...choices.slice(0, MOST_CHOICES), ...more].join(', ');
    return [`${line}${colonIn(locale)}`, `      ${wrapText(printable(list), '      ')}`];
  });
}

/** What is known of components: which are filled, and of which it could not be told. */
function outcomesIn({ components }: StackReport): KnownComponents {
  const keysOf = (wanted: readonly ComponentOutcome[]) =>
    new Set(wanted.map(({ component }) => component));
  return {
    counted: keysOf(components.filter(({ held }) => held !== undefined)),
    undetermined: keysOf(
      components.filter(({ outcome, held }) => outcome === 'undetermined' && held === undefined),
    ),
  };
}

/** The first reason why it could not be told, but for that of all; each is with the credential that does not count. */
function reasonLines(key: string, report: StackReport, locale: Locale): readonly string[] {
  const { findings = [] } = report.components.find(({ component }) => component === key) ?? {};
  const toldOfAll = new Set(report.findings.map(({ code }) => code));
  const reason = findings.find(
    ({ severity, code }) => severity !== 'error' && !toldOfAll.has(code),
  );
  if (reason === undefined) return [];
  return [`      ${wrapText(printable(reason.message[locale]), '      ')}`];
}

function shortestTitle(shortest: Completion | undefined, locale: Locale): string {
  const credits = creditsIn(shortest, locale);
  return locale === 'fr'
    ? `La voie la plus courte pour compléter${credits} :`
    : `The shortest way to complete${credits}:`;
}

function creditsIn(way: Completion | undefined, locale: Locale): string {
  return way === undefined || compareDecimals(way.ects, 0) === 0
    ? ''
    : ` — ${creditsText(way.ects, locale)}`;
}

function shortestLines(
  shortest: Completion | undefined,
  pathway: Pathway,
  locale: Locale,
): readonly string[] {
  const rows = (shortest?.components ?? []).map((key) => componentNamed(key, pathway, locale));
  return table(rows.map(({ title, credits }) => [title, credits])).map((row) => `  + ${row}`);
}

const ALTERNATIVES: LocalText = {
  en: 'Other ways to complete:',
  fr: 'Autres voies pour compléter :',
};

function alternativeLines(
  ways: readonly Completion[],
  pathway: Pathway,
  locale: Locale,
): readonly string[] {
  return ways.map((way) => {
    const titles = way.components.map((key) => componentNamed(key, pathway, locale).title);
    return `  + ${wrapText(`${printable(titles.join(' + '))}${creditsIn(way, locale)}`, '    ')}`;
  });
}

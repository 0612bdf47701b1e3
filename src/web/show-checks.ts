import type { Locale, LocalText } from '../foundation/locale.js';
import { printable } from '../foundation/printable.js';
import type { Check, Finding } from '../foundation/report.js';
import { OUTCOME_NAMES } from '../verifying/check-titles.js';
import type { PartReport, VerificationReport } from '../verifying/report.js';
import { REPORT_WORDS, ROLE_NAMES } from '../verifying/report-words.js';
import { element, sign } from './elements.js';
import type { Outcome } from './session.js';
import { PAGE, VERDICTS } from './texts.js';

type Judged = Extract<Outcome, { kind: 'judged' }>;
type Title = Judged['engine']['checkTitle'];

/** Each check with what came of it and what to do; those that do not apply are folded away. */
export function showChecks({ judged, engine }: Judged, locale: Locale): HTMLElement {
  const { report, opened } = judged;
  const { checkTitle } = engine;
  const says = ({ outcome, findings }: Check) => outcome !== 'skipped' || findings.length > 0;
  const shown = [...report.checks.filter(says)].sort(
    (one, other) => GRAVITY[one.outcome] - GRAVITY[other.outcome],
  );
  const silent = report.checks.filter((check) => !says(check));
  const list = (checks: readonly Check[]) =>
    element(
      'ul',
      { class: 'checks' },
      ...checks.map((each) => checkItem(each, checkTitle(each.id, report.role), locale)),
    );
  return element(
    'section',
    { class: 'card', 'aria-labelledby': 'checks-title' },
    element('h2', { id: 'checks-title' }, PAGE.checks[locale]),
    ...opened.notes.map((note) => findingBlock(note, locale)),
    list(shown),
    ...statedBlock(report, locale),
    ...partsBlock(report, checkTitle, locale),
    ...(silent.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, `${PAGE.skippedChecks[locale]} (${silent.length})`),
            list(silent),
          ),
        ]),
  );
}

/** What speaks against a badge comes first. */
const GRAVITY: Readonly<Record<Check['outcome'], number>> = {
  failed: 0,
  indeterminate: 1,
  passed: 2,
  skipped: 3,
};

function checkItem(check: Check, title: LocalText, locale: Locale): HTMLElement {
  const { outcome, findings, asOf } = check;
  const aged = asOf === undefined ? '' : ` (${REPORT_WORDS.asOf[locale]} ${asOf.slice(0, 10)})`;
  return item(
    outcome,
    { name: title[locale], said: `${OUTCOME_NAMES[outcome][locale]}${aged}` },
    findings.map((each) => findingBlock(each, locale)),
  );
}

/** One line of the list: a sign, what was looked at, what came of it, and the words on it. */
function item(
  outcome: Check['outcome'],
  { name, said }: { readonly name: string; readonly said: string },
  words: readonly HTMLElement[],
): HTMLElement {
  const heading = element(
    'p',
    { class: 'check-title' },
    element('span', { class: 'check-name' }, name),
    element('span', { class: 'check-outcome' }, said),
  );
  return element(
    'li',
    { class: `check ${outcome}` },
    sign(outcome),
    element('div', {}, heading, ...words),
  );
}

function findingBlock({ message, hint, pointer, code }: Finding, locale: Locale): HTMLElement {
  const place = pointer === '' ? [] : [element('code', { dir: 'ltr' }, printable(pointer)), ' · '];
  return element(
    'div',
    { class: 'finding' },
    element('p', {}, sentenceCase(message[locale])),
    ...(hint === undefined ? [] : [element('p', { class: 'hint' }, `→ ${hint[locale]}`)]),
    element('p', { class: 'place' }, ...place, element('code', {}, code)),
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** The words of the issuer as a quotation: nobody should take them for ours. */
function statedBlock({ stated = [] }: VerificationReport, locale: Locale): readonly HTMLElement[] {
  if (stated.length === 0) return [];
  return [
    element('h3', {}, REPORT_WORDS.stated[locale]),
    ...stated.map(({ message }) => element('blockquote', {}, message)),
  ];
}

function partsBlock(
  { parts }: VerificationReport,
  title: Title,
  locale: Locale,
): readonly HTMLElement[] {
  if (parts.length === 0) return [];
  return [
    element('h3', {}, REPORT_WORDS.parts[locale]),
    element('ul', { class: 'checks' }, ...parts.map((part) => partItem(part, title, locale))),
  ];
}

const PART_OUTCOMES = {
  accepted: 'passed',
  rejected: 'failed',
  undetermined: 'indeterminate',
} as const;

function partItem({ role, report }: PartReport, title: Title, locale: Locale): HTMLElement {
  const outcome = PART_OUTCOMES[report.verdict];
  const against = report.checks.filter(
    ({ outcome: each }) => each === 'failed' || (each === 'indeterminate' && outcome !== 'failed'),
  );
  const words = against.map(({ id, findings: [first] }) =>
    element(
      'p',
      { class: 'finding' },
      `${title(id, role)[locale]}${locale === 'fr' ? ' :' : ':'} ${first?.message[locale] ?? ''}`,
    ),
  );
  return item(
    outcome,
    { name: ROLE_NAMES[role][locale], said: VERDICTS[report.verdict][locale] },
    outcome === 'passed' ? [] : words,
  );
}

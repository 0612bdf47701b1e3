import type { Locale } from '../foundation/locale.js';
import { element, sign } from './elements.js';
import type { Outcome } from './session.js';
import { showBadge } from './show-badge.js';
import { showChecks } from './show-checks.js';
import { spelledOut } from './spelled-out.js';
import { PAGE, TRUST, VERDICTS } from './texts.js';

/** A result as it is shown, and as it is said aloud. */
export interface ShownResult {
  readonly nodes: readonly HTMLElement[];
  /** The verdict in a word. */
  readonly word: string;
  /** Why. */
  readonly sentence: string;
}

type Judged = Extract<Outcome, { kind: 'judged' }>;

/** The verdict in plain words first, then what the badge says, then each check. */
export function showResult(outcome: Outcome, locale: Locale): ShownResult {
  if (outcome.kind === 'unopened') return showUnopened(outcome, locale);
  const { judged, engine } = outcome;
  const { report } = judged;
  const unreadable = engine.isUnreadable(report.checks);
  const word = VERDICTS[unreadable ? 'unreadable' : report.verdict][locale];
  const sentence = reasonAlone(engine.verdictOn(report, judged.trust)[locale]);
  const kind = unreadable ? 'rejected' : report.verdict;
  const banner = makeBanner({ kind, word, sentence, locale }, trustNotes(outcome, locale));
  const badge = unreadable ? undefined : showBadge(outcome, locale);
  const checks = showChecks(outcome, locale);
  const nodes =
    badge === undefined ? [banner, checks] : [banner, badge.glance, checks, badge.elements];
  return { nodes, word, sentence };
}

/** The sentence without the word that stands above it. */
function reasonAlone(sentence: string): string {
  const reason = sentence.replace(/^\p{L}+(?:\u00a0|\u202f| )?[:.]\s+/u, '');
  return reason.charAt(0).toLocaleUpperCase() + reason.slice(1);
}

function showUnopened(
  { text, hint }: Extract<Outcome, { kind: 'unopened' }>,
  locale: Locale,
): ShownResult {
  const word = VERDICTS.unreadable[locale];
  const said = text[locale];
  const sentence = `${said.charAt(0).toLocaleUpperCase()}${said.slice(1)}`;
  const notes = hint === undefined ? [] : [element('p', {}, hint[locale])];
  const banner = makeBanner({ kind: 'rejected', word, sentence, locale }, notes);
  return { nodes: [banner], word, sentence };
}

const SIGNS = { accepted: 'passed', rejected: 'failed', undetermined: 'indeterminate' } as const;

interface Banner {
  readonly kind: keyof typeof SIGNS;
  readonly word: string;
  readonly sentence: string;
  readonly locale: Locale;
}

function makeBanner(
  { kind, word, sentence, locale }: Banner,
  notes: readonly HTMLElement[],
): HTMLElement {
  return element(
    'section',
    { class: `verdict ${kind}`, 'aria-label': PAGE.result[locale] },
    element('div', { class: 'mark' }, sign(SIGNS[kind])),
    element(
      'div',
      { class: 'verdict-words' },
      element('h2', {}, word),
      element('p', { class: 'sentence' }, sentence),
      ...notes,
    ),
  );
}

/** What the page knows of the issuer: what its host says, and nothing that the badge says of itself. */
function trustNotes({ judged, broken }: Judged, locale: Locale): readonly HTMLElement[] {
  const { trust, issuer, report } = judged;
  if (broken) return [element('p', {}, TRUST.broken[locale])];
  const named = namedIssuer(judged, locale);
  if (trust === 'unchecked')
    return report.verdict === 'undetermined'
      ? [element('p', {}, TRUST.nobody[locale]), ...named]
      : [];
  const believed = report.checks.find(({ id }) => id === 'issuer.trust')?.outcome;
  if (believed === 'failed') return [element('p', {}, TRUST.unlisted[locale]), ...named];
  // A badge may name any issuer: that a listed one is meant says nothing until its key has signed.
  if (believed !== 'passed' || issuer?.listed === undefined) return [];
  const asOf = typeof trust === 'object' && 'asOf' in trust ? trust.asOf : undefined;
  const date = asOf === undefined ? '' : ` (${TRUST.asOf[locale]} ${asOf.slice(0, 10)})`;
  return [
    element('p', {}, `${TRUST.listed[locale]} `, element('strong', {}, issuer.listed.name), date),
  ];
}

/** The name by which keys are found, to be compared with one from elsewhere: a name of its own choosing would say nothing. */
function namedIssuer({ issuer }: Judged['judged'], locale: Locale): readonly HTMLElement[] {
  if (issuer === undefined) return [];
  return [
    element(
      'p',
      {},
      `${TRUST.named[locale]} `,
      element('code', { dir: 'ltr' }, spelledOut(issuer.id)),
    ),
  ];
}

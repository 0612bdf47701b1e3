import type { JsonPointer } from '../foundation/json/pointer.js';
import type { Locale, LocalText } from '../foundation/locale.js';
import type { Check, Outcome, Report } from '../foundation/report.js';
import { describedElements, type Framework } from '../frameworks/index.js';
import { renderReport } from './render-report.js';
import type { Style } from './style.js';

/** How a report on a framework is written. */
export interface ConformityStyle {
  readonly framework: Framework;
  readonly locale: Locale;
  readonly style: Style;
  /** Where a pointer stands in the files the user wrote. */
  readonly locate: (pointer: JsonPointer) => string | undefined;
}

/** A report on a framework as a person reads it: each element, then what does not fit together. */
export function renderConformity(
  report: Report,
  { framework, locale, style, locate }: ConformityStyle,
): string {
  const sentence = asHeading(describedElements(report, framework).sentence);
  const groups = groupsOf(framework);
  const isSummedUp = (check: Check) =>
    isQuiet(check) && groups.some(({ rules }) => rules.has(check.id));
  const body = renderReport(
    { ...report, checks: report.checks.filter((check) => !isSummedUp(check)).map(briefly) },
    {
      ...{ locale, style, locate, showSkipped: true },
      title: (id) => titleOf(framework, id),
      word: wordFor,
      verdicts: { accepted: sentence, rejected: sentence, undetermined: sentence },
      // A rule outside the elements speaks only where something is not there.
      isNote: ({ id, findings }) =>
        findings.length > 0 && groups.some(({ rules }) => rules.has(id)),
    },
  );
  const quiet = report.checks.filter(isSummedUp);
  const sums = groups.flatMap((group) => sumsOf(quiet, group));
  const lines = [...sums, ...leftForPeople(framework)].map(
    ({ sign, text }) => `  ${style[sign.style](sign.text)} ${text[locale]}\n`,
  );
  return body + lines.join('');
}

/** Rules that are told by their number where there is nothing to say about them. */
interface RuleGroup {
  readonly rules: ReadonlySet<string>;
  readonly one: LocalText;
  readonly several: LocalText;
}

function groupsOf({ consistency, requirements = [] }: Framework): readonly RuleGroup[] {
  const ids = (rules: readonly { readonly id: string }[]) => new Set(rules.map(({ id }) => id));
  return [
    {
      rules: ids(consistency),
      one: {
        en: 'check on how the parts fit together',
        fr: 'contrôle de cohérence entre les parties',
      },
      several: {
        en: 'checks on how the parts fit together',
        fr: 'contrôles de cohérence entre les parties',
      },
    },
    {
      rules: ids(requirements),
      one: { en: 'further requirement or principle', fr: 'autre exigence ou principe' },
      several: { en: 'further requirements and principles', fr: 'autres exigences et principes' },
    },
  ];
}

interface Line {
  readonly sign: { readonly text: string; readonly style: 'good' | 'doubt' | 'faint' };
  readonly text: LocalText;
}

function sumsOf(quiet: readonly Check[], { rules, one, several }: RuleGroup): readonly Line[] {
  const count = (outcome: Outcome) =>
    quiet.filter((check) => rules.has(check.id) && check.outcome === outcome).length;
  const [fit, wait] = [count('passed'), count('indeterminate')];
  const named = (number: number) => (number === 1 ? one : several);
  const lines: Line[] = [];
  if (fit > 0) {
    const { en, fr } = named(fit);
    const text = { en: `${fit} ${en}`, fr: `${fit} ${fr}` };
    lines.push({ sign: { text: '✔', style: 'good' }, text });
  }
  if (wait > 0) {
    const { en, fr } = named(wait);
    const text = {
      en: `${wait} ${en}: not before the form is right`,
      fr: `${wait} ${fr} : pas avant que la forme soit juste`,
    };
    lines.push({ sign: { text: '?', style: 'doubt' }, text });
  }
  return lines;
}

function leftForPeople({ forPeople = [] }: Framework): readonly Line[] {
  const count = forPeople.length;
  if (count === 0) return [];
  const text = {
    en: `${count} questions are left for people to judge: microcert check --list-rules`,
    fr: `${count} questions restent à l’appréciation des personnes : microcert check --list-rules`,
  };
  return [{ sign: { text: '·', style: 'faint' }, text }];
}

function wordFor({ outcome, findings }: Check): LocalText {
  if (outcome === 'failed') return { en: 'to complete', fr: 'à compléter' };
  if (outcome === 'indeterminate')
    return {
      en: 'not looked at until its form is right',
      fr: 'non examiné tant que la forme n’est pas juste',
    };
  return findings.length > 0
    ? { en: 'not stated (optional)', fr: 'non indiqué (facultatif)' }
    : { en: 'comes with the award', fr: 'relève de la délivrance' };
}

/** Whether a line of its own would tell a person nothing. */
function isQuiet(check: Check): boolean {
  return isNotLookedAt(check) || (check.findings.length === 0 && check.outcome !== 'failed');
}

/** What is wrong with the form is told once, at the form. */
function briefly(check: Check): Check {
  return isNotLookedAt(check) ? { ...check, findings: [] } : check;
}

/** The only reason why a part stays open is that its form is wrong. */
function isNotLookedAt({ outcome }: Check): boolean {
  return outcome === 'indeterminate';
}

function titleOf(framework: Framework, id: string): LocalText {
  const rules = [...framework.consistency, ...(framework.requirements ?? [])];
  const rule = rules.find((candidate) => candidate.id === id);
  const element = framework.elements.find(({ key }) => id === `${framework.id}.${key}`);
  return rule?.name ?? (element && shortened(element.name)) ?? SHAPES[id] ?? { en: id, fr: id };
}

const SHAPES: Readonly<Record<string, LocalText>> = {
  'definition.shape': { en: 'Form of the definition', fr: 'Forme de la définition' },
  'award.shape': { en: 'Form of the award', fr: 'Forme de la délivrance' },
  'issuer.shape': { en: 'Form of the issuer profile', fr: 'Forme du profil de l’émetteur' },
};

/** Names of Annex I run over several lines; what stands in brackets after a space explains, and can go. */
export function shortened({ en, fr }: LocalText): LocalText {
  const short = (text: string) => text.replace(/ \(.*$/s, '').trim();
  return { en: short(en), fr: short(fr) };
}

/** `describes …` → `Describes …`. */
function asHeading({ en, fr }: LocalText): LocalText {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return { en: capital(en), fr: capital(fr) };
}

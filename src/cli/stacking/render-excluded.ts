import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import { verdictOn } from '../../verifying/verdict-text.js';
import { renderFindings } from '../render-findings.js';
import { printable, type Style, wrapText } from '../style.js';
import { summarize } from '../summarize.js';
import { reasons } from '../verification/render.js';
import { endedSince } from './ended-since.js';
import { type Hand, placeOf, type StackToRender, shownCredentials } from './stack-to-render.js';

/** What does not count, each with its reasons: in the words of `verify`, and in those of the pathway. */
export function excludedLines(stack: StackToRender, hand: Hand): readonly string[] {
  const { report, trust } = stack;
  const { locale, style } = hand;
  const toldAbove = new Set(report.findings.map(({ code }) => code));
  const found = new Map(report.excluded.map(({ held, findings }) => [held, findings]));
  return shownCredentials(stack).flatMap((credential) => {
    const { judged, file, at } = credential;
    const { held, report: own, inside } = judged;
    const findings = found.get(held);
    if (findings === undefined) return [];
    const [title = ''] = summarize(file.bytes, locale, at);
    const name = [style.strong(printable(placeOf(credential))), printable(title)];
    // What is in a record counts by its own: that the record is refused is said as a remark, with its reason.
    const isTold = own.verdict === 'accepted' || inside !== undefined;
    // What its own report says is told in the words of `verify`; what is said of it besides, after that.
    const besides = findings.filter(
      ({ code }) => (isTold || isBeside(code)) && !toldAbove.has(code),
    );
    const verdict = isTold
      ? []
      : [
          `    ${wrapText(verdictOn(own, trust)[locale], '    ')}`,
          ...reasonLines(own, hand),
          ...hintLines(endedSince(credential, stack.on), hand),
        ];
    return [
      `  ${signFor(findings, style)} ${name.filter(Boolean).join('  ')}`,
      ...verdict,
      ...findingLines([...besides, ...(at === undefined ? file.notes : [])], hand),
    ];
  });
}

function hintLines(hint: LocalText | undefined, { locale }: Hand): readonly string[] {
  return hint === undefined ? [] : [`      → ${wrapText(hint[locale], '        ')}`];
}

function reasonLines(own: Parameters<typeof reasons>[0], { locale, style }: Hand) {
  return reasons(own, locale, style).map((line) => line.trimEnd());
}

const TOLD_BY_VERDICT = new Set(['stack.not-accepted', 'stack.not-decided', 'stack.other-learner']);

function isBeside(code: string): boolean {
  return code.startsWith('stack.') && !TOLD_BY_VERDICT.has(code);
}

/** Findings, each at its place in the credential that is named above: `/credentials/3/issuer` is `/issuer` there. */
export function findingLines(
  findings: readonly Finding[],
  { locale, style }: Hand,
): readonly string[] {
  const shown = findings.map((finding) => {
    const pointer = /^\/credentials\/\d+(.*)$/s.exec(finding.pointer)?.[1] ?? '';
    const hint = HINTS[finding.code] ?? finding.hint;
    return { ...finding, pointer, ...(hint && { hint }) };
  });
  // A law or guide is named; a rule of the pathway, or of ours, says so by itself.
  return shown.flatMap((finding) =>
    renderFindings([finding], { locale, style, namesSource: finding.cites?.confirmed === false }),
  );
}

const WHO: LocalText = {
  en: 'name the learner, by an identifier that stands in all of them: `--recipient ID`',
  fr: 'nommer l’apprenant, par un identifiant présent dans tous : `--recipient ID`',
};

/** What to do, where on the command line it has another name than in code. */
const HINTS: Readonly<Record<string, LocalText>> = {
  'stack.several-learners': WHO,
  'stack.learner-unknown': WHO,
  'stack.bound': {
    en: 'raise `--max-steps`, or have fewer components accept the same achievements',
    fr: 'relever `--max-steps`, ou faire accepter les mêmes acquis par moins de composantes',
  },
};

function signFor(findings: readonly Finding[], style: Style): string {
  const has = (severity: Finding['severity']) =>
    findings.some((finding) => finding.severity === severity);
  if (has('error')) return style.bad('✘');
  return has('warning') ? style.doubt('?') : style.faint('·');
}

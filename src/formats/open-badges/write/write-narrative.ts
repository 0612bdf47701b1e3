import { CRITERIA_LABELS } from '../../../model/criteria-labels.js';
import type {
  Assessment,
  GradingScheme,
  MicroCertification,
} from '../../../model/micro-certification.js';
import { ASSESSMENT_TYPES } from '../../../vocabulary/generated/assessment-types.js';
import { MODES } from '../../../vocabulary/generated/modes.js';
import { SUPERVISION } from '../../../vocabulary/generated/supervision.js';
import type { Wording } from './wording.js';

/** Criteria as Markdown, in one language: outcomes, assessments, prerequisites; else description or title. */
export function writeNarrative(definition: MicroCertification, wording: Wording): string {
  const { outcomes = [], assessments = [], prerequisites, description, title } = definition;
  const { locale, say } = wording;
  const sections = [
    section(
      CRITERIA_LABELS.outcomes[locale],
      outcomes.map(({ statement }) => oneLine(say(statement))),
    ),
    section(
      CRITERIA_LABELS.assessment[locale],
      assessments.map((assessment) => assessmentLine(assessment, wording)),
    ),
    section(CRITERIA_LABELS.prerequisites[locale], prerequisiteLines(prerequisites, wording)),
  ].filter((text) => text !== '');
  return sections.length > 0 ? sections.join('\n\n') : oneLine(say(description ?? title));
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : [`## ${heading}`, '', ...lines.map((line) => `- ${line}`)].join('\n');
}

function assessmentLine(assessment: Assessment, wording: Wording): string {
  const { title, type, mode, supervision, criteria, grading } = assessment;
  const name = title === undefined ? '' : `**${oneLine(wording.say(title))}**`;
  const facts = [
    wording.name(ASSESSMENT_TYPES, type),
    ...(mode === undefined ? [] : [wording.name(MODES, mode)]),
    ...(supervision === undefined ? [] : [wording.name(SUPERVISION, supervision)]),
  ];
  const parts = [
    name,
    facts.map(oneLine).join(', '),
    criteria ? oneLine(wording.say(criteria)) : '',
  ];
  return [...parts, passingLine(grading, wording)].filter((part) => part !== '').join(' — ');
}

function passingLine(grading: GradingScheme | undefined, { locale }: Wording): string {
  return grading?.passing === undefined
    ? ''
    : `${CRITERIA_LABELS.toPass[locale]}${locale === 'fr' ? ' : ' : ': '}${oneLine(grading.passing)}`;
}

function prerequisiteLines(
  prerequisites: MicroCertification['prerequisites'],
  wording: Wording,
): readonly string[] {
  if (prerequisites === undefined) return [];
  return 'none' in prerequisites
    ? [CRITERIA_LABELS.none[wording.locale]]
    : [oneLine(wording.say(prerequisites.text))];
}

/** A text that stays text: Markdown and HTML marks of the author must not change what a wallet shows. */
function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>]/g, '\\$&');
}

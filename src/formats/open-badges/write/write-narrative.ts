import type { LocalText } from '../../../foundation/locale.js';
import type {
  Assessment,
  GradingScheme,
  MicroCertification,
} from '../../../model/micro-certification.js';
import { ASSESSMENT_TYPES } from '../../../vocabulary/generated/assessment-types.js';
import { MODES } from '../../../vocabulary/generated/modes.js';
import { SUPERVISION } from '../../../vocabulary/generated/supervision.js';
import type { Wording } from './wording.js';

const HEADINGS = {
  outcomes: { en: 'Learning outcomes', fr: 'Acquis d’apprentissage' },
  assessments: { en: 'Assessment', fr: 'Évaluation' },
  prerequisites: { en: 'Prerequisites', fr: 'Prérequis' },
  passing: { en: 'To pass: ', fr: 'Pour réussir : ' },
  none: { en: 'None.', fr: 'Aucun.' },
} as const satisfies Readonly<Record<string, LocalText>>;

/** Criteria as Markdown, in one language: outcomes, assessments, prerequisites; else description or title. */
export function writeNarrative(definition: MicroCertification, wording: Wording): string {
  const { outcomes = [], assessments = [], prerequisites, description, title } = definition;
  const sections = [
    section(
      HEADINGS.outcomes[wording.locale],
      outcomes.map(({ statement }) => oneLine(wording.say(statement))),
    ),
    section(
      HEADINGS.assessments[wording.locale],
      assessments.map((assessment) => assessmentLine(assessment, wording)),
    ),
    section(HEADINGS.prerequisites[wording.locale], prerequisiteLines(prerequisites, wording)),
  ].filter((text) => text !== '');
  return sections.length > 0 ? sections.join('\n\n') : oneLine(wording.say(description ?? title));
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
    : `${HEADINGS.passing[locale]}${oneLine(grading.passing)}`;
}

function prerequisiteLines(
  prerequisites: MicroCertification['prerequisites'],
  wording: Wording,
): readonly string[] {
  if (prerequisites === undefined) return [];
  return 'none' in prerequisites
    ? [HEADINGS.none[wording.locale]]
    : [oneLine(wording.say(prerequisites.text))];
}

/** A text that stays text: Markdown and HTML marks of the author must not change what a wallet shows. */
function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>]/g, '\\$&');
}

import type { Locale, LocalText } from '../../foundation/locale.js';
import { type Answers, answerTo } from './answers.js';
import type { Section } from './section.js';
import { codeOrQuoted, inOneLanguage } from './yaml-values.js';

const CRITERIA: LocalText = {
  en: 'What is asked of the learner',
  fr: 'Ce qui est demandé à l’apprenant',
};
const OR_IDS: LocalText = {
  en: 'or a list of outcome ids',
  fr: 'ou une liste d’identifiants d’acquis',
};
const LARGER: LocalText = {
  en: 'University diploma in agroecology',
  fr: 'Diplôme d’université Agroécologie',
};

/** How outcomes are assessed: each assessment assesses them all until somebody says otherwise. */
export function assessmentSection(answers: Answers, locale: Locale): Section {
  const supervision = answerTo(answers, 'supervision');
  const assesses = `    assesses: all               # ${OR_IDS[locale]}`;
  const lines = answers.assessment?.flatMap((type) => [
    `  - type: ${codeOrQuoted(type)}`,
    supervision === undefined
      ? '    # supervision: supervised-with-id-verification'
      : `    supervision: ${codeOrQuoted(supervision)}`,
    `    # criteria: { ${locale}: ${CRITERIA[locale]} }`,
    assesses,
  ]);
  return {
    locale,
    lines: lines && ['assessments:', ...lines],
    example: [
      'assessments:',
      '  - type: written-examination   # oral-examination, practical-assessment, project-work, portfolio, …',
      '    supervision: supervised-with-id-verification',
      `    criteria: { ${locale}: ${CRITERIA[locale]} }`,
      assesses,
    ],
  };
}

/** How it relates to larger awards. */
export function stackabilitySection(answers: Answers, locale: Locale): Section {
  const kind = answerTo(answers, 'stackability');
  const targets = (answers.towards ?? []).flatMap((title) => [
    `    - title: ${inOneLanguage(title, locale)}`,
    '      relation: contributes-to  # validates',
  ]);
  const example = [
    '  towards:',
    `    - title: { ${locale}: ${LARGER[locale]} }`,
    '      relation: contributes-to  # validates',
    '      ects: 1',
  ];
  const towards = () => {
    if (targets.length > 0) return ['  towards:', ...targets];
    return kind === 'stand-alone' ? [] : example.map((line) => `  #${line.slice(1)}`);
  };
  return {
    locale,
    lines:
      kind === undefined
        ? undefined
        : ['stackability:', `  kind: ${codeOrQuoted(kind)}`, ...towards()],
    example: [
      'stackability:',
      '  kind: stackable               # stand-alone, integrated',
      ...example,
    ],
  };
}

import type { Locale, LocalText } from '../../foundation/locale.js';
import {
  type Answers,
  answerTo,
  type BegunDefinition,
  definitionOf,
  FIRST_VERSION,
} from './answers.js';
import { assessmentSection, stackabilitySection } from './nested-sections.js';
import { type Section, section } from './section.js';
import { codeOrQuoted, inOneLanguage, numberOrQuoted, quoted } from './yaml-values.js';

/** What a definition is begun with. */
export interface TemplateValues {
  /** Language of the texts and of the comments. */
  readonly locale: Locale;
  /** What is known already. */
  readonly answers: Answers;
  /** The command that checks it. */
  readonly checkLine: string;
  /** Comment that names the schema to editors, or says how to get it. */
  readonly schemaLine: string;
}

/**
 * A definition in YAML with what is known filled in; the rest stands as comments with an example each, so that
 * `microcert check` names honestly what is still missing.
 */
export function definitionTemplate(values: TemplateValues): string {
  const { locale, answers, checkLine, schemaLine } = values;
  const say = (text: LocalText) => text[locale];
  const begun = definitionOf(answers, locale);
  const one = (name: keyof Answers) => answerTo(answers, name);
  const sections: readonly string[] = [
    `${schemaLine}
# ${say({ en: 'Definition of a micro-certification.', fr: 'Définition d’une micro-certification.' })}
# ${say({ en: 'Check it with:', fr: 'La contrôler :' })} ${checkLine}`,
    `# ${say({ en: 'Absolute address that names the definition for good.', fr: 'Adresse absolue qui nomme la définition pour de bon.' })}
${filledIn('id: ', one('id'), say(ID_EXAMPLE))}
version: ${quoted(FIRST_VERSION)}`,
    `# ${say({ en: 'One text per language.', fr: 'Un texte par langue.' })}
title:
${filledIn(`  ${locale}: `, one('title'), say({ en: 'Soil health', fr: 'Santé des sols' }))}
${section(descriptionSection(one('description'), locale))}`,
    section(bodySection(one('body'), one('country'), locale)),
    `languages: [${locale}]`,
    section({
      ...{ locale, about: OUTCOMES },
      lines: answers.outcome && [
        'outcomes:',
        ...answers.outcome.map((each) => `  - ${inOneLanguage(each, locale)}`),
      ],
      example: [
        'outcomes:',
        '  - id: diagnose',
        `    statement: { ${locale}: ${say({ en: 'Reads a soil profile', fr: 'Lit un profil de sol' })} }`,
      ],
    }),
    section(workloadSection(begun, locale)),
    section(levelSection(begun, locale)),
    section(assessmentSection(answers, locale)),
    section(participationSection(answers, locale)),
    section({
      locale,
      lines: answers.quality && [
        'qualityAssurance:',
        ...answers.quality.flatMap((type) => [
          `  - type: ${codeOrQuoted(type)}`,
          ...MORE_ON_QUALITY,
        ]),
      ],
      example: [
        'qualityAssurance:',
        '  - type: institutional-quality-assurance   # program-quality-assurance, …',
        `    title: { ${locale}: ESG 2015 }`,
      ],
    }),
    section(prerequisitesSection(begun, locale)),
    section(stackabilitySection(answers, locale)),
  ];
  return `${sections.join('\n\n')}\n`;
}

const ID_EXAMPLE: LocalText = {
  en: 'https://univ.example/micro/soil-health',
  fr: 'https://univ.example/micro/sante-des-sols',
};
const OUTCOMES: LocalText = {
  en: 'What the learner will know, understand and be able to do.',
  fr: 'Ce que l’apprenant saura, comprendra et pourra faire.',
};
const MORE_ON_QUALITY = ['    # title: { en: ESG 2015 }'];

/** What must be there stands empty, with an example beside it, until it is known. */
function filledIn(name: string, value: string | undefined, example: string): string {
  return value === undefined
    ? `${`${name}""`.padEnd(32)}  # ${example}`
    : `${name}${quoted(value)}`;
}

function descriptionSection(text: string | undefined, locale: Locale): Section {
  const example = {
    en: 'What it is about, in a few sentences.',
    fr: 'De quoi il s’agit, en quelques phrases.',
  };
  return {
    locale,
    lines: text === undefined ? undefined : ['description:', `  ${locale}: ${quoted(text)}`],
    example: ['description:', `  ${locale}: ${example[locale]}`],
  };
}

function bodySection(
  body: string | undefined,
  country: string | undefined,
  locale: Locale,
): Section {
  const name = { en: 'University of Example', fr: 'Université Exemple' };
  const known = body !== undefined || country !== undefined;
  return {
    locale,
    lines: known
      ? [
          'awardingBodies:',
          body === undefined
            ? `  - name: { ${locale}: "" }          # ${name[locale]}`
            : `  - name: ${inOneLanguage(body, locale)}`,
          country === undefined ? '    # country: FR' : `    country: ${quoted(country)}`,
        ]
      : undefined,
    example: ['awardingBodies:', `  - name: { ${locale}: ${name[locale]} }`, '    country: FR'],
  };
}

function workloadSection({ workload }: BegunDefinition, locale: Locale): Section {
  const parts = Object.entries(workload ?? {}).map(
    ([name, value]) => `${name}: ${numberOrQuoted(value as number | string)}`,
  );
  return {
    locale,
    about: {
      en: 'ECTS (fractions allowed), hours, or both.',
      fr: 'ECTS (fractions permises), heures, ou les deux.',
    },
    lines: parts.length > 0 ? [`workload: { ${parts.join(', ')} }`] : undefined,
    example: ['workload: { ects: 1, hours: 25 }'],
  };
}

function levelSection({ level }: BegunDefinition, locale: Locale): Section {
  const parts = Object.entries(level ?? {}).map(
    ([name, value]) =>
      `${name}: ${typeof value === 'number' ? value : codeOrQuoted(String(value))}`,
  );
  return {
    locale,
    about: {
      en: 'EQF 1 to 8 and cycle (short, first, second, third), or: { notApplicable: { en: reason } }',
      fr: 'CEC 1 à 8 et cycle (short, first, second, third), ou : { notApplicable: { fr: raison } }',
    },
    lines: parts.length > 0 ? [`level: { ${parts.join(', ')} }`] : undefined,
    example: ['level: { eqf: 6, cycle: first }'],
  };
}

function participationSection({ mode, setting }: Answers, locale: Locale): Section {
  const [where] = setting ?? [];
  return {
    locale,
    lines: mode && [
      'participation:',
      `  modes: [${mode.map(codeOrQuoted).join(', ')}]`,
      where === undefined
        ? '  # setting: formal             # non-formal'
        : `  setting: ${codeOrQuoted(where)}`,
    ],
    example: [
      'participation:',
      '  modes: [online]               # presential, blended, workbased, …',
      '  setting: formal               # non-formal',
    ],
  };
}

function prerequisitesSection({ prerequisites }: BegunDefinition, locale: Locale): Section {
  const or = { en: 'or', fr: 'ou' };
  const written = () => {
    if (prerequisites === undefined) return undefined;
    if (prerequisites === 'none' || !('text' in prerequisites)) return ['prerequisites: none'];
    return ['prerequisites:', `  text: ${inOneLanguage(prerequisites.text[locale] ?? '', locale)}`];
  };
  return {
    locale,
    lines: written(),
    example: [`prerequisites: none             # ${or[locale]} { text: { ${locale}: … } }`],
  };
}

import type { Locale, LocalText } from '../foundation/locale.js';
import { CRITERIA_LABELS } from '../model/criteria-labels.js';
import {
  type ConceptValue,
  type LanguageMap,
  type MicroCertification,
  textIn,
} from '../model/index.js';
import { LABELS, SHORT_LABELS } from '../model/labels.js';
import { numberIn } from '../model/wording.js';
import {
  ACCREDITATION_TYPES,
  ASSESSMENT_TYPES,
  type ConceptScheme,
  countryName,
  findConcept,
  MODES,
  QF_EHEA_CYCLES,
  SUPERVISION,
} from '../vocabulary/index.js';

/** What a definition says, as labelled lines for people. Members that are absent give no line. */
export function describeDefinition(
  definition: Partial<MicroCertification>,
  locale: Locale,
): readonly (readonly [LocalText, string])[] {
  const text = (map: LanguageMap | undefined) => (map === undefined ? '' : textIn(map, locale));
  const named = (scheme: ConceptScheme, value: ConceptValue) => conceptName(scheme, value, locale);
  const {
    title,
    description,
    awardingBodies = [],
    outcomes = [],
    assessments = [],
    qualityAssurance = [],
  } = definition;
  return [
    [LABELS.title, text(title)],
    [LABELS.description, text(description)],
    ...awardingBodies.map(
      ({ name, country }) =>
        [
          LABELS.awardingBody,
          [text(name), country && countryName(country, locale)].filter(Boolean).join(', '),
        ] as const,
    ),
    ...outcomes.map(({ statement }) => [SHORT_LABELS.outcome, text(statement)] as const),
    [LABELS.workload, workloadText(definition, locale)],
    [LABELS.level, levelText(definition, locale)],
    ...assessments.map(
      ({ type, supervision }) =>
        [
          CRITERIA_LABELS.assessment,
          [named(ASSESSMENT_TYPES, type), supervision && named(SUPERVISION, supervision)]
            .filter(Boolean)
            .join(', '),
        ] as const,
    ),
    [
      SHORT_LABELS.participation,
      (definition.participation?.modes ?? []).map((mode) => named(MODES, mode)).join(', '),
    ],
    ...qualityAssurance.map(
      ({ type, title: name }) =>
        [
          SHORT_LABELS.quality,
          [named(ACCREDITATION_TYPES, type), text(name)].filter(Boolean).join(' — '),
        ] as const,
    ),
    [CRITERIA_LABELS.prerequisites, prerequisitesText(definition, locale)],
    [SHORT_LABELS.stackability, stackabilityText(definition, locale)],
    [LABELS.languages, languagesText(definition, locale)],
  ];
}

function prerequisitesText({ prerequisites }: Partial<MicroCertification>, locale: Locale): string {
  if (prerequisites === undefined) return '';
  if ('none' in prerequisites) return { en: 'none', fr: 'aucun' }[locale];
  return textIn(prerequisites.text, locale);
}

function languagesText({ languages = [] }: Partial<MicroCertification>, locale: Locale): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return languages.map((language) => names.of(language) ?? language).join(', ');
}

function conceptName(scheme: ConceptScheme, value: ConceptValue, locale: Locale): string {
  if (typeof value !== 'string') return textIn(value, locale);
  return findConcept(scheme, value)?.label[locale] ?? value;
}

function workloadText({ workload = {} }: Partial<MicroCertification>, locale: Locale): string {
  const { ects, hours } = workload;
  const parts = [
    ects === undefined ? '' : `${numberIn(ects, locale)} ECTS`,
    hours === undefined ? '' : `${numberIn(hours, locale)} h`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** The level as people write it: `EQF 6`. */
export function levelText({ level }: Partial<MicroCertification>, locale: Locale): string {
  if (level === undefined) return '';
  if ('notApplicable' in level) return textIn(level.notApplicable, locale);
  const { eqf, cycle, national = [] } = level;
  const eqfName = { en: 'EQF', fr: 'CEC' };
  const cycleName = cycle && findConcept(QF_EHEA_CYCLES, cycle)?.label[locale];
  return [
    eqf === undefined ? '' : `${eqfName[locale]} ${eqf}`,
    cycleName ?? '',
    ...national.map(({ framework, level: name }) => `${textIn(framework, locale)} ${name}`),
  ]
    .filter(Boolean)
    .join(', ');
}

function stackabilityText({ stackability }: Partial<MicroCertification>, locale: Locale): string {
  if (stackability === undefined) return '';
  const kinds = {
    'stand-alone': { en: 'stand-alone', fr: 'autonome' },
    integrated: { en: 'integrated', fr: 'intégrée' },
    stackable: { en: 'stackable', fr: 'empilable' },
  };
  const targets = (stackability.towards ?? []).map(({ title }) => textIn(title, locale)).join(', ');
  const kind = kinds[stackability.kind][locale];
  return targets === '' ? kind : `${kind} → ${targets}`;
}

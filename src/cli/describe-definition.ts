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

type Rows = readonly (readonly [LocalText, string])[];

/** What a definition says, as labelled lines for people; the text of a line is empty where nothing is stated. */
export function describeDefinition(definition: Partial<MicroCertification>, locale: Locale): Rows {
  const { title, description, outcomes = [], participation } = definition;
  const modes = participation?.modes ?? [];
  return [
    [LABELS.title, textOf(title, locale)],
    [LABELS.description, textOf(description, locale)],
    ...bodyRows(definition, locale),
    ...outcomes.map(({ statement }) => [SHORT_LABELS.outcome, textOf(statement, locale)] as const),
    [LABELS.workload, workloadText(definition, locale)],
    [LABELS.level, levelText(definition, locale)],
    ...assessmentRows(definition, locale),
    [SHORT_LABELS.participation, modes.map((mode) => conceptName(MODES, mode, locale)).join(', ')],
    ...qualityRows(definition, locale),
    [CRITERIA_LABELS.prerequisites, prerequisitesText(definition, locale)],
    [SHORT_LABELS.stackability, stackabilityText(definition, locale)],
    [LABELS.languages, languagesText(definition, locale)],
  ];
}

function textOf(map: LanguageMap | undefined, locale: Locale): string {
  return map === undefined ? '' : textIn(map, locale);
}

function bodyRows({ awardingBodies = [] }: Partial<MicroCertification>, locale: Locale): Rows {
  return awardingBodies.map(({ name, country }) => {
    const parts = [textOf(name, locale), country && countryName(country, locale)];
    return [LABELS.awardingBody, parts.filter(Boolean).join(', ')] as const;
  });
}

function assessmentRows({ assessments = [] }: Partial<MicroCertification>, locale: Locale): Rows {
  return assessments.map(({ type, supervision }) => {
    const parts = [
      conceptName(ASSESSMENT_TYPES, type, locale),
      supervision && conceptName(SUPERVISION, supervision, locale),
    ];
    return [CRITERIA_LABELS.assessment, parts.filter(Boolean).join(', ')] as const;
  });
}

function qualityRows({ qualityAssurance = [] }: Partial<MicroCertification>, locale: Locale): Rows {
  return qualityAssurance.map(({ type, title }) => {
    const parts = [conceptName(ACCREDITATION_TYPES, type, locale), textOf(title, locale)];
    return [SHORT_LABELS.quality, parts.filter(Boolean).join(' — ')] as const;
  });
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

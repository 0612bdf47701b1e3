import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Award } from '../../model/award.js';
import type { LanguageMap } from '../../model/language-map.js';
import type { MicroCertification, Organisation } from '../../model/micro-certification.js';
import { wordingOf } from './write/wording.js';
import { assuranceAddress } from './write/write-alignments.js';

/** Something that a format cannot carry. */
export interface Loss {
  /** Place in the definition, or in the award after `/award`. */
  readonly pointer: JsonPointer;
  /** What becomes of it. */
  readonly reason: LocalText;
}

/** How losses are counted. */
export interface OpenBadgeLossesOptions {
  /** Language option that will be given to `toOpenBadge`. */
  readonly language?: string;
}

/**
 * What a credential in plain Open Badges terms (`extensions: false`) leaves out of a definition and an award, or
 * keeps in a form that no program can read back.
 */
export function openBadgeLosses(
  definition: MicroCertification,
  award: Award,
  { language }: OpenBadgeLossesOptions = {},
): readonly Loss[] {
  const { language: kept } = wordingOf(definition, language);
  const said = (text: LanguageMap | undefined): boolean =>
    text === undefined || (Object.keys(text).length === 1 && Object.hasOwn(text, kept));
  return [
    ...textLosses(definition, said),
    ...bodyLosses(definition.awardingBodies ?? [], said),
    ...wholeLosses(definition),
    ...levelLosses(definition, said),
    ...assuranceLosses(definition),
    ...alignmentLosses(definition, said),
    ...awardLosses(award),
  ];
}

type Said = (text: LanguageMap | undefined) => boolean;

function losses(reason: LocalText, pointers: readonly (JsonPointer | false)[]): readonly Loss[] {
  return pointers.flatMap((pointer) => (pointer === false ? [] : [{ pointer, reason }]));
}

function textLosses(
  { title, description, image }: MicroCertification,
  said: Said,
): readonly Loss[] {
  return losses(ONE_LANGUAGE, [
    !said(title) && '/title',
    !said(description) && '/description',
    !said(image?.caption) && '/image/caption',
  ]);
}

function bodyLosses([first, ...others]: readonly Organisation[], said: Said): readonly Loss[] {
  return [
    ...losses(ONE_LANGUAGE, [!said(first?.name) && '/awardingBodies/0/name']),
    ...losses(
      ONE_CREATOR,
      others.map((_, index) => `/awardingBodies/${index + 1}`),
    ),
  ];
}

function wholeLosses(definition: MicroCertification): readonly Loss[] {
  const given = (name: keyof MicroCertification): JsonPointer | false =>
    definition[name] !== undefined && `/${name}`;
  const noRequirement = definition.prerequisites !== undefined && '/prerequisites';
  return [
    ...losses(AS_TEXT, [given('outcomes'), noRequirement, given('fieldsOfStudy')]),
    ...losses(AS_RESULT, [given('assessments')]),
    ...losses(NO_UNIT, [definition.workload?.ects !== undefined && '/workload/ects']),
    ...losses(NO_TERM, [
      given('languages'),
      definition.workload?.hours !== undefined && '/workload/hours',
      definition.workload?.breakdown !== undefined && '/workload/breakdown',
      ...(
        ['participation', 'stackability', 'origin', 'purposes', 'furtherInformation'] as const
      ).map(given),
    ]),
    ...losses(AS_PAGE, [given('website')]),
    ...losses(AS_DATE, [given('validity')]),
  ];
}

function levelLosses({ level }: MicroCertification, said: Said): readonly Loss[] {
  if (level === undefined) return [];
  if ('notApplicable' in level) return losses(NO_TERM, ['/level/notApplicable']);
  const national = level.national ?? [];
  return [
    ...losses(NO_TERM, [level.cycle !== undefined && '/level/cycle']),
    ...losses(
      NO_ADDRESS,
      national.map(({ url }, i) => url === undefined && `/level/national/${i}`),
    ),
    ...losses(
      ONE_LANGUAGE,
      national.map(({ framework }, i) => !said(framework) && `/level/national/${i}/framework`),
    ),
  ];
}

function assuranceLosses({ qualityAssurance = [] }: MicroCertification): readonly Loss[] {
  const named = qualityAssurance.map((one) => assuranceAddress(one) !== undefined);
  return [
    ...losses(
      AS_ALIGNMENT,
      named.map((kept, i) => kept && `/qualityAssurance/${i}`),
    ),
    ...losses(
      NO_ADDRESS,
      named.map((kept, i) => !kept && `/qualityAssurance/${i}`),
    ),
  ];
}

function alignmentLosses({ alignments = [] }: MicroCertification, said: Said): readonly Loss[] {
  return losses(
    ONE_LANGUAGE,
    alignments.map(({ title }, i) => !said(title) && `/alignments/${i}/title`),
  );
}

function awardLosses({ learner, creditsEarned }: Award): readonly Loss[] {
  const nameless =
    learner.name === undefined && learner.identifiers?.some(({ type }) => type === 'name');
  return [
    ...losses(NO_UNIT, [creditsEarned !== undefined && '/award/creditsEarned']),
    ...losses(NAME_UNCLEAR, [nameless === true && '/award/learner/identifiers']),
  ];
}

const ONE_LANGUAGE: LocalText = {
  en: 'Open Badges keep one language of this text',
  fr: 'Open Badges ne garde qu’une langue de ce texte',
};
const ONE_CREATOR: LocalText = {
  en: 'Open Badges name one creator: further awarding bodies are left out',
  fr: 'Open Badges ne nomme qu’un créateur : les autres organismes de délivrance sont omis',
};
const AS_TEXT: LocalText = {
  en: 'Open Badges have no term for it: it stays as text for people',
  fr: 'Open Badges n’a pas de terme pour cela : il n’en reste qu’un texte à lire',
};
const AS_RESULT: LocalText = {
  en: 'Open Badges keep name and grading of an assessment; the rest stays as text for people',
  fr: 'Open Badges garde le nom et le barème d’une évaluation ; le reste n’est qu’un texte à lire',
};
const NO_UNIT: LocalText = {
  en: 'Open Badges give a number of credits without its unit',
  fr: 'Open Badges donne un nombre de crédits sans son unité',
};
const NO_TERM: LocalText = {
  en: 'Open Badges have no term for it: it is left out',
  fr: 'Open Badges n’a pas de terme pour cela : l’information est omise',
};
const AS_PAGE: LocalText = {
  en: 'Open Badges keep it as the page of the criteria, unless that address names something else in the badge',
  fr: 'Open Badges la garde comme page des critères, sauf si cette adresse désigne autre chose dans le badge',
};
const AS_DATE: LocalText = {
  en: 'Open Badges keep the date at which it ends; period and reason are left out',
  fr: 'Open Badges garde la date de fin ; la durée et la raison sont omises',
};
const NO_ADDRESS: LocalText = {
  en: 'Open Badges have no alignment without an address: it is left out',
  fr: 'Open Badges n’a pas d’alignement sans adresse : l’information est omise',
};
const AS_ALIGNMENT: LocalText = {
  en: 'Open Badges keep a name and an address of it; its type and the details of the body are left out',
  fr: 'Open Badges en garde un nom et une adresse ; le type et les détails de l’organisme sont omis',
};
const NAME_UNCLEAR: LocalText = {
  en: 'a plain identifier of type "name" is read back as the name of the learner',
  fr: 'un identifiant en clair de type « name » est relu comme le nom de l’apprenant',
};

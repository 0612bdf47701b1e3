import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import type { LanguageMap, MicroCertification } from '../../model/index.js';
import type { WeBuildParts } from './parts.js';
import type { WeBuildClaims } from './types.js';

/** What the claims do not carry of a definition and an award, or not in full. */
export function weBuildLosses(
  { definition, award }: Pick<WeBuildParts, 'definition' | 'award'>,
  claims: WeBuildClaims,
): readonly Finding[] {
  return [
    ...NOT_CARRIED.flatMap((name) => lost(definition[name] !== undefined, `/${name}`, NO_CLAIM)),
    ...othersOf(definition),
    ...issuerDefined(claims),
    ...levelLosses(definition),
    ...lost((award.results?.length ?? 0) > 1, '/award/results/1', ONE_ONLY),
    ...AWARD_NOT_CARRIED.flatMap((name) =>
      lost(award[name] !== undefined, `/award/${name}`, NO_CLAIM),
    ),
    ...lost((award.learner.identifiers?.length ?? 0) > 0, '/award/learner/identifiers', NO_CLAIM),
    ...languageLosses(definition),
  ];
}

const NOT_CARRIED = [
  ...['version', 'description', 'languages', 'prerequisites', 'origin', 'purposes'],
  ...['fieldsOfStudy', 'image', 'website', 'furtherInformation', 'endorsements'],
] as readonly (keyof MicroCertification)[];
const AWARD_NOT_CARRIED = [
  'activity',
  'creditsEarned',
  'evidence',
  'status',
  'endorsements',
] as const;

/** Of some lists only the first entry is said. */
function othersOf(definition: MicroCertification): readonly Finding[] {
  const {
    awardingBodies = [],
    assessments = [],
    participation,
    qualityAssurance = [],
  } = definition;
  const { workload = {}, stackability } = definition;
  return [
    ...lost(awardingBodies.length > 1, '/awardingBodies/1', ONE_ONLY),
    ...lost(assessments.length > 1, '/assessments/1', ONE_ONLY),
    ...lost((participation?.modes.length ?? 0) > 1, '/participation/modes/1', ONE_ONLY),
    ...lost(participation?.setting !== undefined, '/participation/setting', NO_CLAIM),
    ...lost(qualityAssurance.length > 1, '/qualityAssurance/1', ONE_ONLY),
    ...qualityAssurance
      .slice(0, 1)
      .flatMap(({ title, body, reference }) =>
        lost((title ?? body ?? reference) !== undefined, '/qualityAssurance/0', KIND_ONLY),
      ),
    ...lost(workload.ects !== undefined && workload.hours !== undefined, '/workload/hours', UNIT),
    ...lost(workload.breakdown !== undefined, '/workload/breakdown', NO_CLAIM),
    ...lost((stackability?.towards?.length ?? 0) > 1, '/stackability/towards/1', ONE_ONLY),
    ...lost((stackability?.towards?.length ?? 0) > 0, '/stackability/towards/0', TITLE_ONLY),
  ];
}

function issuerDefined(claims: WeBuildClaims): readonly Finding[] {
  return [
    ...lost(claims.typeOfAssessment === UNNAMED, '/assessments/0/type', NO_CODE),
    ...lost(claims.formOfParticipation === UNNAMED, '/participation/modes/0', NO_CODE),
    ...lost(claims.qualityAssurance === UNNAMED, '/qualityAssurance/0/type', NO_CODE),
    ...lost(claims.idVerificationMethod === UNNAMED, '/assessments/0/supervision', NO_CODE),
  ];
}

const UNNAMED = 'issuer-defined';

function levelLosses({ level = {} }: MicroCertification): readonly Finding[] {
  if ('notApplicable' in level) return lost(true, '/level/notApplicable', NO_CLAIM);
  return [
    ...lost('cycle' in level && level.cycle !== undefined, '/level/cycle', NO_CLAIM),
    ...lost('national' in level && level.national !== undefined, '/level/national', NO_CLAIM),
  ];
}

function languageLosses({ title, outcomes = [] }: MicroCertification): readonly Finding[] {
  const isSeveral = (map: LanguageMap) => Object.keys(map).length > 1;
  return [
    ...lost(isSeveral(title), '/title', LANGUAGE),
    ...outcomes.flatMap(({ statement }, index) =>
      lost(isSeveral(statement), `/outcomes/${index}/statement`, LANGUAGE),
    ),
  ];
}

function lost(when: boolean, pointer: JsonPointer, message: LocalText): readonly Finding[] {
  return when ? [{ code: 'we-build.lost', severity: 'warning', pointer, message }] : [];
}

const NO_CLAIM = {
  en: 'there is no claim for it: it is left out',
  fr: 'aucun énoncé n’est prévu pour cela : l’information est omise',
};
const NO_CODE = {
  en: 'the rulebook has no code for it: it is written as issuer-defined',
  fr: 'les règles n’ont pas de code pour cela : il est écrit « issuer-defined »',
};
const ONE_ONLY = {
  en: 'the claim holds one: the first is written, the others are left out',
  fr: 'l’énoncé n’en contient qu’un : le premier est écrit, les autres sont omis',
};
const KIND_ONLY = {
  en: 'the claim holds its kind only: title, body and reference are left out',
  fr: 'l’énoncé n’en contient que le type : intitulé, organisme et référence sont omis',
};
const TITLE_ONLY = {
  en: 'the claim holds the title of the larger award only: its id, and what it brings there, are left out',
  fr: 'l’énoncé ne contient que l’intitulé de la certification visée : son id et l’apport sont omis',
};
const UNIT = {
  en: 'the claim holds one number: credits are written, hours are left out',
  fr: 'l’énoncé ne contient qu’un nombre : les crédits sont écrits, les heures sont omises',
};
const LANGUAGE = {
  en: 'the claim holds one language: the others are left out',
  fr: 'l’énoncé ne contient qu’une langue : les autres sont omises',
};

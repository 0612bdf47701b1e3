import type { ConceptValue } from '../../model/micro-certification.js';
import { type ConceptScheme, findConcept } from '../../vocabulary/concept-scheme.js';
import {
  ACCREDITATION_TYPES,
  type AccreditationTypeCode,
} from '../../vocabulary/generated/accreditation-types.js';
import {
  ASSESSMENT_TYPES,
  type AssessmentTypeCode,
} from '../../vocabulary/generated/assessment-types.js';
import { MODES, type ModeCode } from '../../vocabulary/generated/modes.js';
import { SUPERVISION, type SupervisionCode } from '../../vocabulary/generated/supervision.js';
import type {
  AssessmentCode,
  IdVerificationCode,
  ParticipationCode,
  QualityCode,
} from './types.js';

type Codes<From extends string, To> = Readonly<Partial<Record<From, To>>>;

const ASSESSMENTS: Codes<AssessmentTypeCode, AssessmentCode> = {
  'written-examination': 'written-examination',
  'oral-examination': 'oral-examination',
  'practical-assessment': 'practical-assessment',
  portfolio: 'portfolio-assessment',
  'peer-assessment': 'peer-assessment',
  'project-work': 'project-assessment',
};

const PARTICIPATIONS: Codes<ModeCode, ParticipationCode> = {
  online: 'online',
  presential: 'on-site',
  blended: 'blended',
};

const QUALITIES: Codes<AccreditationTypeCode, QualityCode> = {
  'institutional-quality-assurance': 'institutional-accreditation',
  'program-quality-assurance': 'programme-accreditation',
};

const UNNAMED = 'issuer-defined';

function codeIn<From extends string, To extends string>(
  scheme: ConceptScheme<From>,
  codes: Codes<From, To>,
  value: ConceptValue | undefined,
): To | typeof UNNAMED {
  const code = conceptCode(scheme, value);
  return (code === undefined ? undefined : codes[code]) ?? UNNAMED;
}

function conceptCode<From extends string>(
  scheme: ConceptScheme<From>,
  value: ConceptValue | undefined,
): From | undefined {
  const texts = typeof value === 'string' ? [value] : Object.values(value ?? {});
  return texts.map((text) => findConcept(scheme, text)?.code).find((code) => code !== undefined);
}

/** The rulebook's code for a type of assessment. */
export function assessmentCode(type: ConceptValue): AssessmentCode {
  return codeIn(ASSESSMENT_TYPES, ASSESSMENTS, type);
}

/** The rulebook's code for a form of participation. */
export function participationCode(mode: ConceptValue): ParticipationCode {
  return codeIn(MODES, PARTICIPATIONS, mode);
}

/** The rulebook's code for a kind of quality assurance. Licences, which it does not name, are the issuer's to define. */
export function qualityCode(type: ConceptValue): QualityCode {
  return codeIn(ACCREDITATION_TYPES, QUALITIES, type);
}

const WITHOUT: readonly SupervisionCode[] = [
  'unsupervised-without-id-verification',
  'supervised-without-id-verification',
];

/** How an identity was verified, by supervision and place; nothing where it was not, or where nothing is said. */
export function idVerificationCode(
  supervision: ConceptValue | undefined,
  mode: ConceptValue | undefined,
): IdVerificationCode | undefined {
  if (supervision === undefined) return undefined;
  const code = conceptCode(SUPERVISION, supervision);
  if (code !== undefined && WITHOUT.includes(code)) return undefined;
  if (code === 'unsupervised-with-id-verification') return 'identity-verified-remote-exam';
  const place = conceptCode(MODES, mode);
  if (code !== undefined && place === 'online') return 'proctored-online-exam';
  if (code !== undefined && place === 'presential') return 'in-person-supervision';
  return UNNAMED;
}

/** The concept of a type of assessment that a code stands for: the first that is written as it. */
export function assessmentOf(code: string): AssessmentTypeCode | undefined {
  return conceptFor(ASSESSMENTS, code);
}

/** The concept of a form of participation that a code stands for. */
export function participationOf(code: string): ModeCode | undefined {
  return conceptFor(PARTICIPATIONS, code);
}

/** The concept of a kind of quality assurance that a code stands for. */
export function qualityOf(code: string): AccreditationTypeCode | undefined {
  return conceptFor(QUALITIES, code);
}

function conceptFor<From extends string, To extends string>(
  codes: Codes<From, To>,
  wanted: string,
): From | undefined {
  const found = Object.entries(codes).find(([, code]) => code === wanted)?.[0];
  return found as From | undefined;
}

/** The IRI of a concept of one of these lists. */
export function iriOf<Code extends string>(scheme: ConceptScheme<Code>, code: Code): string {
  return findConcept(scheme, code)?.uri ?? code;
}

import { asList, compact, memberOf, stringMember } from '../foundation/json/values.js';
import { iscedFUri } from '../vocabulary/fields-of-study.js';
import { ACCREDITATION_TYPES } from '../vocabulary/generated/accreditation-types.js';
import { ASSESSMENT_TYPES } from '../vocabulary/generated/assessment-types.js';
import { LEARNING_SETTINGS } from '../vocabulary/generated/learning-settings.js';
import { MODES } from '../vocabulary/generated/modes.js';
import { SUPERVISION } from '../vocabulary/generated/supervision.js';
import { toConceptValue } from './concept-values.js';
import { definitionFindings } from './definition-findings.js';
import * as schema from './generated/validate-micro-certification.js';
import type { Assessment, LearningOutcome, MicroCertification } from './micro-certification.js';
import {
  type AssessmentInput,
  assessmentId,
  isOutcomeInFull,
  type LearningOutcomeInput,
  type MicroCertificationInput,
  outcomeId,
} from './micro-certification-input.js';
import { readEndorsements, withEndorsements } from './read-endorsements.js';
import { malformedMembers, type Reading, readByShape } from './reading.js';

/**
 * Reads a definition as far as it can be read, and says everything that is wrong with it.
 *
 * What is read is in the one form the model keeps: ids given, vocabularies by IRI, shorthands written out.
 */
export function readMicroCertification(input: unknown): Reading<MicroCertification> {
  const shape = readByShape(schema, input);
  const written = shape.value as Partial<MicroCertificationInput>;
  const tooMuch = shape.findings.some(({ code }) => code === 'shape.too-many');
  const ids = tooMuch ? written : withIdsOf(input, written);
  const endorsements = readEndorsements(written.endorsements);
  const findings = [
    ...shape.findings,
    ...definitionFindings(written, ids, shape.malformed),
    ...endorsements.findings,
  ];
  const malformed = new Set([...shape.malformed, ...malformedMembers(findings)]);
  const read = withEndorsements(written, endorsements);
  const kept = Object.fromEntries(Object.entries(read).filter(([name]) => !malformed.has(name)));
  return { value: inFull(kept as Partial<MicroCertificationInput>), findings, malformed };
}

/**
 * What was written, with the ids of lists in which something else is wrong: one bad entry must not hide that two have
 * the same id.
 */
function withIdsOf(
  input: unknown,
  written: Partial<MicroCertificationInput>,
): Partial<MicroCertificationInput> {
  const idsOf = (member: string) =>
    asList(memberOf(input, member)).map((entry) => {
      const id = stringMember(entry, 'id');
      const named: unknown = memberOf(entry, 'assesses');
      const assesses = Array.isArray(named) ? named.filter((each) => typeof each === 'string') : [];
      return { statement: {}, ...(id !== undefined && { id }), assesses };
    });
  return {
    ...written,
    outcomes: written.outcomes ?? idsOf('outcomes'),
    assessments: written.assessments ?? (idsOf('assessments') as unknown as AssessmentInput[]),
  };
}

function inFull(written: Partial<MicroCertificationInput>): Partial<MicroCertification> {
  const {
    $schema: _,
    outcomes,
    assessments,
    participation,
    qualityAssurance,
    fieldsOfStudy,
    ...rest
  } = written;
  const { prerequisites, ...same } = rest;
  const outcomesInFull = outcomes?.map(outcomeInFull);
  return compact({
    ...same,
    outcomes: outcomesInFull,
    assessments: assessments?.map((assessment, index) =>
      assessmentInFull(assessment, index, outcomesInFull),
    ),
    participation: participation && {
      ...participation,
      modes: participation.modes.map((mode) => toConceptValue(MODES, mode)),
      ...(participation.setting && {
        setting: toConceptValue(LEARNING_SETTINGS, participation.setting),
      }),
    },
    qualityAssurance: qualityAssurance?.map((assurance) => ({
      ...assurance,
      type: toConceptValue(ACCREDITATION_TYPES, assurance.type),
    })),
    prerequisites: prerequisites === 'none' ? ({ none: true } as const) : prerequisites,
    fieldsOfStudy: fieldsOfStudy?.map(iscedFUri),
  });
}

function outcomeInFull(written: LearningOutcomeInput, index: number): LearningOutcome {
  const id = outcomeId(written, index);
  return isOutcomeInFull(written) ? { ...written, id } : { id, statement: written };
}

function assessmentInFull(
  written: AssessmentInput,
  index: number,
  outcomes: readonly LearningOutcome[] | undefined,
): Assessment {
  const { assesses, type, mode, supervision, ...same } = written;
  return compact({
    ...same,
    id: assessmentId(written, index),
    type: toConceptValue(ASSESSMENT_TYPES, type),
    mode: mode && toConceptValue(MODES, mode),
    supervision: supervision && toConceptValue(SUPERVISION, supervision),
    assesses: assesses === 'all' ? outcomes?.map(({ id }) => id) : assesses,
  });
}

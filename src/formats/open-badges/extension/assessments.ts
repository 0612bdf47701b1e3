import { compact, type JsonValue, memberOf } from '../../../foundation/json/values.js';
import type { Assessment, GradingKind, GradingScheme } from '../../../model/micro-certification.js';
import { partIri } from '../../shared/iris.js';
import { readConcept, writeConcept } from './concepts.js';
import { nonEmpty, ofNames, ofObject, type Reader, readList, readMember } from './nodes.js';
import { localId } from './outcomes.js';
import type { AssessmentNode, GradingSchemeNode } from './types.js';

const GRADING_NAMES: Readonly<Record<GradingKind, string>> = {
  score: 'score',
  percent: 'percent',
  grade: 'grade',
  'pass-fail': 'passFail',
};

/** An assessment as a node with an IRI of its own. */
export function writeAssessment(definitionId: string, assessment: Assessment): AssessmentNode {
  const { id, title, type, mode, supervision, criteria, assesses, grading } = assessment;
  return compact({
    id: partIri(definitionId, 'assessment', id),
    title,
    assessmentType: writeConcept(type),
    assessmentMode: mode && writeConcept(mode),
    idVerification: supervision && writeConcept(supervision),
    assessmentCriteria: criteria,
    proves: nonEmpty(assesses?.map((outcome) => partIri(definitionId, 'outcome', outcome))),
    gradingScheme: grading && writeGrading(grading),
  });
}

function writeGrading({
  kind,
  title,
  minimum,
  maximum,
  grades,
  passing,
}: GradingScheme): GradingSchemeNode {
  return compact({
    gradingKind: GRADING_NAMES[kind],
    title,
    minimumValue: minimum?.toString(),
    maximumValue: maximum?.toString(),
    possibleGrade: nonEmpty(grades),
    passingValue: passing,
  });
}

/** Reads assessments of one definition. */
export function assessmentReader(definitionId: string): Reader {
  return ofObject((node) => ({
    id: readMember(node, 'id', localId(definitionId, 'assessment')),
    title: memberOf(node, 'title'),
    type: readMember(node, 'assessmentType', readConcept),
    mode: readMember(node, 'assessmentMode', readConcept),
    supervision: readMember(node, 'idVerification', readConcept),
    criteria: memberOf(node, 'assessmentCriteria'),
    assesses: readList(node, 'proves', localId(definitionId, 'outcome')),
    grading: readMember(node, 'gradingScheme', readGrading),
  }));
}

const readGrading: Reader = ofObject((node) => ({
  kind: readMember(node, 'gradingKind', ofNames(GRADING_NAMES)),
  title: memberOf(node, 'title'),
  minimum: readMember(node, 'minimumValue', readNumber),
  maximum: readMember(node, 'maximumValue', readNumber),
  grades: readList(node, 'possibleGrade'),
  passing: memberOf(node, 'passingValue'),
}));

function readNumber(text: JsonValue): JsonValue {
  const number = typeof text === 'string' && text.trim() !== '' ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : String(text);
}

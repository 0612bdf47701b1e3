import { compact, type JsonObject, stringMember } from '../../../foundation/json/values.js';
import { conceptOf } from './read-concepts.js';
import { ownIdOf } from './read-outcomes.js';
import { doubt, leave, nodeOf, nodesOf, type Placed, type Reader, textsOf } from './reader.js';

/** Assessments of the definition, and results of the award. */
export interface AssessmentsReading {
  /** Input of assessments. */
  readonly assessments: readonly JsonObject[];
  /** Input of results. */
  readonly results: readonly JsonObject[];
}

/** What is proven and how: specifications of the qualification, and assessments of the achievement with their grades. */
export function readAssessments(
  reader: Reader,
  achievement: Placed,
  qualification: Placed | undefined,
  definitionId: string,
): AssessmentsReading {
  const ids = new Set<string>();
  const assessments: Record<string, unknown>[] = [];
  const known = new Map<string, Record<string, unknown>>();
  const results: JsonObject[] = [];
  const add = (node: Placed, instead: Placed): Record<string, unknown> | undefined => {
    const iri = stringMember(node.node, 'id');
    const before = iri === undefined ? undefined : known.get(iri);
    if (before !== undefined) return before;
    const count = assessments.length;
    const read = readSpecification(reader, node, instead);
    if (read === undefined) return undefined;
    const id = ownIdOf(node, { definitionId, kind: 'assessment', ids, count });
    const assessment: Record<string, unknown> = { id, ...read };
    reader.sources.set(`/assessments/${count}`, node.pointer);
    if (iri !== undefined) known.set(iri, assessment);
    assessments.push(assessment);
    return assessment;
  };
  for (const node of qualification ? nodesOf(reader, qualification, 'provenBy') : [])
    add(node, node);
  for (const node of nodesOf(reader, achievement, 'provenBy')) {
    leave(reader, node, ['title', 'awardedBy', 'grade', 'idVerification', 'specifiedBy']);
    const assessment = add(nodeOf(reader, node, 'specifiedBy') ?? node, node);
    if (assessment === undefined) continue;
    const supervision = conceptOf(reader, node, 'idVerification')?.value;
    if (supervision !== undefined) assessment['supervision'] ??= supervision;
    const value = readGrade(reader, node);
    reader.sources.set(`/award/results/${results.length}`, node.pointer);
    if (value !== undefined) results.push({ assessment: String(assessment['id']), value });
  }
  return { assessments: assessments as readonly JsonObject[], results };
}

function readSpecification(reader: Reader, node: Placed, instead: Placed): JsonObject | undefined {
  if (node !== instead || !Object.hasOwn(node.node, 'grade'))
    leave(reader, node, ['title', 'dcType', 'mode', 'description', 'gradingScheme']);
  const title = textsOf(reader, node, 'title') ?? textsOf(reader, instead, 'title');
  const type = conceptOf(reader, node, 'dcType')?.value;
  if (type === undefined) doubt(reader, 'assessment-type-unknown', node.pointer);
  const scheme = nodeOf(reader, node, 'gradingScheme');
  if (scheme !== undefined) doubt(reader, 'grading-unknown', scheme.pointer);
  if (type === undefined && title === undefined) return undefined;
  return compact({
    title,
    type: type ?? title,
    mode: conceptOf(reader, node, 'mode')?.value,
    criteria: textsOf(reader, node, 'description'),
  }) as JsonObject;
}

function readGrade(reader: Reader, node: Placed): string | undefined {
  const grade = nodeOf(reader, node, 'grade');
  const texts = grade && textsOf(reader, grade, 'noteLiteral');
  const [value, ...others] = Object.values(texts ?? {});
  if (grade !== undefined && others.some((other) => other !== value))
    doubt(reader, 'several-texts', grade.pointer);
  return value;
}

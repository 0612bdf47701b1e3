import {
  compact,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import { remark } from '../read/findings.js';
import { readSupervision } from './supervision.js';
import { type ForeignReading, type ForeignSource, firstMember, NOTHING, placeOf } from './terms.js';
import { ASSESSMENT_VALUES, readValues } from './values.js';

const NAMES = ['assessmentType', 'typeOfAssessment'];

/**
 * Assessments with the type and supervision that others state for the achievement as a whole. One type is that of every
 * assessment the badge describes; of several, nobody says which is whose, so each is an assessment of its own.
 *
 * @param described - Assessments made of result descriptions, whose type is not known.
 */
export function readForeignAssessments(
  source: ForeignSource,
  described: readonly JsonObject[],
): ForeignReading {
  const stated = firstMember(source, NAMES);
  const values = stated === undefined ? [] : readValues(source, stated.name, ASSESSMENT_VALUES);
  const types = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const supervision = readSupervision(source);
  const assessments = assessmentsOf(described, types);
  const homeless =
    supervision.value !== undefined && assessments.length === 0
      ? [remark('not-read', supervision.pointer, NO_ASSESSMENT)]
      : [];
  const supervised = assessments.map(
    (one) => compact({ ...one, supervision: supervision.value }) as JsonObject,
  );
  const findings: readonly Finding[] = [
    ...values.flatMap((one) => one.findings),
    ...supervision.findings,
    ...homeless,
  ];
  const looked = [...NAMES, ...supervision.looked];
  if (supervised.length === 0) return { ...NOTHING, findings, looked };
  return {
    input: { assessments: supervised },
    sources: supervised.flatMap((_, index) => [
      ...(stated !== undefined && (types.length === 1 || index >= described.length)
        ? [[`/assessments/${index}/type`, placeOf(source, stated.name)] as const]
        : []),
      [`/assessments/${index}/supervision`, supervision.pointer] as const,
    ]),
    findings,
    looked,
  };
}

function assessmentsOf(
  described: readonly JsonObject[],
  types: readonly JsonValue[],
): readonly JsonObject[] {
  const [only] = types;
  if (types.length === 1 && only !== undefined && described.length > 0)
    return described.map((one) => ({ ...one, type: only }));
  const stated = types.map((type, index) => ({ id: `stated-${index + 1}`, type }));
  return [...described, ...stated].filter(isJsonObject);
}

const NO_ASSESSMENT = {
  en: 'supervision was left out: the badge says nothing of an assessment that is supervised',
  fr: 'la surveillance a été laissée de côté : le badge ne parle d’aucune évaluation surveillée',
};

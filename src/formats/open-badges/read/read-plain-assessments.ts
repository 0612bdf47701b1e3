import { appendPointer, type JsonPointer } from '../../../foundation/json/pointer.js';
import {
  asList,
  compact,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import type { GradingKind } from '../../../model/micro-certification.js';
import { RESULT_TYPES } from '../write/write-achievement.js';
import { type Places, remark } from './findings.js';
import { assessmentIdsOf } from './read-award-terms.js';
import { textsOf } from './texts.js';

/** What result descriptions say about assessments. */
export interface AssessmentsReading {
  /** Input of assessments. */
  readonly input: readonly JsonObject[] | undefined;
  /** Where each stands. */
  readonly sources: readonly (readonly [JsonPointer, JsonPointer])[];
  /** What they leave open. */
  readonly findings: readonly Finding[];
}

/** Result descriptions as assessments: name and grading are known, the kind of assessment is not. */
export function readResultDescriptions(
  achievement: JsonObject,
  language: string,
  places: Places,
): AssessmentsReading {
  const ids = assessmentIdsOf(achievement);
  const all = asList<JsonValue>(memberOf(achievement, 'resultDescription')).map((node, index) => {
    const id = ids.get(stringMember(node, 'id') ?? '');
    const title = textsOf(memberOf(node, 'name'), language);
    const pointer = appendPointer(places.achievement, 'resultDescription', index);
    return { node, pointer, id, title };
  });
  const described = all.flatMap(({ node, pointer, id, title }) =>
    id === undefined || title === undefined ? [] : [{ node, pointer, id, title }],
  );
  const unread = all.filter(({ id, title }) => id === undefined || title === undefined);
  const input = described.map(
    ({ node, id, title }) =>
      compact({ id, title, type: title, grading: readGrading(node) }) as JsonObject,
  );
  const findings = [
    ...described.map(({ pointer }) => remark('assessment-type-unknown', pointer, TYPE_UNKNOWN)),
    ...unread.map(({ pointer }) => remark('not-read', pointer, NOT_DESCRIBED)),
  ];
  const sources = described.map(({ pointer }, i) => [`/assessments/${i}`, pointer] as const);
  return { input: input.length === 0 ? undefined : input, sources, findings };
}

const KINDS: Readonly<Record<string, GradingKind>> = {
  ...(Object.fromEntries(
    Object.entries(RESULT_TYPES).map(([kind, type]) => [type, kind]),
  ) as Record<string, GradingKind>),
  GradePointAverage: 'score',
  RubricScore: 'score',
  ScaledScore: 'score',
  PerformanceLevel: 'grade',
  Status: 'pass-fail',
};

function readGrading(node: JsonValue): JsonObject | undefined {
  const type = stringMember(node, 'resultType') ?? '';
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (kind === undefined) return undefined;
  const grades = asList<JsonValue>(memberOf(node, 'allowedValue'));
  const [minimum, maximum] = [numberOf(node, 'valueMin'), numberOf(node, 'valueMax')];
  const passing = stringMember(node, 'requiredValue');
  return compact({
    kind,
    minimum,
    maximum,
    grades: grades.length === 0 ? undefined : grades,
    passing,
  }) as JsonObject;
}

function numberOf(node: JsonValue, name: string): number | undefined {
  const text = stringMember(node, name);
  const number = text?.trim() ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

const TYPE_UNKNOWN = {
  en: 'the badge does not say what kind of assessment this is: its name stands for it',
  fr: 'le badge ne dit pas de quel type d’évaluation il s’agit : son nom en tient lieu',
};
const NOT_DESCRIBED = {
  en: 'this assessment was left out: it has no id or no name',
  fr: 'cette évaluation a été laissée de côté : elle n’a pas d’identifiant ou pas de nom',
};

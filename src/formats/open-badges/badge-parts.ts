import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import { isName } from './always-shown.js';

/** A part of a micro-certification that can be shown, or kept back. */
export type BadgePart =
  | 'title'
  | 'description'
  | 'outcomes'
  | 'skills'
  | 'workload'
  | 'level'
  | 'assessment'
  | 'identityVerification'
  | 'participation'
  | 'quality'
  | 'stackability'
  | 'awardingBody'
  | 'country'
  | 'date'
  | 'grade'
  | 'name'
  | 'identifier';

/** A part of a micro-certification, as a badge says it. */
interface Place {
  /** Members of the credential, its subject and its achievement; `*` is each item of a list, or what stands alone. */
  readonly credential?: readonly string[];
  readonly subject?: readonly string[];
  readonly achievement?: readonly string[];
  /** Which of the alignments, by their kinds. */
  readonly alignments?: (kind: string) => boolean;
  /** Which of the identifiers. */
  readonly identifiers?: (identifier: JsonValue) => boolean;
}

// Kinds of alignments that are none to a skill.
const LEVELS: readonly string[] = ['ext:EQF', 'ext:NQF'];
const ASSURANCE = 'ext:QualityAssurance';

/** Where a badge says what, in the terms of Open Badges and in ours. */
const PLACES: Readonly<Record<BadgePart, Place>> = {
  title: { credential: ['name'], achievement: ['name', 'title'] },
  description: { achievement: ['description', 'summary'] },
  outcomes: { achievement: ['learningOutcome/*/title', 'learningOutcome/*/outcomeType'] },
  skills: {
    achievement: [
      'learningOutcome/*/relatedESCOSkill',
      'learningOutcome/*/frameworkAlignment',
      'frameworkAlignment',
    ],
    alignments: (kind) => !LEVELS.includes(kind) && kind !== ASSURANCE,
  },
  workload: {
    subject: ['creditsEarned', 'creditReceived'],
    achievement: ['creditsAvailable', 'creditPoint', 'volumeOfLearning', 'workloadBreakdown'],
  },
  level: {
    achievement: ['eqfLevel', 'nqfLevel', 'nationalLevel', 'qfEheaCycle', 'levelNotApplicable'],
    alignments: (kind) => LEVELS.includes(kind),
  },
  assessment: { achievement: ['assessment', 'resultDescription'] },
  identityVerification: {
    achievement: ['assessment/*/assessmentType', 'assessment/*/idVerification'],
  },
  participation: { achievement: ['participationMode', 'learningSetting'] },
  quality: { achievement: ['qualityAssurance'], alignments: (kind) => kind === ASSURANCE },
  stackability: {
    achievement: ['stackability', 'stacksTowards', 'stackingTarget', 'origin', 'originProgramme'],
  },
  awardingBody: { achievement: ['awardingBody', 'creator'] },
  country: {
    achievement: [
      'awardingBody/*/country',
      'creator/address/*/addressCountry',
      'creator/address/*/addressCountryCode',
    ],
  },
  date: {
    credential: ['awardedDate'],
    subject: ['activityStartDate', 'activityEndDate'],
  },
  grade: { subject: ['result'], achievement: ['resultDescription'] },
  name: { subject: ['recipientName'], identifiers: isName },
  identifier: { identifiers: (identifier) => !isName(identifier) },
};

/** Every part that can be shown. */
export const BADGE_PARTS: readonly BadgePart[] = Object.keys(PLACES) as readonly BadgePart[];

/** Where a badge says a part; nothing where it does not. */
export function pointersToPart(credential: JsonObject, part: BadgePart): readonly JsonPointer[] {
  const { credential: whole, subject, achievement, alignments, identifiers } = PLACES[part];
  const [of, what] = ['/credentialSubject', '/credentialSubject/achievement'] as const;
  const about = memberOf(credential, 'credentialSubject');
  const earned = memberOf(about, 'achievement');
  return [
    ...membersOf(credential, whole, ''),
    ...membersOf(about, subject, of),
    ...itemsOf(about, 'identifier', of, (one) => identifiers?.(one) ?? false),
    ...membersOf(earned, achievement, what),
    ...itemsOf(
      earned,
      'alignment',
      what,
      (one) => alignments?.(stringMember(one, 'targetType') ?? '') ?? false,
    ),
  ];
}

function membersOf(
  object: unknown,
  paths: readonly string[] = [],
  at: JsonPointer,
): readonly JsonPointer[] {
  return paths.flatMap((path) => follow(object, path.split('/'), at));
}

function follow(value: unknown, path: readonly string[], at: JsonPointer): readonly JsonPointer[] {
  const [name, ...rest] = path;
  if (name === undefined) return [at];
  if (name === '*')
    return Array.isArray(value)
      ? value.flatMap((item, index) => follow(item, rest, appendPointer(at, index)))
      : follow(value, rest, at);
  if (!isJsonObject(value) || !Object.hasOwn(value, name)) return [];
  return follow(value[name], rest, appendPointer(at, name));
}

function itemsOf(
  object: unknown,
  name: string,
  at: JsonPointer,
  isWanted: (item: JsonValue) => boolean,
): readonly JsonPointer[] {
  const member = memberOf(object, name) as JsonValue | undefined;
  return asList<JsonValue>(member).flatMap((item, index) =>
    isWanted(item) ? [appendPointer(at, name, ...(Array.isArray(member) ? [index] : []))] : [],
  );
}

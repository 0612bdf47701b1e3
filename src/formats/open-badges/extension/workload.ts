import { compact, type JsonObject, type JsonValue } from '../../../foundation/json/values.js';
import type { Workload, WorkloadActivity } from '../../../model/micro-certification.js';
import { fromDuration, toDuration } from '../../shared/duration.js';
import { readCredits, writeCredits } from './credits.js';
import { nonEmpty, ofNames, ofObject, type Reader, readList, readMember } from './nodes.js';
import type { MicroCredentialTerms } from './types.js';

const ACTIVITIES: Readonly<Record<WorkloadActivity, string>> = {
  contact: 'contact',
  online: 'online',
  'self-study': 'selfStudy',
  'work-based': 'workBased',
  project: 'project',
  assessment: 'assessment',
};

/** Terms for the workload. */
export function writeWorkload({ ects, hours, breakdown }: Workload): MicroCredentialTerms {
  return compact({
    creditPoint: writeCredits(ects),
    volumeOfLearning: hours === undefined ? undefined : toDuration(hours),
    workloadBreakdown: nonEmpty(
      breakdown?.map((part) => ({
        activity: ACTIVITIES[part.activity],
        duration: toDuration(part.hours),
      })),
    ),
  });
}

/** The workload of an achievement, or nothing when none is stated. */
export function readWorkload(achievement: JsonObject): JsonValue | undefined {
  const workload = compact({
    ects: readCredits(achievement, 'creditPoint'),
    hours: readMember(achievement, 'volumeOfLearning', readHours),
    breakdown: readList(achievement, 'workloadBreakdown', readPart),
  });
  return Object.keys(workload).length === 0 ? undefined : (workload as JsonObject);
}

const readPart: Reader = ofObject((node) => ({
  activity: readMember(node, 'activity', ofNames(ACTIVITIES)),
  hours: readMember(node, 'duration', readHours),
}));

function readHours(duration: JsonValue): JsonValue {
  return typeof duration === 'string' ? (fromDuration(duration) ?? duration) : String(duration);
}

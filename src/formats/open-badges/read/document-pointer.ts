import {
  appendPointer,
  type JsonPointer,
  pointerTokens,
} from '../../../foundation/json/pointer.js';
import type { Places } from './findings.js';

type Step = Readonly<Record<string, string>>;

// Names of the model at the top of a definition, and where our own terms keep them.
const DEFINITION: Step = {
  description: 'summary',
  awardingBodies: 'awardingBody',
  languages: 'languageOfInstruction',
  outcomes: 'learningOutcome',
  assessments: 'assessment',
  purposes: 'purpose',
  fieldsOfStudy: 'isced',
  alignments: 'frameworkAlignment',
  website: 'homepage',
  furtherInformation: 'additionalNote',
  endorsements: 'endorsement',
};

// Groups of the model are no nodes of the document: their members stand beside each other.
const GROUPED: Readonly<Record<string, Step>> = {
  workload: { ects: 'creditPoint', hours: 'volumeOfLearning', breakdown: 'workloadBreakdown' },
  level: {
    eqf: 'eqfLevel',
    cycle: 'qfEheaCycle',
    national: 'nationalLevel',
    notApplicable: 'levelNotApplicable',
  },
  participation: { modes: 'participationMode', setting: 'learningSetting' },
  prerequisites: {
    none: 'noEntryRequirement',
    text: 'entryRequirement',
    requires: 'requiredAward',
  },
  stackability: { kind: 'stackability', towards: 'stackingTarget' },
  origin: { kind: 'origin', parent: 'originProgramme' },
  validity: { period: 'validityPeriod', reason: 'validityReason' },
  image: { url: 'image', caption: 'imageCaption' },
};

const AWARD: Readonly<Record<string, (places: Places) => JsonPointer>> = {
  id: () => '/id',
  learner: ({ subject }) => subject,
  awardedOn: ({ date }) => date ?? '/awardedDate',
  activity: ({ subject }) => subject,
  results: ({ subject }) => `${subject}/result`,
  creditsEarned: ({ subject }) => `${subject}/creditReceived`,
  evidence: () => '/evidence',
  status: () => '/credentialStatus',
  endorsements: () => '/endorsement',
};

/** Place in the credential of a place in the definition: the nearest member or list entry that has one. */
export function definitionPlace(pointer: JsonPointer, { achievement }: Places): JsonPointer {
  const [first = '', second = ''] = pointerTokens(pointer);
  const group = Object.hasOwn(GROUPED, first) ? GROUPED[first] : undefined;
  if (group)
    return appendPointer(
      achievement,
      Object.hasOwn(group, second) ? (group[second] ?? first) : first,
    );
  const name = Object.hasOwn(DEFINITION, first) ? (DEFINITION[first] ?? first) : first;
  const place = first === '' ? achievement : appendPointer(achievement, name);
  return /^\d+$/.test(second) ? appendPointer(place, second) : place;
}

/** Place in the credential of a place in the award. */
export function awardPlace(pointer: JsonPointer, places: Places): JsonPointer {
  const [first = '', second = ''] = pointerTokens(pointer);
  const entry = first === 'status' ? places.status?.[Number(second)] : undefined;
  if (entry !== undefined && second !== '') return entry; // one alone stands in no list
  const place = Object.hasOwn(AWARD, first) ? AWARD[first]?.(places) : places.subject;
  return /^\d+$/.test(second) ? appendPointer(place ?? '', second) : (place ?? '');
}

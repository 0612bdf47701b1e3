import {
  compact,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../../foundation/json/values.js';
import { assessmentReader } from './assessments.js';
import { readConcept } from './concepts.js';
import { readEntry } from './entries.js';
import { readLevel } from './level.js';
import { ofNames, ofObject, type Reader, readList, readMember } from './nodes.js';
import { readOrganisation } from './organisations.js';
import { outcomeReader } from './outcomes.js';
import { readQualityAssurance } from './quality-assurance.js';
import { readOrigin, readStackability } from './stacking.js';
import { readWorkload } from './workload.js';
import { PURPOSE_NAMES } from './write-extension.js';

/** What an achievement with our own terms says, as input of a definition: the model decides whether it is one. */
export function readExtension(achievement: JsonObject): JsonObject {
  const member = (name: string): JsonValue | undefined => memberOf(achievement, name);
  const id = String(member('id'));
  return compact({
    id: member('id'),
    version: member('version'),
    title: member('title'),
    description: member('summary'),
    awardingBodies: readList(achievement, 'awardingBody', readOrganisation),
    languages: readList(achievement, 'languageOfInstruction'),
    outcomes: readList(achievement, 'learningOutcome', outcomeReader(id)),
    workload: readWorkload(achievement),
    level: readLevel(achievement),
    assessments: readList(achievement, 'assessment', assessmentReader(id)),
    participation: readParticipation(achievement),
    qualityAssurance: readList(achievement, 'qualityAssurance', readQualityAssurance),
    prerequisites: readPrerequisites(achievement),
    stackability: readStackability(achievement),
    origin: readOrigin(achievement),
    purposes: readList(achievement, 'purpose', ofNames(PURPOSE_NAMES)),
    fieldsOfStudy: readList(achievement, 'isced', readConcept),
    alignments: readList(achievement, 'frameworkAlignment', readEntry),
    validity: group({ period: member('validityPeriod'), reason: member('validityReason') }),
    image: group({ url: memberOf(member('image'), 'id'), caption: member('imageCaption') }),
    website: member('homepage'),
    furtherInformation: readList(achievement, 'additionalNote', readNote),
  }) as JsonObject;
}

/** Members that belong together, or nothing when none of them is there. */
function group(members: Readonly<Record<string, JsonValue | undefined>>): JsonObject | undefined {
  const present = compact(members) as JsonObject;
  return Object.keys(present).length === 0 ? undefined : present;
}

function readParticipation(achievement: JsonObject): JsonObject | undefined {
  return group({
    modes: readList(achievement, 'participationMode', readConcept),
    setting: readMember(achievement, 'learningSetting', readConcept),
  });
}

function readPrerequisites(achievement: JsonObject): JsonObject | undefined {
  return group({
    none: memberOf(achievement, 'noEntryRequirement'),
    text: memberOf(achievement, 'entryRequirement'),
    requires: readList(achievement, 'requiredAward'),
  });
}

const readNote: Reader = ofObject((node) => ({
  text: memberOf(node, 'noteLiteral'),
  url: memberOf(node, 'page'),
}));

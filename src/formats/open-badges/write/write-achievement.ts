import { compact } from '../../../foundation/json/values.js';
import type {
  Assessment,
  GradingKind,
  MicroCertification,
} from '../../../model/micro-certification.js';
import { ASSESSMENT_TYPES } from '../../../vocabulary/generated/assessment-types.js';
import { partIri } from '../../shared/iris.js';
import { nonEmpty } from '../extension/nodes.js';
import { MICRO_CREDENTIAL_TYPE, writeExtension } from '../extension/write-extension.js';
import type { Achievement, Criteria, ResultDescription } from '../types.js';
import type { Wording } from './wording.js';
import { writeAlignments } from './write-alignments.js';
import { writeEndorsements } from './write-endorsements.js';
import { writeNarrative } from './write-narrative.js';
import { writeCreator, writeImage } from './write-profile.js';

/** How the achievement is written. */
export interface AchievementSettings {
  /** In which language. */
  readonly wording: Wording;
  /** Whether our own terms are written as well. */
  readonly extensions: boolean;
  /** IRIs of other things in the credential: the web page of the criteria must be none of them. */
  readonly taken: readonly string[];
}

/** The definition as an achievement: Open Badges terms in one language, and all of it again in our own terms. */
export function writeAchievement(
  definition: MicroCertification,
  settings: AchievementSettings,
): Achievement {
  const { id, version, title, description, awardingBodies, workload, image, assessments } =
    definition;
  const { wording, extensions } = settings;
  const creator = awardingBodies?.[0];
  return compact({
    id,
    type: extensions ? ['Achievement', MICRO_CREDENTIAL_TYPE] : ['Achievement'],
    achievementType: 'MicroCredential',
    name: wording.say(title),
    description: wording.say(description ?? title),
    inLanguage: wording.language,
    version,
    criteria: writeCriteria(definition, settings),
    creditsAvailable: workload?.ects,
    alignment: nonEmpty(writeAlignments(definition, wording)),
    creator: creator && writeCreator(creator, id, wording),
    fieldOfStudy: fieldsText(definition),
    image: image && writeImage(image, wording),
    resultDescription: nonEmpty(
      assessments?.map((one) => writeResultDescription(id, one, wording)),
    ),
    ...writeEndorsements(definition.endorsements),
    ...(extensions && writeExtension(definition)),
  });
}

/** The web page where it is free to be a node of its own; the text in any case. */
function writeCriteria(
  definition: MicroCertification,
  { wording, taken }: AchievementSettings,
): Criteria {
  const { id, website, image } = definition;
  const used = [id, image?.url, ...taken];
  const narrative = writeNarrative(definition, wording);
  return website === undefined || used.includes(website)
    ? { narrative }
    : { id: website, narrative };
}

/** Codes only: the names of the fields are in the list of ISCED-F. */
function fieldsText({ fieldsOfStudy = [] }: MicroCertification): string | undefined {
  if (fieldsOfStudy.length === 0) return undefined;
  const codes = fieldsOfStudy.map((field) => /\/isced-f\/(\d+)$/.exec(field)?.[1] ?? field);
  return `ISCED-F 2013: ${codes.join(', ')}`;
}

/**
 * Kind of result by kind of grading. `Status` would oblige every result to have a status, which an award may
 * leave open: hence an extension for passed and failed.
 */
export const RESULT_TYPES: Readonly<Record<GradingKind, string>> = {
  score: 'RawScore',
  percent: 'Percent',
  grade: 'LetterGrade',
  'pass-fail': 'ext:PassFail',
};

function writeResultDescription(
  definitionId: string,
  assessment: Assessment,
  wording: Wording,
): ResultDescription {
  const { id, title, type, grading } = assessment;
  return compact({
    id: partIri(definitionId, 'result', id),
    type: ['ResultDescription'],
    name: title ? wording.say(title) : wording.name(ASSESSMENT_TYPES, type),
    resultType: grading ? RESULT_TYPES[grading.kind] : 'Result',
    allowedValue: nonEmpty(grading?.grades),
    valueMin: grading?.minimum?.toString(),
    valueMax: grading?.maximum?.toString(),
    requiredValue: grading?.passing,
  });
}

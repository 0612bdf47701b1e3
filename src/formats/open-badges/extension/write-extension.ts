import { compact } from '../../../foundation/json/values.js';
import type {
  MicroCertification,
  Prerequisites,
  Purpose,
} from '../../../model/micro-certification.js';
import { writeAssessment } from './assessments.js';
import { writeConcept } from './concepts.js';
import { writeEntry } from './entries.js';
import { writeLevel } from './level.js';
import { nonEmpty } from './nodes.js';
import { writeOrganisation } from './organisations.js';
import { writeOutcome } from './outcomes.js';
import { writeQualityAssurance } from './quality-assurance.js';
import { writeOrigin, writeStackability } from './stacking.js';
import type { MicroCredentialTerms } from './types.js';
import { writeWorkload } from './workload.js';

/** Our own type of an achievement. */
export const MICRO_CREDENTIAL_TYPE = 'EuropeanMicroCredential';

/** How purposes are written. */
export const PURPOSE_NAMES: Readonly<Record<Purpose, string>> = {
  upskilling: 'upskilling',
  reskilling: 'reskilling',
  'cross-skilling': 'crossSkilling',
};

/** Everything a definition says, in the terms of our own context: id, version and picture stay with Open Badges. */
export function writeExtension(definition: MicroCertification): MicroCredentialTerms {
  const { id, outcomes, assessments, participation, purposes, validity, furtherInformation } =
    definition;
  return compact({
    title: definition.title,
    summary: definition.description,
    awardingBody: nonEmpty(definition.awardingBodies?.map(writeOrganisation)),
    languageOfInstruction: nonEmpty(definition.languages),
    learningOutcome: nonEmpty(outcomes?.map((outcome) => writeOutcome(id, outcome))),
    ...(definition.workload && writeWorkload(definition.workload)),
    ...(definition.level && writeLevel(definition.level)),
    assessment: nonEmpty(assessments?.map((assessment) => writeAssessment(id, assessment))),
    participationMode: nonEmpty(participation?.modes.map(writeConcept)),
    learningSetting: participation?.setting && writeConcept(participation.setting),
    qualityAssurance: nonEmpty(definition.qualityAssurance?.map(writeQualityAssurance)),
    ...(definition.prerequisites && writePrerequisites(definition.prerequisites)),
    ...(definition.stackability && writeStackability(definition.stackability)),
    ...(definition.origin && writeOrigin(definition.origin)),
    purpose: nonEmpty(purposes?.map((purpose) => PURPOSE_NAMES[purpose])),
    isced: nonEmpty(definition.fieldsOfStudy?.map(writeConcept)),
    frameworkAlignment: nonEmpty(definition.alignments?.map(writeEntry)),
    validityPeriod: validity?.period,
    validityReason: validity?.reason,
    imageCaption: definition.image?.caption,
    homepage: definition.website,
    additionalNote: nonEmpty(
      furtherInformation?.map(({ text, url }) => compact({ noteLiteral: text, page: url })),
    ),
  });
}

function writePrerequisites(prerequisites: Prerequisites): MicroCredentialTerms {
  if ('none' in prerequisites) return { noEntryRequirement: true };
  return compact({
    entryRequirement: prerequisites.text,
    requiredAward: nonEmpty(prerequisites.requires),
  });
}

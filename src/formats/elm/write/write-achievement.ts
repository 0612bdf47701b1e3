import { normalizeDateTime } from '../../../foundation/time.js';
import type { Award } from '../../../model/award.js';
import type { MicroCertification } from '../../../model/micro-certification.js';
import type { ElmNode } from '../types.js';
import { type Draft, elmNode, oneOrMore } from './draft.js';
import { creditPoint } from './nodes.js';
import { writeAssessments } from './write-assessments.js';
import { writeQualification } from './write-qualification.js';

/** What an achievement is written from. */
export interface AchievementParts {
  /** What was earned. */
  readonly definition: MicroCertification;
  /** Who earned it and when. */
  readonly award: Award;
  /** Who awarded it; one at least. */
  readonly awardingBodies: readonly ElmNode[];
}

/** What the learner achieved, by whom it was awarded, and what specifies it. */
export function writeAchievement(draft: Draft, parts: AchievementParts): ElmNode {
  const { definition, award, awardingBodies } = parts;
  const { title } = definition;
  const specifiedBy = writeQualification(draft, definition);
  if (specifiedBy.id !== definition.id)
    for (const index of (award.results ?? []).keys())
      draft.lose('iri-taken', `/award/results/${index}/assessment`);
  const awardedBy = elmNode('AwardingProcess', draft.name('awardingProcess'), {
    awardingBody: oneOrMore(awardingBodies),
    awardingDate: normalizeDateTime(award.awardedOn),
  });
  if (award.evidence !== undefined) draft.lose('no-term', '/award/evidence');
  if (award.endorsements !== undefined) draft.lose('no-term', '/award/endorsements');
  if (award.status !== undefined) draft.lose('another-credential', '/award/status');
  return elmNode('LearningAchievement', draft.name('learningAchievement'), {
    title,
    awardedBy,
    provenBy: writeAssessments(draft, { definition, award, awardedBy }),
    influencedBy: writeActivity(draft, parts, awardedBy),
    creditReceived:
      award.creditsEarned === undefined ? undefined : creditPoint(draft, award.creditsEarned),
    specifiedBy,
  });
}

function writeActivity(
  draft: Draft,
  { definition, award }: AchievementParts,
  awardedBy: ElmNode,
): ElmNode | undefined {
  const { start, end } = award.activity ?? {};
  if (start === undefined && end === undefined) return undefined;
  return elmNode('LearningActivity', draft.name('activity'), {
    title: definition.title,
    awardedBy,
    temporal: elmNode('PeriodOfTime', draft.name('period'), {
      startDate: start && normalizeDateTime(start),
      endDate: end && normalizeDateTime(end),
    }),
  });
}

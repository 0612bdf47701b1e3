import { compact } from '../../../foundation/json/values.js';
import { normalizeDateTime } from '../../../foundation/time.js';
import type { AssessmentResult, Award, Evidence, Learner } from '../../../model/award.js';
import { partIri } from '../../shared/iris.js';
import { AWARD_TYPE, writeAward } from '../extension/award.js';
import { nonEmpty } from '../extension/nodes.js';
import type {
  Achievement,
  AchievementSubject,
  EvidenceNode,
  IdentityObject,
  ResultNode,
} from '../types.js';

/** The learner and the award as subject of the credential. */
export function writeSubject(
  award: Award,
  achievement: Achievement,
  extensions: boolean,
): AchievementSubject {
  const { learner, activity, results, creditsEarned } = award;
  return compact({
    id: learner.id,
    type: extensions ? ['AchievementSubject', AWARD_TYPE] : ['AchievementSubject'],
    identifier: nonEmpty(writeIdentity(learner)),
    activityStartDate: inUtc(activity?.start),
    activityEndDate: inUtc(activity?.end),
    creditsEarned,
    result: nonEmpty(results?.map((result) => writeResult(achievement.id, result))),
    achievement,
    ...(extensions && writeAward(award)),
  });
}

/** Who a learner is, as identifiers. The name comes first: a reader who knows Open Badges only takes the first plain name for the learner's. */
export function writeIdentity({ name, identifiers = [] }: Learner): readonly IdentityObject[] {
  const named = name === undefined ? [] : [plain('name', name)];
  const others = identifiers.map((one): IdentityObject => {
    if (!('hash' in one)) return plain(one.type, one.value);
    const { type, hash, salt } = one;
    return compact({
      type: 'IdentityObject' as const,
      hashed: true,
      identityHash: hash,
      identityType: type,
      salt,
    });
  });
  return [...named, ...others];
}

function plain(identityType: string, identityHash: string): IdentityObject {
  return { type: 'IdentityObject', hashed: false, identityHash, identityType };
}

function writeResult(
  definitionId: string,
  { assessment, value, status }: AssessmentResult,
): ResultNode {
  const resultDescription = partIri(definitionId, 'result', assessment);
  return compact({ type: ['Result'], resultDescription, value, status });
}

function inUtc(date: string | undefined): string | undefined {
  return date === undefined ? undefined : normalizeDateTime(date);
}

/** Evidence, which hangs on the credential. */
export function writeEvidence(
  evidence: readonly Evidence[] | undefined,
): readonly EvidenceNode[] | undefined {
  const nodes = evidence?.map(({ id, name, description, narrative, genre }) =>
    compact({ id, type: ['Evidence'], name, description, narrative, genre }),
  );
  return nonEmpty(nodes);
}

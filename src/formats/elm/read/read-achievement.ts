import { compact, type JsonObject, memberOf } from '../../../foundation/json/values.js';
import { isAbsoluteIri } from '../../shared/iris.js';
import { readAssessments } from './read-assessments.js';
import { readOrganisations } from './read-organisation.js';
import { filled, readCredits, readQualification } from './read-qualification.js';
import {
  doubt,
  iriOf,
  isOf,
  leave,
  nodeOf,
  nodesOf,
  type Placed,
  type Reader,
  textsOf,
} from './reader.js';
import { unreadable } from './unwrap.js';

/** Definition and award, before the model has looked at them. */
export interface AchievementReading {
  /** Input of a definition. */
  readonly definition: JsonObject;
  /** Input of an award, without learner. */
  readonly award: JsonObject;
}

const TERMS = [
  ...['title', 'description', 'awardedBy', 'provenBy', 'influencedBy', 'specifiedBy'],
  'creditReceived',
];

/**
 * The first achievement that a person claims. Claims beside it are named as not read.
 *
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE` where there is none.
 */
export function readAchievement(
  reader: Reader,
  person: Placed,
  {
    credentialId,
    language,
  }: { readonly credentialId: string | undefined; readonly language: string },
): AchievementReading {
  const claims = nodesOf(reader, person, 'hasClaim');
  const achievement = claims.find((claim) => isOf(claim, 'LearningAchievement'));
  if (achievement === undefined) throw unreadable(`${person.pointer}/hasClaim`, NO_ACHIEVEMENT);
  for (const claim of claims) if (claim !== achievement) doubt(reader, 'not-read', claim.pointer);
  leave(reader, achievement, TERMS);

  const qualification = nodeOf(reader, achievement, 'specifiedBy');
  const id = definitionId(reader, qualification ?? achievement, credentialId);
  const described = qualification ? readQualification(reader, qualification, { id, language }) : {};
  const proven = readAssessments(reader, achievement, qualification, id);
  const process = nodeOf(reader, achievement, 'awardedBy');
  const bodies = process
    ? readOrganisations(reader, process, { name: 'awardingBody', language })
    : [];
  for (const [index, { placed }] of bodies.entries())
    reader.sources.set(`/awardingBodies/${index}`, placed.pointer);
  const definition = compact({
    ...(compact({
      title: textsOf(reader, achievement, 'title'),
      description: textsOf(reader, achievement, 'description'),
    }) as JsonObject),
    ...described,
    id,
    awardingBodies: filled(bodies.map(({ input }) => input)),
    assessments: filled(proven.assessments),
  }) as JsonObject;
  return { definition, award: readAward(reader, achievement, { process, proven }) };
}

/** The IRI of what was earned; where it has none that holds outside the document, one made of the credential's. */
function definitionId(
  reader: Reader,
  specification: Placed,
  credentialId: string | undefined,
): string {
  const iri = iriOf(specification);
  reader.sources.set('/id', `${specification.pointer}/id`);
  if (iri !== undefined && !iri.includes('#')) return iri;
  doubt(reader, 'definition-id-made', specification.pointer);
  const base = credentialId?.split('#')[0] ?? '';
  return isAbsoluteIri(base) ? `${base}:definition` : 'urn:epass:definition';
}

interface AwardSource {
  readonly process: Placed | undefined;
  readonly proven: { readonly results: readonly JsonObject[] };
}

function readAward(
  reader: Reader,
  achievement: Placed,
  { process, proven }: AwardSource,
): JsonObject {
  if (process !== undefined) {
    leave(reader, process, ['awardingBody', 'awardingDate']);
    reader.sources.set('/award/awardedOn', `${process.pointer}/awardingDate`);
  }
  return compact({
    awardedOn: process && memberOf(process.node, 'awardingDate'),
    activity: readActivity(reader, achievement),
    results: filled(proven.results),
    creditsEarned: readCredits(reader, achievement, 'creditReceived'),
  }) as JsonObject;
}

function readActivity(reader: Reader, achievement: Placed): JsonObject | undefined {
  const activity = nodeOf(reader, achievement, 'influencedBy');
  if (activity === undefined) return undefined;
  reader.sources.set('/award/activity', activity.pointer);
  leave(reader, activity, ['title', 'awardedBy', 'temporal']);
  const period = nodeOf(reader, activity, 'temporal');
  if (period === undefined) return undefined;
  const [start, end] = [memberOf(period.node, 'startDate'), memberOf(period.node, 'endDate')];
  return start === undefined && end === undefined
    ? undefined
    : (compact({ start, end }) as JsonObject);
}

const NO_ACHIEVEMENT = {
  en: 'a LearningAchievement is expected here',
  fr: 'un LearningAchievement est attendu ici',
};

import { appendPointer } from '../../../foundation/json/pointer.js';
import {
  asList,
  compact,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import { isIdentifierType } from '../../shared/identifier-types.js';
import { partId } from '../../shared/iris.js';
import { AWARD_TYPE } from '../extension/award.js';
import { readCredits } from '../extension/credits.js';
import { type Places, remark, UNIT_UNKNOWN } from './findings.js';
import { readEndorsements } from './read-endorsements.js';
import type { StatusReading } from './read-status.js';

/** An award as read, before the model has looked at it. */
export interface AwardTermsReading {
  /** Input of an award. */
  readonly input: JsonObject;
  /** What could not be taken over. */
  readonly findings: readonly Finding[];
}

/** The credential, its subject and where they stand. */
export interface AwardSource {
  /** The credential. */
  readonly credential: JsonObject;
  /** Its subject. */
  readonly subject: JsonObject;
  /** Ids of assessments by the IRIs of their result descriptions. */
  readonly assessmentIds: ReadonlyMap<string, string>;
  /** Places in the credential. */
  readonly places: Places;
  /** What it says of its status. */
  readonly status: StatusReading;
  /** Whether a number of credits without unit counts ECTS. */
  readonly creditsAreEcts?: boolean;
}

/** What the credential says about the award, as input of the model. */
export function readAwardTerms(source: AwardSource): AwardTermsReading {
  const { credential, subject, places, status } = source;
  const own = asList<JsonValue>(memberOf(subject, 'type')).includes(AWARD_TYPE);
  const results = readResults(source);
  const learner = readLearner(subject, own, places);
  const evidence = asList<JsonValue>(memberOf(credential, 'evidence')).map(readEvidence);
  const plain = source.creditsAreEcts === true ? memberOf(subject, 'creditsEarned') : undefined;
  const credits = own ? readCredits(subject, 'creditReceived') : plain;
  const unitless = credits === undefined && Object.hasOwn(subject, 'creditsEarned');
  const unit = unitless
    ? [remark('credits-unit-unknown', `${places.subject}/creditsEarned`, UNIT_UNKNOWN)]
    : [];
  const [start, end] = [
    memberOf(subject, 'activityStartDate'),
    memberOf(subject, 'activityEndDate'),
  ];
  const endorsements = readEndorsements(credential, '');
  const input = compact({
    id: memberOf(credential, 'id'),
    learner: learner.input,
    awardedOn: awardDate(credential),
    activity:
      start === undefined && end === undefined
        ? undefined
        : (compact({ start, end }) as JsonObject),
    results: results.input.length === 0 ? undefined : results.input,
    creditsEarned: credits,
    evidence: nonEmptyObjects(evidence),
    status: status.input.length === 0 ? undefined : status.input,
    endorsements: endorsements.input,
  }) as JsonObject;
  return {
    input,
    findings: [
      ...learner.findings,
      ...results.findings,
      ...unit,
      ...status.findings,
      ...endorsements.findings,
    ],
  };
}

/** Without a date of its own the award counts from the validity; data model 1.1 calls that `issuanceDate`. */
export function awardDateName(credential: JsonObject): string | undefined {
  const names = ['awardedDate', 'validFrom', 'issuanceDate', 'issued'];
  return names.find((name) => memberOf(credential, name) !== undefined);
}

function awardDate(credential: JsonObject): JsonValue | undefined {
  const name = awardDateName(credential);
  return name === undefined ? undefined : memberOf(credential, name);
}

function nonEmptyObjects(objects: readonly JsonObject[]): readonly JsonObject[] | undefined {
  const filled = objects.filter((object) => Object.keys(object).length > 0);
  return filled.length === 0 ? undefined : filled;
}

interface LearnerReading {
  readonly input: JsonObject;
  readonly findings: readonly Finding[];
}

/** The name is among the identifiers; ours says which one it is, elsewhere the first plain name is taken. */
function readLearner(
  subject: JsonObject,
  own: boolean,
  { subject: place }: Places,
): LearnerReading {
  const entries = asList<JsonValue>(memberOf(subject, 'identifier'));
  const identifiers = entries.map(readIdentity);
  const plainNames = identifiers.filter(
    (one) => one?.['type'] === 'name' && Object.hasOwn(one, 'value'),
  );
  const name = own ? memberOf(subject, 'recipientName') : plainNames[0]?.['value'];
  const naming = plainNames.find((one) => one?.['value'] === name);
  const others = identifiers.filter(
    (one) => one !== undefined && one !== naming,
  ) as readonly JsonObject[];
  const unread = identifiers.flatMap((one, index) =>
    one === undefined
      ? [remark('not-read', appendPointer(place, 'identifier', index), IDENTITY_NOT_READ)]
      : [],
  );
  const input = compact({
    id: memberOf(subject, 'id'),
    identifiers: others.length === 0 ? undefined : others,
    name,
  }) as JsonObject;
  return { input, findings: unread };
}

function readIdentity(entry: JsonValue): JsonObject | undefined {
  const [written, text] = [
    stringMember(entry, 'identityType'),
    stringMember(entry, 'identityHash'),
  ];
  const type = written === 'email' ? 'emailAddress' : written; // the name in Open Badges 2
  if (type === undefined || !isIdentifierType(type) || !text?.trim()) return undefined;
  if (memberOf(entry, 'hashed') !== true) return { type, value: text };
  const hash = text.toLowerCase(); // hexadecimal digits count the same in either case
  if (!/^sha256\$[0-9a-f]{64}$/.test(hash)) return undefined;
  return compact({ type, hash, salt: memberOf(entry, 'salt') }) as JsonObject;
}

interface ResultsReading {
  readonly input: readonly JsonObject[];
  readonly findings: readonly Finding[];
}

/**
 * The result of each assessment. What a further result of the same assessment says besides (its status, where the first one
 * gives the value) belongs to it; one that says something else, or belongs to none, cannot be placed.
 */
function readResults({ subject, assessmentIds, places }: AwardSource): ResultsReading {
  const results = new Map<string, JsonObject>();
  const findings: Finding[] = [];
  for (const [index, node] of asList<JsonValue>(memberOf(subject, 'result')).entries()) {
    const assessment = assessmentIds.get(stringMember(node, 'resultDescription') ?? '');
    const said = compact({
      value: memberOf(node, 'value'),
      status: memberOf(node, 'status'),
    }) as JsonObject;
    const before = assessment === undefined ? undefined : results.get(assessment);
    const repeats = Object.keys(said).some((name) => before !== undefined && name in before);
    const adds = before === undefined || (!repeats && Object.keys(said).length > 0);
    if (assessment !== undefined && adds)
      results.set(assessment, { assessment, ...before, ...said });
    else
      findings.push(
        remark('not-read', appendPointer(places.subject, 'result', index), RESULT_NOT_READ),
      );
  }
  return { input: [...results.values()], findings };
}

function readEvidence(evidence: JsonValue): JsonObject {
  const names = ['id', 'name', 'description', 'narrative', 'genre'];
  return compact(
    Object.fromEntries(names.map((name) => [name, memberOf(evidence, name)])),
  ) as JsonObject;
}

/** Ids of assessments by the IRI of their result description: our own form, else by position. */
export function assessmentIdsOf(achievement: JsonObject): ReadonlyMap<string, string> {
  const definitionId = stringMember(achievement, 'id') ?? '';
  const iris = asList<JsonValue>(memberOf(achievement, 'resultDescription')).map((one) =>
    stringMember(one, 'id'),
  );
  return new Map(
    iris.flatMap((iri, index) =>
      iri === undefined
        ? []
        : [[iri, partId(definitionId, 'result', iri) ?? `assessment-${index + 1}`] as const],
    ),
  );
}

const RESULT_NOT_READ = {
  en: 'this result was left out: it belongs to no assessment of this achievement, or is a second one',
  fr: 'ce résultat a été laissé de côté : il ne relève d’aucune évaluation de cette certification, ou fait double emploi',
};
const IDENTITY_NOT_READ = {
  en: 'this identifier was left out: only plain and SHA-256 identifiers are known',
  fr: 'cet identifiant a été laissé de côté : seuls les identifiants en clair et SHA-256 sont connus',
};

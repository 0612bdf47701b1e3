import {
  achievementsOf,
  type ClrCredential,
  type RecordedAchievement,
  writeRecord,
} from '../../formats/clr/index.js';
import { RECORD_BOUNDS } from '../../formats/clr/limits.js';
import { wordingOf } from '../../formats/open-badges/write/wording.js';
import { writeIssuer } from '../../formats/open-badges/write/write-profile.js';
import { writeIdentity } from '../../formats/open-badges/write/write-subject.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import {
  addContainers,
  asList,
  compact,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import { formatDateTime, normalizeDateTime } from '../../foundation/time.js';
import { uuidUrn } from '../../foundation/uuid.js';
import { forbiddenInAward } from '../../frameworks/privacy/index.js';
import { asSnapshot, rememberingForms, snapshotDocument } from '../../linked-data/index.js';
import type { Learner } from '../../model/award.js';
import { type Secured, secure } from '../../proofs/index.js';
import type { Settings } from '../settings.js';
import { mandatoryFor } from '../signing.js';
import { readBadges } from './read-badges.js';
import {
  achievementFindings,
  givenAssociationFindings,
  memberFindings,
} from './record-findings.js';
import { type RecordInput, toAssociation } from './record-input.js';
import { recordError } from './record-texts.js';

/** A Comprehensive Learner Record with its proof. */
export type SignedRecord = Secured<ClrCredential>;

/**
 * Issues a record: reads what it is to say and to hold, finds everything that is wrong with it, writes and signs it.
 *
 * @throws `MicrocertError` before anything is signed: `ERR_RECORD_INVALID`; what cannot be signed, as `secure` says it.
 */
export async function issueRecord(settings: Settings, given: RecordInput): Promise<SignedRecord> {
  const now = settings.clock();
  const { record, badges } = await readRecord(given, now);
  const created = formatDateTime(now);
  const document = written(settings, { record, badges, created });
  assertWithinBounds(document);
  let signed = document;
  const contexts = rememberingForms(settings.contexts, LIMITS); // a proof set needs one canonical form
  for (const suite of settings.suites) {
    const mandatory = mandatoryFor(suite, document);
    const options = { suite, signer: settings.signer, created, contexts, ...mandatory };
    signed = asSnapshot((await secure(signed, options)) as JsonObject);
  }
  // What is marked as a snapshot stays in here: each caller is given a document that nobody else holds.
  return { ...signed } as unknown as SignedRecord;
}

const LIMITS = {
  maxQuads: RECORD_BOUNDS.quads,
  maxReferences: RECORD_BOUNDS.contextReferences,
};

interface ReadRecord {
  /** What was given besides the credentials. */
  readonly record: Omit<RecordInput, 'credentials'>;
  readonly badges: readonly JsonObject[];
}

async function readRecord(given: unknown, now: number): Promise<ReadRecord> {
  if (!isJsonObject(given)) throw invalid([recordError('input', '')]);
  const { credentials, ...others } = given as JsonObject & { readonly credentials?: unknown };
  const record = snapshotDocument(others);
  const subject = subjectNode((memberOf(record, 'subject') ?? {}) as Learner);
  const { badges, findings } = await readBadges(credentials, subject);
  const achievements = memberOf(record, 'achievements');
  const all = [...badges.flatMap(achievementsOf), ...asList<JsonValue>(achievements)];
  const errors = [
    ...memberFindings(given, now),
    ...subjectFindings(record, subject),
    ...findings,
    ...achievementFindings(withTypes(achievements), badges),
    ...givenAssociationFindings(memberOf(record, 'associations'), all),
  ];
  if (errors.length > 0) throw invalid(errors);
  return { record: record as unknown as ReadRecord['record'], badges };
}

function invalid(findings: readonly Finding[]): MicrocertError<'ERR_RECORD_INVALID'> {
  return new MicrocertError('ERR_RECORD_INVALID', { findings });
}

/** The person as a record writes them. */
function subjectNode(learner: Learner): JsonObject {
  const { id, name, identifiers } = isJsonObject(learner) ? (learner as Learner) : {};
  const known = Array.isArray(identifiers) ? identifiers.filter(isJsonObject) : [];
  const identity = writeIdentity({ ...(name && { name }), identifiers: known as never });
  return compact({
    id: typeof id === 'string' ? id : undefined,
    identifier: identity.length > 0 ? identity : undefined,
  }) as unknown as JsonObject;
}

/** What travels with a learner can never be taken back: what no award may say of them, no record may either. */
function subjectFindings(record: JsonObject, subject: JsonObject): readonly Finding[] {
  const identifiers = asList<JsonValue>(memberOf(subject, 'identifier'));
  const isKnown =
    typeof subject['id'] === 'string' ||
    identifiers.some((one) => memberOf(one, 'identityType') !== 'name');
  if (!isKnown) return [recordError('nobody', '/subject')];
  const id = stringMember(record, 'id');
  const learner = memberOf(record, 'subject') as Learner;
  return forbiddenInAward({ learner, awardedOn: '', ...(id && { id }) }).map((finding) => ({
    ...finding,
    pointer: finding.pointer.replace(/^\/learner/, '/subject'),
  }));
}

/** Whoever names an achievement need not say that it is one. */
function withTypes(achievements: JsonValue | undefined): JsonValue | undefined {
  if (!Array.isArray(achievements)) return achievements;
  return (achievements as readonly JsonValue[]).map((one) =>
    isJsonObject(one) ? { ...one, type: memberOf(one, 'type') ?? ['Achievement'] } : one,
  );
}

function written(
  { profile, random, mapping }: Settings,
  { record, badges, created }: ReadRecord & { readonly created: string },
): JsonObject {
  const { id, name, description, subject, associations = [], partial } = record;
  const { awardedOn, validUntil } = record;
  const achievements = withTypes(memberOf(record as unknown as JsonObject, 'achievements')) ?? [];
  const { language = 'en' } = mapping;
  const unsigned = writeRecord(
    compact({
      id: id ?? uuidUrn(random),
      name,
      description,
      issuer: writeIssuer(profile, wordingOf({ title: { [language]: name } }, language)),
      validFrom: created,
      validUntil: validUntil === undefined ? undefined : normalizeDateTime(validUntil),
      awardedDate: normalizeDateTime(awardedOn ?? created),
      partial,
      subject: subjectNode(subject),
      // Another object each: what is known as a snapshot must not leave this library.
      credentials: badges.map((badge) => ({ ...badge })),
      achievements: achievements as unknown as readonly RecordedAchievement[],
      associations: associations.map(toAssociation),
    }),
  );
  return asSnapshot(unsigned as unknown as JsonObject);
}

/** Room for the proofs that are still to come. */
const PROOF_BYTES = 4096;

/** What verifiers would not read by default is not issued. */
function assertWithinBounds(document: JsonObject): void {
  const text = JSON.stringify(document);
  const most = RECORD_BOUNDS.bytes - PROOF_BYTES;
  // A UTF-16 unit takes three bytes at most: of most records the bytes need not be counted.
  const isTooLong = text.length * 3 > most && new TextEncoder().encode(text).length > most;
  if (isTooLong || valuesIn(document) > RECORD_BOUNDS.values)
    throw invalid([recordError('too-large', '/credentials')]);
}

function valuesIn(document: JsonObject): number {
  let count = 1;
  const open: object[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    count += Object.keys(value).length;
    addContainers(value, open);
  }
  return count;
}

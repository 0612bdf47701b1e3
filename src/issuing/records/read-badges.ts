import { achievementsOf } from '../../formats/clr/index.js';
import { RECORD_BOUNDS } from '../../formats/clr/limits.js';
import { sameLearner } from '../../formats/open-badges/index.js';
import { isMicrocertError } from '../../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import { DEFAULT_INPUT_LIMITS } from '../../foundation/limits.js';
import type { Finding } from '../../foundation/report.js';
import { CREDENTIALS_V2, OPEN_BADGES_3_0_3, snapshotDocument } from '../../linked-data/index.js';
import { isCompactJws, isEnvelope } from '../../proofs/vc-jwt/index.js';
import { recordError } from './record-texts.js';

/** The badges of a record: plain data that nobody else holds, in their order, and what is wrong with those given. */
export interface ReadBadges {
  readonly badges: readonly JsonObject[];
  readonly findings: readonly Finding[];
}

/** Reads the credentials that are to go into a record about somebody. */
export async function readBadges(given: unknown, subject: JsonObject): Promise<ReadBadges> {
  const place: JsonPointer = '/credentials';
  if (!Array.isArray(given) || given.length === 0)
    return { badges: [], findings: [recordError('none', place)] };
  if (given.length > RECORD_BOUNDS.credentials)
    return { badges: [], findings: [recordError('too-many', place)] };
  const badges: JsonObject[] = [];
  const findings: Finding[] = [];
  const known = { ids: new Set<string>(), contents: new Map<string, Near>() };
  for (const [index, input] of given.entries()) {
    const pointer = appendPointer(place, index);
    const read = readBadge(input, pointer);
    const wrong =
      'badge' in read ? await badgeFindings(read.badge, { pointer, subject, known }) : read;
    if ('badge' in read) badges.push(read.badge);
    findings.push(...wrong);
  }
  return { badges, findings };
}

function readBadge(
  input: unknown,
  pointer: JsonPointer,
): { readonly badge: JsonObject } | readonly Finding[] {
  try {
    const content = isText(input) ? parsed(input) : input;
    if (content === undefined) return [recordError('jwt', pointer)];
    const badge = snapshotDocument(content);
    return isEnvelope(badge) ? [recordError('jwt', pointer)] : { badge };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    return [{ ...recordError('unreadable', pointer), message: error.text }];
  }
}

function isText(input: unknown): input is string | Uint8Array {
  return typeof input === 'string' || (ArrayBuffer.isView(input) && input instanceof Uint8Array);
}

/** Nothing for a compact JWT. */
function parsed(input: string | Uint8Array): JsonValue | undefined {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  return isCompactJws(text.trim()) ? undefined : parseJsonStrictly(text, DEFAULT_INPUT_LIMITS);
}

interface Around {
  readonly pointer: JsonPointer;
  readonly subject: JsonObject;
  readonly known: { readonly ids: Set<string>; readonly contents: Map<string, Near> };
}

async function badgeFindings(
  badge: JsonObject,
  { pointer, subject, known }: Around,
): Promise<readonly Finding[]> {
  const at = (...tokens: readonly string[]) => appendPointer(pointer, ...tokens);
  const types = asList<JsonValue>(memberOf(badge, 'type'));
  if (!types.includes('AchievementCredential') && !types.includes('OpenBadgeCredential'))
    return [recordError('no-badge', at('type'))];
  return [
    ...(stringMember(badge, 'id') ? [] : [recordError('no-id', at('id'))]),
    ...(asList<JsonValue>(memberOf(badge, 'proof')).length === 0
      ? [recordError('unsigned', pointer)]
      : []),
    ...(goWithThoseOfRecords(badge) ? [] : [recordError('contexts', at('@context'))]),
    ...(achievementsOf(badge).some((one) => stringMember(one, 'id'))
      ? []
      : [recordError('no-achievement', at('credentialSubject', 'achievement'))]),
    ...(await learnerFindings(badge, subject, at('credentialSubject'))),
    ...repetitions(badge, pointer, known),
  ];
}

/** Terms are protected: another revision of the same terms inside a record is refused by every JSON-LD processor. */
function goWithThoseOfRecords(badge: JsonObject): boolean {
  const [first, ...others] = asList<JsonValue>(memberOf(badge, '@context'));
  const revisions = others.filter((url) => typeof url === 'string' && OPEN_BADGES.test(url));
  return first === CREDENTIALS_V2 && revisions.every((url) => url === OPEN_BADGES_3_0_3);
}

const OPEN_BADGES = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context/;

async function learnerFindings(
  badge: JsonObject,
  subject: JsonObject,
  place: JsonPointer,
): Promise<readonly Finding[]> {
  const [learner = null] = asList<JsonValue>(memberOf(badge, 'credentialSubject'));
  const answer = await sameLearner(subject, learner);
  if (answer === 'same') return [];
  return [recordError(answer === 'other' ? 'other-subject' : 'unknown-subject', place)];
}

/** The same id twice, or the same badge under two ids. */
function repetitions(
  badge: JsonObject,
  pointer: JsonPointer,
  { ids, contents }: Around['known'],
): readonly Finding[] {
  const { id } = badge;
  const isKnownId = typeof id === 'string' && ids.has(id);
  if (typeof id === 'string') ids.add(id);
  const isKnownContent = isAmong(badge, contents);
  if (isKnownId) return [recordError('credential-twice', appendPointer(pointer, 'id'))];
  return isKnownContent ? [recordError('same-badge', pointer)] : [];
}

/** Badges that award the same from the same day on: the first, and once there is another, what all of them say. */
interface Near {
  readonly first: JsonObject;
  readonly contents: Set<string>;
}

/** Whether a badge says what another said. Those that award other things are not compared member by member. */
function isAmong(badge: JsonObject, contents: Map<string, Near>): boolean {
  const achievements = achievementsOf(badge).map((one) => memberOf(one, 'id') ?? null);
  const key = JSON.stringify([memberOf(badge, 'validFrom') ?? null, achievements]);
  const near = contents.get(key);
  if (near === undefined) {
    contents.set(key, { first: badge, contents: new Set() });
    return false;
  }
  if (near.contents.size === 0) near.contents.add(contentOf(near.first));
  const content = contentOf(badge);
  const isKnown = near.contents.has(content);
  near.contents.add(content);
  return isKnown;
}

/** Its proof aside, and its id, of which one badge may have two. */
function contentOf({ id: _, proof: __, ...rest }: JsonObject): string {
  return JSON.stringify(rest);
}

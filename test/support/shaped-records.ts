import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import { type KnownShapes, knownShapes } from '../../src/verifying/known-shapes/known-shapes.js';
import { readRecordOfShapes } from '../../src/verifying/known-shapes/read-record.js';
import { DEFAULT_VERIFICATION_LIMITS, limitsForRecords } from '../../src/verifying/limits.js';
import {
  settleOptions,
  type VerificationSettings,
  type VerifyOptions,
} from '../../src/verifying/options.js';
import { runVerification } from '../../src/verifying/run-verification.js';
import { NOW } from './issuing.js';
import { badgeOf, DIPLOMA, idOf, recordOf } from './records.js';
import { sign, UNIVERSITY } from './verifying.js';

/** As many badges as are looked at together. */
export const BADGES: readonly JsonObject[] = await Promise.all(
  Array.from({ length: 18 }, (_, index) => badgeOf(index)),
);

/** A record of them. */
export const RECORD: JsonObject = await recordOf({
  credentials: BADGES,
  associations: BADGES.map((_, index) => ({
    type: 'isPartOf' as const,
    source: idOf(index),
    target: DIPLOMA.id,
  })),
});

export const options = (more: Partial<VerifyOptions> = {}): VerificationSettings =>
  settleOptions({ trust: [UNIVERSITY.id], clock: () => NOW, ...more });

/** What a verifier knows that has met two such badges. */
export async function learntFromBadges(): Promise<KnownShapes> {
  const shapes = knownShapes();
  for (const badge of BADGES.slice(0, 2))
    await runVerification(JSON.stringify(badge), options(), shapes);
  return shapes;
}

/** The record as it is read by shapes; nothing where it is not. */
export function readByShapes(text: string, shapes: KnownShapes): JsonObject | undefined {
  return readRecordOfShapes(text, LIMITS, shapes)?.document;
}

/** The same once each badge was put into its own form, from which that of the record begins. */
export function readAfterBadges(text: string, shapes: KnownShapes): JsonObject | undefined {
  const read = readRecordOfShapes(text, LIMITS, shapes);
  for (const { shape, values, notes } of read?.matched.values() ?? [])
    shape.canonical(values, notes);
  return read?.document;
}

const LIMITS = limitsForRecords(DEFAULT_VERIFICATION_LIMITS);

/** The record with other badges, signed anew. */
export function withBadges(
  change: (badges: readonly JsonObject[]) => readonly JsonValue[],
): Promise<JsonObject> {
  const { proof: _, ...record } = RECORD;
  const subject = record['credentialSubject'] as JsonObject;
  const badges = subject['verifiableCredential'] as readonly JsonObject[];
  const changed = { ...subject, verifiableCredential: change(badges) };
  return sign({ ...record, credentialSubject: changed });
}

/** The record with another badge in one place. */
export function withBadge(
  change: (badge: JsonObject) => JsonValue,
  place: number = 7,
): Promise<JsonObject> {
  return withBadges((badges) => badges.map((badge, at) => (at === place ? change(badge) : badge)));
}

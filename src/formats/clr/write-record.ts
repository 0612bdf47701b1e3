import {
  compact,
  copyJson,
  type JsonObject,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import {
  CLR_2_0_1,
  CREDENTIALS_V2,
  OPEN_BADGES_3_0_3,
  OPEN_BADGES_EXTENSIONS,
} from '../../linked-data/context-urls.js';
import { achievementsOf } from './read-record.js';
import type { Association, ClrCredential, RecordedAchievement } from './types.js';

const SCHEMA =
  'https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json';

/** The contexts of a record. */
const RECORD_CONTEXTS: readonly string[] = Object.freeze([
  CREDENTIALS_V2,
  CLR_2_0_1,
  OPEN_BADGES_3_0_3,
  OPEN_BADGES_EXTENSIONS,
]);

/** What a record is made of; all of it was looked at before. */
export interface RecordParts
  extends Pick<
    ClrCredential,
    | 'id'
    | 'name'
    | 'description'
    | 'issuer'
    | 'validFrom'
    | 'validUntil'
    | 'awardedDate'
    | 'partial'
  > {
  /** Who it is about. */
  readonly subject: { readonly id?: string; readonly identifier?: readonly JsonObject[] };
  /** The credentials, as they were signed. */
  readonly credentials: readonly JsonObject[];
  /** Achievements besides those that the credentials award: the larger award. */
  readonly achievements: readonly RecordedAchievement[];
  readonly associations: readonly Association[];
}

/** A record that is not signed yet. */
export function writeRecord(parts: RecordParts): ClrCredential {
  const { id, name, description, issuer, validFrom, validUntil, awardedDate, partial } = parts;
  const { subject, credentials, achievements, associations } = parts;
  return compact({
    '@context': [...RECORD_CONTEXTS],
    id,
    type: ['VerifiableCredential', 'ClrCredential'],
    name,
    description,
    issuer,
    validFrom,
    validUntil,
    awardedDate,
    partial,
    credentialSubject: compact({
      id: subject.id,
      type: ['ClrSubject'],
      identifier: subject.identifier,
      verifiableCredential: credentials,
      achievement: listed(achievements, credentials),
      association: associations.length > 0 ? associations : undefined,
    }),
    credentialSchema: [{ id: SCHEMA, type: '1EdTechJsonSchemaValidator2019' }],
  });
}

/** The larger awards, then what each credential awards, once. */
function listed(
  achievements: readonly RecordedAchievement[],
  credentials: readonly JsonObject[],
): readonly RecordedAchievement[] {
  const all = new Map(achievements.map((one) => [one.id, one]));
  for (const achievement of credentials.flatMap(achievementsOf)) {
    const id = stringMember(achievement, 'id');
    if (id !== undefined && !all.has(id)) all.set(id, shortOf(achievement));
  }
  return [...all.values()];
}

const REQUIRED = ['name', 'description', 'criteria', 'achievementType'] as const;

/**
 * An achievement with what is required of one and no more: the rest stands in the credential, which is signed twice over.
 * Terms of other contexts would mean nothing here, so its types are left to the credential as well.
 */
function shortOf(achievement: JsonObject): RecordedAchievement {
  const kept = REQUIRED.flatMap((name) => {
    const value = memberOf(achievement, name);
    return value === undefined ? [] : [[name, copyJson(value)] as const];
  });
  const { id } = achievement;
  return {
    id,
    type: ['Achievement'],
    ...Object.fromEntries(kept),
  } as unknown as RecordedAchievement;
}

import type { Kysely, Selectable } from 'kysely';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { memberOf } from '../../foundation/json/values.js';
import { type RegistryCore, reading } from '../core.js';
import { isHeld } from '../held-texts.js';
import type { SuccessionRelation } from '../registry.js';
import type { AwardTable, Tables } from '../tables.js';
import { unknownCredential } from './acts-on.js';
import { type Standing, standingAfter } from './standing.js';

/** An event about a credential. */
export interface CredentialEvent {
  readonly sequence: number;
  /** When (RFC 3339). */
  readonly at: string;
  /** `issued`, `revoked`, `suspended`, `reinstated`, `corrected`, `renewed`, `claimed`, `erased`. */
  readonly type: string;
  readonly category?: string;
  readonly reason?: string;
  readonly by?: string;
  /** The credential that was issued in its place. */
  readonly successor?: string;
}

/** What the registry knows of a credential; nothing of it says who the learner is. */
export interface CredentialHistory {
  readonly credentialId: string;
  readonly definition: { readonly id: string; readonly version: number };
  /** By what was done to it; its dates are another matter. */
  readonly standing: Standing;
  readonly issuedAt: string;
  readonly validUntil?: string;
  /** SHA-256 of its text, base64url. */
  readonly digest: string;
  /** Verification method that signed it. */
  readonly keyId: string;
  readonly predecessor?: {
    readonly credentialId: string;
    readonly relation: SuccessionRelation;
  };
  /** When the learner was forgotten. */
  readonly erasedAt?: string;
  /** Entries of status lists, and what they say. */
  readonly places: readonly {
    readonly purpose: string;
    readonly list: string;
    readonly index: number;
    readonly value: number;
  }[];
  readonly events: readonly CredentialEvent[];
}

/**
 * What happened to a credential.
 *
 * @throws MicrocertError `ERR_REGISTRY_UNKNOWN`.
 */
export async function credentialHistory(
  core: RegistryCore,
  credentialId: string,
): Promise<CredentialHistory> {
  if (!isHeld(credentialId)) throw unknownCredential();
  return reading(core, async (db) => {
    const award = await db
      .selectFrom('awards')
      .selectAll()
      .where('credential_id', '=', credentialId)
      .executeTakeFirst();
    if (award === undefined) throw unknownCredential();
    const places = await placesOf(db, award.number);
    const later = await eventsAbout(db, award);
    const { predecessor, relation, valid_until: validUntil, erased_at: erasedAt } = award;
    return {
      credentialId,
      definition: { id: award.definition_id, version: award.definition_version },
      standing: standingAfter(later.map(({ type }) => type)),
      issuedAt: award.issued_at,
      ...(validUntil !== null && { validUntil }),
      digest: award.digest,
      keyId: award.key_id,
      ...(predecessor !== null &&
        relation !== null && { predecessor: { credentialId: predecessor, relation } }),
      ...(erasedAt !== null && { erasedAt }),
      places,
      events: later.map(({ payload, ...event }) => ({
        ...event,
        // That of many credentials says nothing of one that is not said above.
        ...(event.type !== 'issued' && saidIn(payload)),
      })),
    };
  });
}

/** Where its status is published, and what is published there. */
function placesOf(db: Kysely<Tables>, award: number): Promise<CredentialHistory['places']> {
  return db
    .selectFrom('positions')
    .innerJoin('status_lists', 'status_lists.id', 'positions.list')
    .select(['purpose', 'url as list', 'position as index', 'value'])
    .where('award', '=', award)
    .orderBy('list')
    .execute();
}

/** The event that issued it, and those that acted on it since. */
function eventsAbout(
  db: Kysely<Tables>,
  { number, event }: Pick<Selectable<AwardTable>, 'number' | 'event'>,
) {
  return db
    .selectFrom('events')
    .select(['sequence', 'at', 'type', 'payload'])
    .where((where) =>
      where.or([
        where('sequence', '=', event),
        where('sequence', 'in', (acts) =>
          acts.selectFrom('acts').select('event').where('award', '=', number),
        ),
      ]),
    )
    .orderBy('sequence')
    .execute();
}

/** What an event says of an act. */
function saidIn(payload: string): Omit<CredentialEvent, 'sequence' | 'at' | 'type'> {
  const parsed = parseJsonStrictly(payload);
  const said: Record<string, string> = {};
  for (const name of SAID) {
    const value = memberOf(parsed, name);
    if (typeof value === 'string') said[name] = value;
  }
  return said;
}

const SAID = ['category', 'reason', 'by', 'successor'] as const;

import { hash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { canonicalJson } from '../foundation/encodings/jcs.js';
import type { JsonObject } from '../foundation/json/values.js';
import { formatDateTime } from '../foundation/time.js';
import type { RegistryCore } from './core.js';
import type { EventTable, Tables } from './tables.js';

/** What can happen in a registry. */
export type EventType =
  | 'issued'
  | 'revoked'
  | 'suspended'
  | 'reinstated'
  | 'corrected'
  | 'renewed'
  | 'claimed'
  | 'erased'
  | 'key-added'
  | 'key-retired'
  | 'key-revoked'
  | 'list-added'
  | 'definition-recorded';

/** The end of a chain. */
export interface ChainEnd {
  /** Of the last event; 0 before the first. */
  readonly sequence: number;
  readonly hash: string;
}

/** SHA-256 of a text in UTF-8, base64url. */
export function digestOf(text: string): string {
  return hash('sha256', text, 'base64url');
}

/** The hash of an event: of JCS (RFC 8785) of all but the hash. The payload is such a text already. */
export function hashOfEvent({
  sequence,
  at,
  type,
  payload,
  previous,
}: Omit<EventTable, 'hash'>): string {
  const [instant, before, kind] = [at, previous, type].map((text) => JSON.stringify(text));
  return digestOf(
    `{"at":${instant},"payload":${payload},"previous":${before},"sequence":${sequence},"type":${kind}}`,
  );
}

/** What the first event is chained to. */
export function beginningOf(id: string): string {
  return digestOf(id);
}

/** The last event, as this transaction sees it. */
export async function chainEnd(
  { id }: Pick<RegistryCore, 'id'>,
  transaction: Transaction<Tables>,
): Promise<ChainEnd> {
  const last = await transaction
    .selectFrom('events')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? { sequence: 0, hash: beginningOf(id) };
}

/**
 * The number that the next event will have. Nobody else can add one until the transaction ends: to be called before
 * anything is written that an event tells of.
 */
export async function nextInChain(
  core: RegistryCore,
  transaction: Transaction<Tables>,
): Promise<ChainEnd> {
  await core.connection.lock(transaction, 'chain');
  const { sequence, hash } = await chainEnd(core, transaction);
  return { sequence: sequence + 1, hash };
}

/**
 * Adds an event to the chain.
 *
 * @param next - What {@link nextInChain} gave, in the same transaction.
 */
export function appendEvent(
  core: RegistryCore,
  transaction: Transaction<Tables>,
  next: ChainEnd,
  { type, payload }: { readonly type: EventType; readonly payload: JsonObject },
): Promise<ChainEnd> {
  return appendWritten(core, transaction, next, { type, payload: canonicalJson(payload) });
}

/** The same for a payload that is written in JCS (RFC 8785) already. */
export async function appendWritten(
  core: RegistryCore,
  transaction: Transaction<Tables>,
  next: ChainEnd,
  { type, payload }: { readonly type: EventType; readonly payload: string },
): Promise<ChainEnd> {
  const { sequence, hash: previous } = next;
  const event = { sequence, at: formatDateTime(core.clock()), type, payload, previous };
  const hash = hashOfEvent(event);
  await transaction
    .insertInto('events')
    .values({ ...event, hash })
    .execute();
  return { sequence, hash };
}

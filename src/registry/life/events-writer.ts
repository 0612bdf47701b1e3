import type { Transaction } from 'kysely';
import type { JsonObject } from '../../foundation/json/values.js';
import { formatDateTime } from '../../foundation/time.js';
import { appendEvent, type EventType, nextInChain } from '../chain.js';
import { type RegistryCore, writing } from '../core.js';
import { recordIssuedWithin } from '../record-issued.js';
import type { IssuedChunk } from '../registry.js';
import type { Tables } from '../tables.js';

/** A transaction that is the only one to write to the chain. */
export interface EventsWriter {
  readonly core: RegistryCore;
  readonly db: Transaction<Tables>;
  /** The present instant (RFC 3339). */
  readonly at: string;
  /** Adds an event, and gives its number. */
  append(type: EventType, payload: JsonObject): Promise<number>;
  /** Records credentials as issued. */
  recordIssued(chunk: IssuedChunk): Promise<void>;
}

/** Does something that events tell of: all of it or nothing. It may be done again where it loses against another. */
export function writingEvents<Value>(
  core: RegistryCore,
  action: (writer: EventsWriter) => Promise<Value>,
): Promise<Value> {
  return writing(core, async (db) => {
    let next = await nextInChain(core, db);
    return action({
      core,
      db,
      at: formatDateTime(core.clock()),
      append: async (type, payload) => {
        const { sequence, hash } = await appendEvent(core, db, next, { type, payload });
        next = { sequence: sequence + 1, hash };
        return sequence;
      },
      recordIssued: async (chunk) => {
        await recordIssuedWithin(core, db, chunk);
        next = await nextInChain(core, db);
      },
    });
  });
}

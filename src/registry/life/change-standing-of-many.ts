import { type AnyMicrocertError, isMicrocertError } from '../../foundation/errors/index.js';
import type { RegistryCore } from '../core.js';
import { checkedAct } from './act.js';
import type { Act } from './act-said.js';
import { changeWithin, type StatusChange } from './change-standing.js';
import { writingEvents } from './events-writer.js';
import type { StatusAct } from './standing.js';

/** What came of an act on one credential of many. */
export type StatusChangeRow = StatusChange | RefusedChange;

/** A credential of many to which nothing was done. */
export interface RefusedChange {
  readonly credentialId: string;
  readonly outcome: 'refused';
  /** Why. */
  readonly error: AnyMicrocertError;
}

/** How many credentials a transaction is about: few enough that others who write need not wait long. */
const CHUNK = 200;

/**
 * Does the same to the status of many credentials, a transaction for each 200 of them; ids are read as results are taken.
 * One that cannot be changed stops no other. Who stops taking results leaves done what was told as done, and perhaps the
 * rest of the chunk.
 *
 * @throws MicrocertError `ERR_REGISTRY_REASON`, and what the ids throw.
 */
export async function* changeStandingOfMany(
  core: RegistryCore,
  type: StatusAct,
  credentialIds: AsyncIterable<string> | Iterable<string>,
  act: Act,
): AsyncGenerator<StatusChangeRow, void, undefined> {
  const payload = checkedAct(act);
  for await (const ids of inChunks(credentialIds, CHUNK)) {
    const rows = await writingEvents(core, async (writer) => {
      const changed: StatusChangeRow[] = [];
      for (const credentialId of ids) {
        try {
          changed.push(await changeWithin(writer, type, credentialId, payload));
        } catch (error) {
          if (!isRefusal(error)) throw error;
          changed.push({ credentialId, outcome: 'refused', error });
        }
      }
      return changed;
    });
    yield* rows;
  }
}

/** What is about one credential alone, and was said before anything was written for it. */
const REFUSALS: ReadonlySet<string> = new Set([
  'ERR_REGISTRY_UNKNOWN',
  'ERR_REGISTRY_REVOKED',
  'ERR_REGISTRY_NOT_SUSPENDED',
  'ERR_REGISTRY_REASON',
]);

function isRefusal(error: unknown): error is AnyMicrocertError {
  return isMicrocertError(error) && REFUSALS.has(error.code);
}

async function* inChunks<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  size: number,
): AsyncGenerator<readonly Item[], void, undefined> {
  let chunk: Item[] = [];
  for await (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

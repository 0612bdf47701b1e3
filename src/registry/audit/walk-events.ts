import { isJsonObject, type JsonObject } from '../../foundation/json/values.js';
import { hashOfEvent } from '../chain.js';
import type { EventTable } from '../tables.js';
import { remark, type ToldEvent, type Walk } from './audit-state.js';
import { checkAct } from './check-act.js';
import { checkHeadsAt } from './check-heads.js';
import { checkIssued } from './check-issued.js';
import { checkDefinition, checkKey, checkList } from './check-set-up.js';
import { must } from './fault.js';

/** An event tells of hundreds of credentials: few are held at once. */
const PAGE = 8;

/** Walks the chain from its beginning to its end. */
export async function walkEvents(walk: Walk): Promise<void> {
  for (;;) {
    const events = await walk.db
      .selectFrom('events')
      .selectAll()
      .where('sequence', '>', walk.end.sequence)
      .orderBy('sequence')
      .limit(PAGE)
      .execute();
    for (const event of events) await checkEvent(walk, event);
    if (events.length < PAGE) return;
  }
}

async function checkEvent(walk: Walk, event: EventTable): Promise<void> {
  const { sequence, at, type, previous, hash } = event;
  const expected = walk.end.sequence + 1;
  must(sequence === expected, 'audit.event-missing', 'events', expected);
  must(previous === walk.end.hash, 'audit.event-unlinked', 'events', sequence);
  must(hash === hashOfEvent(event), 'audit.event-altered', 'events', sequence);
  if (at < walk.at) remark(walk, 'audit.clock-back', 'events', sequence);
  const payload = payloadOf(event);
  must(payload !== undefined, 'audit.event-unreadable', 'events', sequence);
  await checkHeadsAt(walk, { sequence, hash });
  await checkTables(walk, { sequence, type, payload });
  walk.at = at;
  walk.end = { sequence, hash };
}

function payloadOf({ payload }: EventTable): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(payload);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the tables say what the event says. */
async function checkTables(walk: Walk, event: ToldEvent): Promise<void> {
  switch (event.type) {
    case 'issued':
      return checkIssued(walk, event);
    case 'definition-recorded':
      return checkDefinition(walk, event);
    case 'list-added':
      return checkList(walk, event);
    case 'key-added':
    case 'key-retired':
    case 'key-revoked':
      return checkKey(walk, event);
    case 'revoked':
    case 'suspended':
    case 'reinstated':
    case 'corrected':
    case 'renewed':
    case 'claimed':
    case 'erased':
      return checkAct(walk, event);
    default:
      must(false, 'audit.event-unreadable', 'events', event.sequence);
  }
}

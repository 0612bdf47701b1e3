import { compact } from '../../foundation/json/values.js';
import type { EventType } from '../chain.js';
import type { RegistryCore } from '../core.js';
import { type ActPayload, assertNamesNobody, checkedAct } from './act.js';
import type { Act } from './act-said.js';
import { actsOn, isLearnerOf } from './acts-on.js';
import { type EventsWriter, writingEvents } from './events-writer.js';
import { changesStanding, type Standing, type StatusAct, standingAfter } from './standing.js';
import { isTold, setEntries } from './status-entries.js';

/** What came of an act on one credential. */
export interface StatusChange {
  readonly credentialId: string;
  /** `done`, or `already`: it was so before, and no event was added. */
  readonly outcome: 'done' | 'already';
  /** What the credential is worth now. */
  readonly standing: Standing;
  /** The event that says so, where there is a new one. */
  readonly event?: number;
  /** `false` where the credential has no entry in a list that would tell verifiers. */
  readonly isTold: boolean;
}

/**
 * Does something to the status of a credential: entry and event in one transaction, or nothing.
 *
 * @throws MicrocertError `ERR_REGISTRY_UNKNOWN`, `ERR_REGISTRY_REVOKED`, `ERR_REGISTRY_NOT_SUSPENDED`,
 * `ERR_REGISTRY_REASON`.
 */
export async function changeStanding(
  core: RegistryCore,
  type: StatusAct,
  credentialId: string,
  act: Act,
): Promise<StatusChange> {
  const payload = checkedAct(act);
  return writingEvents(core, (writer) => changeWithin(writer, type, credentialId, payload));
}

/** The same within a transaction that does more. */
export async function changeWithin(
  writer: EventsWriter,
  type: StatusAct,
  credentialId: string,
  act: ActPayload,
): Promise<StatusChange> {
  const { db } = writer;
  const acts = await actsOn(db, credentialId);
  const { award, types } = acts;
  const told = await isTold(db, award, type);
  if (!changesStanding(types, type))
    return { credentialId, outcome: 'already', standing: standingAfter(types), isTold: told };
  assertNamesNobody(act, isLearnerOf(writer.core, acts));
  const event = await logAct(writer, type, { award, credentialId }, act);
  await setEntries(db, { award, type, event });
  const standing = standingAfter([...types, type]);
  return { credentialId, outcome: 'done', standing, event, isTold: told };
}

/** Adds an event about a credential, and where it is to be found. */
export async function logAct(
  writer: EventsWriter,
  type: EventType,
  { award, credentialId }: { readonly award: number; readonly credentialId: string },
  said: object,
): Promise<number> {
  const event = await writer.append(type, compact({ credentialId, ...said }));
  await writer.db.insertInto('acts').values({ event, award, type }).execute();
  return event;
}

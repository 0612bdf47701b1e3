import type { Finding } from '../../foundation/report.js';
import type { ChainEnd } from '../chain.js';
import { type RegistryCore, reading } from '../core.js';
import { COPIES } from '../erase.js';
import type { SignedHead } from '../heads.js';
import { type AuditOptions, begun, remark, type Walk } from './audit-state.js';
import { checkLastHeads } from './check-heads.js';
import { checkListBits } from './check-list-bits.js';
import { checkNothingAdded } from './check-nothing-added.js';
import { Fault, remarkOn } from './fault.js';
import { walkEvents } from './walk-events.js';

/** What came of an audit. */
export interface AuditReport {
  /** The registry that was looked at. */
  readonly registry: string;
  /** Nothing was found wrong. How much that is worth, `vouched` and `remarks` say. */
  readonly isIntact: boolean;
  /** The first entry that is wrong, in the order of the chain, then of the tables; nothing after it was looked at. */
  readonly fault?: Finding;
  /** What is worth knowing, and makes nothing wrong. */
  readonly remarks: readonly Finding[];
  /** How many events were found in order, and how many credentials they tell of. */
  readonly events: number;
  readonly awards: number;
  /** The end of the chain as far as it was found in order: to be kept elsewhere, for the next audit. */
  readonly end: ChainEnd;
  /** The last head that was signed with a key of the caller: up to there the issuer vouches. */
  readonly vouched?: SignedHead;
}

/**
 * Walks the chain from its beginning, and sees that it was neither cut nor altered, that signed heads are of it, and that
 * the tables say what the events say. Memory stays flat, whatever the number of events.
 *
 * What it cannot see: columns about learners that an earlier version recorded, of which no event tells; marks of learners
 * who were forgotten, so that they can be taken out; and what the remarks say.
 */
export function audit(core: RegistryCore, options: AuditOptions = {}): Promise<AuditReport> {
  return reading(core, async (db) => {
    const walk = await begun(core, db, options);
    const fault = await firstFault(walk);
    const copies = await db
      .selectFrom('settings')
      .select('name')
      .where('name', '=', COPIES)
      .executeTakeFirst();
    if (copies !== undefined) remark(walk, 'audit.copies-left', 'settings', COPIES);
    return {
      registry: core.id,
      isIntact: fault === undefined,
      ...(fault && { fault }),
      remarks: [...walk.remarks.values(), ...remarksOnHeads(walk, options)],
      events: walk.end.sequence,
      awards: walk.awards,
      end: walk.end,
      ...(walk.vouched && { vouched: walk.vouched }),
    };
  });
}

async function firstFault(walk: Walk): Promise<Finding | undefined> {
  try {
    await walkEvents(walk);
    await checkLastHeads(walk);
    await checkNothingAdded(walk);
    await checkListBits(walk);
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error.finding;
    throw error;
  }
}

function remarksOnHeads({ vouched, end }: Walk, { seen }: AuditOptions): readonly Finding[] {
  const signed = vouched?.sequence ?? 0;
  return [
    ...(vouched === undefined ? [remarkOn('audit.no-head', ['heads'])] : []),
    ...(vouched !== undefined && signed < end.sequence
      ? [remarkOn('audit.unsigned-tail', ['events', signed + 1])]
      : []),
    ...(seen === undefined ? [remarkOn('audit.tail-unknown', ['events', end.sequence])] : []),
  ];
}

import type { ChainEnd } from '../chain.js';
import { headOf, verifyHead } from '../heads.js';
import type { HeadTable } from '../tables.js';
import { remark, type Walk } from './audit-state.js';
import { must } from './fault.js';

/** Whether what was signed, or seen before, is what stands at this place of the chain. */
export async function checkHeadsAt(walk: Walk, { sequence, hash }: ChainEnd): Promise<void> {
  if (walk.seen?.sequence === sequence) {
    mustBeOfThis(walk.seen, walk);
    must(walk.seen.hash === hash, 'audit.head-altered', 'events', sequence);
  }
  const heads = await walk.db
    .selectFrom('heads')
    .selectAll()
    .where('sequence', '=', sequence)
    .execute();
  for (const head of heads) {
    must(head.hash === hash, 'audit.head-altered', 'events', sequence);
    await checkSignature(walk, head);
  }
}

async function checkSignature(walk: Walk, row: HeadTable): Promise<void> {
  const key = walk.keys.get(row.key_id);
  if (key === undefined) return remark(walk, 'audit.head-key', 'heads', row.sequence);
  const head = headOf(walk.core.id, row);
  must(await verifyHead(head, key), 'audit.head-signature', 'heads', row.sequence, row.key_id);
  walk.vouched = head;
}

/** A head of another registry says nothing of this one, and is no sign that anybody altered it. */
function mustBeOfThis({ registry, sequence }: NonNullable<Walk['seen']>, { core }: Walk): void {
  const isOfThis = registry === undefined || registry === core.id;
  must(isOfThis, 'audit.head-elsewhere', 'heads', sequence);
}

/** Whether the chain reaches as far as was signed, or seen before. */
export async function checkLastHeads(walk: Walk): Promise<void> {
  const { db, seen, end } = walk;
  if (seen !== undefined) {
    mustBeOfThis(seen, walk);
    must(seen.sequence <= end.sequence, 'audit.head-missing', 'events', seen.sequence);
  }
  const beyond = await db
    .selectFrom('heads')
    .select('sequence')
    .where('sequence', '>', end.sequence)
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirst();
  must(beyond === undefined, 'audit.head-missing', 'events', beyond?.sequence ?? 0);
}

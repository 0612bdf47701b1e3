import { toldBy } from '../told-by.js';
import type { Walk } from './audit-state.js';
import { checkSigned } from './check-signed.js';
import { must } from './fault.js';

type List = Walk['lists'] extends ReadonlyMap<string, infer Value> ? Value : never;

const PAGE = 2_000;

/** Whether entries of lists say what was done last, and the bits that are published say what the entries say. */
export async function checkListBits(walk: Walk): Promise<void> {
  for (const list of walk.lists.values()) {
    await checkUse(walk, list);
    await checkUnset(walk, list);
    const bits = await bitsOf(walk, list.id);
    // Bits of events to come would never be set.
    const isOfNow = bits.length * 8 === list.size && list.applied <= walk.end.sequence;
    must(isOfNow, 'audit.list-altered', 'lists', list.url);
    await checkSigned(walk, list, bits);
    await checkBits(walk, list, bits);
  }
}

async function checkUse({ db }: Walk, { id, url, used, size }: List): Promise<void> {
  const { count } = await db
    .selectFrom('positions')
    .select((select) => select.fn.countAll().as('count'))
    .where('list', '=', id)
    .executeTakeFirstOrThrow();
  must(Number(count) <= used && used <= size, 'audit.list-altered', 'lists', url);
}

/** An entry that no act set says nothing. */
async function checkUnset({ db }: Walk, { id, url }: List): Promise<void> {
  const set = await db
    .selectFrom('positions')
    .select('position')
    .where('list', '=', id)
    .where('changed', '<=', 0)
    .where((where) => where.or([where('value', '<>', 0), where('changed', '<', 0)]))
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
  must(set === undefined, 'audit.position-altered', 'positions', url, set?.position ?? 0);
}

/** The bits that no event tells of are left in them at the end. */
async function checkBits(
  walk: Walk,
  { id, url, purpose, applied }: List,
  bits: Uint8Array,
): Promise<void> {
  for (let after = -1; ; ) {
    const entries = await walk.db
      .selectFrom('positions')
      .leftJoin('acts', (join) =>
        join.onRef('acts.event', '=', 'changed').onRef('acts.award', '=', 'positions.award'),
      )
      .select(['ordinal', 'position', 'value', 'changed', 'acts.type'])
      .where('list', '=', id)
      .where('changed', '>', 0)
      .where('ordinal', '>', after)
      .orderBy('ordinal')
      .limit(PAGE)
      .execute();
    for (const { ordinal, position, value, changed, type } of entries) {
      const told = toldBy(type ?? '');
      const isTold = told?.purpose === purpose && told.value === value;
      must(isTold, 'audit.position-altered', 'positions', url, position);
      const bit = takeBit(bits, position);
      must(changed > applied || bit === value, 'audit.list-bits', 'positions', url, position);
      after = ordinal;
    }
    if (entries.length < PAGE) break;
  }
  const left = bits.findIndex((byte) => byte !== 0);
  must(left < 0, 'audit.list-bits', 'positions', url, left * 8 + Math.clz32(bits[left] ?? 0) - 24);
}

async function bitsOf({ db }: Walk, id: number): Promise<Uint8Array> {
  const { bits } = await db
    .selectFrom('status_lists')
    .select('bits')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return new Uint8Array(bits); // libsql gives an ArrayBuffer, pg a Buffer
}

/** The bit of an entry, which is cleared. The first entry is the most significant bit (Bitstring Status List, 1.3). */
function takeBit(bits: Uint8Array, position: number): number {
  const [at, mask] = [position >>> 3, 128 >> (position & 7)];
  const byte = bits[at] ?? 0;
  bits[at] = byte & ~mask;
  return (byte & mask) === 0 ? 0 : 1;
}

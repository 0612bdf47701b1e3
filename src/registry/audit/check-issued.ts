import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import { digestOf } from '../chain.js';
import { openKept } from '../kept.js';
import { ordinalsOf } from '../permutation.js';
import type { AwardTable } from '../tables.js';
import type { ToldEvent, Walk } from './audit-state.js';
import { must } from './fault.js';

/** Whether the credentials of a chunk stand in the tables as the event tells, with the entries that it tells. */
export async function checkIssued(walk: Walk, { sequence, payload }: ToldEvent): Promise<void> {
  const awards = listOf(payload['awards']).filter(isJsonObject);
  const [first, last] = [walk.awards + 1, walk.awards + awards.length];
  const rows = await walk.db
    .selectFrom('awards')
    .selectAll()
    .where('number', '>=', first)
    .where('number', '<=', last)
    .orderBy('number')
    .execute();
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const entries = await entriesOf(walk, first, last);
  for (const [at, told] of awards.entries()) {
    const [number, id] = [first + at, String(told['id'])];
    const row = byNumber.get(number);
    must(row !== undefined, 'audit.award-missing', 'awards', id);
    must(isSame(row, { sequence, payload, told }), 'audit.award-altered', 'awards', id);
    must(isTextSame(walk, row), 'audit.award-altered', 'awards', id);
    checkEntries(walk, { payload, told }, entries.get(number) ?? []);
  }
  walk.awards = last;
}

type List = Walk['lists'] extends ReadonlyMap<string, infer Value> ? Value : never;

interface Entry {
  readonly list: number;
  readonly position: number;
}

async function entriesOf(
  { db, lists }: Walk,
  first: number,
  last: number,
): Promise<ReadonlyMap<number, readonly Entry[]>> {
  const rows = await db
    .selectFrom('positions')
    .select(['award', 'list', 'ordinal', 'position'])
    .where('award', '>=', first)
    .where('award', '<=', last)
    .execute();
  for (const list of lists.values()) checkOrdinals(list, rows);
  const entries = new Map<number, Entry[]>();
  for (const { award, ...entry } of rows) {
    const known = entries.get(award);
    if (known === undefined) entries.set(award, [entry]);
    else known.push(entry);
  }
  return entries;
}

/** Bytes of the key of its permutation. */
const SECRET = 32;

/** Ordinals are unique by the table, and positions by theirs. */
function checkOrdinals(list: List, rows: readonly (Entry & { readonly ordinal: number })[]): void {
  const own = rows.filter((row) => row.list === list.id);
  must(new Uint8Array(list.secret).length === SECRET, 'audit.list-altered', 'lists', list.url);
  const isWithin = own.every(({ position }) => position >= 0 && position < list.size);
  must(isWithin, 'audit.list-altered', 'lists', list.url);
  const ordinals = ordinalsOf(
    list,
    own.map(({ position }) => position),
  );
  for (const [at, { ordinal, position }] of own.entries()) {
    const isIts = ordinals[at] === ordinal;
    must(isIts, 'audit.position-altered', 'positions', list.url, position);
    // Else what it was given would be given out again.
    must(ordinal < list.used, 'audit.list-altered', 'lists', list.url);
  }
}

function isSame(
  row: AwardTable,
  { sequence, payload, told }: Pick<ToldEvent, 'sequence' | 'payload'> & { told: JsonObject },
): boolean {
  const { id, version } = isJsonObject(payload['definition']) ? payload['definition'] : {};
  const pairs: readonly (readonly [unknown, unknown])[] = [
    [row.credential_id, told['id']],
    [row.event, sequence],
    [row.definition_id, id],
    [row.definition_version, version],
    [row.digest, told['digest']],
    [row.issued_at, told['issuedAt']],
    [row.key_id, listOf(payload['keys'])[Number(told['key'])]],
    [row.valid_until ?? undefined, told['validUntil']],
    [row.predecessor ?? undefined, told['predecessor']],
    [row.relation ?? undefined, told['relation']],
  ];
  return pairs.every(([stands, said]) => stands === said);
}

/** Where the text is kept, it is the one of the digest. */
function isTextSame({ core }: Walk, row: AwardTable): boolean {
  if (row.credential === null) return true;
  try {
    const { text } = openKept(core, { ...row, award: null });
    return text !== undefined && digestOf(text) === row.digest;
  } catch {
    return false;
  }
}

function checkEntries(
  { lists }: Walk,
  { payload, told }: { payload: JsonObject; told: JsonObject },
  entries: readonly Entry[],
): void {
  const urls = listOf(payload['lists']);
  const open = new Set(entries.map(({ list, position }) => `${list} ${position}`));
  for (const place of listOf(told['places'])) {
    const [at, position] = listOf(place);
    const url = String(urls[Number(at)]);
    const stands = open.delete(`${lists.get(url)?.id} ${position}`);
    must(stands, 'audit.position-altered', 'positions', url, Number(position));
  }
  const [added] = open;
  const [list = 0, position = 0] = (added ?? '').split(' ').map(Number);
  const url = [...lists.values()].find(({ id }) => id === list)?.url ?? '';
  must(added === undefined, 'audit.position-added', 'positions', url, position);
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

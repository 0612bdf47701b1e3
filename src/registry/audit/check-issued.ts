import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import { digestOf } from '../chain.js';
import { openKept } from '../kept.js';
import { aliasesBetween } from '../learner-aliases.js';
import { keyDigest, learnerDigest, secretMark } from '../learner-digest.js';
import { ordinalsOf } from '../permutation.js';
import type { AwardTable } from '../tables.js';
import type { ToldEvent, Walk } from './audit-state.js';
import { must } from './fault.js';

/** Whether the credentials of a chunk stand in the tables as the event tells, with the entries that it tells. */
export async function checkIssued(walk: Walk, { sequence, payload }: ToldEvent): Promise<void> {
  const isOfSecret = payload['secret'] === undefined || payload['secret'] === secretMark(walk.core);
  must(isOfSecret, 'audit.secret-altered', 'settings', 'secret');
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
  const aliases = await aliasesBetween(walk.db, first, last);
  for (const [at, told] of awards.entries()) {
    const [number, id] = [first + at, String(told['id'])];
    const row = byNumber.get(number);
    must(row !== undefined, 'audit.award-missing', 'awards', id);
    must(isSame(row, { sequence, payload, told }), 'audit.award-altered', 'awards', id);
    checkLearner(walk, { row, aliases: aliases.get(number) ?? [] }, listOf(told['learner']));
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

interface OfLearner {
  readonly row: AwardTable;
  /** What else identifies them. */
  readonly aliases: readonly string[];
}

/** Where the text is kept, it is the one of the digest; and what is said of the learner is what was recorded. */
function checkLearner(
  { core }: Walk,
  { row, aliases }: OfLearner,
  told: readonly JsonValue[],
): void {
  const { credential_id: id, learner_salt: salt } = row;
  const kept = opened(core, row);
  const isSame = kept?.text === undefined || digestOf(kept.text) === row.digest;
  must(kept !== undefined && isSame, 'audit.award-altered', 'awards', id);
  if (row.erased_at !== null) {
    // Nothing is left, which the event that says so is held to.
    must(aliases.length === 0, 'audit.award-not-erased', 'awards', id);
  } else if (told.length === 0) {
    // Earlier versions told no digests, and knew one identifier.
    must(salt === null && aliases.length === 0, 'audit.learner-altered', 'awards', id);
  } else {
    const { learner_ref: ref, award_key: key } = row;
    const { awardedOn, award } = kept;
    must(
      ref !== null && salt !== null && awardedOn !== undefined,
      'audit.award-erased',
      'awards',
      id,
    );
    const [learner, once] = told;
    const columns = { salt, ref, aliases, awardedOn, award };
    // What must not be issued twice may have been handed on; whether it may, is looked at once all acts are known.
    const isOnce = key === null || keyDigest(salt, key) === once;
    const isOfThem = learnerDigest(columns) === learner && isOnce;
    must(isOfThem, 'audit.learner-altered', 'awards', id);
  }
}

/** What is kept; nothing where what is encrypted cannot be opened. */
function opened(core: Walk['core'], row: AwardTable): ReturnType<typeof openKept> | undefined {
  try {
    return openKept(core, row);
  } catch {
    return undefined;
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

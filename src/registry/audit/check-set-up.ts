import { canonicalJson } from '../../foundation/encodings/jcs.js';
import type { JsonValue } from '../../foundation/json/values.js';
import { digestOf } from '../chain.js';
import type { ToldEvent, Walk } from './audit-state.js';
import { must } from './fault.js';

/** Whether a definition is the one that was recorded. */
export async function checkDefinition({ db, told }: Walk, { payload }: ToldEvent): Promise<void> {
  const { id, version, digest } = payload;
  const row = await db
    .selectFrom('definitions')
    .select(['digest', 'document'])
    .where('id', '=', String(id))
    .where('version', '=', Number(version))
    .executeTakeFirst();
  const isSame = row?.digest === digest && row !== undefined && digestOf(row.document) === digest;
  must(isSame, 'audit.definition-altered', 'definitions', String(id), Number(version));
  told.definitions.add(`${version} ${id}`);
}

/** Whether a status list is the one that was taken in use. */
export async function checkList({ lists, told }: Walk, { payload }: ToldEvent): Promise<void> {
  const url = String(payload['url']);
  const list = lists.get(url);
  const isSame = list?.purpose === payload['purpose'] && list?.size === payload['size'];
  must(isSame, 'audit.list-altered', 'lists', url);
  told.lists.add(url);
}

/** Whether a key is the one that was added, and is retired or revoked where that was said. */
export async function checkKey({ db, told }: Walk, { type, payload }: ToldEvent): Promise<void> {
  const id = String(payload['key']);
  const row = await db.selectFrom('keys').selectAll().where('id', '=', id).executeTakeFirst();
  must(row !== undefined, 'audit.key-altered', 'keys', id);
  const holds = {
    'key-added': () => isSameJson(row.jwk, payload['jwk']),
    'key-retired': () => row.retired_at !== null,
    'key-revoked': () => row.revoked_at === payload['revoked'],
  }[type as 'key-added' | 'key-retired' | 'key-revoked'];
  must(holds(), 'audit.key-altered', 'keys', id);
  told.keys.add(id);
}

function isSameJson(text: string, value: JsonValue | undefined): boolean {
  try {
    return (
      value !== undefined && canonicalJson(JSON.parse(text) as JsonValue) === canonicalJson(value)
    );
  } catch {
    return false;
  }
}

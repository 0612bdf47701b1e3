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

/** Whether a key is the one that was added. What it came to in the end is looked at once all events are known. */
export async function checkKey({ db, told }: Walk, { type, payload }: ToldEvent): Promise<void> {
  const id = String(payload['key']);
  const row = await db.selectFrom('keys').select('jwk').where('id', '=', id).executeTakeFirst();
  must(row !== undefined, 'audit.key-altered', 'keys', id);
  const isAdded = type === 'key-added' && isSameJson(row.jwk, payload['jwk']);
  must(isAdded || told.keys.has(id), 'audit.key-altered', 'keys', id);
  told.keys.set(id, {
    ...told.keys.get(id),
    ...(type === 'key-retired' && { expires: String(payload['expires']) }),
    ...(type === 'key-revoked' && { revoked: String(payload['revoked']) }),
  });
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

import { isMicrocertError } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { type JsonValue, stringMember } from '../../foundation/json/values.js';
import type { SignedListTable } from '../tables.js';
import type { Walk } from './audit-state.js';
import { must } from './fault.js';

type List = Walk['lists'] extends ReadonlyMap<string, infer Value> ? Value : never;

/**
 * Whether the signed text of a list, which is published again while nothing changes, is the one of its bits: an earlier one
 * that is put back would tell verifiers that nothing was revoked since. Whether the signature holds is for verifiers.
 */
export async function checkSigned({ db }: Walk, list: List, bits: Uint8Array): Promise<void> {
  const signed = await db
    .selectFrom('signed_lists')
    .selectAll()
    .where('list', '=', list.id)
    .executeTakeFirst();
  if (signed === undefined) return;
  const isSame = signed.event === list.applied && (await isTextOf(signed, list, bits));
  must(isSame, 'audit.list-signed', 'lists', list.url);
}

async function isTextOf(
  { text, valid_from, valid_until }: SignedListTable,
  { url, purpose, size }: List,
  bits: Uint8Array,
): Promise<boolean> {
  const document = parsed(text, size);
  const pairs = [
    [stringMember(document, 'id'), url],
    [stringMember(document, 'validFrom'), valid_from],
    [stringMember(document, 'validUntil'), valid_until],
  ];
  if (!pairs.every(([said, stands]) => said === stands)) return false;
  // Loaded on use: a registry in which no list was signed has none to read.
  const { readStatusList } = await import('../../status/index.js');
  const { list } = await readStatusList(document, { maxBytes: size / 8 });
  const isOfPurpose = list?.purposes.length === 1 && list.purposes[0] === purpose;
  return isOfPurpose && isSameBytes(list.bits, bits);
}

/** Bits that say nothing to gzip take a third more in base64, and some for what stands around them. */
function parsed(text: string, size: number): JsonValue | undefined {
  try {
    return parseJsonStrictly(text, { maxBytes: size / 4 + 65_536 });
  } catch (error) {
    if (isMicrocertError(error)) return undefined;
    throw error;
  }
}

function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

import { crc32 } from '../../foundation/crc32.js';
import { joinBytes } from '../../foundation/encodings/bytes.js';
import { CARRIERS_TEXTS } from '../../foundation/errors/carriers-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { CredentialToBake } from '../shared/credential-to-bake.js';
import { FAMILY_NAMES } from '../shared/names.js';
import { readChunks } from './chunks.js';
import { badgeChunks } from './text-chunk.js';

/**
 * Keyword, its zero, compression flag and method, then an empty language tag and an empty translated keyword, each with
 * its zero (PNG third edition, 11.3.3.4; Open Badges 3.0, 5.3.1: never compressed).
 */
const BEHIND_KEYWORD = '\0\0\0\0\0';

/**
 * Looks a PNG over, and gives what puts credentials into copies of it, right behind IHDR; every other chunk is copied byte
 * for byte.
 *
 * @param replace - Whether credentials that are there already give way.
 * @throws MicrocertError `ERR_CARRIER_BROKEN`, `ERR_CARRIER_BAKED`.
 */
export function preparePng(
  bytes: Uint8Array,
  replace: boolean,
): (credential: CredentialToBake) => Uint8Array {
  const chunks = readChunks(bytes);
  const old = badgeChunks(chunks);
  if (old.length > 0 && !replace) throw new MicrocertError('ERR_CARRIER_BAKED', {}, CARRIERS_TEXTS);
  const behindHeader = chunks[0]?.end ?? 0;
  const head = bytes.slice(0, behindHeader);
  const kept: Uint8Array[] = [];
  let from = behindHeader;
  for (const { chunk } of old) {
    kept.push(bytes.subarray(from, chunk.start));
    from = chunk.end;
  }
  kept.push(bytes.subarray(from));
  return createWriter(head, joinBytes(kept));
}

/** Writes each text into a buffer that is used again, as its length in UTF-8 is known only then. */
function createWriter(head: Uint8Array, tail: Uint8Array) {
  const encoder = new TextEncoder();
  let scratch = new Uint8Array();
  return ({ text, family }: CredentialToBake): Uint8Array => {
    const start = encoder.encode(`iTXt${FAMILY_NAMES[family].keyword}${BEHIND_KEYWORD}`);
    const most = start.length + text.length * 3;
    if (scratch.length < most) scratch = new Uint8Array(most);
    scratch.set(start);
    const { written } = encoder.encodeInto(text, scratch.subarray(start.length));
    return withChunk(head, scratch.subarray(0, start.length + written), tail);
  };
}

function withChunk(head: Uint8Array, typeAndData: Uint8Array, tail: Uint8Array): Uint8Array {
  const baked = new Uint8Array(head.length + typeAndData.length + 8 + tail.length);
  const view = new DataView(baked.buffer);
  baked.set(head);
  view.setUint32(head.length, typeAndData.length - 4);
  baked.set(typeAndData, head.length + 4);
  const end = head.length + 4 + typeAndData.length;
  view.setUint32(end, crc32(typeAndData));
  baked.set(tail, end + 4);
  return baked;
}

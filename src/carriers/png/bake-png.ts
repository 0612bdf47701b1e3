import { joinBytes } from '../../foundation/encodings/bytes.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { CredentialToBake } from '../shared/credential-to-bake.js';
import { FAMILY_NAMES } from '../shared/names.js';
import { readChunks, writeChunk } from './chunks.js';
import { badgeChunks } from './text-chunk.js';

/**
 * Keyword, its zero, compression flag and method, then an empty language tag and an empty translated keyword, each with
 * its zero (PNG third edition, 11.3.3.4; Open Badges 3.0, 5.3.1: never compressed).
 */
const BEHIND_KEYWORD = '\0\0\0\0\0';

/**
 * Puts a credential into a PNG, right behind IHDR; every other chunk is copied byte for byte.
 *
 * @param replace - Whether credentials that are there already give way.
 * @throws MicrocertError `ERR_CARRIER_BROKEN`, `ERR_CARRIER_BAKED`.
 */
export function bakePng(
  bytes: Uint8Array,
  { text, family }: CredentialToBake,
  replace: boolean,
): Uint8Array {
  const chunks = readChunks(bytes);
  const old = badgeChunks(chunks);
  if (old.length > 0 && !replace) throw new MicrocertError('ERR_CARRIER_BAKED');
  const encoded = new TextEncoder().encode(
    `${FAMILY_NAMES[family].keyword}${BEHIND_KEYWORD}${text}`,
  );
  const behindHeader = chunks[0]?.end ?? 0;
  const kept: Uint8Array[] = [];
  let from = behindHeader;
  for (const { chunk } of old) {
    kept.push(bytes.subarray(from, chunk.start));
    from = chunk.end;
  }
  kept.push(bytes.subarray(from));
  return joinBytes([bytes.subarray(0, behindHeader), writeChunk('iTXt', encoded), ...kept]);
}

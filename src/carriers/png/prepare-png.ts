import { crc32 } from '../../foundation/crc32.js';
import { joinBytes } from '../../foundation/encodings/bytes.js';
import { CARRIERS_TEXTS } from '../../foundation/errors/carriers-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { CredentialToBake } from '../shared/credential-to-bake.js';
import { type CredentialFamily, FAMILY_NAMES } from '../shared/names.js';
import type { Baking, PreparedPicture } from '../shared/prepared-picture.js';
import { readChunks } from './chunks.js';
import { badgeChunks } from './text-chunk.js';

/**
 * Keyword, its zero, compression flag and method, then an empty language tag and an empty translated keyword, each with
 * its zero (PNG third edition, 11.3.3.4; Open Badges 3.0, 5.3.1: never compressed).
 */
const BEHIND_KEYWORD = '\0\0\0\0\0';

/**
 * Looks a PNG over, so that credentials can be put into copies of it, right behind IHDR; every other chunk is copied byte for
 * byte.
 *
 * @param replace - Whether credentials that are there already give way.
 * @throws MicrocertError `ERR_CARRIER_BROKEN`, `ERR_CARRIER_BAKED`.
 */
export function preparePng(bytes: Uint8Array, replace: boolean): PreparedPicture {
  const chunks = readChunks(bytes);
  const old = badgeChunks(chunks);
  if (old.length > 0 && !replace) throw new MicrocertError('ERR_CARRIER_BAKED', {}, CARRIERS_TEXTS);
  const behindHeader = chunks[0]?.end ?? 0;
  const kept: Uint8Array[] = [];
  let from = behindHeader;
  for (const { chunk } of old) {
    kept.push(bytes.subarray(from, chunk.start));
    from = chunk.end;
  }
  kept.push(bytes.subarray(from));
  const head = bytes.subarray(0, behindHeader);
  return {
    once: (credential) => {
      const room = new Uint8Array(roomFor(credential));
      return joinBytes([head, room.subarray(writeChunk(room, credential)), ...kept]);
    },
    many: () => createWriter(head.slice(), kept),
  };
}

/** Room for a chunk at first; one that needs more is given it. */
const FIRST_ROOM = 16_384;

/**
 * Writes each chunk into a draft, right in front of what follows in the picture. A copy of that is made in one go, which takes
 * half as long as a new buffer, filled with zeros, into which the parts are then copied.
 */
function createWriter(head: Uint8Array, tail: readonly Uint8Array[]): Baking {
  let room = FIRST_ROOM;
  let draft = joinBytes([new Uint8Array(room), ...tail]);
  /** Gives where in the draft the picture begins. */
  const write = (credential: CredentialToBake): number => {
    const most = head.length + roomFor(credential);
    if (most > room) {
      const more = Math.max(most, 2 * room);
      draft = joinBytes([new Uint8Array(more), draft.subarray(room)]);
      room = more;
    }
    const start = writeChunk(draft.subarray(0, room), credential) - head.length;
    draft.set(head, start);
    return start;
  };
  return {
    whole: (credential) => {
      const start = write(credential);
      return draft.slice(start);
    },
    pieces: (credential) => {
      const start = write(credential);
      return [draft.slice(start, room), draft.subarray(room)];
    },
  };
}

/** Length, type, keyword with what follows it, the text, checksum; a sign of the text takes three bytes at most. */
function roomFor({ text, family }: CredentialToBake): number {
  return 4 + STARTS[family].length + 3 * text.length + 4;
}

/** Writes the chunk at the end of some room: how long it is shows once it is written. Gives where it begins. */
function writeChunk(room: Uint8Array, { text, family }: CredentialToBake): number {
  const start = STARTS[family];
  const { written } = encoder.encodeInto(text, room.subarray(start.length));
  for (let at = 0; at < start.length; at += 1) room[at] = start.charCodeAt(at);
  const [length, end] = [start.length + written, room.length - 4];
  const typeAt = end - length;
  room.copyWithin(typeAt, 0, length);
  const view = new DataView(room.buffer, room.byteOffset);
  view.setUint32(end, crc32(room.subarray(typeAt, end)));
  view.setUint32(typeAt - 4, length - 4);
  return typeAt - 4;
}

const encoder = /* @__PURE__ */ new TextEncoder();
const startOf = (family: CredentialFamily) =>
  `iTXt${FAMILY_NAMES[family].keyword}${BEHIND_KEYWORD}`;
/** Type of the chunk and all that stands before the text, in Latin letters. */
const STARTS: Readonly<Record<CredentialFamily, string>> = {
  'open-badge': /* @__PURE__ */ startOf('open-badge'),
  clr: /* @__PURE__ */ startOf('clr'),
};

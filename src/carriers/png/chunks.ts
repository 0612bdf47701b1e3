import { crc32 } from '../../foundation/crc32.js';
import { broken } from '../shared/errors.js';

/** First bytes of every PNG (PNG third edition, 5.2). */
const PNG_SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A chunk where it stands: nothing of the picture is copied. */
export interface Chunk {
  readonly type: string;
  /** Where its length stands. */
  readonly start: number;
  /** Behind its checksum. */
  readonly end: number;
  readonly data: Uint8Array;
}

/** Length, type and checksum around the data. */
const AROUND = 12;
const IHDR_BYTES = 13;
/** Programs write some thousand at most; each takes more memory to tell apart than an empty one has bytes. */
const MOST_CHUNKS = 65_536;

/**
 * The chunks of a PNG from IHDR to IEND, each checksum compared: in one pass, whatever their number.
 *
 * @throws MicrocertError `ERR_CARRIER_BROKEN` for another signature, a chunk that is cut, changed or misplaced, and for
 * bytes behind the end, which other programs could take for something else.
 * @see https://www.w3.org/TR/png-3/#5Chunk-layout
 */
export function readChunks(bytes: Uint8Array): readonly Chunk[] {
  if (PNG_SIGNATURE.some((byte, index) => bytes[index] !== byte)) throw broken(SIGNATURE);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = PNG_SIGNATURE.length;
  let isOver = false;
  while (!isOver) {
    const chunk = chunkAt(bytes, view, at);
    if (chunks.length === 0 && !isHeader(chunk)) throw broken(NO_HEADER);
    if (chunks.push(chunk) > MOST_CHUNKS) throw broken(TOO_MANY);
    at = chunk.end;
    isOver = chunk.type === 'IEND';
  }
  if (at !== bytes.length) throw broken(BEHIND_END);
  return chunks;
}

function isHeader({ type, data }: Chunk): boolean {
  return type === 'IHDR' && data.length === IHDR_BYTES;
}

function chunkAt(bytes: Uint8Array, view: DataView, start: number): Chunk {
  const room = bytes.length - start - AROUND;
  if (room < 0) throw broken(CUT);
  const length = view.getUint32(start);
  if (length > room) throw broken(CUT);
  const end = start + AROUND + length;
  const typeAndData = bytes.subarray(start + 4, end - 4);
  if (crc32(typeAndData) !== view.getUint32(end - 4)) throw broken(CHECKSUM);
  const type = String.fromCharCode(...typeAndData.subarray(0, 4));
  if (!/^[A-Za-z]{4}$/.test(type)) throw broken(CHUNK_NAME);
  return { type, start, end, data: typeAndData.subarray(4) };
}

const SIGNATURE = {
  en: 'a PNG begins with eight bytes that are not here: the file may have been sent as text',
  fr: 'un PNG commence par huit octets qui ne sont pas là : le fichier a pu être transmis comme du texte',
};
const NO_HEADER = {
  en: 'a PNG begins with its chunk IHDR, of 13 bytes',
  fr: 'un PNG commence par son bloc IHDR, de 13 octets',
};
const CUT = {
  en: 'the PNG stops in the middle: ask for the original file',
  fr: 'le PNG s’arrête au milieu : demander le fichier d’origine',
};
const CHECKSUM = {
  en: 'a checksum of the PNG does not agree: something was changed on the way; ask for the original file',
  fr: 'une somme de contrôle du PNG ne concorde pas : quelque chose a changé en chemin ; demander le fichier d’origine',
};
const TOO_MANY = {
  en: `the PNG has more than ${MOST_CHUNKS} chunks`,
  fr: `le PNG a plus de ${MOST_CHUNKS} blocs`,
};
const CHUNK_NAME = {
  en: 'a chunk of the PNG has a name that is not four letters',
  fr: 'un bloc du PNG porte un nom qui n’est pas de quatre lettres',
};
const BEHIND_END = {
  en: 'bytes stand behind the end of the PNG (IEND)',
  fr: 'des octets figurent après la fin du PNG (IEND)',
};

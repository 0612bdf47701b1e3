import { sniffCarrier } from '../../carriers/sniff.js';
import { concatBytes, joinBytes } from '../../foundation/encodings/bytes.js';
import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import { DEFAULT_INPUT_LIMITS } from '../../foundation/limits.js';
import type { CountedInput } from '../cohort/counted-input.js';
import { readBytes } from '../files.js';
import type { Io } from '../io.js';
import { isOneALine } from '../reason-unreadable.js';
import { MOST_RECORD_BYTES, mayBeRecord } from '../record-size.js';
import { MOST_CARRIER_BYTES } from '../taken-out.js';

/** A file to be verified: one document, or one a line, which may be more than memory holds. */
export type Input =
  | { readonly bytes: Uint8Array; readonly lines?: undefined }
  | { readonly lines: CountedInput };

const MAX = DEFAULT_INPUT_LIMITS.maxBytes;

/**
 * Opens a file, or standard input for `-`. It holds one document a line where its name says so (`.jsonl`, `.ndjson`) or
 * its first lines are each a document.
 *
 * @throws MicrocertError `ERR_FILE_UNREADABLE`; `ERR_INPUT_TOO_LARGE` for one document that is larger than the limit, which
 * is a wider one for learner records.
 */
export async function openInput(file: string, io: Io): Promise<Input> {
  if (/\.(?:jsonl|ndjson)$/i.test(file)) return { lines: await opened(file, io) };
  const read = file === '-' ? undefined : await readUnlessTooLarge(file, io);
  if (read !== undefined) return isOneALine(read) ? { lines: inMemory(read) } : { bytes: read };
  const { bytes, size } = await opened(file, io);
  const { head, whole, all } = await begun(bytes);
  if (isOneALine(head)) return { lines: { ...counting(all), size } };
  if (whole) return { bytes: head };
  if (sniffCarrier(head) !== undefined)
    return { bytes: await allBytes(all, file, MOST_CARRIER_BYTES) };
  const long = await allBytes(all, file, MOST_RECORD_BYTES);
  if (mayBeRecord(long)) return { bytes: long };
  throw tooLarge(file, MAX);
}

function tooLarge(file: string, most: number): MicrocertError {
  const hint = { en: `at most ${most} bytes are read`, fr: `au plus ${most} octets sont lus` };
  return new MicrocertError('ERR_INPUT_TOO_LARGE', { source: file, hint });
}

/** All of a picture, document or record, which may be longer than a credential by itself. */
async function allBytes(
  all: AsyncIterable<Uint8Array>,
  file: string,
  most: number,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of all) {
    length += piece.length;
    if (length > most) throw tooLarge(file, most);
    pieces.push(piece);
  }
  return joinBytes(pieces);
}

/** Most files are read in one go, and never ask for it. */
async function opened(file: string, io: Io): Promise<CountedInput> {
  const { countedInput } = await import('../cohort/counted-input.js');
  return countedInput(file, io);
}

async function readUnlessTooLarge(file: string, io: Io): Promise<Uint8Array | undefined> {
  try {
    return await readBytes(file, io);
  } catch (error) {
    if (isMicrocertError(error) && error.code === 'ERR_INPUT_TOO_LARGE') return undefined;
    throw error;
  }
}

interface Begun {
  /** What one document may be long, and a piece more where it goes on. */
  readonly head: Uint8Array;
  /** Whether nothing comes after it. */
  readonly whole: boolean;
  /** Everything, from the beginning. */
  readonly all: AsyncIterable<Uint8Array>;
}

async function begun(bytes: AsyncIterable<Uint8Array>): Promise<Begun> {
  const pieces = bytes[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let [length, whole] = [0, false];
  while (!whole && length <= MAX) {
    const { done, value } = await pieces.next();
    whole = done === true;
    if (done === true) break;
    first.push(value);
    length += value.length;
  }
  const head = concatBytes(...first);
  const all = async function* () {
    try {
      yield head;
      for (let next = await pieces.next(); next.done !== true; next = await pieces.next())
        yield next.value;
    } finally {
      await pieces.return?.();
    }
  };
  return { head, whole, all: all() };
}

function inMemory(bytes: Uint8Array): CountedInput {
  const all = async function* () {
    yield bytes;
  };
  return { ...counting(all()), size: bytes.length };
}

function counting(all: AsyncIterable<Uint8Array>): Pick<CountedInput, 'bytes' | 'read'> {
  let read = 0;
  const bytes = async function* () {
    for await (const piece of all) {
      read += piece.length;
      yield piece;
    }
  };
  return { bytes: bytes(), read: () => read };
}

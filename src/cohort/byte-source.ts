import { createReadStream } from 'node:fs';
import { MicrocertError } from '../foundation/errors/index.js';

/** Bytes that are asked for piece by piece. */
export interface ByteSource {
  /** The next piece, never an empty one; nothing at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Says that no more is asked for: a file is closed. */
  close(): Promise<void>;
}

/** Larger pieces are cut, so that what is checked after each piece is checked in time. */
const PIECE = 65_536;

/**
 * The bytes of a file, or of any stream.
 *
 * @throws TypeError for what is neither. While bytes are asked for: `MicrocertError` `ERR_FILE_UNREADABLE`.
 */
export function byteSource(source: AsyncIterable<Uint8Array> | string): ByteSource {
  const pieces = (typeof source === 'string' ? fileBytes(source) : piecesOf(source))[
    Symbol.asyncIterator
  ]();
  return {
    next: async () => {
      const { done, value } = await pieces.next();
      return done === true ? undefined : value;
    },
    close: async () => {
      await pieces.return(undefined);
    },
  };
}

async function* fileBytes(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const piece of createReadStream(path, { highWaterMark: PIECE }))
      yield piece as Uint8Array;
  } catch (cause) {
    throw new MicrocertError('ERR_FILE_UNREADABLE', { source: path, cause });
  }
}

async function* piecesOf(
  source: AsyncIterable<unknown>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of source) {
    if (!(chunk instanceof Uint8Array))
      throw new TypeError('readCohort: the source must give bytes (Uint8Array)');
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { MicrocertError } from '../../foundation/errors/index.js';
import { systemHint } from '../../foundation/system-error.js';
import type { Io } from '../io.js';

/** The bytes of a cohort, counted as they are read. */
export interface CountedInput {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Bytes that were read so far. */
  readonly read: () => number;
  /** Bytes there are; nothing for what comes through a pipe. */
  readonly size: number | undefined;
}

/**
 * Opens a file, or standard input for `-`; of a file, no more than some bytes where that is asked.
 *
 * @throws MicrocertError `ERR_FILE_UNREADABLE`, while bytes are taken as well.
 */
export async function countedInput(
  path: string,
  io: Io,
  length: number = Number.POSITIVE_INFINITY,
): Promise<CountedInput> {
  const unreadable = (cause: unknown) =>
    new MicrocertError('ERR_FILE_UNREADABLE', { source: path, cause, hint: systemHint(cause) });
  const file =
    path === '-' ? undefined : await stat(path).catch((cause) => Promise.reject(unreadable(cause)));
  let read = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for await (const piece of path === '-' ? standardInput(io) : fileUpTo(path, length)) {
        read += piece.length;
        yield piece;
      }
    } catch (cause) {
      throw unreadable(cause);
    }
  };
  return {
    bytes: counted(),
    read: () => read,
    size: file?.isFile() ? Math.min(file.size, length) : undefined,
  };
}

/** A stream cannot be told to read nothing. */
function fileUpTo(path: string, length: number): AsyncIterable<Uint8Array> {
  return length === 0 ? nothing() : createReadStream(path, { end: length - 1 });
}

async function* nothing(): AsyncGenerator<Uint8Array, void, undefined> {}

async function* standardInput({ stream, stdin }: Io): AsyncGenerator<Uint8Array, void, undefined> {
  if (stream === undefined) yield await stdin();
  else yield* stream();
}

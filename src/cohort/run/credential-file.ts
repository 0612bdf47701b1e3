import { type FileHandle, open, stat, unlink } from 'node:fs/promises';
import { COHORT_TEXTS } from '../../foundation/errors/cohort-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { realPathOf } from '../../foundation/real-path-node.js';
import { systemCode, unwritable } from '../../foundation/system-error.js';
import type { AwardBook } from '../../registry/index.js';
import { lockFile } from './lock-file.js';
import { type IssuedBook, isWrittenUpTo } from './own-lines.js';

/** A file of credentials, a line each, that holds what a registry knows to be issued and nothing more. */
export interface CredentialFile {
  /** Bytes that are written, all of them on the disk. */
  readonly length: number;
  /** Bytes that were found behind what is committed, and cut off: of a run that ended in between. */
  readonly cutOff: number;
  /** Whether there was no file of this name before. */
  readonly isNew: boolean;
  /**
   * Writes lines of UTF-8 behind the others, each with its end, and waits until they are on the disk.
   *
   * @throws MicrocertError `ERR_FILE_UNWRITABLE`; what was written of them is cut off again, where that can be done.
   */
  append(lines: readonly Uint8Array[]): Promise<void>;
  /** Cuts off what stands behind a length. */
  cutTo(length: number): Promise<void>;
  /** Closes the file. One that is new, and into which nothing was written, is taken away again. */
  close(): Promise<void>;
}

/** Where it is kept how far the file of a run is committed. */
export type RunBook = Pick<AwardBook, 'beginRun' | 'committedBytes'> & IssuedBook;

/**
 * Opens the file of a run where it was left. A file that is gone or empty begins anew: what it held was handed on, and
 * stays issued.
 *
 * @throws MicrocertError `ERR_COHORT_OUTPUT` when the file is not the one the run wrote, and nothing was touched;
 * `ERR_FILE_UNWRITABLE`.
 */
export async function openCredentialFile(
  path: string,
  { run, book }: { readonly run: string; readonly book: RunBook },
): Promise<CredentialFile> {
  await assertFile(path);
  // Two names of one file would else be two locks.
  const unlock = await lockFile(await realPathOf(path));
  const close = async (file?: FileHandle) => {
    await file?.close();
    await unlock();
  };
  let file: FileHandle | undefined;
  try {
    const found = await opened(path);
    file = found.file;
    const { size } = await file.stat();
    const kept = size === 0 ? 0 : await committedOf(file, size, { run, book });
    if (kept === undefined)
      throw new MicrocertError('ERR_COHORT_OUTPUT', { source: path, hint: OTHER }, COHORT_TEXTS);
    if (size === 0) await book.beginRun(run);
    else await cut(file, kept);
    const { isNew } = found;
    return credentialFile({ file, path, kept, cutOff: size - kept, isNew, close });
  } catch (error) {
    await close(file);
    throw error;
  }
}

const OTHER = {
  en: 'name another file with --out: this one is neither cut nor written into',
  fr: 'nommer un autre fichier avec --out : celui-ci n’est ni coupé ni modifié',
};

/** A device or a pipe takes what is written, and can be neither cut nor read again. Of folders the system says so. */
async function assertFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && !found.isFile() && !found.isDirectory())
    throw unwritable(path, undefined, NO_FILE);
}

const NO_FILE = {
  en: 'this is a device or a pipe: a run can only go on where it stopped in a file',
  fr: 'c’est un périphérique ou un tube : une exécution ne peut reprendre que dans un fichier',
};

interface OpenFile {
  readonly file: FileHandle;
  readonly path: string;
  readonly kept: number;
  readonly cutOff: number;
  readonly isNew: boolean;
  readonly close: (file: FileHandle) => Promise<void>;
}

function credentialFile({ file, path, kept, cutOff, isNew, close }: OpenFile): CredentialFile {
  let length = kept;
  return {
    get length() {
      return length;
    },
    cutOff,
    isNew,
    async append(lines) {
      let written = 0;
      try {
        written = await writeAll(file, lines, length);
        await file.datasync();
      } catch (cause) {
        await cut(file, length).catch(() => undefined);
        throw unwritable(path, cause);
      }
      length += written;
    },
    async cutTo(to) {
      await cut(file, to);
      length = to;
    },
    async close() {
      // While it is ours: once it is given up, it may be somebody else's.
      if (isNew && length === 0) await unlink(path).catch(() => undefined);
      await close(file);
    },
  };
}

/** Neither emptied nor appended to by the system: it is written at a place. Only its owner reads it: learners stand in it. */
async function opened(
  path: string,
): Promise<{ readonly file: FileHandle; readonly isNew: boolean }> {
  try {
    const file = await open(path, 'r+').catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return undefined;
      throw error;
    });
    return { file: file ?? (await open(path, 'wx+', 0o600)), isNew: file === undefined };
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

/** How much of a file is committed; nothing where something else has its name, which is neither cut nor written into. */
async function committedOf(
  file: FileHandle,
  size: number,
  { run, book }: { readonly run: string; readonly book: RunBook },
): Promise<number | undefined> {
  const committed = await book.committedBytes(run);
  if (committed === undefined || size < committed) return undefined;
  return (await isWrittenUpTo(file, committed, book)) ? committed : undefined;
}

async function cut(file: FileHandle, length: number): Promise<void> {
  await file.truncate(length);
  await file.datasync();
}

/** From where they are: to put megabytes side by side first takes as long as to write them. @returns How many bytes. */
async function writeAll(
  file: FileHandle,
  lines: readonly Uint8Array[],
  position: number,
): Promise<number> {
  let [open, at] = [[...lines], position];
  while (open.length > 0) {
    const { bytesWritten } = await file.writev(open, at);
    at += bytesWritten;
    open = behind(open, bytesWritten);
  }
  return at - position;
}

/** What is left of some parts behind so many bytes of them: a system may write less than it is asked to. */
function behind(parts: readonly Uint8Array[], count: number): Uint8Array[] {
  let left = count;
  return parts.flatMap((part) => {
    const gone = Math.min(left, part.length);
    left -= gone;
    return gone === part.length ? [] : part.subarray(gone);
  });
}

import { constants } from 'node:fs';
import { access, link, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import { DEFAULT_INPUT_LIMITS } from '../foundation/limits.js';
import type { Io } from './io.js';

/** The bytes of a file, or of standard input for `-`, within the size limit. */
export async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  try {
    const bytes = path === '-' ? await io.stdin() : await readWithin(path);
    if (bytes.length > DEFAULT_INPUT_LIMITS.maxBytes)
      throw new MicrocertError('ERR_INPUT_TOO_LARGE');
    return bytes;
  } catch (cause) {
    if (isMicrocertError(cause)) throw cause;
    throw new MicrocertError('ERR_FILE_UNREADABLE', { cause, hint: reasonHint(cause) });
  }
}

/** The text of a file, or of standard input for `-`; anything but UTF-8 is refused. */
export async function readText(path: string, io: Io): Promise<string> {
  return decodeText(await readBytes(path, io));
}

/** Bytes as text; anything but UTF-8 is refused. */
function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new MicrocertError('ERR_INPUT_ENCODING', { cause });
  }
}

/** How a file is written. */
export interface WriteOptions {
  /** Replace a file that exists. */
  readonly replace: boolean;
  /** Permissions of the new file: `0o600` for secrets. */
  readonly mode?: number;
}

/**
 * Writes a file whole or not at all: into a neighbour first, put in place in one step.
 *
 * @throws MicrocertError `ERR_FILE_EXISTS` when it exists and is not to be replaced, `ERR_FILE_UNWRITABLE` otherwise.
 */
export async function writeWhole(
  path: string,
  text: string,
  { replace, mode = 0o644 }: WriteOptions,
): Promise<void> {
  const neighbour = join(dirname(path), `.${globalThis.crypto.randomUUID()}.tmp`);
  try {
    const file = await open(neighbour, 'wx', mode);
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    // `link` fails where the name is taken, also when two processes write at once; `rename` replaces.
    if (replace) await rename(neighbour, path);
    else await link(neighbour, path);
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') throw existing(path, cause);
    const hint = reasonHint(cause);
    throw new MicrocertError('ERR_FILE_UNWRITABLE', { source: path, cause, hint });
  } finally {
    await unlink(neighbour).catch(() => undefined);
  }
}

/** Refuses early, before any work, what {@link writeWhole} would refuse in the end. */
export async function assertWritable(path: string, { replace }: WriteOptions): Promise<void> {
  if (replace) return;
  const exists = await access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
  if (exists) throw existing(path);
}

function existing(path: string, cause?: unknown): MicrocertError<'ERR_FILE_EXISTS'> {
  return new MicrocertError('ERR_FILE_EXISTS', { source: path, cause, hint: FORCE_HINT });
}

/** Reads at most one byte more than allowed: devices and pipes have no size to ask for, and may never end. */
async function readWithin(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const bytes = new Uint8Array(DEFAULT_INPUT_LIMITS.maxBytes + 1);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, null);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}

const FORCE_HINT = {
  en: 'choose another name, or add --force',
  fr: 'choisir un autre nom, ou ajouter --force',
};

const REASONS: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
  ENOENT: {
    en: 'there is no file or folder of this name',
    fr: 'aucun fichier ou dossier de ce nom',
  },
  EISDIR: { en: 'this is a folder', fr: 'c’est un dossier' },
  EACCES: { en: 'the permission is missing', fr: 'la permission manque' },
  ENOSPC: { en: 'the disk is full', fr: 'le disque est plein' },
};

function reasonHint(cause: unknown): { readonly en: string; readonly fr: string } {
  const code = codeOf(cause);
  return REASONS[code] ?? { en: `the system says ${code}`, fr: `le système répond ${code}` };
}

function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause
    ? String(cause.code)
    : 'EUNKNOWN';
}

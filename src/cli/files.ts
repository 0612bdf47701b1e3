import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { link, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { MicrocertError } from '../foundation/errors/index.js';
import { SAVE_AS_UTF8 } from '../foundation/errors/save-as-utf8.js';
import { DEFAULT_INPUT_LIMITS } from '../foundation/limits.js';
import type { LocalText } from '../foundation/locale.js';
import { realPathOf } from '../foundation/real-path-node.js';
import { systemCode, systemHint } from '../foundation/system-error.js';
import type { Io } from './io.js';

/** The bytes of a file, or of standard input for `-`, within the size limit. */
export async function readBytes(
  path: string,
  io: Io,
  maxBytes: number = DEFAULT_INPUT_LIMITS.maxBytes,
): Promise<Uint8Array> {
  try {
    const bytes = path === '-' ? await io.stdin(maxBytes) : readWithin(path, maxBytes);
    if (bytes.length <= maxBytes) return bytes;
  } catch (cause) {
    const hint = systemHint(cause);
    throw new MicrocertError('ERR_FILE_UNREADABLE', { source: path, cause, hint });
  }
  throw new MicrocertError('ERR_INPUT_TOO_LARGE', { source: path, hint: limitHint(maxBytes) });
}

/** The text of a file, or of standard input for `-`; anything but UTF-8 is refused. */
export async function readText(path: string, io: Io, maxBytes?: number): Promise<string> {
  return decodeText(await readBytes(path, io, maxBytes), path);
}

/** Bytes as text; anything but UTF-8 is refused. */
function decodeText(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new MicrocertError('ERR_INPUT_ENCODING', { source, cause, hint: SAVE_AS_UTF8 });
  }
}

/** How a file is written. */
export interface WriteOptions {
  /** Replace a file that exists. */
  readonly replace: boolean;
  /** Permissions of the new file: `0o600` for secrets. */
  readonly mode?: number;
}

/** A file to be written. */
export interface NewFile extends WriteOptions {
  readonly path: string;
  /** Text, written as UTF-8, or bytes. */
  readonly text: string | Uint8Array;
}

/**
 * Writes files whole, and all of them or none: each into a neighbour first, then all put in place.
 *
 * @throws MicrocertError `ERR_FILE_EXISTS` when one exists and is not to be replaced, `ERR_FILE_UNWRITABLE` otherwise.
 */
export async function writeWhole(...files: readonly NewFile[]): Promise<void> {
  const staged: { readonly neighbour: string; readonly file: NewFile }[] = [];
  const placed: string[] = [];
  try {
    for (const file of files) {
      const neighbour = join(dirname(file.path), `.${globalThis.crypto.randomUUID()}.tmp`);
      staged.push({ neighbour, file });
      await forPath(file.path, () => stage(neighbour, file));
    }
    for (const { neighbour, file } of staged) {
      await forPath(file.path, () => place(neighbour, file));
      if (!file.replace) placed.push(file.path);
    }
  } catch (error) {
    await Promise.all(placed.map((path) => unlink(path).catch(() => undefined)));
    throw error;
  } finally {
    await Promise.all(staged.map(({ neighbour }) => unlink(neighbour).catch(() => undefined)));
  }
}

async function stage(neighbour: string, { text, mode = 0o644 }: NewFile): Promise<void> {
  const file = await open(neighbour, 'wx', mode);
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** `link` fails where the name is taken, also when two processes write at once; `rename` replaces. */
async function place(neighbour: string, { path, replace }: NewFile): Promise<void> {
  if (replace) await rename(neighbour, path);
  else await link(neighbour, path);
}

async function forPath(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST') throw existing(path, cause);
    throw unwritable(path, cause);
  }
}

/** What is known before anything is written. */
interface EarlyOptions {
  readonly inputs?: readonly (string | undefined)[];
  /** What helps where a name is taken; `--force` by default, which not every command has. */
  readonly taken?: LocalText;
}

/**
 * Refuses early, before any work, what {@link writeWhole} would refuse in the end: a name that is taken, a folder that
 * is not there, two outputs of one name, and an output that is an input.
 */
export async function assertWritable(
  outputs: readonly string[],
  { replace, inputs = [], taken: hint }: WriteOptions & EarlyOptions,
): Promise<void> {
  for (const [index, path] of outputs.entries()) {
    if (path === '-') throw new MicrocertError('ERR_USAGE', { hint: NAME_NEEDED });
    if (await isOneOf(path, [...outputs.slice(0, index), ...inputs]))
      throw new MicrocertError('ERR_FILE_EXISTS', { source: path, hint: OTHER_NAME });
    const folder = await stat(dirname(resolve(path))).catch((cause: unknown) => {
      throw unwritable(path, cause);
    });
    if (!folder.isDirectory()) throw unwritable(path, { code: 'ENOTDIR' });
    const isThere = await isFileThere(path);
    if (isThere && !replace) throw existing(path, undefined, hint);
  }
}

/** Whether a file is there. Nothing else is ever replaced: `root` may put a file in the place of a device, `/dev/null` say. */
async function isFileThere(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw unwritable(path, { code: 'EISDIR' });
  if (there !== undefined && !there.isFile())
    throw new MicrocertError('ERR_FILE_UNWRITABLE', { source: path, hint: NO_FILE });
  return there !== undefined;
}

/** By whatever name: links may lead to one file. */
async function isOneOf(path: string, others: readonly (string | undefined)[]): Promise<boolean> {
  const names = await Promise.all(others.flatMap((other) => other ?? []).map(realPathOf));
  return names.includes(await realPathOf(path));
}

function existing(
  path: string,
  cause?: unknown,
  hint: LocalText = FORCE_HINT,
): MicrocertError<'ERR_FILE_EXISTS'> {
  return new MicrocertError('ERR_FILE_EXISTS', { source: path, cause, hint });
}

function unwritable(path: string, cause: unknown): MicrocertError<'ERR_FILE_UNWRITABLE'> {
  const missing = systemCode(cause) === 'ENOENT';
  const hint = missing ? NO_FOLDER : systemHint(cause);
  return new MicrocertError('ERR_FILE_UNWRITABLE', { source: path, cause, hint });
}

const NAME_NEEDED = {
  en: 'a file name is needed here, - is none',
  fr: 'il faut ici un nom de fichier, - n’en est pas un',
};
/** A file that is named twice in one command. */
export const OTHER_NAME: LocalText = {
  en: 'this name is used for another file of the same command: choose another',
  fr: 'ce nom sert à un autre fichier de la même commande : en choisir un autre',
};
const NO_FILE = {
  en: 'this is a device or a pipe, and no file',
  fr: 'c’est un périphérique ou un tube, pas un fichier',
};
const NO_FOLDER = {
  en: 'create the folder first',
  fr: 'créer d’abord le dossier',
};

/**
 * Reads at most one byte more than allowed: devices and pipes have no size to ask for, and may never end. In one go:
 * through the pool of threads, a catalogue of small files takes several times as long.
 */
function readWithin(path: string, maxBytes: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const most = maxBytes + 1;
    let bytes = new Uint8Array(Math.min(fstatSync(file).size + 1, most));
    let length = 0;
    for (;;) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      length += read;
      if (read === 0 || length === most) return bytes.subarray(0, length);
      if (length === bytes.length) bytes = grown(bytes, most);
    }
  } finally {
    closeSync(file);
  }
}

function grown(bytes: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(Math.max(2 * bytes.length, 65_536), most));
  larger.set(bytes);
  return larger;
}

function limitHint(maxBytes: number) {
  return {
    en: `at most ${maxBytes} bytes are read`,
    fr: `au plus ${maxBytes} octets sont lus`,
  };
}

const FORCE_HINT = {
  en: 'choose another name, or add --force',
  fr: 'choisir un autre nom, ou ajouter --force',
};

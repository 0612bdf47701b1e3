import { constants } from 'node:fs';
import {
  link,
  lstat,
  mkdir,
  open,
  opendir,
  realpath,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { lockFile } from '../../cohort/run/lock-file.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { systemCode, systemHint, unwritable } from '../../foundation/system-error.js';
import { MOST_CARRIER_BYTES } from '../taken-out.js';

/** A folder of pictures that one process writes into at a time. */
export interface PictureFolder {
  /** What a name stands for: the bytes of a file, nothing, or something that is not looked into: a link, a folder. */
  read(name: string): Promise<Uint8Array | 'absent' | 'other'>;
  /**
   * Puts a file in its place, whole and on the disk, where nothing has its name; says whether it did.
   *
   * @throws MicrocertError `ERR_FILE_UNWRITABLE`.
   */
  put(name: string, pieces: readonly Uint8Array[]): Promise<boolean>;
  /** Gives the folder up. */
  close(): Promise<void>;
}

/** Learners stand in the pictures: only who made them reads them, unless the folder is somebody else's. */
const [OWN_FOLDER, OWN_FILE] = [0o700, 0o600];
const DRAFT = '.microcert-draft';

/**
 * Opens a folder, and makes it where it is not there; its own folder has to be. What a run left half-written is taken away.
 *
 * @throws MicrocertError `ERR_FILE_UNWRITABLE`; `ERR_COHORT_BUSY` while another process writes into it.
 */
export async function openPictureFolder(path: string): Promise<PictureFolder> {
  const folder = await madeFolder(path);
  const unlock = await lockFile(join(folder, '.microcert'));
  try {
    await takeDraftsAway(folder);
  } catch (cause) {
    await unlock();
    throw unwritable(path, cause);
  }
  return {
    read: (name) => readIn(join(folder, name)),
    put: (name, pieces) => putIn(folder, name, pieces),
    close: unlock,
  };
}

/**
 * Refuses, before any work, what {@link openPictureFolder} would refuse in the end: a file, or a folder in none.
 *
 * @throws MicrocertError `ERR_USAGE`, `ERR_FILE_UNWRITABLE`.
 */
export async function assertPictureFolder(path: string): Promise<void> {
  if (path === '-') throw new MicrocertError('ERR_USAGE', { hint: FOLDER_NEEDED });
  const whole = resolve(path);
  for (const place of [whole, dirname(whole)]) {
    const found = await stat(place).catch(() => undefined);
    if (found?.isDirectory()) return;
    if (found !== undefined) throw unwritable(path, new NoFolder());
  }
  throw unwritable(path, undefined, NO_PARENT);
}

const FOLDER_NEEDED = {
  en: 'the name of a folder is needed here, for a picture of each credential; - is none',
  fr: 'il faut ici le nom d’un dossier, pour une image de chaque justificatif ; - n’en est pas un',
};
const NO_PARENT = {
  en: 'the folder is made where it is missing, but the one it would be in is not there: create that first',
  fr: 'le dossier est créé s’il manque, mais celui qui le contiendrait n’existe pas : le créer d’abord',
};

async function madeFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { mode: OWN_FOLDER }).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error;
    });
    const folder = await realpath(path);
    if (!(await lstat(folder)).isDirectory()) throw new NoFolder();
    return folder;
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

/** As the system would say it of a file where a folder should be. */
class NoFolder extends Error {
  readonly code = 'ENOTDIR';
}

async function takeDraftsAway(folder: string): Promise<void> {
  for await (const entry of await opendir(folder))
    if (entry.name.startsWith('.') && entry.name.endsWith(DRAFT) && entry.isFile())
      await unlink(join(folder, entry.name));
}

async function readIn(path: string): Promise<Uint8Array | 'absent' | 'other'> {
  const found = await lstat(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw unreadable(path, error);
  });
  if (found === undefined) return 'absent';
  if (!found.isFile() || found.size > MOST_CARRIER_BYTES) return 'other';
  try {
    // Windows knows no such flag, and hardly any links.
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** Unlike `rename`, `link` fails where something has the name, a link too: nobody's file is replaced. */
async function putIn(
  folder: string,
  name: string,
  pieces: readonly Uint8Array[],
): Promise<boolean> {
  const draft = join(folder, `.${globalThis.crypto.randomUUID()}${DRAFT}`);
  const path = join(folder, name);
  try {
    const file = await open(draft, 'wx', OWN_FILE);
    try {
      await writeFile(file, pieces);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(draft, path);
    return true;
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST') return false;
    throw unwritable(path, cause);
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

function unreadable(source: string, cause: unknown): MicrocertError<'ERR_FILE_UNREADABLE'> {
  return new MicrocertError('ERR_FILE_UNREADABLE', { source, cause, hint: systemHint(cause) });
}

import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MicrocertError } from '../foundation/errors/index.js';
import { PUBLISHING_TEXTS } from '../foundation/errors/publishing-texts.js';
import type { LocalText } from '../foundation/locale.js';
import { systemCode } from '../foundation/system-error.js';
import { digestOf } from './digest.js';
import type { Manifest } from './manifest.js';
import type { SiteFile } from './site-content.js';

/** What has to happen so that a folder holds a site. */
export interface SiteChanges {
  /** Files to be written, new or in place of what was published before. */
  readonly write: readonly SiteFile[];
  /** Paths at which the very bytes stand already. */
  readonly unchanged: readonly string[];
  /** Paths that were published before and are no part of the site any more. */
  readonly remove: readonly string[];
  /** Paths of that kind at which something else stands by now: it is left alone. */
  readonly kept: readonly string[];
}

/**
 * Compares a folder with a site, and refuses what is in the way, before anything is written.
 *
 * @throws MicrocertError `ERR_PUBLISH_FOREIGN` for a file that was not published from here (unless `force`), and always for
 * a link, or a folder in place of a file.
 */
export async function compareSite(
  root: string,
  files: readonly SiteFile[],
  before: Manifest,
  force: boolean,
): Promise<SiteChanges> {
  const write: SiteFile[] = [];
  const unchanged: string[] = [];
  for (const file of files) {
    const present = await presentDigest(root, file.path);
    if (present === digestOf(file.bytes)) unchanged.push(file.path);
    else if (force || present === undefined || isOurs(file.path, present, before)) write.push(file);
    else throw foreign(root, file.path, NOT_OURS);
  }
  const wanted = new Set(files.map(({ path }) => path));
  const left = [...before.keys()].filter((path) => !wanted.has(path));
  return { write, unchanged, ...(await leftovers(root, left, before)) };
}

function isOurs(path: string, present: string, before: Manifest): boolean {
  return before.get(path)?.includes(present) ?? false;
}

/** What was published before and is no part of the site any more: ours to remove, unless somebody changed it. */
async function leftovers(
  root: string,
  paths: readonly string[],
  before: Manifest,
): Promise<Pick<SiteChanges, 'remove' | 'kept'>> {
  const remove: string[] = [];
  const kept: string[] = [];
  for (const path of paths) {
    const present = await leftover(root, path);
    if (present !== undefined) (isOurs(path, present, before) ? remove : kept).push(path);
  }
  return { remove, kept };
}

/** The digest of the file at a path of the site, or nothing; every folder on the way is a real one. */
async function presentDigest(root: string, path: string): Promise<string | undefined> {
  const parts = path.split('/');
  for (let length = 1; length < parts.length; length += 1) {
    const folder = parts.slice(0, length).join('/');
    const found = await kindOf(root, folder);
    if (found === 'nothing') return undefined;
    if (found !== 'folder') throw foreign(root, folder, NO_FOLDER);
  }
  const found = await kindOf(root, path);
  if (found === 'nothing') return undefined;
  if (found !== 'file') throw foreign(root, path, NO_FILE);
  return digestOf(await readFile(join(root, path)));
}

/** The same for what is to go: whatever is there instead of our file is none of ours. */
async function leftover(root: string, path: string): Promise<string | undefined> {
  try {
    return await presentDigest(root, path);
  } catch (error) {
    if (error instanceof MicrocertError) return 'something else';
    throw error;
  }
}

async function kindOf(
  root: string,
  path: string,
): Promise<'nothing' | 'file' | 'folder' | 'other'> {
  try {
    const stats = await lstat(join(root, path));
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : 'other';
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return 'nothing';
    throw cause;
  }
}

function foreign(root: string, path: string, hint: LocalText) {
  return new MicrocertError(
    'ERR_PUBLISH_FOREIGN',
    { source: join(root, path), hint },
    PUBLISHING_TEXTS,
  );
}

const NOT_OURS = {
  en: 'this file was not published from here, or was changed since: move it away, choose another folder, or replace it with --force; nothing was written',
  fr: 'ce fichier n’a pas été publié d’ici, ou a été modifié depuis : le déplacer, choisir un autre dossier, ou le remplacer avec --force ; rien n’a été écrit',
};
const NO_FOLDER = {
  en: 'a folder of the site would be here; links are not followed; nothing was written',
  fr: 'un dossier du site serait ici ; les liens ne sont pas suivis ; rien n’a été écrit',
};
const NO_FILE = {
  en: 'a file of the site would be here, and this is a folder or a link, which is not followed; nothing was written',
  fr: 'un fichier du site serait ici, et c’est un dossier ou un lien, qui n’est pas suivi ; rien n’a été écrit',
};

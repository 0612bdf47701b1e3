import { lstat, mkdir, open, realpath, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import { PUBLISHING_TEXTS } from '../foundation/errors/publishing-texts.js';
import { systemCode, systemHint } from '../foundation/system-error.js';
import { isSitePath } from './addresses.js';
import { assertApart } from './assert-apart.js';
import { compareSite, type SiteChanges } from './compare-site.js';
import { digestOf } from './digest.js';
import { whileLocked } from './lock.js';
import { type Manifest, manifestText } from './manifest.js';
import { manifestPath, OURS, readManifest } from './read-manifest.js';
import type { SiteFile } from './site-content.js';

/** How a site is written. */
export interface WriteSiteOptions {
  /** Says what would happen, and changes nothing. */
  readonly dryRun?: boolean;
  /** Replaces files in the way that were not published from here; never links or folders. */
  readonly force?: boolean;
}

/** What happened to the files of a site, each by its path. */
export interface WrittenSite {
  /** Written, new or anew. */
  readonly written: readonly string[];
  /** Not touched, as they are what they should be. */
  readonly unchanged: readonly string[];
  /** Removed, as they are no part of the site any more. */
  readonly removed: readonly string[];
  /** Published once, no part of the site any more, and changed by somebody since: left alone. */
  readonly kept: readonly string[];
}

const STAGED = 'staged';

/**
 * Makes a folder hold a site: writes what changed, and nothing else, and removes what was published there before and is
 * no part of it any more. What stands there besides is never touched.
 *
 * Everything that is new is written and synced aside first, then put in place file by file: where the disk is full, the
 * site is as it was. A process that dies on the way leaves whole files, old or new, and the next run completes it.
 *
 * @param folder - Made where it does not exist.
 * @throws MicrocertError `ERR_PUBLISH_FOREIGN` when something else is in the way, `ERR_PUBLISH_BUSY` when another process
 * publishes there, `ERR_PUBLISH_MANIFEST`, `ERR_PUBLISH_COLLISION`, `ERR_PUBLISH_ADDRESS`, `ERR_FILE_UNWRITABLE`.
 */
export async function writeSite(
  folder: string,
  files: readonly SiteFile[],
  { dryRun = false, force = false }: WriteSiteOptions = {},
): Promise<WrittenSite> {
  for (const { path } of files)
    if (!isSitePath(path))
      throw new MicrocertError('ERR_PUBLISH_ADDRESS', { source: path }, PUBLISHING_TEXTS);
  assertApart(files);
  return orUnwritable(folder, async () => {
    if (dryRun) {
      const root = await realpath(folder).catch(() => folder);
      return summaryOf(await compareSite(root, files, await readManifest(root), force));
    }
    await mkdir(folder, { recursive: true });
    const root = await realpath(folder);
    await makeRealFolder(join(root, OURS));
    return whileLocked(join(root, OURS, 'lock'), async () => {
      const before = await readManifest(root);
      const changes = await compareSite(root, files, before, force);
      await apply(root, files, before, changes);
      return summaryOf(changes);
    });
  });
}

function summaryOf({ write, unchanged, remove, kept }: SiteChanges): WrittenSite {
  return { written: write.map(({ path }) => path), unchanged, removed: remove, kept };
}

async function apply(
  root: string,
  files: readonly SiteFile[],
  before: Manifest,
  changes: SiteChanges,
): Promise<void> {
  // What stood there already, byte for byte, but was put there by somebody else, stays theirs: it will not be removed.
  const theirs = new Set(changes.unchanged.filter((path) => !before.has(path)));
  const after = new Map(
    files
      .filter(({ path }) => !theirs.has(path))
      .map(({ path, bytes }) => [path, [digestOf(bytes)]]),
  );
  const staged = join(root, OURS, STAGED);
  // Left by a run that was killed; the folder is ours, and the lock says that nobody is at it.
  await rm(staged, { recursive: true, force: true });
  try {
    if (changes.write.length + changes.remove.length > 0) {
      await stage(staged, changes.write);
      // Until the end both are ours, what was there and what comes.
      await replaceManifest(root, before, union(before, after));
      await place(root, staged, changes.write);
      await removeAll(root, changes.remove);
    }
    await replaceManifest(root, await readManifest(root), after);
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

function union(before: Manifest, after: Manifest): Manifest {
  const all = new Map<string, readonly string[]>(before);
  for (const [path, digests] of after)
    all.set(path, [...new Set([...(before.get(path) ?? []), ...digests])]);
  return all;
}

/** All bytes are on the disk before the first file of the site is replaced. */
async function stage(staged: string, files: readonly SiteFile[]): Promise<void> {
  await mkdir(staged);
  for (const [index, { bytes }] of files.entries())
    await writeSynced(join(staged, String(index)), bytes);
}

async function place(root: string, staged: string, files: readonly SiteFile[]): Promise<void> {
  const folders = new Set<string>();
  for (const [index, { path }] of files.entries()) {
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    await rename(join(staged, String(index)), target);
    folders.add(dirname(target));
  }
  for (const each of folders) await syncFolder(each);
}

async function removeAll(root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await unlink(join(root, path));
    await removeEmptied(root, dirname(path));
  }
}

/** Folders in which nothing is left go too; the system refuses for all others. */
async function removeEmptied(root: string, folder: string): Promise<void> {
  if (folder === '.') return;
  try {
    await rmdir(join(root, folder));
  } catch {
    return;
  }
  await removeEmptied(root, dirname(folder));
}

async function replaceManifest(root: string, before: Manifest, after: Manifest): Promise<void> {
  const text = manifestText(after);
  const path = manifestPath(root);
  if (text === manifestText(before) && (await lstat(path).catch(() => undefined))) return;
  const neighbour = `${path}.new`;
  await rm(neighbour, { force: true });
  await writeSynced(neighbour, new TextEncoder().encode(text));
  await rename(neighbour, path);
  await syncFolder(join(root, OURS));
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that names survive a loss of power too; not every system can do it, and none has to. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** A link in its place would have us write elsewhere. */
async function makeRealFolder(path: string): Promise<void> {
  await mkdir(path).catch((cause: unknown) => {
    if (systemCode(cause) !== 'EEXIST') throw cause;
  });
  const stats = await lstat(path);
  if (!stats.isDirectory())
    throw new MicrocertError('ERR_PUBLISH_FOREIGN', { source: path }, PUBLISHING_TEXTS);
}

async function orUnwritable<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (isMicrocertError(cause)) throw cause;
    const source = pathIn(cause) ?? folder;
    throw new MicrocertError('ERR_FILE_UNWRITABLE', { source, cause, hint: systemHint(cause) });
  }
}

function pathIn(cause: unknown): string | undefined {
  return typeof cause === 'object' && cause !== null && 'path' in cause
    ? String(cause.path)
    : undefined;
}

import { randomUUID } from 'node:crypto';
import { link, open, readdir, readFile, rename, rm, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { MicrocertError } from '../foundation/errors/index.js';
import { PUBLISHING_TEXTS } from '../foundation/errors/publishing-texts.js';
import { systemCode } from '../foundation/system-error.js';

/**
 * Does some work while no other process does the same in a folder. A lock of a process that is gone is taken over; one
 * of another machine cannot be told from that, and is left to people.
 *
 * @throws MicrocertError `ERR_PUBLISH_BUSY`.
 */
export async function whileLocked<Result>(
  path: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const mine = JSON.stringify({ host: hostname(), process: process.pid, run: randomUUID() });
  await takeLock(path, mine);
  try {
    await sweep(path);
    return await work();
  } finally {
    await unlink(path).catch(() => undefined);
  }
}

/** Left by processes that were killed. One that lives and loses its own is told that we are at it, which is so. */
async function sweep(path: string): Promise<void> {
  const beginning = `${basename(path)}.`;
  const names = await readdir(dirname(path));
  for (const name of names.filter((each) => each.startsWith(beginning)))
    await rm(join(dirname(path), name), { force: true });
}

async function takeLock(path: string, mine: string): Promise<void> {
  if (await createdWith(path, mine)) return;
  const theirs = await readFile(path, 'utf8').catch(() => '');
  if (isAlive(theirs)) throw busy(path);
  await removeStale(path, theirs);
  if (!(await createdWith(path, mine))) throw busy(path);
}

async function createdWith(path: string, text: string): Promise<boolean> {
  // Written beside and linked: no other process ever sees a lock without its holder.
  const neighbour = `${path}.${randomUUID()}`;
  try {
    const file = await open(neighbour, 'wx');
    await file.writeFile(text).finally(() => file.close());
    await link(neighbour, path);
    return true;
  } catch (cause) {
    if (['EEXIST', 'ENOENT'].includes(systemCode(cause))) return false;
    throw cause;
  } finally {
    await unlink(neighbour).catch(() => undefined);
  }
}

/** Of two that find the same stale lock, one moves it away; if it turns out to be a live one, it is put back. */
async function removeStale(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return;
    throw cause;
  }
  const moved = await readFile(aside, 'utf8').catch(() => undefined);
  if (moved !== stale) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
  if (moved !== stale) throw busy(path);
}

function isAlive(text: string): boolean {
  const [host, id] = holderIn(text);
  if (host === undefined || id === undefined) return true; // not ours to judge
  if (host !== hostname()) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (cause) {
    return systemCode(cause) !== 'ESRCH';
  }
}

function holderIn(text: string): readonly [host?: string, process?: number] {
  const read = /^\{"host":"([^"\\]*)","process":(\d{1,10}),"run":"[\da-f-]{36}"\}$/.exec(text);
  return read === null ? [] : [read[1] ?? '', Number(read[2])];
}

function busy(path: string): MicrocertError<'ERR_PUBLISH_BUSY'> {
  return new MicrocertError('ERR_PUBLISH_BUSY', { source: path, hint: WAIT }, PUBLISHING_TEXTS);
}

const WAIT = {
  en: 'wait for it to end; if none is running, on this machine or another, delete this file',
  fr: 'attendre la fin ; si aucun n’est en cours, ni sur cette machine ni sur une autre, supprimer ce fichier',
};

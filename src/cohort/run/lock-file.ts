import { readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { COHORT_TEXTS } from '../../foundation/errors/cohort-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { isJsonObject } from '../../foundation/json/values.js';
import { systemCode, systemHint } from '../../foundation/system-error.js';
import { systemClock } from '../../foundation/time.js';

/** What is half-written for longer is of a process that died while it wrote so little. */
const HALF_WRITTEN_MS = 1000;
const PAUSE_MS = 20;

/**
 * Keeps a file for this process, by a neighbour that names it. A neighbour that a process left which is no more is taken over.
 *
 * @returns What gives the file up.
 * @throws MicrocertError `ERR_COHORT_BUSY` while another process has it; `ERR_FILE_UNWRITABLE`.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`;
  const start = await startOf(process.pid);
  const owner = JSON.stringify({ process: process.pid, host: hostname(), start });
  while (!(await isMade(lock, owner, path))) {
    const text = await readFile(lock, 'utf8').catch(() => undefined);
    if (text === undefined) continue; // given up meanwhile
    if (await isOwned(text)) throw busy(path);
    if (!isWhole(text) && (await ageOf(lock)) < HALF_WRITTEN_MS) await wait(PAUSE_MS);
    else await takeAway(lock, text, path);
  }
  return () => unlink(lock).catch(() => undefined);
}

/** Makes a file that nobody has made. */
async function isMade(file: string, text: string, path: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST') return false;
    // A full disk has room for a name, and for nothing in it.
    if (systemCode(cause) === 'ENOSPC') await unlink(file).catch(() => undefined);
    const hint = systemHint(cause);
    throw new MicrocertError('ERR_FILE_UNWRITABLE', { source: path, cause, hint });
  }
}

/**
 * Takes away what a dead process left. Of several that find it at once, one does: otherwise the second would take away what
 * the first made in its place.
 */
async function takeAway(lock: string, text: string, path: string): Promise<void> {
  const turn = `${lock}.turn`;
  if (await isMade(turn, '', path)) {
    const now = await readFile(lock, 'utf8').catch(() => undefined);
    if (now === text) await unlink(lock).catch(() => undefined);
    await unlink(turn).catch(() => undefined);
  } else if ((await ageOf(turn)) > 10 * HALF_WRITTEN_MS) await unlink(turn).catch(() => undefined);
  else await wait(PAUSE_MS);
}

async function ageOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  return found === undefined ? 0 : Math.abs(systemClock() - found.mtimeMs);
}

/** Whether the process that a lock names may still be there. Of another machine that cannot be known. */
async function isOwned(text: string): Promise<boolean> {
  const owner = ownerIn(text);
  if (owner === undefined) return false;
  if (owner['host'] !== hostname()) return true;
  const id = Number(owner['process']);
  if (!isAlive(id)) return false;
  // The number of a process that is no more is given to another: in containers, often to the next run.
  const [then, now] = [owner['start'], await startOf(id)];
  return then === undefined || now === undefined || then === now;
}

function isWhole(text: string): boolean {
  return ownerIn(text) !== undefined;
}

function ownerIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const owner = JSON.parse(text);
    return isJsonObject(owner) ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** When a process started, in ticks since the machine did; nothing where the system does not say. @see proc_pid_stat(5) */
async function startOf(id: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  // Its second field is a name in brackets, which may hold anything; the start is the twenty-second.
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
}

function busy(path: string): MicrocertError<'ERR_COHORT_BUSY'> {
  return new MicrocertError('ERR_COHORT_BUSY', { source: path, hint: HINT }, COHORT_TEXTS);
}

const HINT = {
  en: 'wait until it ends; where no process is left, on another machine say, delete the file of this name with .lock behind it',
  fr: 'attendre qu’elle finisse ; s’il ne reste aucun processus, sur une autre machine par exemple, supprimer le fichier de ce nom suivi de .lock',
};

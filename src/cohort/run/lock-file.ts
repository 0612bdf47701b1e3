import { readFile, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { MicrocertError } from '../../foundation/errors/index.js';
import { systemCode, systemHint } from '../../foundation/system-error.js';

/**
 * Keeps a file for this process, by a neighbour that names it. A neighbour that a process left which is no more is taken over.
 *
 * @returns What gives the file up.
 * @throws MicrocertError `ERR_COHORT_BUSY` while another process has it; `ERR_FILE_UNWRITABLE`.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`;
  const owner = JSON.stringify({ process: process.pid, host: hostname() });
  for (let attempt = 0; ; attempt += 1) {
    try {
      await writeFile(lock, owner, { flag: 'wx', mode: 0o600 });
      return () => unlink(lock).catch(() => undefined);
    } catch (cause) {
      if (systemCode(cause) !== 'EEXIST')
        throw new MicrocertError('ERR_FILE_UNWRITABLE', {
          source: path,
          cause,
          hint: systemHint(cause),
        });
    }
    if (attempt > 0 || (await isOwned(lock))) throw busy(path);
    await unlink(lock).catch(() => undefined);
  }
}

/** Whether the process that a lock names may still be there. Of another machine that cannot be known. */
async function isOwned(lock: string): Promise<boolean> {
  const text = await readFile(lock, 'utf8').catch(() => '');
  try {
    const { process: id, host } = JSON.parse(text);
    if (host !== hostname()) return true;
    if (id === process.pid) return true;
    process.kill(Number(id), 0);
    return true;
  } catch (error) {
    // Something half-written is of a process that died while it wrote so little.
    return systemCode(error) === 'EPERM';
  }
}

function busy(path: string): MicrocertError<'ERR_COHORT_BUSY'> {
  return new MicrocertError('ERR_COHORT_BUSY', { source: path, hint: HINT });
}

const HINT = {
  en: 'wait until it ends; where no process is left, on another machine say, delete the file of this name with .lock behind it',
  fr: 'attendre qu’elle finisse ; s’il ne reste aucun processus, sur une autre machine par exemple, supprimer le fichier de ce nom suivi de .lock',
};

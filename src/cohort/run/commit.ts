import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import { REGISTRY_TEXTS } from '../../foundation/errors/registry-texts.js';
import type {
  AwardBook,
  DefinitionVersion,
  IssuedAward,
  NewAward,
} from '../../registry/registry.js';
import type { CredentialFile } from './credential-file.js';

/** A credential that is signed, on its way to the disk and into the registry. */
export interface SignedAward extends NewAward {
  /** Its text in UTF-8, with the end of the line. */
  readonly line: Uint8Array;
}

/** Where signed credentials go. */
export interface CommitTask {
  readonly registry: AwardBook;
  readonly definition: DefinitionVersion;
  readonly file: CredentialFile;
  /** Name of the run, under which the registry keeps how far the file is written. */
  readonly run: string;
}

/**
 * Puts credentials on the disk, and then into the registry: whatever happens in between, the registry says how much of the
 * file holds. Awards that another run issued meanwhile are left out.
 *
 * @returns What another run issued, by key.
 */
export async function commit(
  task: CommitTask,
  signed: readonly SignedAward[],
): Promise<ReadonlyMap<string, IssuedAward>> {
  let taken: ReadonlyMap<string, IssuedAward> = new Map();
  for (;;) {
    const awards = signed.filter(({ key }) => !taken.has(key));
    if (awards.length === 0 || (await isCommitted(task, awards))) return taken;
    const found = await task.registry.issuedUnder(signed.map(({ key }) => key));
    // Without one more that is taken, the same would come again.
    if (found.size <= taken.size)
      throw new MicrocertError('ERR_REGISTRY_CONFLICT', {}, REGISTRY_TEXTS);
    taken = found;
  }
}

/** Writes and records; where it turns out that some of it was issued meanwhile, as if nothing had been written. */
async function isCommitted(
  { registry, definition, file, run }: CommitTask,
  awards: readonly SignedAward[],
): Promise<boolean> {
  const after = file.length;
  await file.append(awards.map(({ line }) => line));
  const place = { id: run, bytes: file.length, after };
  try {
    await registry.recordIssued({ definition, awards, run: place });
    return true;
  } catch (error) {
    const committed = await registry.committedBytes(run);
    // It was recorded, and only the answer was lost.
    if (committed === file.length) return true;
    // Somebody else wrote into the file: nothing of it is cut.
    if (committed !== after) throw error;
    await file.cutTo(after);
    if (isMicrocertError(error) && error.code === 'ERR_REGISTRY_CONFLICT') return false;
    throw error;
  }
}

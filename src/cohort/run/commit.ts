import { isMicrocertError } from '../../foundation/errors/index.js';
import type {
  AwardBook,
  DefinitionVersion,
  IssuedAward,
  NewAward,
} from '../../registry/registry.js';
import type { CredentialFile } from './credential-file.js';

/** A credential that is signed, on its way to the disk and into the registry. */
export interface SignedAward extends NewAward {
  readonly text: string;
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
  const { registry, definition, file, run } = task;
  const before = file.length;
  let taken: ReadonlyMap<string, IssuedAward> = new Map();
  for (;;) {
    const awards = signed.filter(({ key }) => !taken.has(key));
    if (awards.length === 0) return taken;
    await file.append(awards.map(({ text }) => text));
    try {
      await registry.recordIssued({ definition, awards, run: { id: run, bytes: file.length } });
      return taken;
    } catch (error) {
      await file.cutTo(before);
      if (!isMicrocertError(error) || error.code !== 'ERR_REGISTRY_CONFLICT') throw error;
      const found = await registry.issuedUnder(signed.map(({ key }) => key));
      // Without one more that is taken, the conflict is of another kind, and would come again.
      if (found.size <= taken.size) throw error;
      taken = found;
    }
  }
}

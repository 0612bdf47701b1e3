import { MicrocertError } from '../foundation/errors/index.js';
import { REGISTRY_TEXTS } from '../foundation/errors/registry-texts.js';
import type { Finding } from '../foundation/report.js';
import type { Award, MicroCertification } from '../model/index.js';
import type { RegistryCore } from '../registry/core.js';
import { recordedDefinition } from '../registry/definitions.js';
import type { DefinitionVersion } from '../registry/index.js';

/** What is asked of an award of a definition. */
export type CheckOf = (definition: MicroCertification) => (award: Award) => readonly Finding[];

/** A definition as it was recorded, with what is asked of its awards. */
export interface RecordedDefinition {
  readonly definition: MicroCertification;
  readonly check: (award: Award) => readonly Finding[];
}

/** Definitions that were recorded, by their versions. */
export type RecordedDefinitions = (version: DefinitionVersion) => Promise<RecordedDefinition>;

/** A worker that is handed chunks of more definitions in turn reads each anew. */
const MOST_KEPT = 50;

/**
 * Reads each definition once, and hands out the same object each time: with it an issuer keeps what it learnt of the
 * definition, which takes it longer to learn than a chunk to issue. A version never changes.
 *
 * @throws MicrocertError `ERR_REGISTRY_UNKNOWN` for one that was not recorded.
 */
export function recordedDefinitions(core: RegistryCore, checkOf: CheckOf): RecordedDefinitions {
  const kept = new Map<string, RecordedDefinition>();
  return async (version) => {
    const key = JSON.stringify([version.id, version.digest]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const definition = await recordedDefinition(core, version);
    if (definition === undefined)
      throw new MicrocertError('ERR_REGISTRY_UNKNOWN', {}, REGISTRY_TEXTS);
    const read = { definition, check: checkOf(definition) };
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest);
    kept.set(key, read);
    return read;
  };
}

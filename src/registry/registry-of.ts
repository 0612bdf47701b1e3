import type { RegistryCore } from './core.js';
import { recordDefinition } from './definitions.js';
import { issuedUnder } from './issued-under.js';
import { reservePlaces } from './places.js';
import { committedBytesOf, recordIssued } from './record-issued.js';
import type { AwardBook } from './registry.js';
import { translated } from './registry-error.js';
import { addStatusList, type NewStatusList } from './status-lists.js';

/** What an issuer issued, and what became of it. */
export interface Registry extends AwardBook {
  /** The registry’s own id: `urn:uuid:…`. */
  readonly id: string;
  /** Takes a status list in use. @throws MicrocertError `ERR_REGISTRY_LIST`. */
  addStatusList(list: NewStatusList): Promise<void>;
  /** Closes the database. */
  close(): Promise<void>;
}

/** For parts of the library that do more with a registry. */
const CORES = new WeakMap<Registry, RegistryCore>();

/** What a registry works with. @throws TypeError for what `openRegistry` did not make. */
export function coreOf(registry: Registry): RegistryCore {
  const core = CORES.get(registry);
  if (core === undefined) throw new TypeError('registry must come from openRegistry');
  return core;
}

/** A registry over an open database. */
export function registryOf(core: RegistryCore): Registry {
  const { db, connection } = core;
  const registry: Registry = Object.freeze({
    id: core.id,
    recordDefinition: (definition) => recordDefinition(core, definition),
    addStatusList: (list) => addStatusList(core, list),
    reservePlaces: (count) => reservePlaces(core, count),
    issuedUnder: (keys) => issuedUnder(core, keys),
    recordIssued: (chunk) => recordIssued(core, chunk),
    committedBytes: (run) =>
      committedBytesOf(db, run).catch((error) => {
        throw translated(error, connection);
      }),
    close: () => db.destroy(),
  } satisfies Registry);
  CORES.set(registry, core);
  return registry;
}

import type { Signer } from '../identity/index.js';
import type { MicroCertification } from '../model/index.js';
import { type AuditReport, audit } from './audit/audit.js';
import type { AuditOptions } from './audit/audit-state.js';
import type { RegistryCore } from './core.js';
import { latestDefinitions, recordDefinition } from './definitions.js';
import { type Erasure, erase } from './erase.js';
import { type FoundAward, find, type Sought } from './find.js';
import { forgottenUnder } from './forgotten-under.js';
import { type SignedHead, signHead } from './heads.js';
import { issuedUnder, takenIds } from './issued-under.js';
import { type CredentialLife, credentialLife } from './life/credential-life.js';
import { reservePlaces } from './places.js';
import { beginRun, committedBytesOf, recordIssued } from './record-issued.js';
import type { AwardBook } from './registry.js';
import { translated } from './registry-error.js';
import {
  addStatusList,
  type NewStatusList,
  type StatusListUse,
  statusLists,
} from './status-lists.js';

/** What an issuer issued, and what became of it. */
export interface Registry extends AwardBook, CredentialLife {
  /** The registry’s own id: `urn:uuid:…`. */
  readonly id: string;
  /** Takes a status list in use. @throws MicrocertError `ERR_REGISTRY_LIST`. */
  addStatusList(list: NewStatusList): Promise<void>;
  /** The credentials of a learner, or the one with an id. */
  find(sought: Sought): Promise<readonly FoundAward[]>;
  /** Forgets a learner; what was issued, and what it is worth, stays provable. */
  erase(learner: string): Promise<Erasure>;
  /** Signs the end of the chain, so that nothing before it can be changed unseen. */
  signHead(signer: Pick<Signer, 'id' | 'sign'>): Promise<SignedHead>;
  /** Whether chain, heads and tables are in order. */
  audit(options?: AuditOptions): Promise<AuditReport>;
  /** The status lists in use, in the order in which they were added. */
  statusLists(): Promise<readonly StatusListUse[]>;
  /** The definitions of which something was issued, each as it was last recorded. */
  definitions(): Promise<readonly MicroCertification[]>;
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
    keep: core.keep,
    ...credentialLife(core),
    recordDefinition: (definition) => recordDefinition(core, definition),
    definitions: () => latestDefinitions(core),
    addStatusList: (list) => addStatusList(core, list),
    statusLists: () => statusLists(core),
    reservePlaces: (count) => reservePlaces(core, count),
    issuedUnder: (keys) => issuedUnder(core, keys),
    forgottenUnder: (keys) => forgottenUnder(core, keys),
    takenIds: (ids) => takenIds(core, ids),
    recordIssued: (chunk) => recordIssued(core, chunk),
    beginRun: (run) => beginRun(core, run),
    committedBytes: (run) =>
      committedBytesOf(db, run).catch((error) => {
        throw translated(error, connection);
      }),
    find: (sought) => find(core, sought),
    erase: (learner) => erase(core, learner),
    signHead: (signer) => signHead(core, signer),
    audit: (options) => audit(core, options),
    close: () => db.destroy(),
  } satisfies Registry);
  CORES.set(registry, core);
  return registry;
}

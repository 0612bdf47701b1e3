import { bundledContextStore, type ContextStore } from '../../linked-data/index.js';

/**
 * The contexts that a caller gave, or the bundled ones.
 *
 * @throws TypeError when what was given is no store of contexts.
 */
export function settleContexts(caller: string, contexts: unknown): ContextStore {
  if (contexts === undefined) return bundledContextStore();
  const { load, workspace } = (contexts ?? {}) as Partial<ContextStore>;
  if (typeof load === 'function' && typeof workspace?.get === 'function')
    return contexts as ContextStore;
  throw new TypeError(`${caller}: option "contexts" must be what createContextStore gives`);
}

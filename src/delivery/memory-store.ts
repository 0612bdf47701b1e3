import type { Clock } from '../foundation/ports.js';
import { systemClock } from '../foundation/time.js';
import type { Change, DeliveryStore, NewEntry } from './store.js';

/** How many entries are put between two looks for those that have expired. */
const SWEEP_EVERY = 256;

/**
 * A store for tests and trials: one process, and all is forgotten with it.
 *
 * @example
 * ```ts
 * const store = memoryDeliveryStore();
 * ```
 */
export function memoryDeliveryStore({
  clock = systemClock,
}: {
  readonly clock?: Clock;
} = {}): DeliveryStore {
  const entries = new Map<string, NewEntry>();
  let puts = 0;
  const live = (id: string): NewEntry | undefined => {
    const entry = entries.get(id);
    return entry !== undefined && entry.expiresAt > clock() ? entry : undefined;
  };
  const sweep = () => {
    puts += 1;
    if (puts % SWEEP_EVERY !== 0) return;
    for (const id of entries.keys()) if (live(id) === undefined) entries.delete(id);
  };
  return Object.freeze({
    create: async (id: string, entry: NewEntry) => {
      sweep();
      if (live(id) !== undefined) return false;
      entries.set(id, entry);
      return true;
    },
    read: async (id: string) => live(id)?.value,
    take: async (id: string) => {
      const entry = live(id);
      entries.delete(id);
      return entry?.value;
    },
    change: async <Answer>(id: string, decide: (value: string) => Change<Answer>) => {
      const entry = live(id);
      if (entry === undefined) return undefined;
      const { answer, value = entry.value, expiresAt = entry.expiresAt } = decide(entry.value);
      entries.set(id, { ...entry, value, expiresAt });
      return answer;
    },
  } satisfies DeliveryStore);
}

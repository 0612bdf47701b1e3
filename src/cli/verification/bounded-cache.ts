import { isMicrocertError, type MicrocertError } from '../../foundation/errors/index.js';
import type { Cache, CacheEntry, Fetcher } from '../../foundation/ports.js';

const MAX_BYTES = 128 * 1024 * 1024;
const MAX_ENTRIES = 1000;

/** Keeps what was fetched for many credentials, and lets go what came first where they name too much of it. */
export function boundedCache(): Cache {
  const entries = new Map<string, CacheEntry>();
  let bytes = 0;
  const remove = (key: string): void => {
    bytes -= entries.get(key)?.bytes.length ?? 0;
    entries.delete(key);
  };
  return {
    get: (key) => entries.get(key),
    set(key, entry) {
      remove(key);
      entries.set(key, entry);
      bytes += entry.bytes.length;
      for (const first of entries.keys()) {
        if (first === key || (entries.size <= MAX_ENTRIES && bytes <= MAX_BYTES)) break;
        remove(first);
      }
    },
  };
}

/** Asks once for what cannot be had: otherwise each of many credentials would wait for the same host in vain. */
export function askingOnce(fetcher: Fetcher): Fetcher {
  const failed = new Map<string, MicrocertError>();
  return async (request) => {
    const before = failed.get(request.url);
    if (before !== undefined) throw before;
    try {
      return await fetcher(request);
    } catch (error) {
      const isFailure = isMicrocertError(error) && error.code === 'ERR_FETCH_FAILED';
      if (isFailure && request.signal?.aborted !== true && failed.size < MAX_ENTRIES)
        failed.set(request.url, error);
      throw error;
    }
  };
}

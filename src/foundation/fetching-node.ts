export { createFetcher, type FetcherOptions } from './fetching/create-fetcher-node.js';
export type { HostResolver } from './fetching/guarded-fetcher-node.js';
export type {
  Cache,
  CacheEntry,
  EndSignal,
  Fetched,
  Fetcher,
  FetchPurpose,
  FetchRequest,
  HostAbortSignal,
} from './ports.js';

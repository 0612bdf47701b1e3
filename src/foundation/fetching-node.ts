export { createFetcher, type FetcherOptions } from './fetching/create-fetcher-node.js';
export type { HostResolver } from './fetching/guarded-fetcher-node.js';
export type { Cache, CacheEntry, Fetched, Fetcher, FetchPurpose, FetchRequest } from './ports.js';

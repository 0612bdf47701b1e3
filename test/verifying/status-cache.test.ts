import { afterEach, describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { CacheEntry, Fetcher } from '../../src/foundation/ports.js';
import { NOW } from '../support/issuing.js';
import { entry, LIST_URL, list, unsignedList } from '../support/status-lists.js';
import { badge, check, checkIn, STRANGER, sign } from '../support/verifying.js';
import { withStatus } from './listed-status.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a cache of lists', () => {
  const counted = async (answer: () => Promise<object>) => {
    let count = 0;
    const fetcher: Fetcher = async ({ url }) => {
      count += 1;
      return { url, bytes: new TextEncoder().encode(JSON.stringify(await answer())) };
    };
    return { fetcher, count: () => count };
  };
  const at = (seconds: number) => () => NOW + seconds * 1000;

  it('MUST be asked within the ttl, and the list be fetched again after it', async () => {
    const { fetcher, count } = await counted(() => list());
    const cache = new Map<string, CacheEntry>();
    for (const seconds of [0, 10, 299]) {
      const report = await check(withStatus, { fetcher, cache, clock: at(seconds) });
      expect(report.verdict).toBe('accepted');
    }
    expect(count()).toBe(1);
    await check(withStatus, { fetcher, cache, clock: at(301) });
    expect(count()).toBe(2);
  });

  it('MUST keep the time that the list gives itself', async () => {
    const subject = (await unsignedList({}))['credentialSubject'] as JsonObject;
    const short = await list({ change: { credentialSubject: { ...subject, ttl: 5000 } } });
    const { fetcher, count } = await counted(async () => short);
    const cache = new Map<string, CacheEntry>();
    await check(withStatus, { fetcher, cache, clock: at(0) });
    await check(withStatus, { fetcher, cache, clock: at(4) });
    expect(count()).toBe(1);
    await check(withStatus, { fetcher, cache, clock: at(6) });
    expect(count()).toBe(2);
  });

  it('MUST NOT keep a list longer than a day, whatever it says', async () => {
    const subject = (await unsignedList({}))['credentialSubject'] as JsonObject;
    const change = { credentialSubject: { ...subject, ttl: 315_360_000_000 } };
    const cache = new Map<string, CacheEntry>();
    const { fetcher } = await counted(() => list({ change }));
    await check(withStatus, { fetcher, cache });
    expect(cache.get(LIST_URL)?.expires).toBe(NOW + 86_400_000);
  });

  it('MUST say the age of a list, and keep no verdict: another credential gets its own', async () => {
    const { fetcher } = await counted(() => list({ set: [9] }));
    const cache = new Map<string, CacheEntry>();
    const other = await badge({ credentialStatus: entry({ statusListIndex: '9' }) });
    expect((await check(withStatus, { fetcher, cache })).verdict).toBe('accepted');
    const report = await check(other, { fetcher, cache, clock: at(20) });
    expect(report.verdict).toBe('rejected');
    expect(checkIn(report, 'status.list')?.asOf).toBe('2026-07-15T09:00:00Z');
    for (const kept of cache.values())
      expect(Object.keys(kept).sort()).toEqual(['asOf', 'bytes', 'expires', 'url']);
  });

  it('MUST NOT keep a list that is not to be believed', async () => {
    const forged = await sign(await unsignedList({}), STRANGER);
    const { fetcher } = await counted(async () => forged);
    const cache = new Map<string, CacheEntry>();
    expect((await check(withStatus, { fetcher, cache })).verdict).toBe('rejected');
    expect(cache.size).toBe(0);
  });

  it('a list in it MUST be verified each time: it may have ended since', async () => {
    const ending = await list({ change: { validUntil: '2026-07-15T09:01:00Z' } });
    const { fetcher, count } = await counted(async () => ending);
    const cache = new Map<string, CacheEntry>();
    expect((await check(withStatus, { fetcher, cache })).verdict).toBe('accepted');
    expect((await check(withStatus, { fetcher, cache, clock: at(200) })).verdict).toBe('rejected');
    expect(count()).toBe(1);
  });
});

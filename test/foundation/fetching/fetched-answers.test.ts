import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  at,
  BOMB,
  errorOf,
  fetcherFor,
  get,
  server,
  startHosts,
  stopHosts,
  text,
} from './hosts.js';

beforeAll(startHosts, 60_000);
afterAll(stopHosts);

describe('the body', () => {
  it.each(['/status-206', '/status-304', '/status-400', '/status-404', '/status-500'])(
    'MUST be that of a success: %s',
    async (path) => {
      const error = await errorOf(get(path));
      expect([error.code, error.hint.en]).toEqual([
        'ERR_FETCH_FAILED',
        expect.stringContaining(path.slice(-3)),
      ]);
    },
  );

  it('of an answer without content MUST be empty', async () => {
    expect((await get('/status-204')).bytes).toHaveLength(0);
  });

  it.each(['/gzip', '/deflate', '/br'])('MUST be decoded: %s', async (path) => {
    expect(await text(path)).toBe('{"a":1}');
  });

  it.each(['/twice', '/zstd'])('refuses an encoding that is not read: %s', async (path) => {
    expect((await errorOf(get(path))).code).toBe('ERR_FETCH_REFUSED');
  });

  it.each(['/gzip-broken', '/gzip-cut', '/claims-too-much', '/no-http', '/headers'])(
    'that breaks off or is malformed MUST be a failure: %s',
    async (path) => {
      expect((await errorOf(get(path))).code).toBe('ERR_FETCH_FAILED');
    },
  );

  it('MUST end where its length says', async () => {
    const got = await get('/claims-too-little').catch((error: { code: string }) => error.code);
    if (typeof got === 'string') expect(got).toBe('ERR_FETCH_FAILED');
    else expect(new TextDecoder().decode(got.bytes)).toBe('{}');
  });

  it.each(['/endless', '/claims-much', '/gzip-bomb', '/br-bomb'])(
    'MUST be dropped at the limit: %s',
    async (path) => {
      const before = process.memoryUsage().rss;
      const error = await errorOf(get(path));
      expect(error.code).toBe('ERR_FETCH_TOO_LARGE');
      expect(process.memoryUsage().rss - before).toBeLessThan(BOMB);
    },
  );

  it('a limit in the request MUST narrow that of the fetcher, never widen it', async () => {
    const fetcher = fetcherFor({ maxBytes: 20 });
    for (const maxBytes of [5, 20, 1_000_000])
      expect((await errorOf(fetcher({ url: at('/did.json'), maxBytes }))).code).toBe(
        'ERR_FETCH_TOO_LARGE',
      );
    expect((await fetcher({ url: at('/gzip'), maxBytes: 30 }).catch((e) => e.code)) as string).toBe(
      'ERR_FETCH_TOO_LARGE',
    );
    expect((await fetcherFor()({ url: at('/gzip'), maxBytes: 7_000 })).bytes).toHaveLength(7);
  });
});

describe('time', () => {
  it.each(['/drip', '/silent'])(
    'MUST be up at the limit, however busy the host: %s',
    async (path) => {
      const start = performance.now();
      const error = await errorOf(get(path, { timeoutMilliseconds: 200 }));
      expect([error.code, error.hint.en]).toEqual([
        'ERR_FETCH_FAILED',
        expect.stringContaining('too long'),
      ]);
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );

  it('MUST be up for a look-up of a name that never ends', async () => {
    const resolveHost = () => new Promise<never>(() => {});
    const error = await errorOf(get('/did.json', { resolveHost, timeoutMilliseconds: 100 }));
    expect(error.hint.en).toContain('too long');
  });

  it('MUST be up for a host that takes connections and never speaks TLS', async () => {
    const mute = createServer(() => {});
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const { port } = mute.address() as AddressInfo;
    const options = { allowInsecureHosts: [`univ.example:${port}`], timeoutMilliseconds: 300 };
    const error = await errorOf(fetcherFor(options)({ url: `https://univ.example:${port}/` }));
    expect(error.code).toBe('ERR_FETCH_FAILED');
    mute.close();
  });

  it('MUST be the caller’s to end, before and while', async () => {
    const connections = server.connections();
    const early = fetcherFor()({ url: at('/did.json'), signal: AbortSignal.abort() });
    expect((await errorOf(early)).hint.en).toContain('gave up');
    expect(server.connections()).toBe(connections);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const late = fetcherFor()({ url: at('/drip'), signal: controller.signal });
    expect((await errorOf(late)).hint.en).toContain('gave up');
  });
});

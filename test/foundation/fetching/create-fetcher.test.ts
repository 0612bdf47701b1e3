import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../../src/foundation/fetching-node.js';
import {
  json,
  type LoopbackServer,
  type Routes,
  redirect,
  startHttpServer,
  startHttpsServer,
  TEST_CERTIFICATE,
} from '../../support/loopback-server.js';

const BOMB = 64 * 1024 * 1024;
const SECRET = 'marked-body-of-the-answer';
const bomb = new Uint8Array(BOMB);
const encoded =
  (encoding: string, body: Uint8Array): Routes[string] =>
  (response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(body);
const status =
  (code: number): Routes[string] =>
  (response) =>
    response.writeHead(code, { 'content-type': 'text/html' }).end(`<p>${SECRET}</p>`);

let server: LoopbackServer;
let plain: LoopbackServer;
let victim: LoopbackServer;

beforeAll(async () => {
  victim = await startHttpServer({ '/': json({ secret: SECRET }) });
  plain = await startHttpServer({ '/': json({ plain: true }) });
  const routes: Record<string, Routes[string]> = {
    '/did.json': json({ id: 'did:web:univ.example' }),
    '/once': redirect('/did.json'),
    '/to-other': redirect('https://sub.univ.example:PORT/did.json'),
    '/loop': redirect('/loop'),
    '/nowhere': (response) => response.writeHead(302).end(),
    '/strange': redirect('https://univ.example\\@evil.example/'),
    '/endless': (response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(new Uint8Array(65_536)));
      };
      response.on('drain', more);
      more();
    },
    '/claims-much': (response) => response.writeHead(200, { 'content-length': '999999999' }).end(),
    '/claims-too-much': (response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{');
      setTimeout(() => response.destroy(), 10);
    },
    '/claims-too-little': (response) => {
      response.socket?.end(`HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}${SECRET}`);
    },
    '/no-http': (response) => response.socket?.end(`${SECRET} ${SECRET}\r\n\r\n`),
    '/drip': (response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    },
    '/silent': () => {},
    '/gzip': encoded('gzip', gzipSync('{"a":1}')),
    '/deflate': encoded('deflate', deflateSync('{"a":1}')),
    '/br': encoded('br', brotliCompressSync('{"a":1}')),
    '/gzip-bomb': encoded('gzip', gzipSync(bomb)),
    '/br-bomb': encoded('br', brotliCompressSync(bomb)),
    '/gzip-broken': encoded('gzip', new TextEncoder().encode(SECRET)),
    '/gzip-cut': encoded('gzip', gzipSync('{"a":1}').subarray(0, 12)),
    '/twice': encoded('gzip, gzip', gzipSync(gzipSync('{}'))),
    '/zstd': encoded('zstd', new Uint8Array(10)),
    '/headers': (response) => {
      response.writeHead(200, { 'x-much': 'a'.repeat(20_000) }).end('{}');
    },
    '/to-http': redirect(`http://localhost:${plain.port}/`),
  };
  for (const code of [204, 206, 304, 400, 404, 500]) routes[`/status-${code}`] = status(code);
  for (const [name, location] of Object.entries(TRAPS))
    routes[`/trap-${name}`] = redirect(location);
  server = await startHttpsServer({ ...routes, '/to-victim': redirect('https://127.0.0.1:1/') });
}, 60_000);

afterAll(() => Promise.all([server, plain, victim].map((each) => each.close())));

const TRAPS: Readonly<Record<string, string>> = {
  loopback: 'https://127.0.0.1/',
  number: 'https://2130706433/',
  metadata: 'https://169.254.169.254/latest/meta-data/',
  ipv6: 'https://[::1]/',
  mapped: 'https://[::ffff:127.0.0.1]/',
  name: 'https://private.example/',
  port: 'https://public.example:22/',
  credentials: 'https://u:p@public.example/',
  file: 'file:///etc/passwd',
  data: 'data:application/json,{}',
  relative: '//127.0.0.1/',
};

const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  'univ.example': ['127.0.0.1'],
  'sub.univ.example': ['127.0.0.1'],
  'other.example': ['127.0.0.1'],
  'unnamed.test-host.example': ['127.0.0.1'],
  localhost: ['127.0.0.1'],
  'private.example': ['10.0.0.1'],
  'half-private.example': ['93.184.216.34', '127.0.0.1'],
  'public.example': ['93.184.216.34'],
};

function fetcherFor(options: FetcherOptions = {}) {
  const names = ['univ.example', 'sub.univ.example', 'unnamed.test-host.example'];
  return createFetcher({
    ca: TEST_CERTIFICATE,
    allowInsecureHosts: names.map((name) => `${name}:${server.port}`),
    resolveHost: async (host) => ADDRESSES[host] ?? [],
    timeoutMilliseconds: 2000,
    ...options,
  });
}

const at = (path: string, host = 'univ.example') => `https://${host}:${server.port}${path}`;
const get = (path: string, options: FetcherOptions = {}) => fetcherFor(options)({ url: at(path) });
const text = async (path: string) => new TextDecoder().decode((await get(path)).bytes);

async function errorOf(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => 'no error',
    (thrown: unknown) => thrown,
  );
  // Whatever happens, no error may carry what the host sent.
  const { cause, stack, ...rest } = error as Error & { hint?: unknown };
  const shown = JSON.stringify([rest, `${String(cause)} ${stack}`, error]);
  expect(shown).not.toContain(SECRET);
  return error as { code: string; hint: { en: string; fr: string } };
}

describe('createFetcher', () => {
  it('MUST give the body of a successful answer, its address and its type', async () => {
    const fetched = await get('/did.json');
    expect(new TextDecoder().decode(fetched.bytes)).toBe('{"id":"did:web:univ.example"}');
    expect(fetched).toMatchObject({ url: at('/did.json'), contentType: 'application/json' });
    expect(fetched.asOf).toBeUndefined();
  });

  it('MUST NOT tell who asks: no cookie, authorization or referrer, and a User-Agent of its own', async () => {
    await fetcherFor()({ url: `${at('/did.json')}#fragment`, accept: 'application/did+json' });
    const { headers, url, method } = server.requests.at(-1) ?? { headers: {} };
    expect([method, url]).toEqual(['GET', '/did.json']);
    expect(headers).toEqual({
      host: `univ.example:${server.port}`,
      accept: 'application/did+json',
      'accept-encoding': 'identity',
      'user-agent': 'microcert',
      connection: 'close',
    });
  });

  it('MUST NOT use a proxy of the environment, nor let it switch certificates off', async () => {
    const before = { ...process.env };
    const address = `http://127.0.0.1:${victim.port}`;
    Object.assign(process.env, {
      HTTPS_PROXY: address,
      https_proxy: address,
      NODE_USE_ENV_PROXY: '1',
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    });
    try {
      const connections = victim.connections();
      await get('/did.json');
      expect(victim.connections()).toBe(connections);
      const error = await errorOf(get('/did.json', { ca: [] }));
      expect(error).toMatchObject({ code: 'ERR_FETCH_FAILED' });
      expect(error.hint.en).toContain('certificate');
    } finally {
      process.env = before;
    }
  });

  it('a certificate of another name MUST be refused', async () => {
    const url = at('/did.json', 'unnamed.test-host.example');
    const error = await errorOf(fetcherFor()({ url }));
    expect([error.code, error.hint.fr]).toEqual([
      'ERR_FETCH_FAILED',
      expect.stringContaining('certificat'),
    ]);
  });

  it.each([
    ['hosts', { hosts: ['*'] }],
    ['hosts', { hosts: ['https://univ.example'] }],
    ['ports', { ports: [0] }],
    ['maxBytes', { maxBytes: Number.NaN }],
    ['maxBytes', { maxBytes: 0 }],
    ['maxRedirects', { maxRedirects: -1 }],
    ['timeoutMilliseconds', { timeoutMilliseconds: Number.POSITIVE_INFINITY }],
    ['userAgent', { userAgent: 'a\r\nCookie: b' }],
    ['allowInsecureHosts', { allowInsecureHosts: ['localhost'] }],
  ])('a wrong option "%s" MUST be named', (name, options) => {
    expect(() => createFetcher(options)).toThrow(`"${name}"`);
  });

  it('a wrong limit in a request MUST NOT be taken for none', async () => {
    const request = { url: at('/endless'), maxBytes: Number.NaN };
    await expect(fetcherFor()(request)).rejects.toThrow(TypeError);
  });
});

describe('the addresses of a host', () => {
  it.each(['private.example', 'half-private.example'])(
    'MUST all be public, else nothing is connected to: %s',
    async (host) => {
      const connections = server.connections();
      const error = await errorOf(
        fetcherFor({ ports: [server.port] })({ url: at('/did.json', host) }),
      );
      expect(error.code).toBe('ERR_FETCH_REFUSED');
      expect(server.connections()).toBe(connections);
    },
  );

  it('a host without addresses, or whose look-up fails, MUST be a failure and no refusal', async () => {
    const url = 'https://unknown.example/';
    expect((await errorOf(fetcherFor()({ url }))).code).toBe('ERR_FETCH_FAILED');
    const resolveHost = () => Promise.reject(new Error(SECRET));
    expect((await errorOf(fetcherFor({ resolveHost })({ url }))).code).toBe('ERR_FETCH_FAILED');
  });

  it('the next address MUST be tried where the first does not answer', async () => {
    const fetched = await get('/did.json', { resolveHost: async () => ['::1', '127.0.0.1'] });
    expect(fetched.bytes.length).toBeGreaterThan(0);
  });

  it('an address literal MUST be asked only where it is named, IPv6 as well', async () => {
    const v6 = await startHttpsServer({ '/': json({ six: true }) }, '::1');
    try {
      const url = `https://[::1]:${v6.port}/`;
      expect((await errorOf(fetcherFor()({ url }))).code).toBe('ERR_FETCH_REFUSED');
      const listed = fetcherFor({ hosts: ['[::1]'], ports: [v6.port] });
      expect((await errorOf(listed({ url }))).code).toBe('ERR_FETCH_REFUSED');
      expect(v6.connections()).toBe(0);
      const exempt = fetcherFor({ allowInsecureHosts: [`[::1]:${v6.port}`] });
      expect((await exempt({ url })).bytes.length).toBeGreaterThan(0);
      expect(v6.requests.at(-1)?.headers.host).toBe(`[::1]:${v6.port}`);
    } finally {
      await v6.close();
    }
  });
});

describe('redirects', () => {
  it('MUST be followed, relative ones too, and the last address be told', async () => {
    expect((await get('/once')).url).toBe(at('/did.json'));
  });

  it('MUST be three at most', async () => {
    const before = server.requests.length;
    const error = await errorOf(get('/loop'));
    expect([error.code, server.requests.length - before]).toEqual(['ERR_FETCH_REFUSED', 4]);
    expect((await errorOf(get('/once', { maxRedirects: 0 }))).code).toBe('ERR_FETCH_REFUSED');
  });

  it.each(Object.keys(TRAPS))('MUST each be checked like the first address: %s', async (name) => {
    const error = await errorOf(get(`/trap-${name}`));
    expect(error.code).toBe('ERR_FETCH_REFUSED');
    expect(server.requests.at(-1)?.url).toBe(`/trap-${name}`);
  });

  it('MUST keep to the list of hosts', async () => {
    const { port } = server;
    const routes = { '/': redirect(`https://other.example:${port}/did.json`) };
    const first = await startHttpsServer(routes);
    try {
      const options = {
        hosts: ['univ.example'],
        ports: [port],
        allowInsecureHosts: [`univ.example:${first.port}`],
      };
      const url = `https://univ.example:${first.port}/`;
      const error = await errorOf(fetcherFor(options)({ url }));
      expect(error.hint.en).toContain('"hosts"');
    } finally {
      await first.close();
    }
  });

  it('MUST NOT lead from https to http, not even to a place that may be asked by http', async () => {
    const allowInsecureHosts = [`univ.example:${server.port}`, `localhost:${plain.port}`];
    const url = `http://localhost:${plain.port}/`;
    expect((await fetcherFor({ allowInsecureHosts })({ url })).url).toBe(url);
    const error = await errorOf(get('/to-http', { allowInsecureHosts }));
    expect(error.hint.en).toContain('from https to http');
  });

  it.each(['/nowhere', '/strange'])('refuses one that leads nowhere: %s', async (path) => {
    expect((await errorOf(get(path))).code).toMatch(/^ERR_FETCH_(FAILED|REFUSED)$/);
  });
});

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

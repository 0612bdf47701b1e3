import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher } from '../../../src/foundation/fetching-node.js';
import { json, redirect, startHttpsServer } from '../../support/loopback-server.js';

import {
  at,
  errorOf,
  fetcherFor,
  get,
  plain,
  SECRET,
  server,
  startHosts,
  stopHosts,
  TRAPS,
  victim,
} from './hosts.js';

beforeAll(startHosts, 60_000);
afterAll(stopHosts);

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

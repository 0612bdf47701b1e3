import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import {
  createFetcher,
  type Fetched,
  type Fetcher,
  type FetcherOptions,
} from '../../../src/foundation/fetching-node.js';
import {
  json,
  type LoopbackServer,
  type Routes,
  redirect,
  startHttpServer,
  startHttpsServer,
  TEST_CERTIFICATE,
} from '../../support/loopback-server.js';

export const BOMB: number = 64 * 1024 * 1024;
export const SECRET = 'marked-body-of-the-answer';
const bomb = new Uint8Array(BOMB);
const encoded =
  (encoding: string, body: Uint8Array): Routes[string] =>
  (response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(body);
const status =
  (code: number): Routes[string] =>
  (response) =>
    response.writeHead(code, { 'content-type': 'text/html' }).end(`<p>${SECRET}</p>`);

export let server: LoopbackServer;
export let plain: LoopbackServer;
export let victim: LoopbackServer;

/** Starts the hosts of these tests. */
export async function startHosts(): Promise<void> {
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
}

export async function stopHosts(): Promise<void> {
  await Promise.all([server, plain, victim].map((each) => each.close()));
}

export const TRAPS: Readonly<Record<string, string>> = {
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

export function fetcherFor(options: FetcherOptions = {}): Fetcher {
  const names = ['univ.example', 'sub.univ.example', 'unnamed.test-host.example'];
  return createFetcher({
    ca: TEST_CERTIFICATE,
    allowInsecureHosts: names.map((name) => `${name}:${server.port}`),
    resolveHost: async (host) => ADDRESSES[host] ?? [],
    timeoutMilliseconds: 2000,
    ...options,
  });
}

export const at = (path: string, host = 'univ.example') => `https://${host}:${server.port}${path}`;
export const get = (path: string, options: FetcherOptions = {}): Promise<Fetched> =>
  fetcherFor(options)({ url: at(path) });
export const text = async (path: string): Promise<string> =>
  new TextDecoder().decode((await get(path)).bytes);

export async function errorOf(promise: Promise<unknown>): Promise<{
  code: string;
  hint: { en: string; fr: string };
}> {
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

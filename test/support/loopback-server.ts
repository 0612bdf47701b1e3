import { readFileSync } from 'node:fs';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

const file = (name: string) => readFileSync(new URL(`./tls/${name}`, import.meta.url), 'utf8');

/** The certificate of the servers of these tests, made once for them and trusted by nobody else. */
export const TEST_CERTIFICATE: string = file('test-only-certificate.pem');
const TEST_KEY = file('test-only-key.pem');

/** What a server answers, by path. */
export type Routes = Readonly<
  Record<string, (response: ServerResponse, request: IncomingMessage) => void>
>;

/** A server on the loopback address, and what it was asked. */
export interface LoopbackServer {
  /** The port it listens on. */
  readonly port: number;
  /** Every request, in order. */
  readonly requests: readonly IncomingMessage[];
  /** How many connections were made to it. */
  readonly connections: () => number;
  /** Stops it and drops its connections. */
  close(): Promise<void>;
}

/** Starts a server with a certificate for univ.example, *.univ.example, other.example and localhost. */
export function startHttpsServer(routes: Routes, host = '127.0.0.1'): Promise<LoopbackServer> {
  return start(
    (answer) => createHttpsServer({ key: TEST_KEY, cert: TEST_CERTIFICATE }, answer),
    routes,
    host,
  );
}

/** Starts a server without encryption. */
export function startHttpServer(routes: Routes, host = '127.0.0.1'): Promise<LoopbackServer> {
  return start(createHttpServer, routes, host);
}

async function start(
  create: (answer: RequestListener) => Server,
  routes: Routes,
  host: string,
): Promise<LoopbackServer> {
  const requests: IncomingMessage[] = [];
  let connections = 0;
  const server = create((request, response) => {
    requests.push(request);
    const route = routes[request.url ?? ''];
    if (route === undefined) response.writeHead(404).end('not here');
    else route(response, request);
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A route that answers with JSON. */
export function json(value: unknown): Routes[string] {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
}

/** A route that sends elsewhere. */
export function redirect(location: string, status = 302): Routes[string] {
  return (response) => {
    response.writeHead(status, { location }).end('moved');
  };
}

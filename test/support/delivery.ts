import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { RequestHandler } from '../../src/delivery/openid4vci/index.js';
import { defineMicroCertification, type MicroCertification } from '../../src/model/index.js';
import { COMPLETE } from './definitions.js';

/** The micro-certification that the wallets of these tests collect. */
export const DEFINITION: MicroCertification = defineMicroCertification(COMPLETE);

/** 32 bytes that every process of a service is given. */
export const SECRET: Uint8Array = new Uint8Array(32).fill(5);

/** A handler that is served on the loopback address. */
export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a handler over HTTP.
 *
 * @param make - Makes it, once the address is known.
 */
export async function served(
  make: (origin: string) => RequestHandler | Promise<RequestHandler>,
): Promise<Served> {
  let handle: RequestHandler = async () => new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request) => handle(request) });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  handle = await make(origin);
  return {
    origin,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

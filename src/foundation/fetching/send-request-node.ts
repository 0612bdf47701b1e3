import { type ClientRequest, Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest, type RequestOptions } from 'node:https';
import { rootCertificates } from 'node:tls';
import { isMicrocertError, type MicrocertError } from '../errors/index.js';
import type { Target } from './guard-url.js';
import { readBody } from './read-body-node.js';
import { codeOf, failed } from './refusals.js';

/** A request to one address that was checked before. */
export interface PinnedRequest {
  /** What is asked for. */
  readonly target: Target;
  /** The one address that is connected to. No name is looked up from here on, so none can change its mind. */
  readonly address: string;
  /** Header `Accept`. */
  readonly accept: string;
  /** Header `User-Agent`. */
  readonly userAgent: string;
  /** Further certificates of authorities, as PEM. */
  readonly ca: readonly string[];
  /** The most bytes of body. */
  readonly maxBytes: number;
  /** How long to wait for the connection. */
  readonly connectMilliseconds: number;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** What came back. The body is read for a success only. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  /** Header `Location`. */
  readonly location?: string;
  /** Header `Content-Type`. */
  readonly contentType?: string;
  /** The body, decoded; empty unless the answer is a success. */
  readonly bytes: Uint8Array;
}

/** No connection came about, so another address of the host may be tried. */
export interface Unreached {
  /** Why. */
  readonly unreached: MicrocertError;
}

/** Sends a request to an address. */
export type Send = (request: PinnedRequest) => Promise<Answer | Unreached>;

/**
 * Sends one GET to one address: no cookies, no authorization, no referrer, no proxy, no kept connection, and no
 * certificate that does not fit the name, whatever the environment says.
 *
 * @throws MicrocertError `ERR_FETCH_FAILED`, `ERR_FETCH_REFUSED`, `ERR_FETCH_TOO_LARGE`
 */
export const sendRequest: Send = (pinned) =>
  new Promise((resolve, reject) => {
    const secure = pinned.target.url.protocol === 'https:';
    const request = secure
      ? httpsRequest({ ...optionsOf(pinned), ...tlsOptions(pinned) })
      : httpRequest({ ...optionsOf(pinned), agent: new HttpAgent({ keepAlive: false }) });
    const connection = watchConnection(request, secure, pinned.connectMilliseconds);
    request.on('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      const { location, 'content-type': contentType } = headers;
      const head = {
        status,
        ...(location !== undefined && { location }),
        ...(contentType !== undefined && { contentType }),
      };
      const reading = isSuccess(status)
        ? readBody(response, pinned.maxBytes)
        : Promise.resolve(new Uint8Array());
      reading
        .then((bytes) => resolve({ ...head, bytes }))
        .catch((error: unknown) =>
          reject(isMicrocertError(error) ? error : failed('broken', error)),
        )
        .finally(() => request.destroy());
    });
    request.on('error', (error) => {
      if (connection.established()) reject(failed('broken', error));
      else
        resolve({ unreached: failed(isCertificate(error) ? 'certificate' : 'unreachable', error) });
    });
    request.end();
  });

/** A part (206) of something is not the thing. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300 && status !== 206;
}

function optionsOf({ target, address, accept, userAgent, signal }: PinnedRequest): RequestOptions {
  const { url, port } = target;
  return {
    method: 'GET',
    host: address,
    port,
    path: `${url.pathname}${url.search}`,
    headers: {
      host: url.host,
      accept,
      'accept-encoding': 'identity',
      'user-agent': userAgent,
      connection: 'close',
    },
    maxHeaderSize: 16_384,
    insecureHTTPParser: false,
    signal,
  };
}

function tlsOptions({ target, ca }: PinnedRequest): RequestOptions {
  return {
    // Not the shared agent: that one may go through a proxy.
    agent: new HttpsAgent({ keepAlive: false, maxCachedSessions: 0 }),
    // The certificate is that of the name, though the address is connected to. Literals have no server name (RFC 6066).
    servername: target.isLiteral ? '' : target.host,
    // Explicit, else NODE_TLS_REJECT_UNAUTHORIZED=0 would switch it off.
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    ...(ca.length > 0 && { ca: [...rootCertificates, ...ca] }),
  };
}

function watchConnection(request: ClientRequest, secure: boolean, milliseconds: number) {
  let connected = false;
  const timer = setTimeout(() => request.destroy(), milliseconds);
  request.once('close', () => clearTimeout(timer));
  request.once('socket', (socket) => {
    socket.once(secure ? 'secureConnect' : 'connect', () => {
      connected = true;
      clearTimeout(timer);
    });
  });
  return { established: () => connected };
}

function isCertificate(error: unknown): boolean {
  return /^(?:CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(codeOf(error) ?? '');
}

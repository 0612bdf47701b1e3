import { type QrSvgOptions, qrSvg } from '../../carriers/qr/qr-svg.js';
import { DELIVERY_TEXTS } from '../../foundation/errors/delivery-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { type RequestHandler, type Route, routed } from '../http/routes.js';
import { isSameSecret } from '../secrets.js';
import { queried } from './dcql.js';
import type { AskInput, AskResult, Openid4vpVerifierOptions } from './options.js';
import { requestEndpoint, requestMembers } from './request-object.js';
import { responseEndpoint } from './response-endpoint.js';
import { PATHS, type Service, serviceOf } from './service.js';
import { readWaiting, secretsOfRequest, type Waiting } from './waiting.js';

/** A request, to be shown as a link and as a QR code. */
export interface AskedPresentation {
  /** By which its result is asked for; for the host alone. */
  readonly id: string;
  /** `openid4vp://…`, which opens a wallet on the same device. */
  readonly link: string;
  /** When it ends, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** The QR code of the link as SVG. */
  qr(options: QrSvgOptions): string;
}

/** Asks wallets for presentations. */
export interface Openid4vpVerifier {
  /** Answers requests under the address of the verifier. Never throws. */
  readonly handle: RequestHandler;
  /** Who asks, as wallets know it: the domain, or audience, of what they present. */
  readonly clientId: string;
  /** Asks for credentials. @throws TypeError for what cannot be asked. */
  ask(input: AskInput): Promise<AskedPresentation>;
  /**
   * What came of a request.
   *
   * @param id - As `ask` gave it.
   * @param back - The `response_code` that the browser brought back, where `afterwards` was given.
   * @throws MicrocertError `ERR_DELIVERY_UNKNOWN` for one that is not known, that has ended, or whose code is another.
   */
  result(id: string, back?: { readonly responseCode?: string }): Promise<AskResult>;
}

/**
 * A verifier for wallets: OpenID4VP 1.0 with DCQL, answers by `direct_post`, requests signed or not.
 *
 * @throws TypeError for an option that is not usable.
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html
 * @example
 * ```ts
 * const verifier = createOpenid4vpVerifier({ url: 'https://employer.example/vp', name, store, secret, verify });
 * const { id, link } = await verifier.ask({ credentials: [{ id: 'badge', format: 'ldp_vc' }] });
 * // once the wallet has answered:
 * const { state, verdict } = await verifier.result(id);
 * ```
 */
export function createOpenid4vpVerifier(options: Openid4vpVerifierOptions): Openid4vpVerifier {
  const service = serviceOf(options);
  return Object.freeze({
    handle: routed(routesOf(service), options.onError),
    clientId: service.clientId,
    ask: (input: AskInput) => ask(service, input),
    result: (id: string, back: { readonly responseCode?: string } = {}) =>
      resultOf(service, id, back.responseCode),
  });
}

function routesOf(service: Service): readonly Route[] {
  const { path } = service.at;
  const fetched = (request: Request) => requestEndpoint(service, request);
  const posted = (request: Request) => responseEndpoint(service, request);
  return [
    { path: `${path}${PATHS.request}`, methods: { GET: fetched, POST: fetched }, isOpen: true },
    { path: `${path}${PATHS.response}`, methods: { POST: posted }, isOpen: true },
  ];
}

async function ask(service: Service, input: AskInput): Promise<AskedPresentation> {
  const { credentials, expiresInSeconds = 600, afterwards } = input;
  if (!(Number.isFinite(expiresInSeconds) && expiresInSeconds > 0))
    throw new TypeError('expiresInSeconds must be a number above 0');
  if (afterwards !== undefined && !(URL.canParse(afterwards) && /^https?:/.test(afterwards)))
    throw new TypeError('afterwards must be an absolute address');
  const query = queried(credentials, service.pathsOf);
  const name = service.secrets.newCode();
  const { entry, ...secrets } = await secretsOfRequest(service, name);
  const expiresAt = service.clock() + expiresInSeconds * 1000;
  const waiting: Waiting = {
    ...{ query, nonce: secrets.nonce, result: { state: 'waiting' } },
    ...(afterwards !== undefined && { afterwards }),
  };
  await service.store.create(entry, { value: JSON.stringify(waiting), expiresAt });
  const link = service.signer
    ? linkOf({ client_id: service.clientId, request_uri: requestUri(service, name) })
    : linkOf(requestMembers(service, query, secrets));
  const qr = (options: QrSvgOptions) => qrSvg(link, options);
  return Object.freeze({ id: entry, link, expiresAt, qr });
}

function requestUri({ at }: Service, name: string): string {
  return `${at.url}${PATHS.request}?id=${name}`;
}

/** Section 5: members that are no texts are JSON. */
function linkOf(members: object): string {
  const query = Object.entries(members).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `${name}=${encodeURIComponent(text)}`;
  });
  return `openid4vp://?${query.join('&')}`;
}

async function resultOf(
  service: Service,
  id: string,
  responseCode: string | undefined,
): Promise<AskResult> {
  const waiting = id.startsWith('presentation:') ? await readWaiting(service, id) : undefined;
  if (waiting === undefined) throw unknown();
  const { result, afterwards, responseCode: expected } = waiting;
  if (afterwards === undefined || expected === undefined) return result;
  const given = await service.secrets.hash('vp-response-code', responseCode ?? '');
  if (!isSameSecret(given, expected)) throw unknown();
  return result;
}

function unknown(): MicrocertError {
  return new MicrocertError('ERR_DELIVERY_UNKNOWN', {}, DELIVERY_TEXTS);
}

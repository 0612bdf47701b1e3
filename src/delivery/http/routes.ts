import { empty, refusal } from './answers.js';
import { ProtocolError, type Refusal } from './protocol-error.js';

/** A handler of requests on the web standard, as every server of JavaScript has a way to call it. */
export type RequestHandler = (request: Request) => Promise<Response>;

/** A method that is served. */
export type Method = 'GET' | 'POST' | 'PUT';

/** What is served at one path. */
export interface Route {
  readonly path: string;
  /** By method, in capitals. `HEAD` is served where `GET` is. */
  readonly methods: Readonly<Partial<Record<Method, (request: Request) => Promise<Response>>>>;
  /** Whether pages of other sites may call it: wallets in a browser do. Never where cookies say who somebody is. */
  readonly isOpen: boolean;
}

/** What a handler is told of what goes wrong on its own side. */
export type OnError = (error: unknown) => void;

/**
 * One handler for some routes. It never throws: what fails on this side is answered with status 500 and no word of what it
 * was; the host is told.
 *
 * @param refuse - How this protocol says no; by default as OAuth does.
 */
export function routed(
  routes: readonly Route[],
  onError: OnError | undefined,
  refuse: (refusal: Refusal) => Response = refusal,
): RequestHandler {
  const byPath = new Map(routes.map((route) => [route.path, route]));
  return async (request) => {
    const route = byPath.get(new URL(request.url).pathname);
    if (route === undefined)
      return refuse({ status: 404, error: 'not_found', description: 'nothing is served here' });
    const answer = await answered(route, request, { onError, refuse });
    if (route.isOpen) answer.headers.set('access-control-allow-origin', '*');
    return request.method === 'HEAD' ? new Response(null, answer) : answer;
  };
}

async function answered(
  { methods, isOpen }: Route,
  request: Request,
  {
    onError,
    refuse,
  }: {
    readonly onError: OnError | undefined;
    readonly refuse: (refusal: Refusal) => Response;
  },
): Promise<Response> {
  if (request.method === 'OPTIONS' && isOpen) return empty(204, preflight(Object.keys(methods)));
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const serve = Object.hasOwn(methods, method) ? methods[method as Method] : undefined;
  if (serve === undefined) {
    const allow = Object.keys(methods).join(', ');
    const description = `use ${allow}`;
    return refuse({ status: 405, error: 'invalid_request', description, headers: { allow } });
  }
  try {
    return await serve(request);
  } catch (error) {
    if (error instanceof ProtocolError) return refuse(error.refusal);
    try {
      onError?.(error);
    } catch {
      // A log that fails is no reason to leave the client without an answer.
    }
    return refuse({ status: 500, error: 'server_error', description: 'try again later' });
  }
}

function preflight(methods: readonly string[]): Readonly<Record<string, string>> {
  return {
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-max-age': '600',
  };
}

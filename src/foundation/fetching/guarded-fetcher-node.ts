import { isMicrocertError, type MicrocertError } from '../errors/index.js';
import type { Fetched, Fetcher, FetchRequest } from '../ports.js';
import { isPublicAddress } from './address-ranges-node.js';
import { guardUrl, type Target, type UrlRules } from './guard-url.js';
import { failed, notSuccessful, refused } from './refusals.js';
import { type Answer, isSuccess, type Send } from './send-request-node.js';

/** Looks the addresses of a host up. An empty list, or an error, says that there are none. */
export type HostResolver = (host: string) => Promise<readonly string[]>;

/** What a fetcher goes by; every member is given. */
export interface FetchSettings {
  /** What an address must be like. */
  readonly rules: UrlRules;
  /** The most bytes of an answer. */
  readonly maxBytes: number;
  /** The most redirects that are followed. */
  readonly maxRedirects: number;
  /** How long a request may take in all. */
  readonly timeoutMilliseconds: number;
  /** Header `User-Agent`. */
  readonly userAgent: string;
  /** Certificates of further authorities, as PEM. */
  readonly ca: readonly string[];
  /** How host names are looked up. */
  readonly resolveHost: HostResolver;
}

const MAX_ADDRESSES = 32;
const MAX_ATTEMPTS = 3;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** A fetcher that asks nothing that the rules do not allow; how a request is sent is handed in. */
export function guardedFetcher(settings: FetchSettings, send: Send): Fetcher {
  return async (request) => {
    const { maxBytes = 1 } = request;
    // Nothing is larger than NaN, so a wrong limit would be none.
    if (!Number.isSafeInteger(maxBytes) || maxBytes < 1) throw new TypeError('maxBytes');
    const deadline = startDeadline(request.signal, settings.timeoutMilliseconds);
    try {
      return await follow({ request, settings, send, signal: deadline.signal });
    } catch (error) {
      // What went wrong after time was up went wrong because time was up.
      if (isMicrocertError(error) && error.code !== 'ERR_FETCH_FAILED') throw error;
      throw deadline.reason() ?? error;
    } finally {
      deadline.stop();
    }
  };
}

interface Errand {
  readonly request: FetchRequest;
  readonly settings: FetchSettings;
  readonly send: Send;
  readonly signal: AbortSignal;
}

async function follow(errand: Errand): Promise<Fetched> {
  const { rules, maxRedirects } = errand.settings;
  let target = guardUrl(errand.request.url, rules);
  for (let redirects = 0; ; redirects += 1) {
    const answer = await ask(target, errand);
    if (isSuccess(answer.status)) return fetchedFrom(target, answer);
    if (!REDIRECTS.includes(answer.status)) throw notSuccessful(answer.status);
    if (redirects >= maxRedirects) throw refused('redirects');
    target = redirected(target, answer, rules);
  }
}

function redirected({ url }: Target, { location }: Answer, rules: UrlRules): Target {
  if (location === undefined) throw failed('redirect');
  if (/[\s\\\p{Cc}]/u.test(location) || !URL.canParse(location, url)) throw refused('syntax');
  const next = new URL(location, url);
  if (url.protocol === 'https:' && next.protocol === 'http:') throw refused('downgrade');
  return guardUrl(next.href, rules);
}

function fetchedFrom({ url }: Target, { bytes, contentType }: Answer): Fetched {
  const { href } = url;
  return { url: href, bytes, ...(contentType !== undefined && { contentType }) };
}

/** Asks one address of the host after another, until one answers. */
async function ask(target: Target, { request, settings, send, signal }: Errand): Promise<Answer> {
  const addresses = await checkedAddresses(target, settings, signal);
  let last: MicrocertError = failed('unreachable');
  for (const address of addresses.slice(0, MAX_ATTEMPTS)) {
    signal.throwIfAborted();
    const answer = await send({
      target,
      address,
      accept: request.accept ?? '*/*',
      userAgent: settings.userAgent,
      ca: settings.ca,
      maxBytes: Math.min(request.maxBytes ?? settings.maxBytes, settings.maxBytes),
      connectMilliseconds: Math.ceil(settings.timeoutMilliseconds / MAX_ATTEMPTS),
      signal,
    });
    if (!('unreached' in answer)) return answer;
    last = answer.unreached;
  }
  throw last;
}

/** The addresses of a host. One that is not public makes all of them suspect. */
async function checkedAddresses(
  { host, isLiteral, exempt }: Target,
  { resolveHost }: FetchSettings,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const addresses = isLiteral ? [host] : await lookUp(host, resolveHost, signal);
  if (addresses.length === 0) throw failed('name');
  if (addresses.length > MAX_ADDRESSES) throw refused('address');
  if (!exempt && !addresses.every(isPublicAddress)) throw refused('address');
  return addresses;
}

/** A look-up cannot be ended, only left alone. */
async function lookUp(
  host: string,
  resolveHost: HostResolver,
  signal: AbortSignal,
): Promise<readonly string[]> {
  let stop = () => {};
  const givenUp = new Promise<never>((_, reject) => {
    stop = () => reject(failed('time'));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    signal.throwIfAborted();
    return [...(await Promise.race([resolveHost(host), givenUp]))];
  } catch (error) {
    throw isMicrocertError(error) ? error : failed('name', error);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Ends a request when the caller does, or when its time is up. */
function startDeadline(outer: AbortSignal | undefined, milliseconds: number) {
  const controller = new AbortController();
  let reason: 'time' | 'aborted' | undefined;
  const stopFor = (why: 'time' | 'aborted') => {
    reason ??= why;
    controller.abort();
  };
  const timer = setTimeout(() => stopFor('time'), milliseconds);
  const giveUp = () => stopFor('aborted');
  outer?.addEventListener('abort', giveUp, { once: true });
  if (outer?.aborted) giveUp();
  return {
    signal: controller.signal,
    reason: () => (reason === undefined ? undefined : failed(reason)),
    stop: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', giveUp);
    },
  };
}

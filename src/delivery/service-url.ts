/** The origin, and the path without a slash at its end. */
export interface ServiceUrl {
  /** As it was given: what wallets compare, sign by sign. */
  readonly url: string;
  readonly origin: string;
  readonly path: string;
}

const LOOPBACK = /^(127\.0\.0\.1|\[::1\]|localhost)$/;

/**
 * The address of a service: https, or on this machine alone http.
 *
 * @throws TypeError for another one, and for one with a query, a fragment, a user or a slash at its end.
 */
export function serviceUrl(given: unknown, name: string): ServiceUrl {
  const usable = `${name} must be an https address without query, fragment or slash at its end`;
  if (typeof given !== 'string' || !URL.canParse(given)) throw new TypeError(usable);
  const { protocol, hostname, origin, pathname } = new URL(given);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
  const path = pathname === '/' ? '' : pathname;
  // Written otherwise, two parties would compare two texts for one address.
  if (!isSafe || given !== `${origin}${path}` || path.endsWith('/')) throw new TypeError(usable);
  return { url: given, origin, path };
}

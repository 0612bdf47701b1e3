import { lookup } from 'node:dns/promises';
import { DEFAULT_INPUT_LIMITS } from '../limits.js';
import type { Fetcher } from '../ports.js';
import { normalizeHost, normalizePlace } from './guard-url.js';
import { guardedFetcher, type HostResolver } from './guarded-fetcher-node.js';
import { sendRequest } from './send-request-node.js';

/** What a fetcher may do. */
export interface FetcherOptions {
  /**
   * The hosts that may be asked: `univ.example`, and `*.univ.example` for every name below it (not for itself).
   * Where left out, any host with a public name and public addresses.
   */
  readonly hosts?: readonly string[];
  /** The ports that may be asked. 443 alone by default. */
  readonly ports?: readonly number[];
  /** The most bytes of an answer, as they come and decoded. 1 MiB by default. */
  readonly maxBytes?: number;
  /** The most redirects that are followed. 3 by default. */
  readonly maxRedirects?: number;
  /** How long a request may take in all, redirects and body included. 10,000 by default. */
  readonly timeoutMilliseconds?: number;
  /** Header `User-Agent`. `microcert` by default. */
  readonly userAgent?: string;
  /** Certificates of further authorities, as PEM: those of a university's own, say. */
  readonly ca?: string | readonly string[];
  /**
   * For tests: places (`localhost:8443`) that may be asked by http, at any address and port. Whoever can write a
   * credential can make this machine ask them.
   */
  readonly allowInsecureHosts?: readonly string[];
  /** How host names are looked up. As the machine does it by default. */
  readonly resolveHost?: HostResolver;
}

/**
 * A fetcher that is safe to send to addresses that strangers have chosen.
 *
 * Only https and public hosts. The addresses of a host are looked up once, all of them checked, and the connection is
 * made to one that was checked. Each redirect goes through the same. Size and time are bounded. Nothing is sent that
 * would tell who asks: no cookies, no authorization, no referrer; and no proxy of the environment is used.
 *
 * @throws TypeError when an option is not what it should be.
 * @example
 * ```ts
 * const fetcher = createFetcher({ hosts: ['univ.example', '*.univ.example'] });
 * const { bytes } = await fetcher({ url: 'https://univ.example/.well-known/did.json' });
 * ```
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const { hosts, allowInsecureHosts = [], ca = [], userAgent = 'microcert' } = options;
  if (!/^[\x20-\x7e]{1,200}$/.test(userAgent)) throw wrong('userAgent');
  return guardedFetcher(
    {
      rules: {
        hosts: hosts?.map((host) => normalizeHost(host) ?? fail('hosts')),
        ports: (options.ports ?? [443]).map((port) => wholeNumber('ports', port, 1, 65_535)),
        exempt: allowInsecureHosts.map(
          (place) => normalizePlace(place) ?? fail('allowInsecureHosts'),
        ),
      },
      maxBytes: wholeNumber('maxBytes', options.maxBytes ?? DEFAULT_INPUT_LIMITS.maxBytes, 1),
      maxRedirects: wholeNumber('maxRedirects', options.maxRedirects ?? 3, 0, 20),
      timeoutMilliseconds: wholeNumber(
        'timeoutMilliseconds',
        options.timeoutMilliseconds ?? 10_000,
        1,
        2_147_483_647,
      ),
      userAgent,
      ca: typeof ca === 'string' ? [ca] : [...ca],
      resolveHost: options.resolveHost ?? resolveOnMachine,
    },
    sendRequest,
  );
}

const resolveOnMachine: HostResolver = async (host) => {
  const found = await lookup(host, { all: true });
  return found.map(({ address }) => address);
};

function wholeNumber(
  name: string,
  value: number,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  if (!Number.isSafeInteger(value) || value < least || value > most) throw wrong(name);
  return value;
}

function fail(option: string): never {
  throw wrong(option);
}

function wrong(option: string): TypeError {
  return new TypeError(`createFetcher: the option "${option}" is not as it should be`);
}

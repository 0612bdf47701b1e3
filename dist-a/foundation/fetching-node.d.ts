import { F as Fetcher } from '../ports-CVeXp-HU.js';
export { C as Cache, a as CacheEntry, E as EndSignal, b as FetchPurpose, c as FetchRequest, d as Fetched, H as HostAbortSignal } from '../ports-CVeXp-HU.js';

/** Looks the addresses of a host up. An empty list, or an error, says that there are none. */
type HostResolver = (host: string) => Promise<readonly string[]>;

/** What a fetcher may do. */
interface FetcherOptions {
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
declare function createFetcher(options?: FetcherOptions): Fetcher;

export { Fetcher, type FetcherOptions, type HostResolver, createFetcher };

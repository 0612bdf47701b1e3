/** The present instant, in milliseconds since 1970-01-01T00:00:00Z. */
type Clock = () => number;
/** Fills and returns an array of `length` random bytes, fit for cryptography. */
type Random = (length: number) => Uint8Array;
/**
 * What something is fetched for. `refresh` is about a learner; the others are not.
 */
type FetchPurpose = 'key' | 'status-list' | 'context' | 'schema' | 'issuer-list' | 'related-resource' | 'refresh';
/** What an `AbortSignal` is at least, where its type is not known. */
interface EndSignal {
    /** Whether nobody waits any more. */
    readonly aborted: boolean;
    /** Calls back when that is said. */
    addEventListener(type: 'abort', listener: () => void): void;
    /** Calls back no more. */
    removeEventListener(type: 'abort', listener: () => void): void;
}
/** `AbortSignal`, or its shape for who compiles without the types of a browser and of Node. */
type HostAbortSignal = typeof globalThis extends {
    AbortSignal: {
        prototype: infer Signal;
    };
} ? Signal : EndSignal;
/** What is wanted from the network. */
interface FetchRequest {
    /** An absolute https address. A fragment is not sent. */
    readonly url: string;
    /** What it is for. A recorder keeps only what it knows not to be about a learner. */
    readonly purpose?: FetchPurpose;
    /** Media types, as in the header `Accept`. Anything by default. */
    readonly accept?: string;
    /** The most bytes to take, decoded. It narrows the fetcher's own limit, never widens it. */
    readonly maxBytes?: number;
    /** Ends the request early. */
    readonly signal?: HostAbortSignal;
}
/** The body of a successful answer. */
interface Fetched {
    /** Where the body was found, after redirects. */
    readonly url: string;
    /** The body, decoded. */
    readonly bytes: Uint8Array;
    /** The header `Content-Type`, as it was sent. It is a claim of the server and nothing more. */
    readonly contentType?: string;
    /** When the body was fetched (RFC 3339), where it comes from a store and not from the network just now. */
    readonly asOf?: string;
}
/**
 * Gives the body of a successful (2xx) answer.
 *
 * @throws MicrocertError `ERR_FETCH_REFUSED` when the guard says no, `ERR_FETCH_FAILED` when there is no good answer
 * (unreachable, not 2xx, out of time), `ERR_FETCH_TOO_LARGE`.
 */
type Fetcher = (request: FetchRequest) => Promise<Fetched>;
/** A document that was fetched before. */
interface CacheEntry {
    /** The body of the answer. */
    readonly bytes: Uint8Array;
    /** Where the body was found, after redirects. */
    readonly url: string;
    /** The header `Content-Type`, as it was sent. */
    readonly contentType?: string;
    /** When it was fetched (RFC 3339). */
    readonly asOf: string;
    /** From when on it is no longer used, in milliseconds since 1970-01-01T00:00:00Z. */
    readonly expires: number;
}
/** Keeps keys, documents and lists as they were fetched; never a verdict. A `Map` will do. */
interface Cache {
    /** The entry under a key, expired or not. */
    get(key: string): CacheEntry | undefined;
    /** Keeps an entry, in place of the one before. */
    set(key: string, entry: CacheEntry): unknown;
}

export type { Cache as C, EndSignal as E, Fetcher as F, HostAbortSignal as H, Random as R, CacheEntry as a, FetchPurpose as b, FetchRequest as c, Fetched as d, Clock as e };

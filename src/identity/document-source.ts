import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject } from '../foundation/json/values.js';
import type { Cache, Clock, Fetched, Fetcher } from '../foundation/ports.js';
import { formatDateTime, parseDateTime, systemClock } from '../foundation/time.js';

/** Where documents with keys come from, besides those that are given. */
export interface DocumentSourceOptions {
  /** Fetches documents. Without one nothing is fetched. */
  readonly fetcher?: Fetcher;
  /** Keeps what was fetched, for as long as `ttlSeconds` says. None by default. */
  readonly cache?: Cache;
  /** The time, which decides whether what is kept is still used. That of the machine by default. */
  readonly clock?: Clock;
  /** How long a fetched document is used without being asked for again. 3600 by default, an hour. */
  readonly ttlSeconds?: number;
}

/** A document that was fetched, now or before. */
export interface FoundDocument {
  /** The document; nothing when what is found there is not a JSON object. */
  readonly document: JsonObject | undefined;
  /** When it was fetched (RFC 3339). */
  readonly asOf: string;
  /** The address that answered, which is another one where redirects led elsewhere. */
  readonly servedFrom: string;
}

/** Fetches the document at an address. */
export type DocumentSource = (url: string) => Promise<FoundDocument>;

const MAX_DOCUMENT_BYTES = 262_144;
const ACCEPT =
  'application/did+json, application/did+ld+json, application/jwk+json, application/json';

/**
 * A source of documents on the web, each asked for once at a time and kept in the cache.
 *
 * What it gives throws MicrocertError `ERR_DID_NOT_AVAILABLE` when the document cannot be had.
 */
export function documentSource(
  fetcher: Fetcher,
  { cache, clock = systemClock, ttlSeconds = 3600 }: DocumentSourceOptions,
): DocumentSource {
  if (!Number.isFinite(ttlSeconds) || ttlSeconds < 0) throw new TypeError('ttlSeconds');
  const underWay = new Map<string, Promise<FoundDocument>>();

  const fetchAnew = async (url: string): Promise<FoundDocument> => {
    const fetched = await fetchDocument(fetcher, url);
    const now = clock();
    const asOf = settledInstant(fetched.asOf) ?? formatDateTime(now);
    const document = objectIn(fetched.bytes);
    // What is no document is not kept: a page of maintenance should not last longer than the maintenance.
    if (document !== undefined)
      cache?.set(url, { ...fetched, asOf, expires: now + ttlSeconds * 1000 });
    return { document, asOf, servedFrom: fetched.url };
  };
  return (url) => {
    const kept = cache?.get(url);
    if (kept !== undefined && kept.expires > clock()) {
      const document = objectIn(kept.bytes);
      if (document !== undefined)
        return Promise.resolve({ document, asOf: kept.asOf, servedFrom: kept.url });
    }
    const pending = underWay.get(url) ?? fetchAnew(url).finally(() => underWay.delete(url));
    underWay.set(url, pending);
    return pending;
  };
}

async function fetchDocument(fetcher: Fetcher, url: string): Promise<Fetched> {
  try {
    return await fetcher({ url, purpose: 'key', accept: ACCEPT, maxBytes: MAX_DOCUMENT_BYTES });
  } catch (error) {
    const { en, fr } = (isMicrocertError(error) ? error.hint : undefined) ?? NO_ANSWER;
    throw new MicrocertError('ERR_DID_NOT_AVAILABLE', {
      cause: error,
      hint: {
        en: `the document could not be fetched: ${en}`,
        fr: `le document n’a pas pu être téléchargé : ${fr}`,
      },
    });
  }
}

const NO_ANSWER = { en: 'there is no answer', fr: 'il n’y a pas de réponse' };

function objectIn(bytes: Uint8Array): JsonObject | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value = parseJsonStrictly(text, { maxBytes: MAX_DOCUMENT_BYTES });
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A store could say anything. */
function settledInstant(asOf: string | undefined): string | undefined {
  return asOf !== undefined && parseDateTime(asOf) !== undefined ? asOf : undefined;
}

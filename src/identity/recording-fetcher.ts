import type { Clock, Fetched, Fetcher, FetchPurpose, FetchRequest } from '../foundation/ports.js';
import { formatDateTime, systemClock } from '../foundation/time.js';
import { type OfflineResource, withoutFragment } from './offline-bundle.js';

/** Decides whether something that was fetched is kept. */
export type KeepFetched = (request: FetchRequest, fetched: Fetched) => boolean;

/** A fetcher that remembers what it fetched. */
export interface RecordingFetcher {
  /** The fetcher, to be used in place of the one that was given. */
  readonly fetcher: Fetcher;
  /** What was fetched and kept so far, by the address that was asked: for `makeOfflineBundle`. */
  recorded(): ReadonlyMap<string, OfflineResource>;
}

const IMPERSONAL: ReadonlySet<FetchPurpose> = new Set<FetchPurpose>([
  'key',
  'status-list',
  'context',
  'schema',
  'issuer-list',
]);

/**
 * Records what a fetcher fetches. By default only what is fetched for a purpose that has nothing to do with a learner:
 * keys, status lists, contexts, schemas and lists of issuers. A refreshed credential is never among them, nor is what
 * was fetched without saying what for.
 *
 * Of two answers from one address the later is kept. A body that is not text is passed on and not recorded.
 *
 * @param keep - Decides in place of the default.
 */
export function recordingFetcher(
  fetcher: Fetcher,
  clock: Clock = systemClock,
  keep: KeepFetched = ({ purpose }) => purpose !== undefined && IMPERSONAL.has(purpose),
): RecordingFetcher {
  const resources = new Map<string, OfflineResource>();
  return Object.freeze({
    fetcher: async (request: FetchRequest) => {
      const fetched = await fetcher(request);
      const body = keep(request, fetched) ? textOf(fetched.bytes) : undefined;
      if (body !== undefined) {
        const asked = withoutFragment(request.url);
        const { contentType, asOf = formatDateTime(clock()) } = fetched;
        const url = withoutFragment(fetched.url);
        resources.set(asked, {
          asOf,
          body,
          ...(contentType !== undefined && { contentType }),
          ...(url !== asked && { url }),
        });
      }
      return fetched;
    },
    recorded: () => new Map(resources),
  });
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

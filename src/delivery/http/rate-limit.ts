import type { Clock } from '../../foundation/ports.js';
import { ProtocolError } from './protocol-error.js';

/** How often one client may ask. */
export interface RateLimit {
  /** Requests of one client in a minute; as many may come at once. */
  readonly perMinute: number;
  /**
   * Who asks, such as the address of the network connection; only the host knows it, behind a proxy as well. Requests without
   * one are not counted here.
   */
  readonly clientOf: (request: Request) => string | undefined;
}

/** Clients that are kept count of; when there are more, those who rested longest are forgotten. */
const MOST_CLIENTS = 10_000;

/**
 * Counts the requests of each client, in this process: a bucket that fills up again in a minute.
 *
 * @returns A function that throws a ProtocolError 429 for a request too many.
 */
export function rateLimiter(
  { perMinute, clientOf }: RateLimit,
  clock: Clock,
): (request: Request) => void {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  return (request) => {
    const client = clientOf(request);
    if (client === undefined) return;
    const now = clock();
    const { left, at } = buckets.get(client) ?? { left: perMinute, at: now };
    const filled = Math.min(perMinute, left + ((now - at) / 60_000) * perMinute);
    // Last in the map is who asked last.
    buckets.delete(client);
    buckets.set(client, { left: filled < 1 ? filled : filled - 1, at: now });
    const [oldest] = buckets.keys();
    if (buckets.size > MOST_CLIENTS && oldest !== undefined) buckets.delete(oldest);
    if (filled < 1) throw tooMany(Math.ceil(((1 - filled) / perMinute) * 60));
  };
}

function tooMany(seconds: number): ProtocolError {
  return new ProtocolError({
    status: 429,
    error: 'slow_down',
    description: 'too many requests: try again later',
    headers: { 'retry-after': String(seconds) },
  });
}

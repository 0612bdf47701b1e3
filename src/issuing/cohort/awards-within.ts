import type { HostAbortSignal } from '../../foundation/ports.js';
import { untilAborted } from './until-aborted.js';

/** The awards of a source one by one; with a signal, one that never answers does not outlast it. */
export function awardsWithin(
  awards: AsyncIterable<unknown> | Iterable<unknown>,
  { signal }: { readonly signal?: HostAbortSignal },
): AsyncIterable<unknown> | Iterable<unknown> {
  return signal === undefined ? awards : awardsUntil(awards, signal);
}

async function* awardsUntil(
  awards: AsyncIterable<unknown> | Iterable<unknown>,
  signal: HostAbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const source = each(awards);
  let isWaiting = false;
  try {
    for (;;) {
      isWaiting = true;
      const { done, value } = await untilAborted(signal, source.next());
      isWaiting = false;
      if (done === true) return;
      yield value;
    }
  } finally {
    const closed = source.return();
    // What never gives the next award never closes either.
    if (isWaiting) closed.catch(() => undefined);
    else await closed;
  }
}

/** The same, in any case one after another. */
export async function* each(
  awards: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  yield* awards;
}

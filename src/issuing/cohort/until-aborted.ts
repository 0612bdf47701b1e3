import type { HostAbortSignal } from '../../foundation/ports.js';

/** What a promise comes to, or the reason of a signal as soon as it says so, whatever the promise waits for. */
export function untilAborted<Value>(
  signal: HostAbortSignal | undefined,
  promise: Promise<Value>,
): Promise<Value> {
  if (signal === undefined) return promise;
  // A listener for each, and none left behind: a race with one long-lived promise would keep something of every row.
  return new Promise<Value>((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

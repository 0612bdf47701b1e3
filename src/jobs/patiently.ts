import { isMicrocertError } from '../foundation/errors/index.js';

/** How long it is waited for a database that is away. */
export interface Patience {
  /** Ends the waiting. */
  readonly signal?: AbortSignal | undefined;
  /** For how many seconds it is tried again. */
  readonly seconds: number;
}

const [FIRST, LONGEST] = [250, 15_000];

/** Does something again, after longer and longer times, while the database of the registry cannot be reached. */
export async function patiently<Value>(
  { signal, seconds }: Patience,
  action: () => Promise<Value>,
): Promise<Value> {
  let waited = 0;
  for (let pause = FIRST; ; pause = Math.min(pause * 2, LONGEST)) {
    try {
      return await action();
    } catch (error) {
      const isAway = isMicrocertError(error) && error.code === 'ERR_REGISTRY_UNAVAILABLE';
      if (!isAway || signal?.aborted === true || waited >= seconds * 1000) throw error;
    }
    await sleep(pause, signal);
    waited += pause;
  }
}

/** Waits, or until it is to stop. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    if (signal?.aborted === true) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
}

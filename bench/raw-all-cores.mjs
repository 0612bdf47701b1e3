// The raw limit with one thread on each core, as a contender.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a thread does before it answers: some ten milliseconds, beside which the message is nothing. */
const TIMES = { sign: 400, verify: 150 };

/** `contenders` for signing and verifying; `close` ends the threads. */
export function startRawThreads() {
  const script = new URL('./raw-worker.mjs', import.meta.url);
  const workers = Array.from({ length: availableParallelism() }, () => new Worker(script));
  const contender = (operation) => ({
    size: TIMES[operation] * workers.length,
    call: () =>
      Promise.all(
        workers.map((worker) => {
          worker.postMessage({ operation, times: TIMES[operation] });
          return once(worker, 'message');
        }),
      ),
  });
  return {
    contenders: { sign: contender('sign'), verify: contender('verify') },
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}

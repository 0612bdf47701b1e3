// How long calls take, and how many times as fast one contender is as another, measured in pairs.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * Microseconds that one of the things a contender makes takes, by the clock and of the processor (user and system, all
 * threads of the process: a collector of garbage that works on an idle core is counted too).
 *
 * @param contender - `call` does one piece of work; `size` says how many credentials that is, 1 by default.
 */
async function sample({ call, size = 1 }, milliseconds) {
  // The rubbish of the contender before is cleared away on this one's untimed calls, not on its timed ones.
  const settled = performance.now() + milliseconds / 5;
  do await call();
  while (performance.now() < settled);
  const [start, used] = [performance.now(), process.cpuUsage()];
  let calls = 0;
  do {
    await call();
    calls += 1;
  } while (performance.now() - start < milliseconds);
  const { user, system } = process.cpuUsage(used);
  const made = calls * size;
  return { clock: ((performance.now() - start) * 1000) / made, processor: (user + system) / made };
}

/** Median, least and most. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1], least: sorted[0], most: sorted.at(-1) };
}

/** By the clock, and of the processor. */
export const forEachKind = (make) => ({ clock: make('clock'), processor: make('processor') });

/**
 * Each sample of ours, and of the raw limit, stands between two samples of theirs: a machine that slows down slows all.
 * The first round is dropped.
 *
 * @returns Spreads: `ours`, `theirs`, `raw` in microseconds, `ratio` (theirs to ours) and `share` (raw to ours); each by
 * `clock` and `processor`.
 */
export async function measurePaired({ ours, theirs, raw }, { rounds, milliseconds }) {
  for (const contender of [ours, theirs]) await sample(contender, milliseconds * 2); // compiled by now
  const taken = [];
  let before = await sample(theirs, milliseconds);
  for (let round = 0; round <= rounds; round += 1) {
    const own = await sample(ours, milliseconds);
    const limit = await sample(raw, milliseconds / 3);
    const after = await sample(theirs, milliseconds);
    if (round > 0) taken.push({ before, own, limit, after });
    before = after;
  }
  const over = (value) => forEachKind((kind) => spread(taken.map((round) => value(round, kind))));
  return {
    ours: over(({ own }, kind) => own[kind]),
    theirs: over(({ before, after }, kind) => (before[kind] + after[kind]) / 2),
    raw: over(({ limit }, kind) => limit[kind]),
    ratio: over(({ before, own, after }, kind) => (before[kind] + after[kind]) / 2 / own[kind]),
    share: over(({ limit, own }, kind) => limit[kind] / own[kind]),
  };
}

/** Signatures, or verifications of one, a second: one thread on each core, nothing else being done. */
export async function rawOnAllCores(operation, { rounds, milliseconds }) {
  const script = new URL('./raw-worker.mjs', import.meta.url);
  const workers = Array.from({ length: availableParallelism() }, () => new Worker(script));
  const rates = [];
  for (let round = 0; round <= rounds; round += 1) {
    const shares = await Promise.all(
      workers.map((worker) => askRate(worker, operation, milliseconds)),
    );
    if (round > 0) rates.push(shares.reduce((sum, rate) => sum + rate, 0));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return spread(rates);
}

function askRate(worker, operation, milliseconds) {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage({ operation, milliseconds });
  });
}

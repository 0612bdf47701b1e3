// How long calls take, and how many times as fast one contender is as another, measured in pairs.

/** Milliseconds of the processor: user and system, all threads, so that a collector of garbage on an idle core counts. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** On a busy machine a sample lasts until it has had its time of the processor, but not for ever. */
const PATIENCE = 4;

async function repeat(call, milliseconds) {
  const [start, used] = [performance.now(), processorTime()];
  let look = start + milliseconds;
  for (let calls = 1; ; calls += 1) {
    await call();
    const now = performance.now();
    if (now < look) continue;
    const [clock, processor] = [now - start, processorTime() - used];
    if (processor >= milliseconds || clock >= PATIENCE * milliseconds)
      return { calls, clock, processor };
    look = now + milliseconds / 10;
  }
}

/**
 * Microseconds that one of the things a contender makes takes, by the clock and of the processor.
 *
 * @param contender - `call` does one piece of work; `size` says how many credentials that is, 1 by default.
 */
async function sample({ call, size = 1 }, milliseconds) {
  // The rubbish of the contender before is cleared away on this one's untimed calls, not on its timed ones.
  await repeat(call, milliseconds / 5);
  const { calls, clock, processor } = await repeat(call, milliseconds);
  const made = calls * size;
  return { clock: (clock * 1000) / made, processor: (processor * 1000) / made };
}

/** Median, least and most. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1], least: sorted[0], most: sorted.at(-1) };
}

/** By the clock, and of the processor. */
export const forEachKind = (make) => ({ clock: make('clock'), processor: make('processor') });

/**
 * Each sample of ours, and of the raw limits, stands between two samples of theirs: a machine that slows down slows all.
 * The first round is dropped.
 *
 * @returns Spreads by `clock` and `processor`: `ours`, `theirs`, `raw`, `rawOnAllCores` in microseconds; `ratio` (theirs
 * to ours), `share` and `shareOfAllCores` (raw to ours).
 */
export async function measurePaired(contenders, { rounds, milliseconds, warmUp }) {
  const { ours, theirs, raw, rawOnAllCores } = contenders;
  // A service is warm: the engine has compiled what it runs. Until then ours takes up to three times as long.
  for (const { call } of [ours, theirs]) await repeat(call, warmUp);
  const taken = [];
  let before = await sample(theirs, milliseconds);
  for (let round = 0; round <= rounds; round += 1) {
    const own = await sample(ours, milliseconds);
    const limit = await sample(raw, milliseconds / 3);
    const limitOfAll = await sample(rawOnAllCores, milliseconds / 3);
    const after = await sample(theirs, milliseconds);
    if (round > 0) taken.push({ before, own, limit, limitOfAll, after });
    before = after;
  }
  const over = (value) => forEachKind((kind) => spread(taken.map((round) => value(round, kind))));
  return {
    ours: over(({ own }, kind) => own[kind]),
    theirs: over(({ before, after }, kind) => (before[kind] + after[kind]) / 2),
    raw: over(({ limit }, kind) => limit[kind]),
    rawOnAllCores: over(({ limitOfAll }, kind) => limitOfAll[kind]),
    ratio: over(({ before, own, after }, kind) => (before[kind] + after[kind]) / 2 / own[kind]),
    share: over(({ limit, own }, kind) => limit[kind] / own[kind]),
    shareOfAllCores: over(({ limitOfAll, own }, kind) => limitOfAll[kind] / own[kind]),
  };
}

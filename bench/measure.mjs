// How many times as fast one contender is as another, measured in pairs.

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
 * @param contenders - Each with `sample(milliseconds)`; `ours` and `theirs` also with `warmUp(milliseconds)`.
 * @returns Spreads by `clock` and `processor`: `ours`, `theirs`, `raw`, `rawOnAllCores` in microseconds; `ratio` (theirs
 * to ours), `share` and `shareOfAllCores` (raw to ours).
 */
export async function measurePaired(contenders, { rounds, milliseconds, warmUp }) {
  const { ours, theirs, raw, rawOnAllCores } = contenders;
  // A service is warm: the engine has compiled what it runs. Until then ours takes up to three times as long.
  for (const contender of [ours, theirs]) await contender.warmUp(warmUp);
  const taken = [];
  let before = await theirs.sample(milliseconds);
  for (let round = 0; round <= rounds; round += 1) {
    const own = await ours.sample(milliseconds);
    const limit = await raw.sample(milliseconds / 3);
    const limitOfAll = await rawOnAllCores.sample(milliseconds / 3);
    const after = await theirs.sample(milliseconds);
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

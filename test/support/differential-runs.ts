/** Documents compared altogether where nobody asks for more: what `npm test` does. */
const USUAL = 12_000;

/** How many documents to compare: this share of what was asked for (`npm run test:differential -- --runs N`). */
export function runsFor(share: number): number {
  const asked = Number(process.env['MICROCERT_DIFFERENTIAL_RUNS'] ?? USUAL);
  return Math.ceil(asked * share);
}

/** Time for a test that compares so many: an hour for every 100,000 asked for, and a minute in any case. */
export const TIME: number = 60_000 + runsFor(36);

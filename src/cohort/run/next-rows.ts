import type { CohortLine } from '../read-cohort.js';

/** The next rows of a cohort, up to a number of them; fewer at its end, and where no more are wanted. */
export async function nextRows(
  rows: AsyncIterator<CohortLine>,
  count: number,
  signal: AbortSignal | undefined,
): Promise<readonly CohortLine[]> {
  const group: CohortLine[] = [];
  while (group.length < count && signal?.aborted !== true) {
    const { value, done } = await rows.next();
    if (done === true) break;
    group.push(value);
  }
  return group;
}

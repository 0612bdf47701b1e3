// What a change must not fall below, and what is aimed at. Ratios only: a time belongs to the machine.
import { readFileSync } from 'node:fs';

/**
 * By row: `floor` is a ratio that is reached at present, to be raised towards `target` as the code gets there.
 * `target` may name a `ratio`, a `share` of the raw limit, a `shareOfAllCores`, `milliseconds`.
 */
const FLOORS = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));

/** Machines differ, and a short run is rough. */
const SLACK = 2 / 3;

const ratioOf = ({ ratio }) => ratio.processor.median;

export const withTargets = (rows) => rows.map((row) => ({ ...row, ...FLOORS[row.id] }));

/** Whether a ratio lies below two thirds of its floor; a row that has none cannot. */
export const isBelow = (row) => ratioOf(row) < SLACK * (FLOORS[row.id]?.floor ?? 0);

/** Ends the process with 1 when a row lies too low, or has no floor to be compared with. */
export function checkFloors({ rows, starts }) {
  const all = [...rows, ...starts];
  const problems = all.flatMap((row) => {
    const { id, floor } = row;
    if (floor === undefined) return [`${id}: no floor in bench/floors.json`];
    const reached = ratioOf(row).toFixed(2);
    return isBelow(row) ? [`${id}: ${reached} × is below two thirds of ${floor} ×`] : [];
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`\n${all.length} ratios, each above two thirds of its floor`);
}

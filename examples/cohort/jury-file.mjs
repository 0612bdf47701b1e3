// The file a jury hands in: a row for each learner. These learners are invented; what stands for them is a salted hash.
import { hashIdentifier } from 'microcert/model';

const COLUMNS = ['emailHash', 'emailSalt', 'result.case-study', 'status.case-study', 'awardedOn'];

/** Rows for `count` learners, as CSV: comma, one line each, under the names of the columns. */
export async function juryFile(count) {
  const rows = [COLUMNS];
  for (let number = 1; number <= count; number += 1) {
    const value = `learner-${number}@univ.example`;
    const { hash, salt } = await hashIdentifier({ type: 'emailAddress', value });
    const mark = (10 + (number % 21) / 2).toFixed(1); // out of 20; whoever has 10 passes
    rows.push([hash, salt, mark, 'Completed', '2026-07-01']);
  }
  return `${rows.map((cells) => cells.join(',')).join('\n')}\n`;
}

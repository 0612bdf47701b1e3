import { drawnAsJson } from '../pictures/drawn-summary.js';
import { type Summary, writtenFile } from './summary.js';

/** What a run came to, for a program: one JSON document. */
export function summaryAsJson(summary: Summary): string {
  const { counts, reasons, milliseconds, files, stoppedBy, isRevocable, cutOff, drawn } = summary;
  const { issued, existing, refused } = counts;
  const isDryRun = files.out === undefined;
  const { out: _, ...others } = files;
  const out = writtenFile(summary);
  const document = {
    dryRun: isDryRun,
    rows: issued + existing + refused,
    ...{ issued, existing, refused, warned: reasons.warned, milliseconds },
    files: { ...others, ...(out !== undefined && { out }) },
    ...(stoppedBy !== undefined && { stoppedBy }),
    // Of what was not issued nobody can say it.
    ...(!isDryRun && { revocable: isRevocable, cutOffBytes: cutOff }),
    ...(drawn && { pictures: drawnAsJson(drawn) }),
    reasons: reasons.list().map(({ finding, count, lines }) => ({ ...finding, count, lines })),
    hasMoreReasons: reasons.isCut,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

import { aboutRow, type RowFinding } from '../row-finding.js';
import { type AwardRow, inColumns } from '../row-findings.js';
import { ID_TAKEN, ID_UNFIT } from '../texts.js';

/** As long as an index of PostgreSQL holds: 2704 bytes with what stands around it. */
const MOST_BYTES = 2500;

/**
 * What is wrong with the id that a row brings: one such row would keep all others of its chunk from being recorded. Whether
 * it is an address at all is for the issuer to say.
 */
export function wrongId(
  row: AwardRow,
  isTaken: (id: string) => boolean,
): readonly RowFinding[] | undefined {
  const id: unknown = row.award.id;
  if (typeof id !== 'string') return undefined;
  const isUnfit = new TextEncoder().encode(id).length > MOST_BYTES || !id.isWellFormed();
  const wrong = isUnfit ? ID_UNFIT : isTaken(id) ? ID_TAKEN : undefined;
  return wrong && [inColumns(aboutRow(wrong, '/id'), row)];
}

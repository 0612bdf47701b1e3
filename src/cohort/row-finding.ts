import type { JsonPointer } from '../foundation/json/pointer.js';
import { appendPointer } from '../foundation/json/pointer.js';
import type { LocalText } from '../foundation/locale.js';
import type { Finding } from '../foundation/report.js';

/** Where a column stands in a file, for a person who looks for it. */
export interface ColumnPlace {
  /** Its name as the file has it. */
  readonly name: string;
  /** Letters that a spreadsheet gives it; none in JSONL, where members have no order. */
  readonly letter?: string;
  /** Its number, from 1; none in JSONL. */
  readonly number?: number;
}

/** What is wrong in a row. `pointer` points into the row: `/awardedOn`. What stands in a cell is never repeated. */
export interface RowFinding extends Finding {
  /** The column, where one can be named. */
  readonly column?: ColumnPlace;
}

/** A column with what it stands for. */
export interface Column extends ColumnPlace {
  /** Its name in `CohortRow`. */
  readonly key: string;
}

/** What a finding says. */
export interface Saying {
  readonly code: string;
  readonly message: LocalText;
  readonly hint?: LocalText | undefined;
}

/** A finding about a row as a whole. */
export function aboutRow({ code, message, hint }: Saying, pointer: JsonPointer = ''): RowFinding {
  return { code, severity: 'error', pointer, message, ...(hint && { hint }) };
}

/** A finding about a column of a row. */
export function aboutColumn(saying: Saying, column: Column): RowFinding {
  return { ...aboutRow(saying, pointerOf(column)), column: placeOf(column) };
}

/** The pointer to a column of a row. */
export function pointerOf({ key }: Pick<Column, 'key'>): JsonPointer {
  return appendPointer('', key);
}

/** Where a column stands. */
export function placeOf({ name, letter, number }: Column): ColumnPlace {
  return {
    name,
    ...(letter !== undefined && { letter }),
    ...(number !== undefined && { number }),
  };
}

import { COHORT_TEXTS } from '../foundation/errors/cohort-texts.js';
import { MicrocertError } from '../foundation/errors/index.js';
import type { Award } from '../model/index.js';
import type { ByteSource } from './byte-source.js';
import { trimmed } from './cells.js';
import { type CsvRecord, csvRecords } from './csv-records.js';
import { type Layout, readLayout } from './layout.js';
import type { Opening } from './opening.js';
import {
  aboutColumn,
  aboutRow,
  type ColumnPlace,
  placeOf,
  type RowFinding,
} from './row-finding.js';
import { awardOf, type RowReading } from './row-to-award.js';
import type { ReadSettings } from './settings.js';
import * as say from './texts.js';

/** A row as its columns were read. */
export type ReadRow =
  | {
      readonly line: number;
      readonly award: Award;
      readonly columns: ReadonlyMap<string, ColumnPlace>;
      readonly findings?: undefined;
    }
  | { readonly line: number; readonly findings: readonly RowFinding[] };

/** The rows of a table, some at a time. */
export async function* rowsOfCsv(
  opening: Opening,
  rest: ByteSource,
  settings: ReadSettings,
): AsyncGenerator<readonly ReadRow[], void, undefined> {
  const { delimiter, head, line } = opening;
  const { maxRowBytes, readDate } = settings;
  const reading: RowReading = { readDate, withComma: delimiter !== ',' };
  let table: Table | undefined;
  for await (const records of csvRecords({ head, rest, line, delimiter, maxRowBytes })) {
    const rows: ReadRow[] = [];
    for (const record of records) {
      if (record.cells?.every(isBlank)) continue;
      if (table === undefined) table = tableOf(record, settings);
      else rows.push(readRow(record, table, reading));
    }
    yield rows;
  }
  if (table === undefined) throw new MicrocertError('ERR_INPUT_EMPTY');
}

interface Table {
  readonly layout: Layout;
  readonly columns: ReadonlyMap<string, ColumnPlace>;
}

function tableOf({ line, cells }: CsvRecord, settings: ReadSettings): Table {
  const names = cells?.map(trimmed) ?? [];
  while (names.at(-1) === '') names.pop(); // columns to the right that a spreadsheet once had
  const { definition, readName, maxColumns } = settings;
  const { layout, findings } =
    names.length > maxColumns
      ? { layout: undefined, findings: [aboutRow(say.tooManyColumns(maxColumns))] }
      : readLayout(names, { definition, readName, ordered: true });
  if (cells === undefined || layout === undefined)
    throw new MicrocertError(
      'ERR_COHORT_HEADER',
      {
        position: { line, column: 1 },
        findings: cells === undefined ? [aboutRow(say.QUOTE)] : findings,
      },
      COHORT_TEXTS,
    );
  return { layout, columns: placesOf(layout) };
}

/** Where columns stand, by what they stand for. */
export function placesOf({ columns }: Layout): ReadonlyMap<string, ColumnPlace> {
  return new Map(columns.map((column) => [column.key, placeOf(column)]));
}

function readRow(record: CsvRecord, table: Table, reading: RowReading): ReadRow {
  const { line, cells } = record;
  if (cells === undefined) {
    const column = table.layout.columns[record.quoteIn];
    return { line, findings: [column ? aboutColumn(say.QUOTE, column) : aboutRow(say.QUOTE)] };
  }
  const { length } = table.layout.columns;
  if (cells.length < length || !cells.slice(length).every(isBlank))
    return { line, findings: [aboutRow(say.cellCount(cells.length, length))] };
  cells.length = length;
  const { award, findings } = awardOf(cells, table.layout, reading);
  return award === undefined ? { line, findings } : { line, award, columns: table.columns };
}

function isBlank(cell: string): boolean {
  return trimmed(cell) === '';
}

import type { CsvError, InfoRecord, Parser } from 'csv-parse';
import { COHORT_TEXTS } from '../foundation/errors/cohort-texts.js';
import { MicrocertError } from '../foundation/errors/index.js';
import type { ByteSource } from './byte-source.js';
import { breaksIn, isBreak, type LineCounter, lineCounter } from './line-counter.js';
import { tooLong } from './opening.js';

/** A row of a table, or the number (from 0) of the cell in which a quote stands where none may. */
export type CsvRecord =
  | { readonly line: number; readonly cells: string[] }
  | { readonly line: number; readonly cells?: undefined; readonly quoteIn: number };

/** A table, from its first row on. */
export interface CsvTable {
  readonly head: Uint8Array;
  readonly rest: ByteSource;
  /** Number of the line that it begins with. */
  readonly line: number;
  readonly delimiter: string;
  readonly maxRowBytes: number;
}

/**
 * The rows of a table, some at a time, each with the line at which it begins. Empty lines are rows with one empty cell.
 *
 * @throws MicrocertError `ERR_COHORT_QUOTE` at the line where a cell opens that is not closed, or is followed by text;
 * `ERR_COHORT_ROW_TOO_LONG`: after either nothing can be told apart.
 * @see https://www.rfc-editor.org/rfc/rfc4180#section-2
 */
export async function* csvRecords(
  table: CsvTable,
): AsyncGenerator<readonly CsvRecord[], void, undefined> {
  const { CsvError, parse } = await import('csv-parse');
  const lines = lineCounter(table.line);
  // The parser's own messages quote what stood there.
  const asOurs = (error: unknown): unknown =>
    error instanceof CsvError ? wrongQuote(lines.line()) : error;
  const collecting = collect(lines, table.maxRowBytes);
  const parser = parse({
    delimiter: table.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: 0, // counts no cells that are empty: `collect` looks at bytes
    on_record: collecting.onRecord,
    on_skip: collecting.onSkip,
  });
  parser.on('error', () => undefined); // who writes is told
  parser.resume();
  try {
    let piece: Uint8Array | undefined = table.head;
    while (piece !== undefined) {
      lines.add(piece);
      const error = await written(parser, piece);
      yield collecting.taken();
      if (error !== undefined) throw asOurs(error);
      if (lines.ahead() > table.maxRowBytes) throw tooLong(lines.line());
      piece = await table.rest.next();
    }
    const error = await ended(parser);
    yield collecting.taken();
    if (error !== undefined) throw asOurs(error);
  } finally {
    parser.destroy();
  }
}

interface Collecting {
  readonly onRecord: (cells: string[], info: InfoRecord) => null;
  readonly onSkip: (error: CsvError | undefined) => undefined;
  /** What was collected since it was last asked. */
  readonly taken: () => readonly CsvRecord[];
}

function collect(lines: LineCounter, maxRowBytes: number): Collecting {
  let records: CsvRecord[] = [];
  /** The line of the last row that was skipped, while the parser has not said where it ends. */
  let skipped: number | undefined;
  let end = 0;
  return {
    onRecord: (cells, { bytes }) => {
      let line = lines.line();
      if (skipped === undefined && bytes - end > maxRowBytes) throw tooLong(line);
      lines.advance(bytes);
      if (skipped !== undefined)
        line = lines.line() - breaksIn(cells) - (isBreak(lines.last()) ? 1 : 0);
      skipped = undefined;
      end = bytes;
      records.push({ line, cells });
      return null;
    },
    onSkip: (error) => {
      const at = Number(error?.['bytes']);
      lines.advance(at);
      // A quote in a cell without quotes is taken for what it is, so the end of the row is known. Others shift all rows.
      if (error?.code !== 'INVALID_OPENING_QUOTE') throw error;
      const line = lines.line();
      if (skipped !== line) records.push({ line, quoteIn: Number(error['index']) });
      skipped = line;
      return undefined;
    },
    taken: () => {
      const taken = records;
      records = [];
      return taken;
    },
  };
}

function written(parser: Parser, piece: Uint8Array): Promise<unknown> {
  return new Promise((resolve) => {
    parser.write(piece, (error) => resolve(error ?? undefined));
  });
}

function ended(parser: Parser): Promise<unknown> {
  return new Promise((resolve) => {
    parser.once('error', resolve);
    parser.end((error?: Error | null) => resolve(error ?? undefined));
  });
}

function wrongQuote(line: number): MicrocertError {
  return new MicrocertError(
    'ERR_COHORT_QUOTE',
    {
      position: { line, column: 1 },
      hint: {
        en: 'in this line a cell begins with a quote: close it before the next delimiter, and write each quote within it twice',
        fr: 'dans cette ligne, une cellule commence par un guillemet : la refermer avant le séparateur, et y doubler chaque guillemet',
      },
    },
    COHORT_TEXTS,
  );
}

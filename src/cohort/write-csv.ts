import type { Delimiter } from './opening.js';

/** How a row is written. */
export interface CsvWriteOptions {
  /** What parts cells; `;` by default, which spreadsheets of French and most European settings expect. */
  readonly delimiter?: Delimiter;
  /**
   * Whether an apostrophe is put before a cell that a spreadsheet would take for a formula; `true` by default. Whoever reads
   * the file again finds the apostrophe there: `false` is for files that no person opens.
   */
  readonly escapeFormulas?: boolean;
}

// OWASP, CSV Injection: characters that begin a formula, full-width forms included, or slip one in.
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
const TO_QUOTE = /[;,\t"\r\n]|^\s|\s$|^\uFEFF/;

/**
 * A row of CSV with the line break that ends it. Cells with a delimiter of any kind, a quote, a line break or a space at
 * an end are put in quotes (RFC 4180 section 2), and what a spreadsheet would take for a formula is made a text.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsvRow(
  cells: readonly string[],
  { delimiter = ';', escapeFormulas = true }: CsvWriteOptions = {},
): string {
  const written = cells.map((cell) => {
    const text = escapeFormulas && FORMULA.test(cell) ? `'${cell}` : cell;
    return TO_QUOTE.test(text) || FORMULA.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  // A row of one empty cell would be an empty line, which is none.
  if (written.length === 1 && written[0] === '') return '""\r\n';
  return `${written.join(delimiter)}\r\n`;
}

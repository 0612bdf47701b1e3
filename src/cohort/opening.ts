import { concatBytes } from '../foundation/encodings/bytes.js';
import { COHORT_TEXTS } from '../foundation/errors/cohort-texts.js';
import { MicrocertError } from '../foundation/errors/index.js';
import type { LocalText } from '../foundation/locale.js';
import type { ByteSource } from './byte-source.js';
import { trimmed } from './cells.js';
import type { ReadName } from './columns.js';
import { ENCODING_HINT, SPREADSHEET_HINT } from './texts.js';

/** How rows are written in a file. */
export type CohortFormat = 'csv' | 'jsonl';

/** What may stand between two cells. */
export type Delimiter = ',' | ';' | '\t';

/** All of them. */
export const DELIMITERS: readonly Delimiter[] = [';', ',', '\t'];

/** The first bytes of a file, as far as its first row reaches. */
export interface Opening {
  readonly format: CohortFormat;
  /** What was read, from the first row on. */
  readonly head: Uint8Array;
  /** Number of the line that it begins with. */
  readonly line: number;
  readonly delimiter: string;
}

/** What is known beforehand. */
export interface OpeningOptions {
  readonly format: CohortFormat | undefined;
  readonly delimiter: Delimiter | undefined;
  readonly readName: ReadName;
  readonly maxRowBytes: number;
}

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;

/**
 * Reads as far as it takes to know how rows are written: a byte order mark and the line `sep=;` of spreadsheets are taken
 * off, and the delimiter is the one that makes most known names of the header.
 *
 * @throws MicrocertError `ERR_INPUT_EMPTY`, `ERR_INPUT_ENCODING`, `ERR_COHORT_ROW_TOO_LONG`.
 */
export async function readOpening(source: ByteSource, options: OpeningOptions): Promise<Opening> {
  let head = await untilRow(source, options, await begin(source));
  if (head.every(isSpace)) throw new MicrocertError('ERR_INPUT_EMPTY');
  const format = options.format ?? (isJson(head) ? 'jsonl' : 'csv');
  if (format === 'jsonl') return { format, head, line: 1, delimiter: '' };
  let line = 1;
  let first = firstRow(head);
  const said = separatorIn(first.text);
  if (said !== undefined) {
    head = await untilRow(source, options, head.subarray(first.end));
    line = 2;
    first = firstRow(head);
  }
  if (first.text.includes('\0') || first.text.includes('\uFFFD')) throw notUtf8(line);
  const delimiter = options.delimiter ?? said ?? delimiterOf(first.text, options.readName);
  return { format, head, line, delimiter };
}

/** The first bytes of all, without a byte order mark. */
async function begin(source: ByteSource): Promise<Uint8Array> {
  let begun: Uint8Array = new Uint8Array();
  while (begun.length < MARK_LENGTH) {
    const piece = await source.next();
    if (piece === undefined) break;
    begun = concatBytes(begun, piece);
  }
  if (SPREADSHEET.some((mark) => mark.every((byte, at) => begun[at] === byte)))
    throw new MicrocertError('ERR_INPUT_ENCODING', { hint: SPREADSHEET_HINT });
  if (/^(?:\xff\xfe|\xfe\xff)/.test(String.fromCharCode(...begun.subarray(0, 2)))) throw notUtf8(1);
  return BOM.every((byte, at) => begun[at] === byte) ? begun.subarray(BOM.length) : begun;
}

const BOM = [0xef, 0xbb, 0xbf];
/** Workbooks: the archive that .xlsx and .ods are (APPNOTE 4.3.7), and the older .xls ([MS-CFB] section 2.2). */
const SPREADSHEET = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const MARK_LENGTH = 4;

/** The bytes up to the end of the first row that is not empty, and some more. */
async function untilRow(
  source: ByteSource,
  { maxRowBytes }: OpeningOptions,
  begun: Uint8Array,
): Promise<Uint8Array> {
  let head = begun;
  let pieces: Uint8Array[] = [];
  let bytes = begun.length;
  while (endOfRow(head) === undefined) {
    if (bytes > maxRowBytes) throw tooLong(1);
    const piece = await source.next();
    if (piece === undefined) return concatBytes(head, ...pieces);
    pieces.push(piece);
    bytes += piece.length;
    // Put together, and looked through again, only where a row may have ended.
    if (!pieces.slice(-2).some(hasBreak)) continue;
    head = concatBytes(head, ...pieces);
    pieces = [];
  }
  return head;
}

function hasBreak(piece: Uint8Array): boolean {
  return piece.includes(LF) || piece.includes(CR);
}

/** The error for a row that is longer than one may be; `line` counts from 1. */
export function tooLong(line: number, hint: LocalText = OPEN_QUOTE): MicrocertError {
  return new MicrocertError(
    'ERR_COHORT_ROW_TOO_LONG',
    { position: { line, column: 1 }, hint },
    COHORT_TEXTS,
  );
}

const OPEN_QUOTE = {
  en: 'look for a quote in this line that is never closed',
  fr: 'chercher dans cette ligne un guillemet jamais refermé',
};

function notUtf8(line: number): MicrocertError {
  return new MicrocertError('ERR_INPUT_ENCODING', {
    position: { line, column: 1 },
    hint: ENCODING_HINT,
  });
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === LF || byte === CR;
}

function isJson(head: Uint8Array): boolean {
  const first = head.find((byte) => !isSpace(byte));
  return first === 0x7b || first === 0x5b;
}

/** Where the first row that is not empty ends: after a line break that stands in no quotes. */
function endOfRow(head: Uint8Array): number | undefined {
  let isQuoted = false;
  const start = head.findIndex((byte) => !isSpace(byte));
  for (let at = Math.max(start, 0); at < head.length; at += 1) {
    const byte = head[at];
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (!isQuoted && start >= 0 && (byte === LF || byte === CR)) return afterBreak(head, at);
  }
  return undefined;
}

function afterBreak(head: Uint8Array, at: number): number | undefined {
  if (head[at] === LF) return at + 1;
  const next = head[at + 1]; // while it is not there, it may be the other half of the break
  if (next === undefined) return undefined;
  return next === LF ? at + 2 : at + 1;
}

function firstRow(head: Uint8Array): { readonly text: string; readonly end: number } {
  const end = endOfRow(head) ?? head.length;
  return { text: new TextDecoder().decode(head.subarray(0, end)).trim(), end };
}

/** What the first line of a file for a spreadsheet says of the delimiter: `sep=;`. */
function separatorIn(text: string): string | undefined {
  return /^"?sep=([^\w\s"]|\t)"?$/i.exec(text)?.[1];
}

/** More need not be looked at: each that is not known is compared with all that are. */
const ENOUGH_NAMES = 100;

function delimiterOf(header: string, readName: ReadName): Delimiter {
  const known = (delimiter: Delimiter): number =>
    header
      .split(delimiter, ENOUGH_NAMES)
      .filter((name) => readName(trimmed(name.replaceAll('"', ''))).kind === 'column').length;
  const counted = DELIMITERS.map((delimiter) => ({
    delimiter,
    known: known(delimiter),
    cells: header.split(delimiter).length,
  }));
  const [best] = counted.sort((a, b) => b.known - a.known || b.cells - a.cells);
  return best?.delimiter ?? ',';
}

import { concatBytes } from '../foundation/encodings/bytes.js';
import type { ByteSource } from './byte-source.js';
import { tooLong } from './opening.js';

/** A line of text; no text where it is not UTF-8. */
export interface JsonLine {
  readonly line: number;
  readonly text: string | undefined;
}

const LF = 0x0a;

/**
 * The lines of a file that are not empty, some at a time.
 *
 * @throws MicrocertError `ERR_COHORT_ROW_TOO_LONG`.
 */
export async function* jsonLines(
  head: Uint8Array,
  rest: ByteSource,
  maxRowBytes: number,
): AsyncGenerator<readonly JsonLine[], void, undefined> {
  let line = 1;
  let open: Uint8Array[] = [];
  let openBytes = 0;
  for (let piece: Uint8Array | undefined = head; piece !== undefined; piece = await rest.next()) {
    const lines: JsonLine[] = [];
    let start = 0;
    for (let end = piece.indexOf(LF); end >= 0; end = piece.indexOf(LF, start)) {
      if (openBytes + end - start > maxRowBytes) {
        yield lines;
        throw tooLong(line, NO_LINE_FEED);
      }
      const bytes = concatBytes(...open, piece.subarray(start, end));
      if (!bytes.every(isSpace)) lines.push({ line, text: decoded(bytes) });
      [open, openBytes, start] = [[], 0, end + 1];
      line += 1;
    }
    yield lines;
    open.push(piece.subarray(start));
    openBytes += piece.length - start;
    if (openBytes > maxRowBytes) throw tooLong(line, NO_LINE_FEED);
  }
  const bytes = concatBytes(...open);
  if (!bytes.every(isSpace)) yield [{ line, text: decoded(bytes) }];
}

const NO_LINE_FEED = {
  en: 'each line of JSONL holds one award and ends with a line feed (LF)',
  fr: 'chaque ligne de JSONL porte une délivrance et finit par un saut de ligne (LF)',
};

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}

const UTF8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

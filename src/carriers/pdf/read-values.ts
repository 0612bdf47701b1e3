import { broken } from '../shared/errors.js';
import { type Budget, spendReading, spendValue } from './budget.js';
import type { PdfDictionary, PdfValue } from './values.js';

/** Deeper than any file of a known tool. */
const MOST_DEPTH = 48;
/** A real number has some ten digits; a pattern looks for its point in each place. */
const MOST_NUMBER = 64;
/** ISO 32000-1, annex C, has 127 bytes. */
const MOST_NAME = 1_024;
/** Digits of the longest string whose bytes are worked out. */
const MOST_HEX = 65_536;

/** Reads values one after the other (ISO 32000-2, 7.2 and 7.3). */
export class ValueReader {
  readonly #bytes: Uint8Array;
  /** Where the next token begins, or white space before it. */
  at: number;

  readonly #budget: Budget;
  /** As far as was taken off the budget: going back to read otherwise costs nothing more. */
  #paid: number;

  constructor(bytes: Uint8Array, at: number, budget: Budget) {
    this.#bytes = bytes;
    this.at = at;
    this.#budget = budget;
    this.#paid = at;
  }

  /** Skips white space and comments. */
  skip(): void {
    for (;;) {
      const byte = this.#bytes[this.at];
      if (byte === PERCENT) this.#skipLine();
      else if (byte !== undefined && isSpace(byte)) this.at += 1;
      else break;
    }
    this.#pay();
  }

  #pay(): void {
    if (this.at <= this.#paid) return;
    spendReading(this.#budget, this.at - this.#paid);
    this.#paid = this.at;
  }

  #skipLine(): void {
    while (this.at < this.#bytes.length && !isLineEnd(this.#bytes[this.at])) this.at += 1;
  }

  /** Takes a keyword, if it comes next. */
  takes(word: string): boolean {
    this.skip();
    for (let index = 0; index < word.length; index += 1)
      if (this.#bytes[this.at + index] !== word.charCodeAt(index)) return false;
    this.at += word.length;
    return true;
  }

  /** Where the line that follows the keyword `stream` begins (ISO 32000-2, 7.3.8.1). */
  behindLine(): number {
    const crlf = this.#bytes[this.at] === 0x0d && this.#bytes[this.at + 1] === 0x0a;
    return this.at + (crlf ? 2 : 1);
  }

  /** A whole number that is not negative. */
  count(): number {
    this.skip();
    const start = this.at;
    while (isDigit(this.#bytes[this.at])) this.at += 1;
    // Ten digits are the offsets of a table.
    if (this.at === start || this.at - start > 10) throw broken(NO_VALUE);
    return Number(this.#latin(start, this.at));
  }

  /** The next value. */
  value(): PdfValue {
    const value = this.#value(0);
    this.#pay();
    return value;
  }

  #value(depth: number): PdfValue {
    if (depth > MOST_DEPTH) throw broken(TOO_DEEP);
    spendValue(this.#budget);
    if (this.takes('<<')) return this.#dictionary(depth);
    if (this.takes('[')) return this.#list(depth);
    if (this.takes('<')) return this.#hex();
    if (this.takes('(')) return this.#string();
    if (this.takes('/')) return { name: this.#name() };
    return this.#number() ?? this.#keyword();
  }

  #dictionary(depth: number): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    while (!this.takes('>>')) {
      if (!this.takes('/')) throw broken(NO_VALUE);
      const name = this.#name();
      // One reader takes the first, another the last.
      if (entries.has(name)) throw broken(TWICE);
      entries.set(name, this.#value(depth + 1));
    }
    return { entries };
  }

  #list(depth: number): readonly PdfValue[] {
    const values: PdfValue[] = [];
    while (!this.takes(']')) values.push(this.#value(depth + 1));
    return values;
  }

  #name(): string {
    const start = this.at;
    while (isRegular(this.#bytes[this.at])) {
      if (this.at - start >= MOST_NAME) throw broken(NO_VALUE);
      this.at += 1;
    }
    const written = this.#latin(start, this.at);
    return written.replaceAll(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }

  #hex(): Uint8Array {
    const end = this.#bytes.indexOf(GREATER, this.at);
    if (end < 0) throw broken(NO_VALUE);
    const written = this.#bytes.subarray(this.at, end);
    this.at = end + 1;
    // Names of files are what is asked for.
    if (written.length > MOST_HEX) return written;
    const result = new Uint8Array(Math.ceil(written.length / 2));
    let length = 0;
    for (const byte of written) {
      const digit = hexDigit(byte);
      if (digit === undefined) continue;
      const at = length >> 1;
      result[at] = (result[at] ?? 0) + (length % 2 === 0 ? digit * 16 : digit);
      length += 1;
    }
    // 7.3.4.3: a digit without its second counts as if that were 0.
    return result.subarray(0, Math.ceil(length / 2));
  }

  /** What a string says is never asked for: its end is. */
  #string(): Uint8Array {
    const start = this.at;
    for (let open = 1; open > 0; this.at += 1) {
      const byte = this.#bytes[this.at];
      if (byte === undefined) throw broken(NO_VALUE);
      if (byte === BACKSLASH) this.at += 1;
      else if (byte === OPEN) open += 1;
      else if (byte === CLOSE) open -= 1;
    }
    return this.#bytes.subarray(start, this.at - 1);
  }

  #number(): PdfValue | undefined {
    const start = this.at;
    while (isNumeric(this.#bytes[this.at])) {
      if (this.at - start >= MOST_NUMBER) throw broken(NO_VALUE);
      this.at += 1;
    }
    const written = this.#latin(start, this.at);
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(written)) {
      this.at = start;
      return undefined;
    }
    return /^\d{1,10}$/.test(written) ? this.#reference(Number(written)) : Number(written);
  }

  /** A number, unless it is the first part of a reference. */
  #reference(first: number): PdfValue {
    const behind = this.at;
    this.skip();
    const start = this.at;
    while (isDigit(this.#bytes[this.at]) && this.at - start < 5) this.at += 1;
    if (this.at > start && this.takes('R') && !isRegular(this.#bytes[this.at]))
      return { object: first };
    this.at = behind;
    return first;
  }

  #keyword(): PdfValue {
    if (this.takes('true')) return true;
    if (this.takes('false')) return false;
    if (this.takes('null')) return null;
    throw broken(NO_VALUE);
  }

  #latin(start: number, end: number): string {
    return LATIN.decode(this.#bytes.subarray(start, end));
  }
}

const LATIN = /* @__PURE__ */ new TextDecoder('latin1');
const [PERCENT, OPEN, CLOSE, GREATER, BACKSLASH] = [0x25, 0x28, 0x29, 0x3e, 0x5c];

function isSpace(byte: number): boolean {
  return byte === 0x20 || isLineEnd(byte) || byte === 0x09 || byte === 0x0c || byte === 0;
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function hexDigit(byte: number): number | undefined {
  if (isDigit(byte)) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : undefined;
}

function isNumeric(byte: number | undefined): boolean {
  return isDigit(byte) || byte === 0x2b || byte === 0x2d || byte === 0x2e;
}

/** ISO 32000-2, table 2: what stands between delimiters. */
const DELIMITERS: ReadonlySet<number> = /* @__PURE__ */ new Set(
  Array.from('()<>[]{}/%', (sign) => sign.charCodeAt(0)),
);

function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && !isSpace(byte) && !DELIMITERS.has(byte);
}

const NO_VALUE = {
  en: 'something stands in the PDF where a value is expected; it may be cut off',
  fr: 'le PDF contient autre chose qu’une valeur là où il en faut une ; il est peut-être tronqué',
};
const TWICE = {
  en: 'a dictionary of the PDF says the same thing twice: two readers would see two documents',
  fr: 'un dictionnaire du PDF dit deux fois la même chose : deux lecteurs verraient deux documents',
};
const TOO_DEEP = {
  en: 'values in the PDF are nested deeper than any program writes them',
  fr: 'les valeurs du PDF sont plus imbriquées que ce qu’un programme écrit',
};

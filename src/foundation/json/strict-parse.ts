import { type CoreCode, MicrocertError, type TextPosition } from '../errors/index.js';
import { type InputLimits, withDefaults } from '../limits.js';
import { appendPointer, type JsonPointer } from './pointer.js';
import { readAsWritten } from './read-as-written.js';
import type { JsonValue } from './values.js';

/**
 * Parses JSON as RFC 8259 has it and refuses what two readers could understand differently: a member that stands
 * twice, `__proto__`, half a surrogate pair, a number that loses digits, anything after the end. A byte order mark in front is skipped.
 *
 * Limits are looked at before the values of a long text are built, and nesting never costs stack.
 *
 * @throws MicrocertError `ERR_JSON_SYNTAX`, `ERR_JSON_DUPLICATE_KEY`, `ERR_JSON_FORBIDDEN_KEY`, `ERR_JSON_VALUE`,
 * `ERR_JSON_LONE_SURROGATE`, `ERR_INPUT_TOO_DEEP`, `ERR_INPUT_TOO_MANY`, `ERR_INPUT_TEXT_TOO_LONG`, each with line,
 * column and pointer; `ERR_INPUT_TOO_LARGE`.
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */
export function parseJsonStrictly(text: string, limits: Partial<InputLimits> = {}): JsonValue {
  const bounds = withDefaults(limits);
  const { maxBytes } = bounds;
  if (utf8Length(text, maxBytes) > maxBytes) throw new MicrocertError('ERR_INPUT_TOO_LARGE');
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const read = readAsWritten(body, bounds);
  if (read !== undefined) return read;
  scan({ text: body, at: 0, bounds, values: 0, open: [], wellFormed: body.isWellFormed() });
  return JSON.parse(body) as JsonValue;
}

interface Scanner {
  readonly text: string;
  at: number;
  /** Values begun so far. */
  values: number;
  readonly bounds: InputLimits;
  readonly open: Open[];
  /** Whether the text as it stands holds no half of a pair; escapes can still spell one. */
  readonly wellFormed: boolean;
}

/** A container that is open: in an object the names seen so far, and what is being read now. */
interface Open {
  readonly names: Set<string> | undefined;
  token: string | number;
}

/** Walks over the text once and throws at the first thing that is not as it should be. */
function scan(scanner: Scanner): void {
  let valueExpected = true;
  for (;;) {
    skipSpace(scanner);
    if (valueExpected) {
      valueExpected = scanValue(scanner);
      continue;
    }
    const inside = scanner.open.at(-1);
    if (inside === undefined) break;
    valueExpected = scanAfterValue(scanner, inside);
  }
  if (scanner.at < scanner.text.length) throw refused(scanner, 'ERR_JSON_SYNTAX');
}

/** Reads one value, or opens a container; true when a value is expected next. */
function scanValue(scanner: Scanner): boolean {
  scanner.values += 1;
  if (scanner.values > scanner.bounds.maxValues) throw refused(scanner, 'ERR_INPUT_TOO_MANY');
  const sign = scanner.text[scanner.at];
  if (sign === '{' || sign === '[') return scanOpening(scanner, sign);
  if (sign === '"') scanString(scanner);
  else scanWord(scanner);
  return false;
}

function scanOpening(scanner: Scanner, sign: '{' | '['): boolean {
  if (scanner.open.length >= scanner.bounds.maxDepth) throw refused(scanner, 'ERR_INPUT_TOO_DEEP');
  scanner.at += 1;
  skipSpace(scanner);
  if (scanner.text[scanner.at] === (sign === '{' ? '}' : ']')) {
    scanner.at += 1;
    return false;
  }
  const names = sign === '{' ? new Set<string>() : undefined;
  if (names === undefined) scanner.open.push({ names, token: 0 });
  else scanner.open.push({ names, token: scanName(scanner, names) });
  return true;
}

/** Reads what stands between two values: a comma (and a name), or the end of the container. */
function scanAfterValue(scanner: Scanner, inside: Open): boolean {
  const { names } = inside;
  const sign = scanner.text[scanner.at];
  if (sign === ',') {
    scanner.at += 1;
    skipSpace(scanner);
    inside.token = names === undefined ? nextIndex(scanner, inside) : nextName(scanner, names);
    return true;
  }
  if (sign !== (names === undefined ? ']' : '}')) throw refused(scanner, 'ERR_JSON_SYNTAX');
  scanner.at += 1;
  scanner.open.pop();
  return false;
}

function nextIndex(scanner: Scanner, { token }: Open): number {
  const index = Number(token) + 1;
  if (index >= scanner.bounds.maxItems) throw refused(scanner, 'ERR_INPUT_TOO_MANY');
  return index;
}

/** A name after a comma: the container, no longer the member before it, is the place of what goes wrong. */
function nextName(scanner: Scanner, names: Set<string>): string {
  const inside = scanner.open.pop();
  const name = scanName(scanner, names);
  if (inside !== undefined) scanner.open.push(inside);
  return name;
}

function scanName(scanner: Scanner, names: Set<string>): string {
  const start = scanner.at;
  if (scanner.text[start] !== '"') throw refused(scanner, 'ERR_JSON_SYNTAX');
  const name = scanString(scanner);
  if (name === '__proto__') throw refused(scanner, 'ERR_JSON_FORBIDDEN_KEY', { start, name });
  if (names.has(name)) throw refused(scanner, 'ERR_JSON_DUPLICATE_KEY', { start, name });
  names.add(name);
  skipSpace(scanner);
  if (scanner.text[scanner.at] !== ':') throw refused(scanner, 'ERR_JSON_SYNTAX');
  scanner.at += 1;
  return name;
}

// Patterns stand on one place and never look back, so hostile text costs no more than its length.
const TO_ESCAPE = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BEYOND_PLAIN = /[^ -[\]-\uffff]/;

function scanString(scanner: Scanner): string {
  const start = scanner.at;
  const content = scanContent(scanner);
  if (content.length <= scanner.bounds.maxTextLength) return content;
  throw refused(scanner, 'ERR_INPUT_TEXT_TOO_LONG', { start });
}

function scanContent(scanner: Scanner): string {
  const start = scanner.at;
  const end = scanner.text.indexOf('"', start + 1);
  const plain = scanner.text.slice(start + 1, Math.max(end, start + 1));
  if (end < 0 || BEYOND_PLAIN.test(plain)) return scanEscapedString(scanner);
  scanner.at = end + 1;
  if (!scanner.wellFormed && !plain.isWellFormed()) {
    throw refused(scanner, 'ERR_JSON_LONE_SURROGATE', { start });
  }
  return plain;
}

function scanEscapedString(scanner: Scanner): string {
  const start = scanner.at;
  scanner.at += 1;
  for (;;) {
    match(TO_ESCAPE, scanner);
    const sign = scanner.text[scanner.at];
    if (sign === '"') break;
    if (sign !== '\\') throw refused(scanner, 'ERR_JSON_SYNTAX');
    match(ESCAPE, scanner);
  }
  scanner.at += 1;
  const token = scanner.text.slice(start, scanner.at);
  const content = JSON.parse(token) as string;
  // The text as it stands too: half a pair, then the other half escaped, is no UTF-8 text either.
  if (!token.isWellFormed() || !content.isWellFormed()) {
    throw refused(scanner, 'ERR_JSON_LONE_SURROGATE', { start });
  }
  return content;
}

function scanWord(scanner: Scanner): void {
  const start = scanner.at;
  const token = match(WORD, scanner);
  // 1e400 is well-formed, but becomes Infinity, which JSON cannot write back.
  if (/^-?\d/.test(token) && !isKept(token)) throw refused(scanner, 'ERR_JSON_VALUE', { start });
}

// RFC 7493 section 2.2: beyond these, readers differ in what they make of a number, and a signature holds for one of it.
const MOST_DIGITS = 17;

/** Whether a number is read as it is written: finite, a whole number to the last digit, no digits that nobody would see. */
function isKept(token: string): boolean {
  const value = Number(token);
  if (token.length <= MOST_DIGITS - 2) return Number.isFinite(value); // cheap, and what nearly all are
  if (!Number.isFinite(value)) return false;
  const [mantissa = ''] = token.split(/[eE]/);
  // What is left is short, or refused: no pattern has to go over many zeros again and again.
  const digits = mantissa.replace(/\D/g, '').replace(/^0+/, '');
  if (/[1-9]/.test(digits.slice(MOST_DIGITS))) return false;
  if (mantissa !== token || token.includes('.')) return true;
  return String(value) === token || BigInt(token) === BigInt(value);
}

function match(pattern: RegExp, scanner: Scanner): string {
  pattern.lastIndex = scanner.at;
  const token = pattern.exec(scanner.text)?.[0];
  if (token === undefined) throw refused(scanner, 'ERR_JSON_SYNTAX');
  scanner.at += token.length;
  return token;
}

function skipSpace(scanner: Scanner): void {
  const { text } = scanner;
  let { at } = scanner;
  for (; ; at++) {
    const sign = text[at];
    if (sign !== ' ' && sign !== '\n' && sign !== '\t' && sign !== '\r') break;
  }
  scanner.at = at;
}

/** The error at a place: the sign that is being read, or the start of what it belongs to. */
function refused(
  { text, at, open }: Scanner,
  code: CoreCode,
  { start = at, name }: { readonly start?: number; readonly name?: string } = {},
): MicrocertError {
  const tokens = open.map(({ token }) => token);
  const pointer: JsonPointer = appendPointer('', ...tokens, ...(name === undefined ? [] : [name]));
  return new MicrocertError(code, { pointer, position: positionAt(text, start) });
}

function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Length in UTF-8, without encoding: no text can be shorter in bytes than in UTF-16 units, nor longer than thrice. */
function utf8Length(text: string, enough: number): number {
  if (text.length > enough || text.length * 3 <= enough) return text.length;
  return new TextEncoder().encode(text).length;
}

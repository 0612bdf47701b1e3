import type { ErrorCode } from '../errors/index.js';
import { MicrocertError, type TextPosition } from '../errors/index.js';
import { DEFAULT_INPUT_LIMITS, type InputLimits } from '../limits.js';
import type { JsonValue } from './values.js';
import { isWellFormedText } from './well-formed-text.js';

/**
 * Parses JSON as RFC 8259 has it and refuses what two readers could understand differently: a member that stands
 * twice, `__proto__`, half a surrogate pair, anything after the end. A byte order mark in front is skipped.
 *
 * Limits are looked at before the values are built, and nesting never costs stack.
 *
 * @throws MicrocertError `ERR_JSON_SYNTAX`, `ERR_JSON_DUPLICATE_KEY`, `ERR_JSON_FORBIDDEN_KEY`,
 * `ERR_JSON_LONE_SURROGATE`, `ERR_INPUT_TOO_LARGE`, `ERR_INPUT_TOO_DEEP`, with line and column where there is a place.
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */
export function parseJsonStrictly(text: string, limits: Partial<InputLimits> = {}): JsonValue {
  const { maxBytes, maxDepth } = { ...DEFAULT_INPUT_LIMITS, ...limits };
  if (utf8Length(text, maxBytes) > maxBytes) throw new MicrocertError('ERR_INPUT_TOO_LARGE');
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  scan({ text: body, at: 0, maxDepth });
  return JSON.parse(body) as JsonValue;
}

interface Scanner {
  readonly text: string;
  at: number;
  readonly maxDepth: number;
}

/** A container that is open: the names seen in an object, nothing for an array. */
type Open = { readonly names: Set<string> | undefined };

/** Walks over the text once and throws at the first thing that is not as it should be. */
function scan(scanner: Scanner): void {
  const open: Open[] = [];
  let valueExpected = true;
  for (;;) {
    skipSpace(scanner);
    if (valueExpected) {
      valueExpected = scanValue(scanner, open);
      continue;
    }
    const inside = open.at(-1);
    if (inside === undefined) break;
    valueExpected = scanAfterValue(scanner, open, inside);
  }
  if (scanner.at < scanner.text.length) throw refused(scanner, 'ERR_JSON_SYNTAX');
}

/** Reads one value, or opens a container; true when a value is expected next. */
function scanValue(scanner: Scanner, open: Open[]): boolean {
  const sign = scanner.text[scanner.at];
  if (sign === '{' || sign === '[') {
    if (open.length >= scanner.maxDepth) throw refused(scanner, 'ERR_INPUT_TOO_DEEP');
    scanner.at += 1;
    const names = sign === '{' ? new Set<string>() : undefined;
    skipSpace(scanner);
    if (scanner.text[scanner.at] === (sign === '{' ? '}' : ']')) {
      scanner.at += 1;
      return false;
    }
    open.push({ names });
    if (names !== undefined) scanName(scanner, names);
    return true;
  }
  if (sign === '"') scanString(scanner);
  else scanWord(scanner);
  return false;
}

/** Reads what stands between two values: a comma (and a name), or the end of the container. */
function scanAfterValue(scanner: Scanner, open: Open[], { names }: Open): boolean {
  const sign = scanner.text[scanner.at];
  if (sign === ',') {
    scanner.at += 1;
    skipSpace(scanner);
    if (names !== undefined) scanName(scanner, names);
    return true;
  }
  if (sign !== (names === undefined ? ']' : '}')) throw refused(scanner, 'ERR_JSON_SYNTAX');
  scanner.at += 1;
  open.pop();
  return false;
}

function scanName(scanner: Scanner, names: Set<string>): void {
  const start = scanner.at;
  if (scanner.text[start] !== '"') throw refused(scanner, 'ERR_JSON_SYNTAX');
  const name = scanString(scanner);
  if (name === '__proto__') throw refused(scanner, 'ERR_JSON_FORBIDDEN_KEY', start);
  if (names.has(name)) throw refused(scanner, 'ERR_JSON_DUPLICATE_KEY', start);
  names.add(name);
  skipSpace(scanner);
  if (scanner.text[scanner.at] !== ':') throw refused(scanner, 'ERR_JSON_SYNTAX');
  scanner.at += 1;
}

// A string is walked in runs: one pattern for the whole of it would backtrack over hostile text.
// Everything but the quote, the backslash and control characters (RFC 8259 section 7).
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;

function scanString(scanner: Scanner): string {
  const start = scanner.at;
  scanner.at += 1;
  let escaped = false;
  for (;;) {
    match(PLAIN, scanner);
    const sign = scanner.text[scanner.at];
    if (sign === '"') break;
    if (sign !== '\\') throw refused(scanner, 'ERR_JSON_SYNTAX');
    match(ESCAPE, scanner);
    escaped = true;
  }
  scanner.at += 1;
  const token = scanner.text.slice(start, scanner.at);
  const content = escaped ? (JSON.parse(token) as string) : token.slice(1, -1);
  if (!isWellFormedText(content)) throw refused(scanner, 'ERR_JSON_LONE_SURROGATE', start);
  return content;
}

function scanWord(scanner: Scanner): void {
  const token = match(WORD, scanner);
  // 1e400 is well-formed, but becomes Infinity, which JSON cannot write back.
  if (!Number.isFinite(Number(token)) && /^-?\d/.test(token))
    throw refused(scanner, 'ERR_JSON_VALUE');
}

function match(pattern: RegExp, scanner: Scanner): string {
  pattern.lastIndex = scanner.at;
  const token = pattern.exec(scanner.text)?.[0];
  if (token === undefined) throw refused(scanner, 'ERR_JSON_SYNTAX');
  scanner.at += token.length;
  return token;
}

function skipSpace(scanner: Scanner): void {
  SPACE.lastIndex = scanner.at;
  scanner.at += SPACE.exec(scanner.text)?.[0].length ?? 0;
}

function refused({ text, at }: Scanner, code: ErrorCode, offset: number = at): MicrocertError {
  return new MicrocertError(code, { position: positionAt(text, offset) });
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

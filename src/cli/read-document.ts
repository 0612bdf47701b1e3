import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import {
  isMicrocertError,
  MicrocertError,
  type TextPosition,
  withSource,
} from '../foundation/errors/index.js';
import { type JsonPointer, pointerTokens } from '../foundation/json/pointer.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { DEFAULT_INPUT_LIMITS } from '../foundation/limits.js';
import { readText } from './files.js';
import type { Io } from './io.js';

/** A file of JSON or YAML that was read, and where everything stands in it. */
export interface SourceDocument {
  /** Name as the user gave it. */
  readonly path: string;
  /** What it holds. */
  readonly value: unknown;
  /** Line and column of the value at a pointer, or of the closest value around it. */
  readonly locate: (pointer: JsonPointer) => TextPosition | undefined;
}

/**
 * Reads a file of JSON or YAML (by its content: JSON begins with `{` or `[`).
 *
 * @throws MicrocertError `ERR_JSON_…`, `ERR_YAML_SYNTAX` with line and column, `ERR_FILE_UNREADABLE`, `ERR_INPUT_…`.
 */
export async function readDocument(path: string, io: Io): Promise<SourceDocument> {
  try {
    return await read(path, io);
  } catch (error) {
    throw isMicrocertError(error) ? withSource(error, path) : error;
  }
}

async function read(path: string, io: Io): Promise<SourceDocument> {
  const text = await readText(path, io);
  const lines = new LineCounter();
  const isJson = /^\s*[[{]/.test(text) && !path.endsWith('.yaml') && !path.endsWith('.yml');
  // JSON is read by the strict parser; the YAML one (JSON is YAML) only tells where things stand.
  const value = isJson ? parseJsonStrictly(text) : undefined;
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false });
  const [problem] = document.errors;
  if (!isJson && problem !== undefined) {
    const [offset] = problem.pos;
    throw new MicrocertError('ERR_YAML_SYNTAX', {
      position: position(lines, offset),
      cause: problem,
    });
  }
  return {
    path,
    value: isJson ? value : toPlain(document),
    locate: (pointer) => locate(document.contents, pointer, lines),
  };
}

function position(lines: LineCounter, offset: number): TextPosition {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Aliases are refused: a few lines of them can stand for gigabytes. */
function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    assertDepth(value, DEFAULT_INPUT_LIMITS.maxDepth);
    return value;
  } catch (cause) {
    if (cause instanceof MicrocertError) throw cause;
    throw new MicrocertError('ERR_YAML_SYNTAX', { cause, hint: NO_ALIASES });
  }
}

function assertDepth(value: unknown, left: number): void {
  if (left < 0) throw new MicrocertError('ERR_INPUT_TOO_DEEP');
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) assertDepth(member, left - 1);
  }
}

function locate(
  contents: Node | null,
  pointer: JsonPointer,
  lines: LineCounter,
): TextPosition | undefined {
  let at: Step = { value: contents, shown: contents };
  for (const token of pointerTokens(pointer)) {
    const next = step(at.value, token);
    if (next === undefined) break;
    at = next;
  }
  // Nothing of the way was found: what is missing altogether stands nowhere.
  if (at.shown === contents && pointer !== '') return undefined;
  const offset = rangeStart(at.shown);
  return offset === undefined ? undefined : position(lines, offset);
}

/** A value on the way down, and the node that shows it to a reader: the name of a member, the start of an item. */
interface Step {
  readonly value: unknown;
  readonly shown: unknown;
}

function step(node: unknown, token: string): Step | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(token)];
    return item === undefined ? undefined : { value: item, shown: item };
  }
  const pair = isMap(node) ? node.items.find(({ key }) => keyText(key) === token) : undefined;
  return pair && { value: pair.value, shown: pair.key };
}

function keyText(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function rangeStart(node: unknown): number | undefined {
  if (isPair(node)) return rangeStart(node.key);
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}

const NO_ALIASES = {
  en: 'anchors and aliases (&, *) are not accepted: write the text out',
  fr: 'les ancres et alias (&, *) ne sont pas acceptés : écrire le texte en entier',
};

import { isMicrocertError, MicrocertError, withSource } from '../foundation/errors/index.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { readText } from './files.js';
import type { Io } from './io.js';
import type { SourceText } from './source-text.js';

/** A file of JSON or YAML that was read, and where everything stands in it. */
export interface SourceDocument extends SourceText {
  /** Name as the user gave it. */
  readonly path: string;
}

/** The files that something is issued of. */
export interface IssuingSources {
  readonly definition: SourceDocument;
  /** Absent where a whole cohort is issued. */
  readonly award?: SourceDocument;
  readonly issuer: SourceDocument;
}

/**
 * Reads a file of JSON or YAML (by its content: JSON begins with `{` or `[`).
 *
 * @throws MicrocertError `ERR_JSON_…`, `ERR_YAML_SYNTAX` with line and column, `ERR_FILE_UNREADABLE`, `ERR_INPUT_…`.
 */
export async function readDocument(path: string, io: Io): Promise<SourceDocument> {
  return readingFrom(path, async () => {
    const { text, isJson } = await jsonOrYaml(path, io);
    const { fromJson, fromYaml } = await import('./source-text.js');
    return { path, ...(isJson ? fromJson(text) : fromYaml(text)) };
  });
}

/**
 * Reads the same files where nobody asks what stands where: no parser of YAML is loaded for JSON.
 *
 * @throws as `readDocument` does.
 */
export async function readValue(path: string, io: Io): Promise<unknown> {
  return readingFrom(path, async () => {
    const { text, isJson } = await jsonOrYaml(path, io);
    if (isJson) return parseJsonStrictly(text);
    return (await import('./source-text.js')).fromYaml(text).value;
  });
}

async function readingFrom<Value>(path: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    throw isMicrocertError(error) ? withSource(error, path) : error;
  }
}

async function jsonOrYaml(
  path: string,
  io: Io,
): Promise<{ readonly text: string; readonly isJson: boolean }> {
  const text = await readText(path, io);
  if (text.trim() === '') throw new MicrocertError('ERR_INPUT_EMPTY');
  const isJson = /^\s*[[{]/.test(text) && !path.endsWith('.yaml') && !path.endsWith('.yml');
  return { text, isJson };
}

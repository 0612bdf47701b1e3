import { hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { isJsonObject, stringMember } from '../../foundation/json/values.js';
import type { Registry } from '../../registry/index.js';

/** Where it is looked up what was issued. */
export type IssuedBook = Pick<Registry, 'find'>;

const NEWLINE = 0x0a;
const STEP = 16_384;
/** No credential is longer: what is, is something else. */
const LONGEST = 4_194_304;

/**
 * Whether a file is the one that a run wrote up to a length: what stands before it was issued as it is, and what stands
 * behind it, which is to be cut off, was not.
 */
export async function isWrittenUpTo(
  file: FileHandle,
  length: number,
  book: IssuedBook,
): Promise<boolean> {
  if (length > 0 && !(await isIssued(await lineBefore(file, length), book))) return false;
  return !(await isIssued(await lineFrom(file, length), book));
}

/** Whether a line is a credential that is recorded, letter by letter. */
async function isIssued(line: Uint8Array | undefined, book: IssuedBook): Promise<boolean> {
  const credentialId = line && idIn(line);
  if (line === undefined || credentialId === undefined) return false;
  const [issued] = await book.find({ credentialId });
  return issued?.digest === hash('sha256', line, 'base64url');
}

function idIn(line: Uint8Array): string | undefined {
  try {
    const credential = JSON.parse(new TextDecoder().decode(line));
    return isJsonObject(credential) ? stringMember(credential, 'id') : undefined;
  } catch {
    return undefined;
  }
}

/** The line that ends at a place, without its end; nothing where none ends there. */
async function lineBefore(file: FileHandle, end: number): Promise<Uint8Array | undefined> {
  for (let size = STEP; ; size *= 2) {
    const from = Math.max(0, end - size);
    const bytes = await bytesAt(file, from, end - from);
    if (bytes.at(-1) !== NEWLINE) return undefined;
    const before = bytes.lastIndexOf(NEWLINE, -2);
    if (before !== -1 || from === 0) return bytes.subarray(before + 1, -1);
    if (size > LONGEST) return undefined;
  }
}

/** The line that begins at a place, without its end; nothing where it has none. */
async function lineFrom(file: FileHandle, from: number): Promise<Uint8Array | undefined> {
  for (let size = STEP; size <= LONGEST; size *= 2) {
    const bytes = await bytesAt(file, from, size);
    const end = bytes.indexOf(NEWLINE);
    if (end !== -1) return bytes.subarray(0, end);
    if (bytes.length < size) return undefined;
  }
  return undefined;
}

async function bytesAt(file: FileHandle, from: number, count: number): Promise<Uint8Array> {
  const { bytesRead, buffer } = await file.read(new Uint8Array(count), 0, count, from);
  return buffer.subarray(0, bytesRead);
}

import {
  type AnyMicrocertError,
  isMicrocertError,
  MicrocertError,
  restated,
} from '../../foundation/errors/index.js';
import type { Finding } from '../../foundation/report.js';
import { credentialLines, NOT_UTF8 } from '../credential-lines.js';
import type { Io } from '../io.js';
import { reasonUnreadable } from '../reason-unreadable.js';
import { takenOut } from '../taken-out.js';
import { type Input, openInput } from '../verification/open-input.js';

/** A credential that was handed in: a file, or a line of one. */
export interface HandedIn {
  readonly file: string;
  readonly line?: number;
  readonly bytes: Uint8Array;
  /** What is to be said of the picture or document it came in. */
  readonly notes: readonly Finding[];
}

/** Credentials that were read, and why others could not be. */
export interface CredentialsRead {
  readonly credentials: readonly HandedIn[];
  readonly unreadable: readonly AnyMicrocertError[];
}

/** All of them are weighed together, so all are in memory at once. */
const MOST = 10_000;
const MOST_BYTES = 256 * 1_048_576;

/**
 * The credentials in files: JSON, JWT, out of pictures and documents, or one a line.
 *
 * @throws MicrocertError `ERR_INPUT_TOO_MANY`, `ERR_INPUT_TOO_LARGE` where there are more than can be weighed together.
 */
export async function readCredentials(files: readonly string[], io: Io): Promise<CredentialsRead> {
  const credentials: HandedIn[] = [];
  const unreadable: AnyMicrocertError[] = [];
  let bytes = 0;
  for await (const found of credentialsInAll(files, io)) {
    if ('file' in found) {
      credentials.push(found);
      bytes += found.bytes.length;
      assertWithin(credentials.length, bytes, found.file);
    } else if (isMicrocertError(found)) unreadable.push(found);
  }
  return { credentials, unreadable };
}

function assertWithin(count: number, bytes: number, source: string): void {
  if (count > MOST) throw new MicrocertError('ERR_INPUT_TOO_MANY', { source, hint: TOO_MANY });
  if (bytes > MOST_BYTES)
    throw new MicrocertError('ERR_INPUT_TOO_LARGE', { source, hint: TOO_LARGE });
}

async function* credentialsInAll(
  files: readonly string[],
  io: Io,
): AsyncGenerator<HandedIn | MicrocertError, void, undefined> {
  for (const file of files) yield* credentialsIn(file, io);
}

async function* credentialsIn(
  file: string,
  io: Io,
): AsyncGenerator<HandedIn | MicrocertError, void, undefined> {
  try {
    const input = await openInput(file, io);
    if (input.lines === undefined) yield await oneIn(input.bytes, file);
    else yield* linesIn(input, file);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    yield error;
  }
}

async function oneIn(read: Uint8Array, file: string): Promise<HandedIn | MicrocertError> {
  const { bytes, notes } = await takenOut(read, file);
  return reasonUnreadable(bytes, file) ?? { file, bytes, notes };
}

async function* linesIn(
  { lines }: Extract<Input, { readonly lines: object }>,
  file: string,
): AsyncGenerator<HandedIn | MicrocertError, void, undefined> {
  let isEmpty = true;
  for await (const some of credentialLines(lines.bytes, file)) {
    for (const { line, text } of some) {
      isEmpty = false;
      const bytes = text === undefined ? NOT_UTF8 : new TextEncoder().encode(text);
      const reason = reasonUnreadable(bytes, file);
      yield reason === undefined ? { file, line, bytes, notes: [] } : atLine(line, file, reason);
    }
  }
  if (isEmpty) yield new MicrocertError('ERR_INPUT_EMPTY', { source: file });
}

/** A place in the text of a line is a place in the file. */
function atLine(line: number, source: string, error: MicrocertError): MicrocertError {
  const { hint, findings, position: { column } = { column: 1 } } = error;
  const position = { line, column };
  return restated(error, { source, position, findings, ...(hint && { hint }) });
}

const TOO_MANY = {
  en: `at most ${MOST} credentials are weighed together: hand in those of one learner`,
  fr: `au plus ${MOST} justificatifs sont pesés ensemble : donner ceux d’un seul apprenant`,
};
const TOO_LARGE = {
  en: `at most ${MOST_BYTES} bytes are weighed together: hand in those of one learner`,
  fr: `au plus ${MOST_BYTES} octets sont pesés ensemble : donner ceux d’un seul apprenant`,
};

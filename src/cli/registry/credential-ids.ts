import { createReadStream } from 'node:fs';
import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import { SAVE_AS_UTF8 } from '../../foundation/errors/save-as-utf8.js';
import { systemHint } from '../../foundation/system-error.js';
import type { Invocation, OptionSpec } from '../command.js';
import { readText } from '../files.js';
import type { Io } from '../io.js';

/** The option that takes ids from a file. */
export const IDS_OPTION: OptionSpec = {
  type: 'string',
  value: 'FILE|-',
  text: {
    en: 'a file with more ids, one a line; empty lines and lines that begin with # are passed over',
    fr: 'un fichier d’autres ids, un par ligne ; les lignes vides ou commençant par # sont ignorées',
  },
};

/** Longer than any id: a file of something else is told by it before it is held in memory. */
const MOST = 2_000;

/** The ids of a command line: those on it, then those of a file, read as they are taken. */
export async function* credentialIds(
  { files, option }: Invocation,
  io: Io,
): AsyncGenerator<string, void, undefined> {
  const file = option('ids');
  if (files.length === 0 && file === undefined)
    throw new MicrocertError('ERR_USAGE', { hint: WHICH });
  yield* files;
  if (file === undefined) return;
  let isEmpty = files.length === 0;
  for await (const line of file === '-' ? (await readText('-', io)).split('\n') : linesOf(file)) {
    const id = line.trim();
    if (id.length > MOST) throw new MicrocertError('ERR_INPUT_TEXT_TOO_LONG', { source: file });
    if (id === '' || id.startsWith('#')) continue;
    isEmpty = false;
    yield id;
  }
  if (isEmpty) throw new MicrocertError('ERR_INPUT_EMPTY', { source: file });
}

/** The lines of a file, a piece of it at a time. */
async function* linesOf(file: string): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let left = '';
  try {
    for await (const bytes of createReadStream(file)) {
      const lines = (left + decoder.decode(bytes as Uint8Array, { stream: true })).split('\n');
      left = lines.pop() ?? '';
      yield* lines;
      if (left.length > MOST) throw new MicrocertError('ERR_INPUT_TEXT_TOO_LONG', { source: file });
    }
    yield left + decoder.decode();
  } catch (cause) {
    if (isMicrocertError(cause)) throw cause;
    if (cause instanceof TypeError)
      throw new MicrocertError('ERR_INPUT_ENCODING', { source: file, cause, hint: SAVE_AS_UTF8 });
    throw new MicrocertError('ERR_FILE_UNREADABLE', {
      ...{ source: file, cause, hint: systemHint(cause) },
    });
  }
}

const WHICH = {
  en: 'name the credentials by their ids (urn:uuid:…), or give a file of them: --ids FILE',
  fr: 'désigner les justificatifs par leurs ids (urn:uuid:…), ou en donner un fichier : --ids FICHIER',
};

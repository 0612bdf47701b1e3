import { unbake as unbakeFrom } from '../../carriers/index.js';
import { isMicrocertError, withSource } from '../../foundation/errors/index.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, readBytes, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { renderFindings } from '../render-findings.js';
import { printable, styleFor } from '../style.js';
import { MOST_CARRIER_BYTES } from '../taken-out.js';

/** `microcert unbake`: the credential out of a picture, as it is in there. */
export const unbake: Command = {
  name: 'unbake',
  operands: 'FILE|-',
  count: { least: 1, most: 1 },
  options: {
    out: {
      type: 'string',
      value: 'FILE',
      text: {
        en: 'where to write the credential; standard output by default',
        fr: 'où écrire le justificatif ; sortie standard par défaut',
      },
    },
    first: {
      type: 'boolean',
      text: {
        en: 'take the first of several credentials, which are an error otherwise',
        fr: 'prendre le premier de plusieurs justificatifs, qui sont sinon une erreur',
      },
    },
    force: {
      type: 'boolean',
      text: { en: 'replace a file that exists', fr: 'remplacer un fichier existant' },
    },
  },
  examples: [
    {
      line: 'microcert unbake badge.png --out badge.json',
      text: {
        en: 'for a program that reads no pictures',
        fr: 'pour un programme qui ne lit pas les images',
      },
    },
  ],
  notes: [
    {
      en: 'Nothing is verified here: microcert verify reads pictures as well.',
      fr: 'Rien n’est vérifié ici : microcert verify lit aussi les images.',
    },
  ],
  run: runUnbake,
};

async function runUnbake(
  { files, option, flag, locale, say }: Invocation,
  io: Io,
): Promise<ExitCode> {
  const [file = '-'] = files;
  const out = option('out') === '-' ? undefined : option('out');
  const replace = flag('force');
  if (out !== undefined) await assertWritable([out], { replace, inputs: [file] });
  const bytes = await readBytes(file, io, MOST_CARRIER_BYTES);
  const { text, notes } = await opened(bytes, file, flag('first'));
  const style = styleFor(io.colours);
  if (notes.length > 0) io.err(`${renderFindings(notes, { locale, style }).join('\n')}\n`);
  if (out === undefined) {
    // A person sees it on a terminal, which takes orders from what is printed; a program gets every letter.
    const shown = io.colours ? text.split('\n').map(printable).join('\n') : text;
    io.out(`${shown}\n`);
    return EXIT.good;
  }
  await writeWhole({ path: out, text: `${text}\n`, replace });
  const done = {
    en: `${out} is written; nothing of it was verified.`,
    fr: `${out} est écrit ; rien n’en a été vérifié.`,
  };
  io.out(`${style.good('✔')} ${printable(say(done))}\n`);
  return EXIT.good;
}

async function opened(bytes: Uint8Array, file: string, first: boolean) {
  try {
    return await unbakeFrom(bytes, first ? { onDuplicate: 'first' } : {});
  } catch (error) {
    throw isMicrocertError(error) ? withSource(error, file) : error;
  }
}

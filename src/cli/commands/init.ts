import type { Command, Invocation } from '../command.js';
import { definitionTemplate } from '../definition-template.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { styleFor } from '../style.js';

const DEFAULT_FILE = 'micro-certification.yaml';

/** `microcert init`: a definition to fill in, with comments. */
export const init: Command = {
  name: 'init',
  operands: '[FILE]',
  count: { least: 0, most: 1 },
  summary: {
    en: 'Write a definition to fill in, with comments (YAML).',
    fr: 'Écrire une définition à compléter, commentée (YAML).',
  },
  options: {
    id: {
      type: 'string',
      value: 'IRI',
      text: {
        en: 'address that names the definition for good',
        fr: 'adresse qui nomme la définition pour de bon',
      },
    },
    title: { type: 'string', value: 'TEXT', text: { en: 'title', fr: 'intitulé' } },
    body: {
      type: 'string',
      value: 'TEXT',
      text: { en: 'name of the awarding body', fr: 'nom de l’organisme de délivrance' },
    },
    country: {
      type: 'string',
      value: 'CODE',
      text: {
        en: 'country of the awarding body, two letters: FR',
        fr: 'pays de l’organisme, deux lettres : FR',
      },
    },
    force: {
      type: 'boolean',
      text: { en: 'replace a file that exists', fr: 'remplacer un fichier existant' },
    },
  },
  examples: [
    {
      line: 'microcert init soil-health.yaml --title "Soil health" --country FR',
      text: {
        en: 'then fill it in and run microcert check',
        fr: 'puis compléter et lancer microcert check',
      },
    },
    {
      line: 'microcert init --lang fr',
      text: { en: 'with comments in French', fr: 'avec des commentaires en français' },
    },
  ],
  run: runInit,
};

async function runInit(
  { files, option, flag, locale, say }: Invocation,
  io: Io,
): Promise<ExitCode> {
  const file = files[0] ?? DEFAULT_FILE;
  const text = definitionTemplate({
    locale,
    id: option('id'),
    title: option('title'),
    body: option('body'),
    country: option('country'),
  });
  const replace = flag('force');
  await assertWritable([file], { replace });
  await writeWhole({ path: file, text, replace });
  const style = styleFor(io.colours);
  io.out(
    `${style.good('✔')} ${say({ en: `${file} is written.`, fr: `${file} est écrit.` })}\n` +
      `  ${say({ en: 'Fill it in, then:', fr: 'Le compléter, puis :' })} microcert check ${file}\n`,
  );
  return EXIT.good;
}

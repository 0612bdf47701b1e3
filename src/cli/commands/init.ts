import { awardTemplate, issuerTemplate } from '../award-template.js';
import type { Command, Invocation } from '../command.js';
import { definitionTemplate } from '../definition-template.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { styleFor } from '../style.js';

const KINDS = ['definition', 'award', 'issuer'] as const;
type Kind = (typeof KINDS)[number];

const DEFAULT_FILES: Readonly<Record<Kind, string>> = {
  definition: 'micro-certification.yaml',
  award: 'award.yaml',
  issuer: 'issuer.yaml',
};

/** `microcert init`: a definition to fill in, with comments. */
export const init: Command = {
  name: 'init',
  operands: '[FILE]',
  count: { least: 0, most: 1 },
  summary: {
    en: 'Write a definition, award or issuer to fill in, with comments (YAML).',
    fr: 'Écrire une définition, délivrance ou émetteur à compléter, commenté (YAML).',
  },
  options: {
    kind: {
      type: 'string',
      value: KINDS.join('|'),
      choices: KINDS,
      text: {
        en: 'what to write: a definition (default), an award or the profile of an issuer',
        fr: 'quoi écrire : une définition (par défaut), une délivrance ou le profil d’un émetteur',
      },
    },
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
      line: 'microcert init --kind award',
      text: {
        en: 'an award to fill in: award.yaml',
        fr: 'une délivrance à compléter : award.yaml',
      },
    },
    {
      line: 'microcert init --lang fr',
      text: { en: 'with comments in French', fr: 'avec des commentaires en français' },
    },
  ],
  run: runInit,
};

async function runInit(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option, flag, say } = invocation;
  const kind = (option('kind') ?? 'definition') as Kind;
  const path = files[0] ?? DEFAULT_FILES[kind];
  const replace = flag('force');
  await assertWritable([path], { replace });
  await writeWhole({ path, text: TEMPLATES[kind](invocation), replace });
  const style = styleFor(io.colours);
  io.out(
    `${style.good('✔')} ${say({ en: `${path} is written.`, fr: `${path} est écrit.` })}\n` +
      `  ${say({ en: 'Fill it in, then:', fr: 'Le compléter, puis :' })} ${NEXT[kind](path)}\n`,
  );
  return EXIT.good;
}

const TEMPLATES: Readonly<Record<Kind, (invocation: Invocation) => string>> = {
  definition: ({ locale, option }) =>
    definitionTemplate({
      locale,
      id: option('id'),
      title: option('title'),
      body: option('body'),
      country: option('country'),
    }),
  award: ({ locale }) => awardTemplate(locale),
  issuer: ({ locale }) => issuerTemplate(locale),
};

const NEXT: Readonly<Record<Kind, (file: string) => string>> = {
  definition: (file) => `microcert check ${file}`,
  award: (file) => `microcert check micro-certification.yaml --award ${file}`,
  issuer: (file) => `microcert check micro-certification.yaml --issuer ${file}`,
};

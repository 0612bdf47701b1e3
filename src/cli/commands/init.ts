import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import type { Locale, LocalText } from '../../foundation/locale.js';
import { councilRecommendation2022, FRAMEWORKS } from '../../frameworks/index.js';
import { defineMicroCertification } from '../../model/index.js';
import { ANSWER_OPTIONS, givenAnswerOptions } from '../authoring/answer-options.js';
import { type Draft, draftDefinition } from '../authoring/draft-definition.js';
import { schemaLine } from '../authoring/schema-line.js';
import { awardTemplate, issuerTemplate } from '../award-template.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { readDocument } from '../read-document.js';
import { styleFor, wrapText } from '../style.js';

const KINDS = ['definition', 'award', 'issuer', 'cohort', 'pathway'] as const;
type Kind = (typeof KINDS)[number];

const DEFAULT_FILES: Readonly<Record<Kind, string>> = {
  definition: 'micro-certification.yaml',
  award: 'award.yaml',
  issuer: 'issuer.yaml',
  cohort: 'cohort.csv',
  pathway: 'pathway.yaml',
};

/** `microcert init`: a definition made of answers, with comments; or an award, issuer, cohort or pathway to fill in. */
export const init: Command = {
  name: 'init',
  operands: '[FILE]',
  count: { least: 0, most: 1 },
  options: {
    kind: {
      type: 'string',
      value: KINDS.join('|'),
      choices: KINDS,
      text: {
        en: 'what to write: a definition (default), an award, the profile of an issuer, the table of a cohort, or the pathway to a larger award',
        fr: 'quoi écrire : une définition (par défaut), une délivrance, le profil d’un émetteur, le tableau d’une cohorte ou le parcours vers une certification plus large',
      },
    },
    definition: {
      type: 'string',
      value: 'FILE',
      text: {
        en: 'with --kind cohort: the definition, whose assessments are columns (default micro-certification.yaml)',
        fr: 'avec --kind cohort : la définition, dont les évaluations sont des colonnes (par défaut micro-certification.yaml)',
      },
    },
    ...ANSWER_OPTIONS,
    framework: {
      type: 'string',
      value: 'ID',
      choices: FRAMEWORKS.map(({ id }) => id),
      text: {
        en: `the framework it is to follow (${councilRecommendation2022.id})`,
        fr: `le cadre qu’elle doit suivre (${councilRecommendation2022.id})`,
      },
    },
    'no-input': {
      type: 'boolean',
      text: { en: 'ask nothing', fr: 'ne rien demander' },
    },
    force: {
      type: 'boolean',
      text: { en: 'replace a file that exists', fr: 'remplacer un fichier existant' },
    },
  },
  examples: [
    {
      line: 'microcert init soil-health.yaml',
      text: {
        en: 'asks, at a terminal; Enter skips a question',
        fr: 'interroge, au terminal ; Entrée passe une question',
      },
    },
    {
      line: 'microcert init soil-health.yaml --no-input --title "Soil health" --hours 25 --mode online',
      text: {
        en: 'in a pipeline: what is not given is left to fill in',
        fr: 'dans une chaîne CI : ce qui n’est pas donné reste à compléter',
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
      line: 'microcert init jury.csv --kind cohort --definition soil-health.yaml',
      text: {
        en: 'a table for a jury, to be opened in a spreadsheet and saved as CSV again',
        fr: 'un tableau pour un jury, à ouvrir dans un tableur et à enregistrer de nouveau en CSV',
      },
    },
    {
      line: 'microcert init --kind pathway',
      text: {
        en: 'what adds up to a larger award, for `stack`: pathway.yaml',
        fr: 'ce qui forme une certification plus large, pour `stack` : pathway.yaml',
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
  const { files, option, flag } = invocation;
  const kind = (option('kind') ?? 'definition') as Kind;
  const path = files[0] ?? DEFAULT_FILES[kind];
  const replace = flag('force');
  await assertWritable([path], { replace });
  if (kind !== 'cohort' && option('definition') !== undefined)
    throw new MicrocertError('ERR_USAGE', { hint: COHORT_ONLY });
  const draft =
    kind === 'definition'
      ? await draftDefinition(path, invocation, io)
      : await draftOther(kind, path, invocation, io);
  if (draft === undefined) return EXIT.usage;
  await writeWhole({ path, text: draft.text, replace });
  const style = styleFor(io.colours);
  const say = (text: LocalText) => text[draft.locale];
  io.out(
    `${style.good('✔')} ${say({ en: `${path} is written.`, fr: `${path} est écrit.` })}\n` +
      draft.notes.map((note) => `  ${wrapText(note, '    ')}\n`).join('') +
      `  ${say({ en: 'Next:', fr: 'Ensuite :' })} ${draft.next}\n`,
  );
  return EXIT.good;
}

async function draftOther(
  kind: Exclude<Kind, 'definition'>,
  path: string,
  invocation: Invocation,
  io: Io,
): Promise<Draft> {
  const { locale } = invocation;
  const [stray] = givenAnswerOptions(invocation);
  if (stray !== undefined) throw new MicrocertError('ERR_USAGE', { hint: definitionOnly(stray) });
  if (kind === 'cohort') return draftCohort(path, invocation, io);
  if (kind === 'pathway') return draftPathway(path, locale);
  const schema = await schemaLine(path, kind === 'issuer' ? 'issuer-profile' : 'award', locale);
  const template = kind === 'issuer' ? issuerTemplate : awardTemplate;
  const next = `microcert check micro-certification.yaml --${kind} ${path}`;
  return { text: `${schema}\n${template(locale)}`, locale, notes: [FILL_IN[locale]], next };
}

async function draftPathway(path: string, locale: Locale): Promise<Draft> {
  const { pathwayTemplate } = await import('../stacking/pathway-template.js');
  const text = `${await schemaLine(path, 'pathway', locale)}\n${pathwayTemplate(locale, path)}`;
  return { text, locale, notes: [WRITE_OVER[locale]], next: `microcert check ${path}` };
}

async function draftCohort(path: string, { option, locale }: Invocation, io: Io): Promise<Draft> {
  const file = option('definition') ?? DEFAULT_FILES.definition;
  const { value } = await readDocument(file, io).catch((error: unknown) => {
    const isNamed = option('definition') !== undefined || !isMicrocertError(error);
    throw isNamed ? error : new MicrocertError('ERR_USAGE', { hint: DEFINITION_NEEDED });
  });
  const { cohortTemplate } = await import('../cohort/cohort-template.js');
  return {
    text: cohortTemplate(defineMicroCertification(value), locale),
    locale,
    notes: [COHORT_NOTE[locale]],
    next: `microcert issue ${file} --learners ${path} --issuer issuer.yaml --dry-run`,
  };
}

const COHORT_NOTE: LocalText = {
  en: 'A row for each learner, who is known by learnerId, or by emailHash and emailSalt. The row that is there shows what goes where: replace it. Columns that stay empty may be taken out; save it as CSV (UTF-8).',
  fr: 'Une ligne par apprenant, connu par son DID, ou par l’empreinte de son courriel et le sel. La ligne présente montre ce qui va où : la remplacer. Les colonnes qui restent vides peuvent être retirées ; enregistrer en CSV (UTF-8).',
};
const DEFINITION_NEEDED: LocalText = {
  en: 'add --definition FILE: its assessments are columns of the cohort',
  fr: 'ajouter --definition FICHIER : ses évaluations sont des colonnes de la cohorte',
};
const COHORT_ONLY: LocalText = {
  en: '--definition belongs to --kind cohort',
  fr: '--definition va avec --kind cohort',
};
const WRITE_OVER: LocalText = {
  en: 'It is an example that is in order: write over it.',
  fr: 'C’est un exemple en ordre : à remplacer.',
};
const FILL_IN: LocalText = { en: 'It is to be filled in.', fr: 'Il est à compléter.' };

function definitionOnly(name: string): LocalText {
  return {
    en: `--${name} belongs to --kind definition`,
    fr: `--${name} va avec --kind definition`,
  };
}

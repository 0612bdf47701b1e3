import type { PathwayPictureOptions } from '../../artwork/pathway/pathway-picture.js';
import {
  type AnyMicrocertError,
  isMicrocertError,
  MicrocertError,
} from '../../foundation/errors/index.js';
import {
  checkStack,
  type Pathway,
  type StackAnswer,
  type StackReport,
} from '../../stacking/index.js';
import { isUnreadable } from '../../verifying/verdict-text.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { assertWritable, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { readDocument } from '../read-document.js';
import { renderError } from '../render-error.js';
import { pathwayOrTell } from '../stacking/pathway-document.js';
import { type HandedIn, readCredentials } from '../stacking/read-credentials.js';
import { readStackOptions, STACK_OPTIONS } from '../stacking/read-options.js';
import { renderStack } from '../stacking/render.js';
import { printable, styleFor } from '../style.js';
import { assertOneStdin } from '../verification/one-stdin.js';
import { readVerifyOptions } from '../verification/read-options.js';
import { saveBundle } from '../verification/save-bundle.js';

/** `microcert stack`: what do these credentials add up to, under the rules of a larger award? */
export const stack: Command = {
  name: 'stack',
  operands: 'PATHWAY [CREDENTIAL|- …]',
  count: { least: 1, most: Number.POSITIVE_INFINITY },
  options: STACK_OPTIONS,
  examples: [
    {
      line: 'microcert stack pathway.yaml soil.json water.png --trust did:web:univ.example --network',
      text: {
        en: 'what the badges of a learner add up to, and what is missing',
        fr: 'ce que forment les badges d’un apprenant, et ce qui manque',
      },
    },
    {
      line: 'microcert stack pathway.yaml badges/*.json --trust issuers.json --network --on 2026-09-01',
      text: {
        en: 'as of the day on which the jury meets',
        fr: 'au jour où le jury se réunit',
      },
    },
    {
      line: 'microcert stack pathway.yaml badges.jsonl --trust issuers.json --recipient lea@univ.example',
      text: {
        en: 'of a file with a badge on each line, those of one learner',
        fr: 'd’un fichier avec un badge par ligne, ceux d’un seul apprenant',
      },
    },
    {
      line: 'microcert stack pathway.yaml badges/*.json --trust issuers.json --network --svg pathway.svg',
      text: {
        en: 'and a picture of it, for the learner',
        fr: 'et une image, pour l’apprenant',
      },
    },
    {
      line: 'microcert stack pathway.yaml --lang fr',
      text: {
        en: 'what somebody who holds nothing yet needs, in French (exit 1)',
        fr: 'ce qu’il faut à qui ne détient encore rien, en français (code 1)',
      },
    },
    {
      line: 'microcert check pathway.yaml',
      text: {
        en: 'before that: whether the pathway itself is in order',
        fr: 'avant cela : si le parcours lui-même est en ordre',
      },
    },
  ],
  notes: [
    {
      en: 'PATHWAY is the larger award in YAML or JSON: what is required, what counts for it, and the rules. Each credential is verified as `microcert verify` does; what does not hold does not count. This says what adds up: the decision is made by the jury.',
      fr: 'PATHWAY est la certification visée, en YAML ou JSON : ce qui est requis, ce qui compte pour elle, et les règles. Chaque justificatif est vérifié comme par `microcert verify` ; ce qui ne tient pas ne compte pas. Ceci dit ce que l’ensemble forme : la décision appartient au jury.',
    },
  ],
  exits: {
    en: 'Here 0 is eligible, 1 not yet, 3 undetermined; 2 also where any credential, or the pathway, cannot be read.',
    fr: 'Ici 0 veut dire éligible, 1 pas encore, 3 indéterminé ; 2 aussi si un justificatif, ou le parcours, est illisible.',
  },
  run: runStack,
};

async function runStack(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option, flag, locale } = invocation;
  const [pathwayFile = '', ...credentialFiles] = files;
  const [save, svg] = [option('save-bundle'), option('svg')];
  const replace = flag('force');
  assertOneStdin(invocation);
  const outputs = [save, svg].filter((path) => path !== undefined);
  await assertWritable(outputs, { replace, inputs: files });
  const asked = readStackOptions(invocation);
  const request = await readVerifyOptions(invocation, io);
  const source = await readDocument(pathwayFile, io);
  const pathway = pathwayOrTell(source, { locale, otherwise: PATHWAY_FIRST }, io);
  if (pathway === undefined) return EXIT.usage;
  const { credentials, unreadable } = await readCredentials(credentialFiles, io);
  if (unreadable.length > 0) return tellUnreadable(unreadable, invocation, io);
  const texts = credentials.map(({ bytes }) => bytes);
  const report = await checkStack(pathway, texts, { ...request.options, ...asked });
  const saved = save === undefined ? undefined : await saveBundle(save, replace, request, io);
  const illegible = unreadableIn(report, credentials);
  if (illegible.length > 0) return tellUnreadable(illegible, invocation, io);
  if (svg !== undefined) await drawInto(svg, { pathway, report, locale, replace });
  if (option('format') === 'json') io.out(asJson(report, credentials));
  else {
    const on = asked.on ?? report.judgedAt;
    const shown = { report, pathway, credentials, on, trust: request.options.trust };
    io.out(renderStack(shown, { locale, style: styleFor(io.colours) }));
  }
  // Beside the report, which a program may read.
  if (saved !== undefined) io.err(`${printable(invocation.say(saved))}\n`);
  return EXITS[report.answer];
}

const EXITS: Readonly<Record<StackAnswer, ExitCode>> = {
  eligible: EXIT.good,
  'not-yet': EXIT.findings,
  undetermined: EXIT.undecided,
};

interface Drawn extends PathwayPictureOptions {
  readonly pathway: Pathway;
  readonly replace: boolean;
}

/** What draws is loaded for who asks for a picture. */
async function drawInto(path: string, { pathway, replace, ...options }: Drawn): Promise<void> {
  const { pathwayPicture } = await import('../../artwork/pathway/pathway-picture.js');
  await writeWhole({ path, text: pathwayPicture(pathway, options), replace });
}

const PATHWAY_FIRST = {
  en: 'the first file is the pathway, with `requires` and `components`; credentials follow it',
  fr: 'le premier fichier est le parcours, avec `requires` et `components` ; les justificatifs le suivent',
};

const MOST_TOLD = 20;

/** An answer that leaves out what could not be read would be taken for one about everything. */
function tellUnreadable(
  errors: readonly AnyMicrocertError[],
  { locale, say }: Invocation,
  io: Io,
): ExitCode {
  const style = styleFor(io.colours);
  for (const error of errors.slice(0, MOST_TOLD)) io.err(renderError(error, { locale, style }));
  const left = errors.length - MOST_TOLD;
  if (left > 0) {
    const more = {
      en: `and ${left} more that cannot be read`,
      fr: `et ${left} autres qui ne peuvent être lus`,
    };
    io.err(`${say(more)}\n`);
  }
  return EXIT.usage;
}

/** JSON that is no credential. */
function unreadableIn(
  { credentials: judged }: StackReport,
  credentials: readonly HandedIn[],
): readonly AnyMicrocertError[] {
  return credentials.flatMap(({ file, line }, index) => {
    const { checks = [] } = judged[index]?.report ?? {};
    if (!isUnreadable(checks)) return [];
    const findings = checks.flatMap((check) => (check.outcome === 'failed' ? check.findings : []));
    const position = line === undefined ? {} : { position: { line, column: 1 } };
    const error = new MicrocertError('ERR_CREDENTIAL_UNREADABLE', {
      ...{ source: file, findings },
      ...position,
    });
    return isMicrocertError(error) ? [error] : [];
  });
}

/** The report, and from which file each credential came. */
function asJson(report: StackReport, credentials: readonly HandedIn[]): string {
  const judged = report.credentials.map((one, index) => {
    const { file, line, notes = [] } = credentials[index] ?? {};
    const from = { file, ...(line !== undefined && { line }), ...(notes.length > 0 && { notes }) };
    return { ...from, ...one };
  });
  return `${JSON.stringify({ ...report, credentials: judged }, null, 2)}\n`;
}

import { type AnyMicrocertError, isMicrocertError } from '../../foundation/errors/index.js';
import type { Report } from '../../foundation/report.js';
import {
  checkMicroCertification,
  councilRecommendation2022,
  type Framework,
} from '../../frameworks/index.js';
import { type Command, FORMAT_OPTION, type Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { placesIn } from '../places-in.js';
import { readDocument, type SourceDocument } from '../read-document.js';
import { renderConformity } from '../render-conformity.js';
import { errorAsJson, renderError } from '../render-error.js';
import { printable, styleFor } from '../style.js';

/** `microcert check`: which standard elements a definition describes, and what is missing. */
export const check: Command = {
  name: 'check',
  operands: 'DEFINITION…',
  count: { least: 1, most: 10_000 },
  summary: {
    en: 'Check definitions against the European standard elements.',
    fr: 'Contrôler des définitions selon les éléments standard européens.',
  },
  options: {
    award: {
      type: 'string',
      value: 'FILE',
      text: { en: 'check this award as well', fr: 'contrôler aussi cette délivrance' },
    },
    issuer: {
      type: 'string',
      value: 'FILE',
      text: { en: 'profile of the issuer, with --award', fr: 'profil de l’émetteur, avec --award' },
    },
    strict: {
      type: 'boolean',
      text: {
        en: 'answer 1 for warnings as well',
        fr: 'répondre 1 pour les avertissements aussi',
      },
    },
    format: FORMAT_OPTION,
  },
  examples: [
    {
      line: 'microcert check soil-health.yaml',
      text: { en: 'one definition, in YAML or JSON', fr: 'une définition, en YAML ou JSON' },
    },
    {
      line: 'microcert check definitions/*.yaml --lang fr',
      text: {
        en: 'several, with messages in French',
        fr: 'plusieurs, avec des messages en français',
      },
    },
    {
      line: 'microcert check soil-health.yaml --award award.json --issuer issuer.json',
      text: { en: 'with the elements of an award', fr: 'avec les éléments d’une délivrance' },
    },
  ],
  run: runCheck,
};

async function runCheck(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { files, option, flag } = invocation;
  const framework = councilRecommendation2022;
  const around = {
    ...(await given('award', option('award'), io)),
    ...(await given('issuer', option('issuer'), io)),
  };
  const values = Object.fromEntries(
    Object.entries(around).map(([name, { value }]) => [name, value]),
  );
  const results: Result[] = [];
  for (const file of files) {
    const source = await readOrTell(file, io);
    if (isMicrocertError(source)) results.push({ path: file, error: source });
    else {
      const options = { framework, clock: io.clock, ...values };
      results.push({ path: file, source, report: checkMicroCertification(source.value, options) });
    }
  }
  const write = option('format') === 'json' ? renderJson : renderText;
  write(results, { invocation, io, framework, around });
  if (results.every(({ error }) => error !== undefined)) return EXIT.usage;
  const good = results.every(({ report }) => isGood(report, flag('strict')));
  return good ? EXIT.good : EXIT.findings;
}

function isGood(report: Report | undefined, strict: boolean): boolean {
  const findings = report?.checks.flatMap((check) => check.findings) ?? [];
  const warned = findings.some(({ severity }) => severity === 'warning');
  return report?.verdict === 'accepted' && !(strict && warned);
}

/** One file that cannot be read is no reason to leave the others unchecked. */
async function readOrTell(file: string, io: Io): Promise<SourceDocument | AnyMicrocertError> {
  try {
    return await readDocument(file, io);
  } catch (error) {
    if (isMicrocertError(error)) return error;
    throw error;
  }
}

async function given(name: 'award' | 'issuer', file: string | undefined, io: Io): Promise<Around> {
  return file === undefined ? {} : { [name]: await readDocument(file, io) };
}

type Around = { readonly award?: SourceDocument; readonly issuer?: SourceDocument };

interface Output {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly framework: Framework;
  readonly around: Around;
}

type Result =
  | {
      readonly path: string;
      readonly source: SourceDocument;
      readonly report: Report;
      readonly error?: never;
    }
  | {
      readonly path: string;
      readonly error: AnyMicrocertError;
      readonly report?: never;
    };

function renderJson(results: readonly Result[], { io }: Output): void {
  const files = results.map(({ path, report, error }) => ({
    file: path,
    ...(error === undefined ? report : { error: errorAsJson(error) }),
  }));
  io.out(`${JSON.stringify(files.length === 1 ? files[0] : files, null, 2)}\n`);
}

function renderText(
  results: readonly Result[],
  { invocation, io, framework, around }: Output,
): void {
  const { locale } = invocation;
  const style = styleFor(io.colours);
  const texts: string[] = [];
  for (const result of results) {
    if (result.error !== undefined) {
      io.err(renderError(result.error, { locale, style }));
      continue;
    }
    const locate = placesIn({ definition: result.source, ...around });
    const body = renderConformity(result.report, { framework, locale, style, locate });
    texts.push(`${style.strong(printable(result.path))}\n${body}`);
  }
  if (texts.length > 0)
    io.out(`${texts.join('\n')}\n${style.faint(framework.disclaimer[locale])}\n`);
}

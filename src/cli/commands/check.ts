import {
  type AnyMicrocertError,
  isMicrocertError,
  MicrocertError,
} from '../../foundation/errors/index.js';
import type { Report } from '../../foundation/report.js';
import {
  catalogueOf,
  checkMicroCertification,
  councilRecommendation2022,
  FRAMEWORKS,
  type Framework,
  findFramework,
} from '../../frameworks/index.js';
import { asGithub } from '../check-outputs/github.js';
import { asJson } from '../check-outputs/json.js';
import { asJunit } from '../check-outputs/junit.js';
import type { CheckResult, OutputContext } from '../check-outputs/result.js';
import { asSarif } from '../check-outputs/sarif.js';
import type { Command, Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { explainRule, renderRules } from '../explain-rules.js';
import { findDefinitions } from '../find-definitions.js';
import type { Io } from '../io.js';
import { placesIn } from '../places-in.js';
import { readDocument, type SourceDocument } from '../read-document.js';
import { renderConformity } from '../render-conformity.js';
import { renderError } from '../render-error.js';
import { printable, styleFor } from '../style.js';

const FRAMEWORK_IDS = FRAMEWORKS.map(({ id }) => id);

/** `microcert check`: which standard elements a definition describes, and what is missing. */
export const check: Command = {
  name: 'check',
  operands: 'DEFINITION…',
  count: { least: 0, most: 100_000 },
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
    framework: {
      type: 'string',
      value: 'ID',
      choices: FRAMEWORK_IDS,
      text: {
        en: `what to hold it against: ${FRAMEWORK_IDS.join(', ')}`,
        fr: `le cadre à appliquer : ${FRAMEWORK_IDS.join(', ')}`,
      },
    },
    'list-rules': {
      type: 'boolean',
      text: { en: 'show the rules of the framework', fr: 'montrer les règles du cadre' },
    },
    explain: {
      type: 'string',
      value: 'RULE',
      text: { en: 'say what a rule asks and why', fr: 'dire ce que demande une règle et pourquoi' },
    },
    format: {
      type: 'string',
      value: 'text|json|sarif|github|junit',
      choices: ['text', 'json', 'sarif', 'github', 'junit'],
      text: {
        en: 'text for people (default); JSON, SARIF 2.1, GitHub annotations or JUnit for programs',
        fr: 'texte pour lire (par défaut) ; JSON, SARIF 2.1, annotations GitHub ou JUnit pour un programme',
      },
    },
  },
  examples: [
    {
      line: 'microcert check soil-health.yaml',
      text: { en: 'one definition, in YAML or JSON', fr: 'une définition, en YAML ou JSON' },
    },
    {
      line: 'microcert check definitions/ --framework digital-fcu --lang fr',
      text: {
        en: 'a whole folder against another framework, with messages in French',
        fr: 'tout un dossier selon un autre cadre, avec des messages en français',
      },
    },
    {
      line: 'microcert check definitions/ --format sarif > microcert.sarif',
      text: { en: 'in a pipeline', fr: 'dans une chaîne CI' },
    },
    {
      line: 'microcert check --explain digital-fcu.hours',
      text: {
        en: 'what a rule asks and where it comes from',
        fr: 'ce que demande une règle et d’où elle vient',
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
  const { files, option, flag, locale } = invocation;
  const style = styleFor(io.colours);
  const framework = findFramework(option('framework') ?? '') ?? councilRecommendation2022;
  const rule = option('explain');
  if (rule !== undefined || flag('list-rules')) {
    io.out(
      rule === undefined ? renderRules(framework, locale, style) : explainRule(rule, locale, style),
    );
    return EXIT.good;
  }
  if (files.length === 0) throw new MicrocertError('ERR_USAGE', { hint: NO_FILE });
  const around = {
    ...(await given('award', option('award'), io)),
    ...(await given('issuer', option('issuer'), io)),
  };
  const results = await checkAll(await findDefinitions(files), { framework, around }, io);
  const context = { framework, locale, style, around };
  const format = option('format') ?? 'text';
  if (format === 'text') writeText(results, context, io);
  else io.out(FORMATS[format as keyof typeof FORMATS](results, context));
  return exitCodeFor(results, flag('strict'));
}

const FORMATS = { json: asJson, sarif: asSarif, github: asGithub, junit: asJunit } as const;

const NO_FILE = {
  en: 'microcert check takes DEFINITION…; see microcert check --help',
  fr: 'microcert check prend DEFINITION… ; voir microcert check --help',
};

async function given(name: 'award' | 'issuer', file: string | undefined, io: Io): Promise<Around> {
  return file === undefined ? {} : { [name]: await readDocument(file, io) };
}

type Around = OutputContext['around'];

async function checkAll(
  files: readonly string[],
  { framework, around }: { readonly framework: Framework; readonly around: Around },
  io: Io,
): Promise<readonly CheckResult[]> {
  const values = Object.fromEntries(
    Object.entries(around).map(([name, { value }]) => [name, value]),
  );
  const sources: (readonly [string, SourceDocument | AnyMicrocertError])[] = [];
  for (const path of files) sources.push([path, await readOrTell(path, io)]);
  const catalogue = catalogueOf(sources.map(([, read]) => ('value' in read ? read.value : null)));
  const options = { framework, catalogue, clock: io.clock, ...values };
  return sources.map(([path, source]) =>
    isMicrocertError(source)
      ? { path, error: source }
      : { path, source, report: checkMicroCertification(source.value, options) },
  );
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

/** 2 where nothing could be read at all; a file among others that could not is a finding. */
function exitCodeFor(results: readonly CheckResult[], strict: boolean): ExitCode {
  if (results.every((result) => 'error' in result)) return EXIT.usage;
  const good = results.every((result) => 'report' in result && isGood(result.report, strict));
  return good ? EXIT.good : EXIT.findings;
}

function isGood({ verdict, checks }: Report, strict: boolean): boolean {
  const warned = checks.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'warning'),
  );
  return verdict === 'accepted' && !(strict && warned);
}

/** Many good files are told by their number; each of the others has its report. */
function writeText(results: readonly CheckResult[], context: OutputContext, io: Io): void {
  const { framework, locale, style, around } = context;
  const isQuiet = (result: CheckResult) =>
    results.length > MANY && 'report' in result && isGood(result.report, true);
  const texts: string[] = [];
  for (const result of results.filter((each) => !isQuiet(each))) {
    if ('error' in result) {
      io.err(renderError(result.error, { locale, style }));
      continue;
    }
    const locate = placesIn({ definition: result.source, ...around });
    const body = renderConformity(result.report, { framework, locale, style, locate });
    texts.push(`${style.strong(printable(result.path))}\n${body}`);
  }
  if (results.length > 1) texts.push(summary(results, context));
  if (texts.length > 0)
    io.out(`${texts.join('\n')}\n${style.faint(framework.disclaimer[locale])}\n`);
}

const MANY = 10;

function summary(results: readonly CheckResult[], { locale, style }: OutputContext): string {
  const unread = results.filter((result) => 'error' in result).length;
  const bad = results.filter(
    (result) => 'report' in result && !isGood(result.report, false),
  ).length;
  const warned = results.filter(
    (result) => 'report' in result && isGood(result.report, false) && !isGood(result.report, true),
  ).length;
  const text = {
    en: `${results.length} files: ${bad} to complete, ${warned} with warnings, ${unread} not readable`,
    fr: `${results.length} fichiers : ${bad} à compléter, ${warned} avec avertissements, ${unread} illisibles`,
  };
  const paint = bad + unread > 0 ? style.bad : style.good;
  return `${paint(text[locale])}\n`;
}

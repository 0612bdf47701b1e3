import {
  type AnyMicrocertError,
  isMicrocertError,
  MicrocertError,
} from '../../foundation/errors/index.js';
import type { Report } from '../../foundation/report.js';
import {
  type CheckOptions,
  catalogueOf,
  checkMicroCertification,
  councilRecommendation2022,
  FRAMEWORKS,
  type Framework,
  findFramework,
} from '../../frameworks/index.js';
import { assertNoCredential } from '../assert-no-credential.js';
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
import { looksLikePathway } from '../stacking/looks-like-pathway.js';
import { renderPathwayCheck } from '../stacking/render-pathway-check.js';
import { printable, styleFor } from '../style.js';

const FRAMEWORK_IDS = FRAMEWORKS.map(({ id }) => id);

/** `microcert check`: which standard elements a definition describes, and what is missing. */
export const check: Command = {
  name: 'check',
  operands: 'DEFINITION…',
  count: { least: 0, most: 100_000 },
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
      line: 'microcert check pathway.yaml',
      text: {
        en: 'a pathway to a larger award: whether its rules can be met (see microcert stack)',
        fr: 'un parcours vers une certification : si ses règles peuvent être remplies (voir microcert stack)',
      },
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
  const paths = await findDefinitions(files);
  const context = { framework, locale, style, around };
  const counts = { files: 0, unreadable: 0, incomplete: 0, warned: 0 };
  const results = counting(await checkAll(paths, { framework, around }, io), counts);
  const format = option('format') ?? 'text';
  if (format === 'text') writeText(results, { context, counts, many: paths.length > MANY }, io);
  else io.out(FORMATS[format as keyof typeof FORMATS]([...results], context));
  return exitCodeFor(counts, flag('strict'));
}

const FORMATS = { json: asJson, sarif: asSarif, github: asGithub, junit: asJunit } as const;

const NO_FILE = {
  en: 'a file is missing: microcert check takes DEFINITION…; see microcert check --help',
  fr: 'il manque un fichier : microcert check prend DEFINITION… ; voir microcert check --help',
};

const NO_DEFINITION = {
  en: '--award and --issuer are for definitions: leave them out of the check of a pathway',
  fr: '--award et --issuer concernent les définitions : les retirer du contrôle d’un parcours',
};

async function given(name: 'award' | 'issuer', file: string | undefined, io: Io): Promise<Around> {
  return file === undefined ? {} : { [name]: await readDocument(file, io) };
}

type Around = OutputContext['around'];

/** Reads all files at once, as definitions may need one another; each is checked when its result is asked for. */
async function checkAll(
  files: readonly string[],
  { framework, around }: { readonly framework: Framework; readonly around: Around },
  io: Io,
): Promise<Iterable<CheckResult>> {
  const values = Object.fromEntries(
    Object.entries(around).map(([name, { value }]) => [name, value]),
  );
  const sources: Source[] = [];
  for (const path of files) sources.push([path, await readOrTell(path, io)]);
  const written = sources.map(([, read]) => ('value' in read ? read.value : null));
  if (Object.keys(values).length > 0 && written.every(looksLikePathway))
    throw new MicrocertError('ERR_USAGE', { hint: NO_DEFINITION });
  // What stacks has its own rules, loaded where there is a pathway.
  const stacking = written.some(looksLikePathway)
    ? await import('../stacking/pathway-document.js')
    : undefined;
  const catalogue = catalogueOf(written.map((value) => (looksLikePathway(value) ? null : value)));
  const options = { framework, catalogue, clock: io.clock, ...values };
  return checking(
    sources,
    options,
    stacking && ((value) => stacking.checkPathway(value, io.clock)),
  );
}

type Source = readonly [path: string, read: SourceDocument | AnyMicrocertError];

function* checking(
  sources: readonly Source[],
  options: CheckOptions,
  checkPathway: CheckPathway | undefined,
): Iterable<CheckResult> {
  for (const [path, source] of sources)
    yield isMicrocertError(source)
      ? { path, error: source }
      : { path, source, ...reportOn(source.value, options, checkPathway) };
}

type CheckPathway = (value: unknown) => Report;

/** A pathway to a larger award is written and checked like a definition, by rules of its own. */
function reportOn(value: unknown, options: CheckOptions, checkPathway: CheckPathway | undefined) {
  return checkPathway !== undefined && looksLikePathway(value)
    ? ({ kind: 'pathway', report: checkPathway(value) } as const)
    : ({ kind: 'definition', report: checkMicroCertification(value, options) } as const);
}

/** What came of all files. */
interface Counts {
  files: number;
  unreadable: number;
  incomplete: number;
  warned: number;
}

/** The results as they come, counted as they go by: nobody has to keep ten thousand good ones. */
function* counting(results: Iterable<CheckResult>, counts: Counts): Iterable<CheckResult> {
  for (const result of results) {
    counts.files += 1;
    if ('error' in result) counts.unreadable += 1;
    else if (!isGood(result.report, false)) counts.incomplete += 1;
    else if (!isGood(result.report, true)) counts.warned += 1;
    yield result;
  }
}

/** One file that cannot be read is no reason to leave the others unchecked. */
async function readOrTell(file: string, io: Io): Promise<SourceDocument | AnyMicrocertError> {
  try {
    const document = await readDocument(file, io);
    assertNoCredential(document.value, file);
    return document;
  } catch (error) {
    if (isMicrocertError(error)) return error;
    throw error;
  }
}

/** 2 where nothing could be read at all; a file among others that could not is a finding. */
function exitCodeFor(counts: Counts, strict: boolean): ExitCode {
  const { files, unreadable, incomplete, warned } = counts;
  if (unreadable === files) return EXIT.usage;
  return unreadable + incomplete + (strict ? warned : 0) === 0 ? EXIT.good : EXIT.findings;
}

function isGood({ verdict, checks }: Report, strict: boolean): boolean {
  const warned = checks.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'warning'),
  );
  return verdict === 'accepted' && !(strict && warned);
}

interface TextOptions {
  readonly context: OutputContext;
  readonly counts: Counts;
  readonly many: boolean;
}

/** Many good files are told by their number; each of the others has its report. */
function writeText(
  results: Iterable<CheckResult>,
  { context, counts, many }: TextOptions,
  io: Io,
): void {
  const { framework, locale, style, around } = context;
  const texts: string[] = [];
  let isFramed = false;
  for (const result of results) {
    if ('error' in result) {
      io.err(renderError(result.error, { locale, style }));
      continue;
    }
    isFramed ||= result.kind === 'definition';
    if (many && isGood(result.report, true)) continue;
    const locate = placesIn({ definition: result.source, ...around });
    const body =
      result.kind === 'pathway'
        ? renderPathwayCheck(result.report, { locale, style, locate })
        : renderConformity(result.report, { framework, locale, style, locate });
    texts.push(`${style.strong(printable(result.path))}\n${body}`);
  }
  if (counts.files > 1) texts.push(summary(counts, context));
  // What a framework says of itself is about definitions.
  if (isFramed || counts.files > 1) texts.push(`${style.faint(framework.disclaimer[locale])}\n`);
  if (texts.length > 0) io.out(texts.join('\n'));
}

const MANY = 10;

function summary(counts: Counts, { locale, style }: OutputContext): string {
  const { files, unreadable, incomplete, warned } = counts;
  const text = {
    en: `${files} files: ${incomplete} to complete, ${warned} with warnings, ${unreadable} not readable`,
    fr: `${files} fichiers : ${incomplete} à compléter, ${warned} avec avertissements, ${unreadable} illisibles`,
  };
  const paint = incomplete + unreadable > 0 ? style.bad : style.good;
  return `${paint(text[locale])}\n`;
}

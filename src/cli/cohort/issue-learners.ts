import { resolve } from 'node:path';
import {
  type CohortLine,
  type CredentialFile,
  openCredentialFile,
  readCohort,
  runCohort,
} from '../../cohort/index.js';
import { isMicrocertError, MicrocertError, withSource } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Signer } from '../../identity/index.js';
import { createIssuer, type Issuer } from '../../issuing/index.js';
import { defineMicroCertification, parseIssuerProfile } from '../../model/index.js';
import type { AwardBook, Keep } from '../../registry/index.js';
import type { Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { clockOf, findingsOn, frameworkOf, mappingOf, renderRefusal } from '../issuing-sources.js';
import { loadSigner, readProfile } from '../load-issuer.js';
import { openRegistryFor } from '../open-registry.js';
import { readDocument } from '../read-document.js';
import { styleFor } from '../style.js';
import { awardCheck, type CohortSources } from './cohort-sources.js';
import { type CountedInput, countedInput } from './counted-input.js';
import { withFirstRead } from './first-row.js';
import { noReasons } from './reasons.js';
import { createReporter } from './reporter.js';
import { openResultsFile, type ResultsFile } from './results-file.js';
import { addStatusLists, withGrowingLists } from './status-lists.js';
import { renderSummary, type Summary } from './summary.js';

/** `microcert issue --learners`: a cohort, through a registry. */
export async function issueLearners(invocation: Invocation, io: Io): Promise<ExitCode> {
  assertForCohorts(invocation);
  const files = {
    definition: await readDocument(invocation.files[0] ?? '-', io),
    issuer: await readProfile(invocation, io),
  };
  const [framework, clock] = [frameworkOf(invocation), clockOf(invocation, io)];
  const findings = findingsOn(files, clock, framework);
  if (findings.some(({ severity }) => severity === 'error')) {
    io.err(renderRefusal({ sources: files, findings, framework }, invocation, io));
    return EXIT.findings;
  }
  const definition = defineMicroCertification(files.definition.value);
  const profile = parseIssuerProfile(files.issuer.value);
  const mapping = mappingOf(invocation);
  return issueCohort({ definition, profile, framework, clock, mapping }, invocation, io);
}

/** What is for one award is not passed over in silence. */
function assertForCohorts({ files, option, flag }: Invocation): void {
  const own = ['award', 'jwt'].find((name) => option(name) !== undefined || flag(name));
  if (own !== undefined) throw new MicrocertError('ERR_USAGE', { hint: notForCohorts(own) });
  if (
    [files[0], option('learners'), option('issuer'), option('key')].filter((name) => name === '-')
      .length > 1
  )
    throw new MicrocertError('ERR_USAGE', { hint: ONE_STDIN });
}

async function issueCohort(
  sources: CohortSources,
  invocation: Invocation,
  io: Io,
): Promise<ExitCode> {
  const learners = invocation.option('learners') ?? '-';
  const input = await countedInput(learners, io);
  const dateFormat = invocation.option('date-format');
  const rows = readCohort(input.bytes, {
    definition: sources.definition,
    ...(dateFormat !== undefined && { dateFormat }),
  });
  try {
    const cohort = { sources, learners, input, rows: await withFirstRead(rows) };
    return await (invocation.flag('dry-run')
      ? tryRows(cohort, invocation, io)
      : issueRows(cohort, invocation, io));
  } catch (error) {
    const isOfFile = isMicrocertError(error) && /^ERR_(COHORT|INPUT)_/.test(error.code);
    throw isOfFile && error.source === undefined ? withSource(error, learners) : error;
  }
}

/** A cohort that is being read. */
interface Cohort {
  readonly sources: CohortSources;
  /** Name of its file. */
  readonly learners: string;
  readonly input: CountedInput;
  readonly rows: AsyncIterable<CohortLine>;
}

/** The whole of it, with a key that is nobody's, into no file and no registry. */
async function tryRows(cohort: Cohort, invocation: Invocation, io: Io): Promise<ExitCode> {
  const { NO_REGISTRY, noFile, noSigner } = await import('./dry-run.js');
  const { sources, learners } = cohort;
  const signer = await noSigner(sources.profile);
  const running = {
    ...{ ...cohort, registry: NO_REGISTRY, file: noFile(), run: '' },
    ...{ keyId: signer.id, issuer: issuerOf(sources, signer, io) },
  };
  const came = await run(running, invocation, io);
  return finish({ ...came, files: { learners }, isRevocable: true }, invocation, io);
}

async function issueRows(cohort: Cohort, invocation: Invocation, io: Io): Promise<ExitCode> {
  const { option } = invocation;
  const files = filesOf(cohort.learners, invocation);
  const signer = await loadSigner(invocation, cohort.sources.profile, io);
  const keep = option('keep') as Keep | undefined;
  // What is refused is refused before anything is made or written.
  const issuer = issuerOf(cohort.sources, signer, io);
  const opened = await openRegistryFor(invocation, io, keep && { keep });
  try {
    await opened.assertSigningKey(signer);
    const registry = withGrowingLists(opened);
    const isRevocable = await addStatusLists(registry, {
      address: option('status-url'),
      isSuspendable: invocation.flag('suspendable'),
    });
    const name = resolve(files.out);
    const file = await openCredentialFile(files.out, { run: name, book: registry });
    const running = { ...cohort, registry, file, run: name, issuer, keyId: signer.id };
    const came = await writingResults(files.results, invocation, (results) =>
      run({ ...running, results }, invocation, io),
    ).finally(file.close);
    if (came.counts.issued > 0) await opened.signHead(signer);
    return finish({ ...came, files, isRevocable }, invocation, io);
  } finally {
    await opened.close();
  }
}

/** Results are put in place whole, or those of the run before stay. */
async function writingResults<Value>(
  path: string,
  { locale }: Invocation,
  action: (results: ResultsFile) => Promise<Value>,
): Promise<Value> {
  const results = await openResultsFile(path, locale);
  try {
    const value = await action(results);
    await results.finish();
    return value;
  } catch (error) {
    await results.abandon();
    throw error;
  }
}

function filesOf(learners: string, { option }: Invocation) {
  const out = option('out');
  if (out === undefined || out === '-') throw new MicrocertError('ERR_USAGE', { hint: OUT_HINT });
  const results = option('results') ?? `${out.replace(/\.jsonl$/, '')}.results.csv`;
  if (new Set([out, results, learners].map((name) => resolve(name))).size < 3)
    throw new MicrocertError('ERR_USAGE', { hint: SAME_FILE });
  return { learners, out, results };
}

interface Running extends Cohort {
  readonly registry: AwardBook;
  readonly file: CredentialFile;
  readonly run: string;
  readonly issuer: Issuer;
  /** Verification method that signs. */
  readonly keyId: string;
  readonly results?: ResultsFile;
}

type Came = Pick<Summary, 'counts' | 'reasons' | 'milliseconds' | 'stoppedBy' | 'cutOff'>;

async function run(running: Running, invocation: Invocation, io: Io): Promise<Came> {
  const { sources, input, results, file } = running;
  const reporter = createReporter(io, { locale: invocation.locale, clock: io.clock, ...input });
  const reasons = noReasons();
  const [start, signal] = [io.clock(), io.interruption?.()];
  const task = { ...running, definition: sources.definition, random: io.random };
  const threads = threadsIn(invocation);
  const options = { check: awardCheck(sources), threads, ...(signal && { signal }) };
  try {
    for await (const row of runCohort(task, options)) {
      await results?.add(row);
      reporter.row(row.outcome);
      if (row.outcome === 'refused') reasons.add(row);
    }
  } finally {
    reporter.end();
  }
  return {
    ...{ counts: reporter.counts, reasons, cutOff: file.cutOff },
    milliseconds: io.clock() - start,
    stoppedBy: signal?.aborted === true ? String(signal.reason) : undefined,
  };
}

function issuerOf(
  { profile, clock, mapping }: CohortSources,
  signer: Signer,
  { random }: Io,
): Issuer {
  return createIssuer({ profile, signer, clock, random, ...mapping });
}

function finish(summary: Summary, { locale }: Invocation, io: Io): ExitCode {
  io.out(renderSummary(summary, locale, styleFor(io.colours)));
  if (summary.stoppedBy !== undefined)
    return summary.stoppedBy === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted;
  return summary.counts.refused > 0 ? EXIT.findings : EXIT.good;
}

function threadsIn({ option }: Invocation): number | 'all' {
  const text = option('threads') ?? 'all';
  if (text === 'all') return 'all';
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new MicrocertError('ERR_USAGE', { hint: THREADS_HINT });
}

function notForCohorts(name: string): LocalText {
  return {
    en: `--${name} is for one award: leave it out, or leave out --learners`,
    fr: `--${name} concerne une seule délivrance : retirer cette option, ou --learners`,
  };
}

const ONE_STDIN = {
  en: 'standard input (-) can be read for one of them only',
  fr: 'l’entrée standard (-) ne peut servir qu’à l’un d’eux',
};
const OUT_HINT = {
  en: 'add --out FILE.jsonl: a cohort is written to a file, so that it can be taken up where it stopped',
  fr: 'ajouter --out FICHIER.jsonl : une cohorte est écrite dans un fichier, pour pouvoir être reprise là où elle s’est arrêtée',
};
const SAME_FILE = {
  en: 'the cohort, the credentials and the results are three files: give each a name of its own',
  fr: 'la cohorte, les justificatifs et les résultats sont trois fichiers : donner à chacun son nom',
};
const THREADS_HINT = {
  en: '--threads takes a whole number from 1 to 99, or all',
  fr: '--threads prend un nombre entier de 1 à 99, ou all',
};

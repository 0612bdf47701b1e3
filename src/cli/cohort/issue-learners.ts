import { resolve } from 'node:path';
import { type CredentialFile, openCredentialFile, runCohort } from '../../cohort/index.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';
import { realPathOf } from '../../foundation/real-path-node.js';
import type { Signer } from '../../identity/index.js';
import { createIssuer, type Issuer } from '../../issuing/index.js';
import type { AwardBook, Keep } from '../../registry/index.js';
import { LINK_OPTIONS } from '../certificates/options.js';
import type { Invocation } from '../command.js';
import { EXIT, type ExitCode, exitAfter } from '../exit-codes.js';
import type { Io } from '../io.js';
import { loadSigner } from '../load-issuer.js';
import { openRegistryFor } from '../open-registry.js';
import { assertDrawable, type Drawing, drawingIn } from '../pictures/drawing-in.js';
import { exitAfterDrawing } from '../pictures/drawn-summary.js';
import { PICTURE_OPTIONS } from '../pictures/options.js';
import { styleFor } from '../style.js';
import { awardCheck, type CohortSources, readCohortSources } from './cohort-sources.js';
import { assertOneStdin, type Cohort, withLearners } from './learners-in.js';
import { assertOutputs } from './outputs.js';
import { noReasons } from './reasons.js';
import { createReporter } from './reporter.js';
import { assertResultsName, type ResultsFile, writingResults } from './results-file.js';
import { noteNotRevocable, noteWhetherRevocable } from './revocable-note.js';
import { addStatusLists, assertSuspendable, withGrowingLists } from './status-lists.js';
import { renderSummary, type Summary } from './summary.js';
import { summaryAsJson } from './summary-json.js';
import { threadsIn } from './threads-in.js';

/** `microcert issue --learners`: a cohort, through a registry. */
export async function issueLearners(invocation: Invocation, io: Io): Promise<ExitCode> {
  assertForCohorts(invocation);
  const sources = await readCohortSources(invocation, io);
  if (sources === undefined) return EXIT.findings;
  return withLearners(sources, invocation, io, (cohort) =>
    invocation.flag('dry-run')
      ? tryRows(cohort, invocation, io)
      : issueRows(cohort, invocation, io),
  );
}

/** What is for one award is not passed over in silence. */
function assertForCohorts(invocation: Invocation): void {
  const { option, flag } = invocation;
  assertSuspendable(invocation);
  const own = ['award', 'jwt', 'force'].find((name) => option(name) !== undefined || flag(name));
  if (own !== undefined) throw new MicrocertError('ERR_USAGE', { hint: notForCohorts(own) });
  assertOneStdin(invocation);
}

/** The whole of it, with a key that is nobody's, into no file and no registry. */
async function tryRows(cohort: Cohort, invocation: Invocation, io: Io): Promise<ExitCode> {
  const { NO_REGISTRY, noFile, noSigner } = await import('./dry-run.js');
  const { sources, learners } = cohort;
  const signer = await noSigner(sources.profile);
  const running = {
    ...{ ...cohort, registry: NO_REGISTRY, file: noFile(), run: '' },
    ...{ keyId: signer.id, issuer: issuerOf(sources, signer, io), signal: io.interruption?.() },
  };
  await noteWhetherRevocable(invocation, io);
  const came = await run(running, invocation, io);
  return finish({ ...came, files: { learners }, isRevocable: true }, invocation, io);
}

async function issueRows(cohort: Cohort, invocation: Invocation, io: Io): Promise<ExitCode> {
  const { option } = invocation;
  const files = filesOf(cohort.learners, invocation);
  await assertOutputs(files, invocation, io);
  const { definition, profile } = cohort.sources;
  const drawing = await drawingIn(invocation, io, ABOUT);
  if (drawing !== undefined) await assertDrawable(drawing, definition, profile);
  const signer = await loadSigner(invocation, profile, io);
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
    if (!isRevocable) noteNotRevocable(invocation, io);
    const name = await realPathOf(files.out);
    const file = await openCredentialFile(files.out, { run: name, book: registry });
    const signal = io.interruption?.();
    const running = { ...cohort, registry, file, run: name, issuer, keyId: signer.id, signal };
    try {
      const came = await writingResults(files.results, invocation, (results) =>
        run({ ...running, results }, invocation, io),
      );
      // Also where nothing was issued: a run that was killed left what it recorded unsigned.
      await opened.signHead(signer);
      const drawn = await drawnOf({ drawing, file, out: files.out, signal }, io);
      return finish({ ...came, files, isRevocable, ...(drawn && { drawn }) }, invocation, io);
    } finally {
      await file.close();
    }
  } finally {
    await opened.close();
  }
}

function filesOf(learners: string, { files, option }: Invocation) {
  const out = option('out');
  if (out === undefined || out === '-') throw new MicrocertError('ERR_USAGE', { hint: OUT_HINT });
  assertResultsName(option('results'));
  const results = option('results') ?? `${out.replace(/\.jsonl$/, '')}.results.csv`;
  const inputs = [learners, files[0], option('issuer'), option('key')].flatMap(
    (name) => name ?? [],
  );
  if (
    [out, ...inputs].some((name) => resolve(name) === resolve(results)) ||
    inputs.some((name) => resolve(name) === resolve(out))
  )
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
  readonly signal: AbortSignal | undefined;
}

type Came = Pick<Summary, 'counts' | 'reasons' | 'milliseconds' | 'stoppedBy' | 'cutOff' | 'isNew'>;

async function run(running: Running, invocation: Invocation, io: Io): Promise<Came> {
  const { sources, input, results, file } = running;
  const reporter = createReporter(io, { locale: invocation.locale, clock: io.clock, ...input });
  const reasons = noReasons();
  const [start, { signal }] = [io.clock(), running];
  const task = { ...running, definition: sources.definition, random: io.random };
  const threads = threadsIn(invocation, 'all');
  const again = invocation.flag('again');
  const options = { check: awardCheck(sources), again, threads, ...(signal && { signal }) };
  try {
    for await (const row of runCohort(task, options)) {
      await results?.add(row);
      reporter.row(row.outcome);
      reasons.add(row);
    }
  } finally {
    reporter.end();
  }
  return {
    ...{ counts: reporter.counts, reasons, cutOff: file.cutOff, isNew: file.isNew },
    milliseconds: io.clock() - start,
    stoppedBy: signal?.aborted === true ? String(signal.reason) : undefined,
  };
}

/** Options that are about a picture of each credential. */
const ABOUT = {
  badges: Object.keys(PICTURE_OPTIONS).filter((name) => name !== 'png' && name !== 'svg'),
  certificates: Object.keys(LINK_OPTIONS),
  logo: 'logo',
};

interface ToDraw {
  readonly drawing: Drawing | undefined;
  readonly file: CredentialFile;
  readonly out: string;
  readonly signal: AbortSignal | undefined;
}

/** Pictures of all that is committed, of earlier runs too: while the file is held, nobody cuts it. */
async function drawnOf({ drawing, file, out, signal }: ToDraw, io: Io) {
  if (drawing === undefined || file.length === 0) return undefined;
  const { drawLines } = await import('../pictures/draw-lines.js');
  return drawLines({ ...drawing, file: out, length: file.length, signal }, io);
}

function issuerOf(
  { profile, clock, mapping }: CohortSources,
  signer: Signer,
  { random }: Io,
): Issuer {
  return createIssuer({ profile, signer, clock, random, ...mapping });
}

function finish(summary: Summary, { locale, option }: Invocation, io: Io): ExitCode {
  io.out(
    option('format') === 'json'
      ? summaryAsJson(summary)
      : renderSummary(summary, locale, styleFor(io.colours)),
  );
  if (summary.stoppedBy !== undefined) return exitAfter(summary.stoppedBy);
  const { drawn, counts } = summary;
  const drawing = drawn === undefined ? EXIT.good : exitAfterDrawing(drawn);
  return drawing === EXIT.good && counts.refused > 0 ? EXIT.findings : drawing;
}

function notForCohorts(name: string): LocalText {
  return {
    en: `--${name} is for one award: leave it out, or leave out --learners`,
    fr: `--${name} concerne une seule délivrance : retirer cette option, ou --learners`,
  };
}

const OUT_HINT = {
  en: 'add --out FILE.jsonl: a cohort is written to a file, so that it can be taken up where it stopped',
  fr: 'ajouter --out FICHIER.jsonl : une cohorte est écrite dans un fichier, pour pouvoir être reprise là où elle s’est arrêtée',
};
const SAME_FILE = {
  en: 'the credentials and the results are files of their own, and no other of the command: give each another name',
  fr: 'les justificatifs et les résultats sont des fichiers à part, et aucun autre de la commande : donner à chacun un autre nom',
};

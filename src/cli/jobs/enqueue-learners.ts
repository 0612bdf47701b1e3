import { basename, resolve } from 'node:path';
import { MicrocertError } from '../../foundation/errors/index.js';
import { type EnqueuedRow, enqueueCohort, type JobQueue, openQueue } from '../../jobs/index.js';
import { awardCheck, readCohortSources } from '../cohort/cohort-sources.js';
import { assertOneStdin, type Cohort, withLearners } from '../cohort/learners-in.js';
import { assertOutputs } from '../cohort/outputs.js';
import { noReasons, type Reasons } from '../cohort/reasons.js';
import { createReporter } from '../cohort/reporter.js';
import { assertResultsName, type ResultsFile, writingResults } from '../cohort/results-file.js';
import { addStatusLists, assertSuspendable } from '../cohort/status-lists.js';
import type { Invocation } from '../command.js';
import { EXIT, type ExitCode, exitAfter } from '../exit-codes.js';
import { OTHER_NAME } from '../files.js';
import type { Io } from '../io.js';
import { assertPostgres, openRegistryFor } from '../open-registry.js';
import { styleFor } from '../style.js';
import { renderEnqueued } from './render-enqueued.js';

/** `microcert enqueue`: the rows of a cohort that can be issued, into the queue; why the others cannot, at once. */
export async function enqueueLearners(invocation: Invocation, io: Io): Promise<ExitCode> {
  if (invocation.option('learners') === undefined)
    throw new MicrocertError('ERR_USAGE', { hint: LEARNERS_HINT });
  assertOneStdin(invocation);
  assertSuspendable(invocation);
  assertResults(invocation);
  assertPostgres(invocation, io);
  const chunk = chunkIn(invocation);
  await assertOutputs({ results: invocation.option('results') }, invocation, io);
  const sources = await readCohortSources(invocation, io);
  if (sources === undefined) return EXIT.findings;
  return withLearners(sources, invocation, io, async (cohort) => {
    const registry = await openRegistryFor(invocation, io);
    try {
      const queue = await openQueue({ registry, issuer: sources.profile.id });
      try {
        const isRevocable = await addStatusLists(registry, {
          address: invocation.option('status-url'),
          isSuspendable: invocation.flag('suspendable'),
        });
        return await enqueueAll({ cohort, queue, chunk, isRevocable }, invocation, io);
      } finally {
        await queue.close();
      }
    } finally {
      await registry.close();
    }
  });
}

interface Enqueuing {
  readonly cohort: Cohort;
  readonly queue: JobQueue;
  readonly chunk: number;
  readonly isRevocable: boolean;
}

async function enqueueAll(enqueuing: Enqueuing, invocation: Invocation, io: Io): Promise<ExitCode> {
  const { locale } = invocation;
  const path = invocation.option('results');
  const came = await (path === undefined
    ? enqueueRows(enqueuing, invocation, io)
    : writingResults(path, invocation, (file) => enqueueRows(enqueuing, invocation, io, file)));
  const { isRevocable } = enqueuing;
  const results = path === undefined ? {} : { results: path };
  io.out(renderEnqueued({ ...came, isRevocable, ...results }, locale, styleFor(io.colours)));
  if (came.stoppedBy !== undefined) return exitAfter(came.stoppedBy);
  return came.counts.refused > 0 ? EXIT.findings : EXIT.good;
}

interface Came {
  readonly counts: Readonly<Record<EnqueuedRow['outcome'], number>>;
  readonly reasons: Reasons;
  readonly stoppedBy: string | undefined;
}

async function enqueueRows(
  { cohort, queue, chunk }: Enqueuing,
  { locale }: Invocation,
  io: Io,
  results?: ResultsFile,
): Promise<Came> {
  const { sources, learners, input, rows } = cohort;
  const signal = io.interruption?.();
  const reporter = createReporter(io, { locale, clock: io.clock, ...input });
  const [counts, reasons] = [{ queued: 0, waiting: 0, existing: 0, refused: 0 }, noReasons()];
  const options = {
    ...{ check: awardCheck(sources), chunk },
    ...(learners !== '-' && { source: basename(learners) }),
    ...(signal && { signal }),
  };
  const task = { queue, definition: sources.definition, rows };
  try {
    for await (const row of enqueueCohort(task, options)) {
      await results?.add(row);
      counts[row.outcome] += 1;
      const isOpen = row.outcome === 'queued' || row.outcome === 'waiting';
      reporter.row(isOpen ? 'issued' : row.outcome);
      reasons.add(row);
    }
  } finally {
    reporter.end();
  }
  return {
    counts,
    reasons,
    stoppedBy: signal?.aborted === true ? String(signal.reason) : undefined,
  };
}

/** Results in place of the cohort would be the end of it. */
function assertResults({ option, files }: Invocation): void {
  const results = option('results');
  assertResultsName(results);
  const inputs = [files[0], option('learners'), option('issuer')].filter((name) => name !== '-');
  if (results !== undefined && inputs.some((name) => resolve(name ?? '') === resolve(results)))
    throw new MicrocertError('ERR_FILE_EXISTS', { source: results, hint: OTHER_NAME });
}

function chunkIn({ option }: Invocation): number {
  const text = option('chunk') ?? '500';
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new MicrocertError('ERR_USAGE', { hint: CHUNK_HINT });
}

const LEARNERS_HINT = {
  en: 'add --learners FILE with the cohort: CSV or JSONL, a row for each learner',
  fr: 'ajouter --learners FICHIER avec la cohorte : CSV ou JSONL, une ligne par apprenant',
};
const CHUNK_HINT = {
  en: '--chunk takes a whole number from 1 to 9999',
  fr: '--chunk prend un nombre entier de 1 à 9999',
};

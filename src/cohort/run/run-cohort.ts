import { pooledRandom } from '../../foundation/pooled-random.js';
import type { Random } from '../../foundation/ports.js';
import type { Finding } from '../../foundation/report.js';
import type { TelemetryApi } from '../../foundation/telemetry.js';
import { uuidUrn } from '../../foundation/uuid.js';
import type { Issuer } from '../../issuing/index.js';
import type { Award, MicroCertification, StatusPlace } from '../../model/index.js';
import type { AwardBook } from '../../registry/registry.js';
import type { CohortLine } from '../read-cohort.js';
import type { CredentialFile } from './credential-file.js';
import { nextRows } from './next-rows.js';
import { oneByOne } from './one-by-one.js';
import type { IssuedBook } from './own-lines.js';
import type { RunRow } from './run-row.js';
import { settledOf } from './settle-rows.js';
import { type WaitingLine, waitingLine } from './waiting-line.js';

/** What a run is made of. */
export interface RunTask {
  readonly issuer: Pick<Issuer, 'issueCohort'>;
  /** Verification method that signs. */
  readonly keyId: string;
  /** Randomness for the ids of credentials. */
  readonly random: Random;
  readonly definition: MicroCertification;
  readonly rows: AsyncIterable<CohortLine>;
  /** With `find`, a row whose own id another credential has is refused; without it, such a row ends the run. */
  readonly registry: AwardBook & Partial<IssuedBook>;
  readonly file: CredentialFile;
  /** Name of the run, under which the registry keeps how far the file is written. */
  readonly run: string;
}

/** How a run is done. */
export interface RunOptions {
  /** What is asked of an award besides what the issuer asks: a framework. Places are in the award. */
  readonly check?: (award: Award) => readonly Finding[];
  /** Issues as well what was issued to a learner who was forgotten since; by default such a row is refused. */
  readonly again?: boolean;
  /** As for `issueCohort`; `all` by default. */
  readonly threads?: number | 'all';
  /** How many credentials are committed together; 2,000 by default. */
  readonly chunk?: number;
  /** Stops the run: no more rows are read, and what was issued is committed. */
  readonly signal?: AbortSignal;
  /** `@opentelemetry/api`, the module itself: the run is told in spans and counts, never with anything of a learner. */
  readonly telemetry?: TelemetryApi;
}

/** Half as many are committed twice as often, and each time the disk is waited for, and pages of indexes are written. */
const CHUNK = 2000;

/** More rows than this are not looked up at once: nothing else is done meanwhile. */
const MOST_ASKED = 1000;

/** More rows than this do not wait for one of them to be issued. */
const MOST_WAITING = 10_000;

/**
 * Issues a cohort through a registry: whatever was issued before is left alone, and what is issued is in the file and in
 * the registry, or in neither. Rows come back in their order, each once it is settled for good.
 *
 * @throws What the registry, the file and the reader throw. What was given out by then is committed.
 */
export function runCohort(
  task: RunTask,
  options: RunOptions = {},
): AsyncGenerator<RunRow, void, undefined> {
  const { telemetry } = options;
  return telemetry === undefined ? rowsOf(task, options) : toldRows(telemetry, task, options);
}

async function* toldRows(
  api: TelemetryApi,
  task: RunTask,
  options: RunOptions,
): AsyncGenerator<RunRow, void, undefined> {
  const { observedRun } = await import('./observed-run.js');
  yield* observedRun(api, task, (places) => rowsOf({ ...task, ...places }, options));
}

async function* rowsOf(
  task: RunTask,
  options: RunOptions,
): AsyncGenerator<RunRow, void, undefined> {
  const { issuer, definition, registry } = task;
  const { threads = 'all', chunk = CHUNK } = options;
  const version = await registry.recordDefinition(definition);
  const line = waitingLine({ ...task, definition: version });
  const rows = task.rows[Symbol.asyncIterator]();
  const random = pooledRandom(task.random);
  const commits = oneByOne(() => line.commit());
  let isMore = true;
  const awards = async function* (): AsyncGenerator<Award, void, undefined> {
    while (isMore && line.waiting < MOST_WAITING) {
      const count = Math.min(chunk, MOST_ASKED);
      const group = await nextRows(rows, count, options.signal);
      isMore = group.length === count;
      yield* await planned(group, { task, options, line, random });
    }
  };
  try {
    while (isMore) {
      for await (const result of issuer.issueCohort(definition, awards(), { threads })) {
        line.settle(result);
        if (line.signed >= chunk) yield* await commits.next();
      }
      yield* await commits.next();
      yield* await commits.last();
    }
  } catch (error) {
    // What is signed already is not to be signed again.
    yield* await commits.next();
    yield* await commits.last();
    throw error;
  } finally {
    await commits.settled();
    await rows.return?.();
  }
}

interface Planning {
  readonly task: RunTask;
  readonly options: RunOptions;
  readonly line: WaitingLine;
  readonly random: Random;
}

/** Puts rows into the line, and gives those that are to be issued with the status entries that were reserved for them. */
async function planned(
  group: readonly CohortLine[],
  { task, options, line, random }: Planning,
): Promise<readonly Award[]> {
  const { check, again = false } = options;
  const settled = await settledOf(group, { ...task, line, check, again });
  const count = settled.filter(({ outcome }) => outcome === 'award').length;
  const places = (await task.registry.reservePlaces(count))[Symbol.iterator]();
  const awards: Award[] = [];
  for (const row of settled) {
    if (row.outcome !== 'award') line.add({ settled: row });
    else {
      const own: readonly StatusPlace[] = places.next().value ?? [];
      const id = row.award.id ?? uuidUrn(random);
      const award = { ...row.award, id, ...(own.length > 0 && { status: own }) };
      line.add({ row, key: row.key, award, places: own });
      awards.push(award);
    }
  }
  return awards;
}

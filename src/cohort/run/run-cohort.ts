import type { Random } from '../../foundation/ports.js';
import type { Finding } from '../../foundation/report.js';
import type { TelemetryApi } from '../../foundation/telemetry.js';
import { uuidUrn } from '../../foundation/uuid.js';
import type { Issuer } from '../../issuing/index.js';
import type { Award, MicroCertification } from '../../model/index.js';
import { awardKey } from '../../registry/award-key.js';
import type { AwardBook } from '../../registry/registry.js';
import type { CohortLine } from '../read-cohort.js';
import { aboutRow, type RowFinding } from '../row-finding.js';
import type { AwardRow } from '../row-findings.js';
import { duplicate } from '../texts.js';
import { checkRow, refused } from './check-row.js';
import type { CredentialFile } from './credential-file.js';
import { nextRows } from './next-rows.js';
import type { RunRow } from './run-row.js';
import { existing, type WaitingLine, waitingLine } from './waiting-line.js';
import { wrongId } from './wrong-id.js';

/** What a run is made of. */
export interface RunTask {
  readonly issuer: Pick<Issuer, 'issueCohort'>;
  /** Verification method that signs. */
  readonly keyId: string;
  /** Randomness for the ids of credentials. */
  readonly random: Random;
  readonly definition: MicroCertification;
  readonly rows: AsyncIterable<CohortLine>;
  readonly registry: AwardBook;
  readonly file: CredentialFile;
  /** Name of the run, under which the registry keeps how far the file is written. */
  readonly run: string;
}

/** How a run is done. */
export interface RunOptions {
  /** What is asked of an award besides what the issuer asks: a framework. Places are in the award. */
  readonly check?: (award: Award) => readonly Finding[];
  /** As for `issueCohort`; `all` by default. */
  readonly threads?: number | 'all';
  /** How many credentials are committed together; 500 by default. */
  readonly chunk?: number;
  /** Stops the run: no more rows are read, and what was issued is committed. */
  readonly signal?: AbortSignal;
  /** `@opentelemetry/api`, the module itself: the run is told in spans and counts, never with anything of a learner. */
  readonly telemetry?: TelemetryApi;
}

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
  const { threads = 'all', chunk = 500 } = options;
  const version = await registry.recordDefinition(definition);
  const line = waitingLine({ ...task, definition: version });
  const rows = task.rows[Symbol.asyncIterator]();
  let isMore = true;
  const awards = async function* (): AsyncGenerator<Award, void, undefined> {
    while (isMore && line.waiting < MOST_WAITING) {
      const group = await nextRows(rows, chunk, options.signal);
      isMore = group.length === chunk;
      yield* await planned(group, { task, options, line });
    }
  };
  try {
    while (isMore) {
      for await (const result of issuer.issueCohort(definition, awards(), { threads })) {
        line.settle(result);
        if (line.signed >= chunk) yield* await line.commit();
      }
      yield* await line.commit();
    }
  } catch (error) {
    yield* await line.commit(); // what is signed already is not to be signed again
    throw error;
  } finally {
    await rows.return?.();
  }
}

interface Planning {
  readonly task: RunTask;
  readonly options: RunOptions;
  readonly line: WaitingLine;
}

/** Puts rows into the line, and gives those that are to be issued with the status entries that were reserved for them. */
async function planned(
  group: readonly CohortLine[],
  { task: { registry, definition, random }, options, line }: Planning,
): Promise<readonly Award[]> {
  const ids = new Set<string>();
  const asked = group.map(askedIn({ ids, line, definition, options }));
  const keys = asked.flatMap((row) => (row.outcome === 'award' ? row.key : []));
  const issued = await registry.issuedUnder(keys);
  const taken = await registry.takenIds([...ids]);
  const settled = asked.map((row) => {
    if (row.outcome === 'refused') return row;
    const before = issued.get(row.key);
    if (before !== undefined) return existing(row.line, before);
    const wrong = wrongId(row, (id) => taken.has(id));
    return wrong === undefined ? row : refused(row.line, wrong);
  });
  const count = settled.filter(({ outcome }) => outcome === 'award').length;
  const places = await registry.reservePlaces(count);
  let next = 0;
  const awards: Award[] = [];
  for (const row of settled) {
    if (row.outcome !== 'award') line.add({ settled: row });
    else {
      const own = places[next] ?? [];
      next += 1;
      const award = {
        ...row.award,
        id: row.award.id ?? uuidUrn(random),
        ...(own.length > 0 && { status: own }),
      };
      line.add({ row, key: row.key, award, places: own });
      awards.push(award);
    }
  }
  return awards;
}

interface Asking {
  readonly definition: MicroCertification;
  readonly options: RunOptions;
  readonly line: WaitingLine;
  /** The ids that rows of the group bring. */
  readonly ids: Set<string>;
}

/** Whether rows of a group can be issued, as far as it is seen without the registry; those have their key then. */
function askedIn({ definition, options, line, ids }: Asking) {
  const keys = new Map<string, number>();
  const wrongBeside = (row: AwardRow, key: string): readonly RowFinding[] | undefined => {
    const first = keys.get(key) ?? line.lineOf(key);
    if (first !== undefined) return [aboutRow(duplicate(first))];
    return wrongId(row, (id) => ids.has(id) || line.hasId(id));
  };
  return (read: CohortLine) => {
    const row = checkRow(read, options.check);
    if (row.outcome === 'refused') return row;
    const { award } = row;
    const key = awardKey(definition, award);
    const wrong = wrongBeside(row, key);
    if (wrong !== undefined) return refused(row.line, wrong);
    keys.set(key, row.line);
    if (award.id !== undefined) ids.add(award.id);
    return { ...row, key };
  };
}

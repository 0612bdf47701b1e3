import type { Random } from '../../foundation/ports.js';
import type { Finding } from '../../foundation/report.js';
import { uuidUrn } from '../../foundation/uuid.js';
import type { Issuer } from '../../issuing/index.js';
import type { Award, MicroCertification } from '../../model/index.js';
import type { AwardBook } from '../../registry/registry.js';
import { awardKey } from '../award-key.js';
import type { CredentialFile } from './credential-file.js';
import type { RowRead, RunRow } from './run-row.js';
import { existing, type Placing, type WaitingLine, waitingLine } from './waiting-line.js';

/** What a run is made of. */
export interface RunTask {
  readonly issuer: Pick<Issuer, 'issueCohort'>;
  /** Verification method that signs. */
  readonly keyId: string;
  /** Randomness for the ids of credentials. */
  readonly random: Random;
  readonly definition: MicroCertification;
  readonly rows: AsyncIterable<RowRead>;
  readonly registry: AwardBook;
  readonly file: CredentialFile;
  /** Name of the run, under which the registry keeps how far the file is written. */
  readonly run: string;
}

/** How a run is done. */
export interface RunOptions {
  /** What is asked of an award besides what the issuer asks: a framework. Places are in the award. */
  readonly check?: (award: Award) => readonly Finding[];
  /** Places in an award as places in its row. */
  readonly placed?: Placing;
  /** As for `issueCohort`; `all` by default. */
  readonly threads?: number | 'all';
  /** How many credentials are committed together; 500 by default. */
  readonly chunk?: number;
  /** Stops the run: no more rows are read, and what was issued is committed. */
  readonly signal?: AbortSignal;
}

const AS_THEY_ARE: Placing = (findings) => findings;

/** More rows than this do not wait for one of them to be issued. */
const MOST_WAITING = 10_000;

/**
 * Issues a cohort through a registry: whatever was issued before is left alone, and what is issued is in the file and in
 * the registry, or in neither. Rows come back in their order, each once it is settled for good.
 *
 * @throws What the registry, the file and the reader throw. What was given out by then is committed.
 */
export async function* runCohort(
  task: RunTask,
  options: RunOptions = {},
): AsyncGenerator<RunRow, void, undefined> {
  const { issuer, definition, registry } = task;
  const { threads = 'all', chunk = 500, placed = AS_THEY_ARE } = options;
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
        line.settle(result, placed);
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

async function nextRows(
  rows: AsyncIterator<RowRead>,
  count: number,
  signal: AbortSignal | undefined,
): Promise<readonly RowRead[]> {
  const group: RowRead[] = [];
  while (group.length < count && signal?.aborted !== true) {
    const { value, done } = await rows.next();
    if (done === true) break;
    group.push(value);
  }
  return group;
}

interface Planning {
  readonly task: RunTask;
  readonly options: RunOptions;
  readonly line: WaitingLine;
}

/** Puts rows into the line, and gives those that are to be issued with the status entries that were reserved for them. */
async function planned(
  group: readonly RowRead[],
  { task: { registry, definition, random }, options, line }: Planning,
): Promise<readonly Award[]> {
  const { check, placed = AS_THEY_ARE } = options;
  const asked = group.map((row) => {
    if (row.outcome === 'refused') return row;
    const findings = check?.(row.award) ?? [];
    if (findings.some(({ severity }) => severity === 'error'))
      return { outcome: 'refused', line: row.line, findings: placed(findings) } as const;
    return { ...row, key: awardKey(definition, row.award) };
  });
  const keys = asked.flatMap((row) => (row.outcome === 'award' ? row.key : []));
  const issued = await registry.issuedUnder(keys);
  const places = await registry.reservePlaces(keys.filter((key) => !issued.has(key)).length);
  let next = 0;
  const awards: Award[] = [];
  for (const row of asked) {
    const before = row.outcome === 'award' ? issued.get(row.key) : undefined;
    if (row.outcome === 'refused') line.add({ settled: row });
    else if (before !== undefined) line.add({ settled: existing(row.line, before) });
    else {
      const own = places[next] ?? [];
      next += 1;
      const award = {
        ...row.award,
        id: row.award.id ?? uuidUrn(random),
        ...(own.length > 0 && { status: own }),
      };
      line.add({ line: row.line, key: row.key, award, places: own });
      awards.push(award);
    }
  }
  return awards;
}

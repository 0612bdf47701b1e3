import type { CohortLine } from '../../src/cohort/index.js';
import {
  openCredentialFile,
  type RunOptions,
  type RunRow,
  type RunTask,
  runCohort,
} from '../../src/cohort/index.js';
import { createSigner, didKeyFor, generateKeyPair } from '../../src/identity/index.js';
import { createIssuer, type Issuer } from '../../src/issuing/index.js';
import {
  type Award,
  defineMicroCertification,
  type MicroCertification,
} from '../../src/model/index.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { COMPLETE } from './definitions.js';

const keyPair = await generateKeyPair();
const signer = createSigner({ keyPair });

/** What cohorts of these tests are issued of, and by whom. */
export const DEFINITION: MicroCertification = defineMicroCertification(COMPLETE);
export const ISSUER: Issuer = createIssuer({
  profile: { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple', country: 'FR' },
  signer,
});

/** A row that is an award to a learner. */
export function row(line: number, award: Partial<Award> = {}): CohortLine {
  const learner = { id: `did:example:learner-${line}` };
  const results = [{ assessment: 'exam', value: '14' }];
  return {
    ...{ outcome: 'award', line, columns: new Map() },
    award: { learner, awardedOn: '2026-07-01', results, ...award },
  };
}

/** Rows from one line to another. */
export function rowsFrom(first: number, last: number): readonly CohortLine[] {
  return Array.from({ length: last - first + 1 }, (_, at) => row(first + at));
}

/** Rows as they are read. */
export async function* read(
  rows: Iterable<CohortLine>,
): AsyncGenerator<CohortLine, void, undefined> {
  yield* rows;
}

/** A registry with a list, in a file. */
export async function registryIn(file: string): Promise<Registry> {
  const registry = await openRegistry({ driver: sqliteDriver({ file }) });
  const url = 'https://univ.example/status/revocation-1';
  if ((await registry.statusLists()).length === 0)
    await registry.addStatusList({ url, purpose: 'revocation' });
  return registry;
}

/** What a run came to. */
export interface Run {
  readonly rows: readonly RunRow[];
  readonly error: unknown;
}

/** How a run is done, and through what. */
export interface RunIntoOptions extends RunOptions {
  readonly registry: Registry;
  readonly definition?: MicroCertification;
  /** Told of each row. */
  readonly onRow?: () => void;
}

/** Runs a cohort into a file, and says what came of it. */
export async function runInto(
  out: string,
  rows: AsyncIterable<CohortLine>,
  { registry, definition = DEFINITION, onRow, ...options }: RunIntoOptions,
): Promise<Run> {
  const file = await openCredentialFile(out, { run: out, book: registry });
  const came: RunRow[] = [];
  const task: RunTask = {
    ...{ issuer: ISSUER, keyId: signer.id, definition, rows, registry, file, run: out },
    random: (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
  };
  try {
    for await (const one of runCohort(task, { threads: 1, ...options })) {
      came.push(one);
      onRow?.();
    }
    return { rows: came, error: undefined };
  } catch (error) {
    return { rows: came, error };
  } finally {
    await file.close();
  }
}

/** Outcomes with their lines: `issued 2`. */
export function outcomesOf({ rows }: Run): readonly string[] {
  return rows.map(({ outcome, line }) => `${outcome} ${line}`);
}

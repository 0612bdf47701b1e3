import {
  beginSpan,
  during,
  type OpenSpan,
  SCOPE,
  type TelemetryApi,
} from '../../foundation/telemetry.js';
import type { MicroCertification } from '../../model/index.js';
import type { AwardBook } from '../../registry/registry.js';
import type { CredentialFile } from './credential-file.js';
import type { RunRow } from './run-row.js';

type Rows = AsyncGenerator<RunRow, void, undefined>;

/** Where credentials of a run go. */
interface Places {
  readonly file: CredentialFile;
  readonly registry: AwardBook;
}

/** What is counted, by name. */
const COUNTERS = {
  rows: {
    name: 'microcert.cohort.rows',
    description: 'Rows of cohorts that were settled, by outcome',
    unit: '{row}',
  },
  bytes: {
    name: 'microcert.cohort.committed',
    description: 'Bytes of credentials on the disk and in the registry',
    unit: 'By',
  },
} as const;

/**
 * A run that tells of itself: a span for the whole, within it one for each time that credentials are put on the disk and
 * one for each time that they are recorded. Learners, rows and credentials are told by their number only.
 */
export async function* observedRun(
  api: TelemetryApi,
  { definition, file, registry }: Places & { readonly definition: Pick<MicroCertification, 'id'> },
  start: (observed: Places) => Rows,
): Rows {
  const meter = api.metrics.getMeter(SCOPE);
  const [rows, bytes] = [COUNTERS.rows, COUNTERS.bytes].map(({ name, ...about }) =>
    meter.createCounter(name, about),
  );
  const span = beginSpan(api, 'microcert.cohort', { 'microcert.definition': definition.id });
  const counts = { issued: 0, existing: 0, refused: 0 };
  const observed = {
    file: observedFile(file, span),
    registry: observedRegistry(registry, span, (added) => bytes?.add(added)),
  };
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const row of start(observed)) {
      counts[row.outcome] += 1;
      rows?.add(1, { outcome: row.outcome });
      yield row;
    }
  } catch (error) {
    failure = { error };
    throw error;
  } finally {
    if (failure === undefined) span.end(counted(counts));
    else span.fail(failure.error);
  }
}

function counted(counts: Readonly<Record<RunRow['outcome'], number>>) {
  return Object.fromEntries(
    Object.entries(counts).map(([outcome, count]) => [`microcert.rows.${outcome}`, count]),
  );
}

function observedFile(file: CredentialFile, span: OpenSpan): CredentialFile {
  return {
    get length() {
      return file.length;
    },
    cutOff: file.cutOff,
    isNew: file.isNew,
    append: (lines) =>
      during(span.begin('microcert.cohort.write', { 'microcert.credentials': lines.length }), () =>
        file.append(lines),
      ),
    cutTo: (length) => file.cutTo(length),
    close: () => file.close(),
  };
}

function observedRegistry(
  registry: AwardBook,
  span: OpenSpan,
  addBytes: (added: number) => void,
): AwardBook {
  return {
    ...registry,
    async recordIssued(chunk) {
      const about = { 'microcert.credentials': chunk.awards.length };
      const inner = span.begin('microcert.cohort.record', about);
      await during(inner, () => registry.recordIssued(chunk));
      if (chunk.run?.after !== undefined) addBytes(chunk.run.bytes - chunk.run.after);
    },
  };
}

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as api from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCredentialFile, readCohort, runCohort } from '../../../src/cohort/index.js';
import { createSigner, didKeyFor, generateKeyPair } from '../../../src/identity/index.js';
import { createIssuer } from '../../../src/issuing/index.js';
import { defineMicroCertification } from '../../../src/model/index.js';
import { buildStatusLists, openRegistry, type Registry } from '../../../src/registry/index.js';
import { sqliteDriver } from '../../../src/registry/sqlite/index.js';
import { pieces } from '../../support/cohorts.js';

const DEFINITION = defineMicroCertification({
  id: 'https://univ.example/micro/soils',
  title: { en: 'Soils' },
});
const LIST = 'https://univ.example/status/revocation-1';
const LEARNERS = ['did:example:amina', 'did:example:bruno', 'did:example:chloe'];
const CSV = [
  'learnerId,learnerName,awardedOn',
  ...LEARNERS.map((learner) => `${learner},Somebody,2026-07-01`),
  'did:example:dora,Somebody,01/07/2026',
].join('\n');

let folder: string;
let registry: Registry;
let spans: InMemorySpanExporter;
let metrics: InMemoryMetricExporter;
let reader: PeriodicExportingMetricReader;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'microcert-telemetry-'));
  registry = await openRegistry({ driver: sqliteDriver({ file: join(folder, 'registry.db') }) });
  await registry.addStatusList({ url: LIST, purpose: 'revocation' });
  spans = new InMemorySpanExporter();
  const processor = new SimpleSpanProcessor(spans);
  api.trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [processor] }));
  metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  reader = new PeriodicExportingMetricReader({
    exporter: metrics,
    exportIntervalMillis: 1_000_000,
  });
  api.metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
});
afterEach(async () => {
  api.trace.disable();
  api.metrics.disable();
  await reader.shutdown();
  await registry.close();
  rmSync(folder, { recursive: true, force: true });
});

async function issuerWithKey() {
  const keyPair = await generateKeyPair();
  const signer = createSigner({ keyPair });
  const profile = { id: didKeyFor(keyPair.publicKey), name: 'University of Example' };
  return { signer, profile, issuer: createIssuer({ profile, signer }) };
}

/** Runs the cohort; what an own registry refuses is thrown. */
async function run(own: Partial<Registry> = {}) {
  const { signer, issuer, profile } = await issuerWithKey();
  const file = await openCredentialFile(join(folder, 'badges.jsonl'), { run: 'a', book: registry });
  const task = {
    ...{ issuer, keyId: signer.id, definition: DEFINITION, file, run: 'a' },
    registry: { ...registry, ...own },
    random: (length: number) => new Uint8Array(randomBytes(length)),
    rows: readCohort(pieces(CSV), { definition: DEFINITION }),
  };
  try {
    for await (const _ of runCohort(task, { threads: 1, chunk: 2, telemetry: api }));
    return { bytes: file.length, signer, profile };
  } finally {
    await file.close();
  }
}

const named = (name: string): readonly ReadableSpan[] =>
  spans.getFinishedSpans().filter((span) => span.name === name);

async function counts(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  await reader.forceFlush();
  const all = metrics.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics);
  expect(all.map(({ scope }) => scope.name)).toEqual(['microcert']);
  return Object.fromEntries(
    all
      .flatMap((scope) => scope.metrics)
      .map(({ descriptor, dataPoints }) => [
        descriptor.name,
        dataPoints.map(({ attributes, value }) => [attributes, value]),
      ]),
  );
}

it('a run MUST be one span, with what is written and recorded of it within', async () => {
  await run();
  const [whole] = named('microcert.cohort');
  expect(whole?.attributes).toEqual({
    'microcert.definition': DEFINITION.id,
    'microcert.rows.issued': 3,
    'microcert.rows.existing': 0,
    'microcert.rows.refused': 1,
  });
  const inner = [...named('microcert.cohort.write'), ...named('microcert.cohort.record')];
  expect(inner.map(({ attributes }) => attributes['microcert.credentials'])).toEqual([2, 1, 2, 1]);
  for (const { parentSpanContext } of inner)
    expect(parentSpanContext?.spanId).toBe(whole?.spanContext().spanId);
});

it('rows MUST be counted by outcome, and bytes once they are committed', async () => {
  const { bytes } = await run();
  expect(await counts()).toEqual({
    'microcert.cohort.rows': [
      [{ outcome: 'issued' }, 3],
      [{ outcome: 'refused' }, 1],
    ],
    'microcert.cohort.committed': [[{}, bytes]],
  });
});

it('nothing of a learner MUST be told', async () => {
  const { signer, profile } = await run();
  for await (const _ of buildStatusLists(registry, { issuer: profile, signer, telemetry: api }));
  const told = spans.getFinishedSpans().map(({ name, attributes, events, status }) => ({
    ...{ name, attributes, events, status },
  }));
  const all = JSON.stringify([told, await counts()]);
  for (const private_ of [...LEARNERS, 'did:example:dora', 'Somebody', 'urn:uuid:'])
    expect(all).not.toContain(private_);
});

it('a run that fails MUST be told by the code of its error, and its message kept', async () => {
  const recordIssued = () => Promise.reject(new Error('did:example:amina cannot be recorded'));
  await expect(run({ recordIssued })).rejects.toThrow();
  const [record] = named('microcert.cohort.record');
  const [whole] = named('microcert.cohort');
  for (const span of [record, whole]) {
    expect(span?.status).toEqual({ code: api.SpanStatusCode.ERROR });
    expect(span?.attributes['error.type']).toBe('other');
    expect(span?.events).toEqual([]);
  }
});

it('a status list MUST be a span that says which, and whether it is new', async () => {
  const { signer, profile } = await issuerWithKey();
  const options = { issuer: profile, signer, telemetry: api };
  for (const isNew of [true, false]) {
    for await (const list of buildStatusLists(registry, options)) expect(list.isNew).toBe(isNew);
    expect(named('microcert.status_list').at(-1)?.attributes).toEqual({
      'microcert.status_list.url': LIST,
      'microcert.status_list.purpose': 'revocation',
      'microcert.status_list.new': isNew,
    });
  }
});

import { hostname } from 'node:os';
import { MicrocertError } from '../../foundation/errors/index.js';
import { realPathOf } from '../../foundation/real-path-node.js';
import { createIssuer } from '../../issuing/index.js';
import { openQueue, runWorker, type WorkedChunk, type WorkerTask } from '../../jobs/index.js';
import { parseIssuerProfile } from '../../model/index.js';
import type { Keep } from '../../registry/index.js';
import { awardCheck, type CohortSources } from '../cohort/cohort-sources.js';
import { createReporter } from '../cohort/reporter.js';
import { withGrowingLists } from '../cohort/status-lists.js';
import { threadsIn } from '../cohort/threads-in.js';
import type { Invocation } from '../command.js';
import { EXIT, type ExitCode, exitAfter } from '../exit-codes.js';
import type { Io } from '../io.js';
import { clockOf, frameworkOf, mappingOf } from '../issuing-sources.js';
import { loadSigner, readProfile } from '../load-issuer.js';
import { assertPostgres, openRegistryFor } from '../open-registry.js';
import { renderMethodIn } from '../render-method-in.js';
import { styleFor } from '../style.js';
import { renderFailure, renderWork, type Work } from './render-work.js';

/** `microcert worker`: takes chunks and issues them, until there are none, or until it is stopped. */
export async function work(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { option } = invocation;
  const out = option('out');
  if (out === undefined || out === '-') throw new MicrocertError('ERR_USAGE', { hint: OUT_HINT });
  assertPostgres(invocation, io);
  const threads = threadsIn(invocation, 1);
  const profile = parseIssuerProfile((await readProfile(invocation, io)).value);
  const signer = await loadSigner(invocation, profile, io);
  const clock = clockOf(invocation, io);
  const mapping = { ...mappingOf(invocation), ...(await renderMethodIn(invocation, io)) };
  const keep = option('keep') as Keep | undefined;
  // What is refused is refused before anything is made or written.
  const issuer = createIssuer({ profile, signer, clock, random: io.random, ...mapping });
  const registry = await openRegistryFor(invocation, io, keep && { keep });
  try {
    await registry.assertSigningKey(signer);
    const queue = await openQueue({ registry, issuer: profile.id });
    try {
      const task = {
        ...{ queue, registry: withGrowingLists(registry), random: io.random, keyId: signer.id },
        ...{ issuer, file: out, run: `${option('name') ?? hostname()}:${await realPathOf(out)}` },
      };
      const sources = { profile, framework: frameworkOf(invocation), clock, mapping };
      const signHead = () => registry.signHead(signer);
      return await workOn({ task, sources, threads, signHead }, invocation, io);
    } finally {
      await queue.close();
    }
  } finally {
    await registry.close();
  }
}

interface Working {
  readonly task: WorkerTask;
  readonly sources: Omit<CohortSources, 'definition'>;
  readonly threads: number | 'all';
  /** Vouches for what was recorded. */
  readonly signHead: () => Promise<unknown>;
}

async function workOn(
  { task, sources, threads, signHead }: Working,
  { flag, locale }: Invocation,
  io: Io,
): Promise<ExitCode> {
  const [start, signal, untilEmpty] = [io.clock(), io.interruption?.(), flag('until-empty')];
  const input = { read: () => 0, size: undefined };
  const reporter = createReporter(io, { locale, clock: io.clock, ...input });
  const [style, chunks] = [styleFor(io.colours), { done: 0, failed: 0, dead: 0 }];
  const options = {
    ...{ threads, untilEmpty, ...(signal && { signal }) },
    check: (definition: CohortSources['definition']) => awardCheck({ ...sources, definition }),
  };
  try {
    for await (const chunk of runWorker(task, options)) {
      chunks[chunk.outcome] += 1;
      for (const outcome of outcomesIn(chunk)) reporter.row(outcome);
      if (chunk.error === undefined) continue;
      reporter.end();
      io.err(renderFailure(chunk, locale, style));
    }
  } finally {
    reporter.end();
  }
  const isStopped = untilEmpty && signal?.aborted === true;
  const { counts } = reporter;
  // Also where nothing was issued: a worker that was killed left what it recorded unsigned.
  await signHead();
  const came: Work = {
    chunks,
    counts,
    milliseconds: io.clock() - start,
    out: task.file,
    isStopped,
  };
  io.out(renderWork(came, locale, style));
  if (isStopped) return exitAfter(String(signal.reason));
  return untilEmpty && counts.refused + chunks.dead > 0 ? EXIT.findings : EXIT.good;
}

function* outcomesIn({ issued, existing, refused }: WorkedChunk) {
  for (let row = 0; row < issued; row += 1) yield 'issued' as const;
  for (let row = 0; row < existing; row += 1) yield 'existing' as const;
  for (const _ of refused) yield 'refused' as const;
}

const OUT_HINT = {
  en: 'add --out FILE.jsonl: each worker writes a file of its own, so that it can go on where it stopped',
  fr: 'ajouter --out FICHIER.jsonl : chaque processus écrit son propre fichier, pour pouvoir reprendre là où il s’est arrêté',
};

import { MicrocertError } from '../../foundation/errors/index.js';
import { lookAtJobs, purgeDead, retryDead } from '../../jobs/index.js';
import type { Registry } from '../../registry/index.js';
import type { Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { assertPostgres, withRegistry } from '../open-registry.js';
import { styleFor } from '../style.js';
import { type Acted, renderJobs } from './render-jobs.js';

/** `microcert jobs`: what the queues hold; acts on what is dead first, where that is asked for. */
export async function showJobs(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { option, flag, locale } = invocation;
  if (flag('retry-dead') && flag('purge-dead'))
    throw new MicrocertError('ERR_USAGE', { hint: ONE_OF_THEM });
  assertPostgres(invocation, io);
  return withRegistry(invocation, io, async (registry) => {
    const acted = await act(registry, invocation);
    const report = await lookAtJobs(registry);
    io.out(
      option('format') === 'json'
        ? `${JSON.stringify({ ...acted, ...report }, null, 2)}\n`
        : renderJobs(report, acted, { locale, style: styleFor(io.colours) }),
    );
    return report.definitions.some(({ dead }) => dead.jobs > 0) ? EXIT.findings : EXIT.good;
  });
}

async function act(registry: Registry, { flag }: Invocation): Promise<Acted> {
  if (flag('retry-dead')) return { retried: await retryDead(registry) };
  return flag('purge-dead') ? { purged: await purgeDead(registry) } : {};
}

const ONE_OF_THEM = {
  en: 'what is removed cannot be tried again: leave out --retry-dead or --purge-dead',
  fr: 'ce qui est supprimé ne peut être retenté : retirer --retry-dead ou --purge-dead',
};

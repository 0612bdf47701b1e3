import { MicrocertError } from '../../foundation/errors/index.js';
import { addPeriod, isPeriod, normalizeDateTime, parseDateTime } from '../../foundation/time.js';
import type { ExpiringAward } from '../../registry/index.js';
import { type Command, FORMAT_OPTION, type Invocation } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { REGISTRY_OPTION, withRegistry } from '../open-registry.js';
import { printable } from '../style.js';

/** `microcert expiring`: what ends soon, and is to be renewed. */
export const expiring: Command = {
  name: 'expiring',
  operands: '',
  count: { least: 0, most: 0 },
  options: {
    before: {
      type: 'string',
      value: 'DATE|PERIOD',
      text: {
        en: 'those that end before that day, or within that time from now (default P3M)',
        fr: 'ceux qui se terminent avant ce jour, ou d’ici ce délai (par défaut P3M)',
      },
    },
    ...REGISTRY_OPTION,
    format: FORMAT_OPTION,
  },
  examples: [
    {
      line: 'microcert expiring --before 2027-01-01 --registry registry.db',
      text: {
        en: 'neither revoked nor renewed yet, the soonest first',
        fr: 'ni révoqués ni encore renouvelés, les plus proches d’abord',
      },
    },
  ],
  exits: {
    en: 'JSON comes as a line each.',
    fr: 'Le JSON vient ligne par ligne.',
  },
  run: runExpiring,
};

async function runExpiring(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { option, say } = invocation;
  const isJson = option('format') === 'json';
  const before = beforeOf(option('before') ?? 'P3M', io.clock());
  const count = await withRegistry(invocation, io, async (registry) => {
    let listed = 0;
    for await (const award of registry.expiring({ before })) {
      listed += 1;
      io.out(`${isJson ? JSON.stringify(award) : lineOf(award)}\n`);
    }
    return listed;
  });
  if (!isJson && count === 0) io.out(`${say(NONE)}\n`);
  return EXIT.good;
}

function beforeOf(text: string, now: number): number {
  if (isPeriod(text)) return addPeriod(now, text);
  const day = parseDateTime(normalizeDateTime(text) ?? '');
  if (day === undefined) throw new MicrocertError('ERR_USAGE', { hint: BEFORE });
  return day;
}

function lineOf({ validUntil, credentialId, definition }: ExpiringAward): string {
  return printable(`${validUntil}  ${credentialId}  ${definition.id}`);
}

const BEFORE = {
  en: '--before takes a date (2027-01-01) or a period (P3M, P10D)',
  fr: '--before prend une date (2027-01-01) ou une durée (P3M, P10D)',
};
const NONE = {
  en: 'No credential that is in force ends before then.',
  fr: 'Aucun justificatif en vigueur ne se termine d’ici là.',
};

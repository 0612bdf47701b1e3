import { isDateFormat } from '../../cohort/cell-values.js';
import { type CohortLine, readCohort } from '../../cohort/index.js';
import { isMicrocertError, MicrocertError, withSource } from '../../foundation/errors/index.js';
import type { Invocation } from '../command.js';
import type { Io } from '../io.js';
import type { CohortSources } from './cohort-sources.js';
import { type CountedInput, countedInput } from './counted-input.js';
import { withFirstRead } from './first-row.js';

/** A cohort that is being read. */
export interface Cohort {
  readonly sources: CohortSources;
  /** Name of its file. */
  readonly learners: string;
  readonly input: CountedInput;
  readonly rows: AsyncIterable<CohortLine>;
}

/** Opens the cohort of a command line, does something with it, and names its file where it cannot be read. */
export async function withLearners<Value>(
  sources: CohortSources,
  { option }: Invocation,
  io: Io,
  action: (cohort: Cohort) => Promise<Value>,
): Promise<Value> {
  const learners = option('learners') ?? '-';
  const input = await countedInput(learners, io);
  const dateFormat = dateFormatIn(option('date-format'));
  const rows = readCohort(input.bytes, {
    definition: sources.definition,
    ...(dateFormat !== undefined && { dateFormat }),
  });
  try {
    return await action({ sources, learners, input, rows: await withFirstRead(rows) });
  } catch (error) {
    const isOfFile = isMicrocertError(error) && /^ERR_(COHORT|INPUT)_/.test(error.code);
    throw isOfFile && error.source === undefined ? withSource(error, learners) : error;
  }
}

/** In French, days are `J` and years are `A`, as spreadsheets have them. */
function dateFormatIn(written: string | undefined): string | undefined {
  const format = written?.toUpperCase().replaceAll('J', 'D').replaceAll('A', 'Y');
  if (format !== undefined && !isDateFormat(format))
    throw new MicrocertError('ERR_USAGE', { hint: DATE_FORMAT });
  return format;
}

/** Standard input holds one thing. */
export function assertOneStdin({ files, option }: Invocation): void {
  const names = [files[0], option('learners'), option('issuer'), option('key')];
  if (names.filter((name) => name === '-').length > 1)
    throw new MicrocertError('ERR_USAGE', { hint: ONE_STDIN });
}

const ONE_STDIN = {
  en: 'standard input (-) can be read for one of them only',
  fr: 'l’entrée standard (-) ne peut servir qu’à l’un d’eux',
};
const DATE_FORMAT = {
  en: '--date-format takes DD, MM and YYYY with one of / . - or a space between them, as in DD/MM/YYYY',
  fr: '--date-format prend JJ, MM et AAAA séparés par / . - ou une espace, comme JJ/MM/AAAA',
};

import { MicrocertError } from '../../foundation/errors/index.js';
import { compact } from '../../foundation/json/values.js';
import { normalizeDateTime } from '../../foundation/time.js';
import type { CheckStackOptions } from '../../stacking/index.js';
import type { Invocation, OptionSpec } from '../command.js';
import { CREDITS_OPTION } from '../credits-option.js';
import { VERIFY_OPTIONS } from '../verification/options.js';

/** Options of `microcert stack`: those of `verify`, and what is asked about a stack besides. */
export const STACK_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  on: {
    type: 'string',
    value: 'DATE',
    text: {
      en: 'day of the decision, on which components must be valid: 2026-09-01 (default: the present, or --at)',
      fr: 'jour de la décision, où les composantes doivent être valables : 2026-09-01 (par défaut : le présent, ou --at)',
    },
  },
  credits: CREDITS_OPTION,
  'max-steps': {
    type: 'string',
    value: 'N',
    text: {
      en: 'the most steps to take for the answer (default 2000000); beyond them it stays open (exit 3)',
      fr: 'nombre maximal d’étapes pour répondre (par défaut 2000000) ; au-delà, la réponse reste ouverte (code 3)',
    },
  },
  svg: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'the pathway as a picture, with what is held filled in, in the language of --lang',
      fr: 'le parcours en image, où ce qui est détenu est rempli, dans la langue de --lang',
    },
  },
  ...VERIFY_OPTIONS,
  force: {
    type: 'boolean',
    text: {
      en: 'replace a picture or bundle that exists',
      fr: 'remplacer une image ou un lot existants',
    },
  },
};

/** What is asked about a stack besides how credentials are verified. */
export function readStackOptions({
  option,
}: Invocation): Pick<CheckStackOptions, 'on' | 'maxSteps' | 'creditUnit'> {
  const [on, steps] = [option('on'), option('max-steps')];
  if (on !== undefined && normalizeDateTime(on) === undefined)
    throw new MicrocertError('ERR_USAGE', { hint: ON_HINT });
  if (steps !== undefined && !/^[1-9]\d{0,14}$/.test(steps))
    throw new MicrocertError('ERR_USAGE', { hint: STEPS_HINT });
  return compact({
    on,
    maxSteps: steps === undefined ? undefined : Number(steps),
    creditUnit: option('credits') === 'ects' ? ('ECTS' as const) : undefined,
  });
}

const ON_HINT = {
  en: '--on takes a date, or a date-time with zone: 2026-09-01',
  fr: '--on prend une date, ou une date avec heure et fuseau : 2026-09-01',
};
const STEPS_HINT = {
  en: '--max-steps takes a whole number, 1 or more',
  fr: '--max-steps prend un nombre entier, 1 ou plus',
};

import { MicrocertError } from '../../foundation/errors/index.js';
import { ACT_CATEGORIES, type Act, type ActCategory } from '../../registry/life/act-said.js';
import type { Invocation, OptionSpec } from '../command.js';

/** Options of a command that is logged with its reason. */
export const ACT_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  reason: {
    type: 'string',
    value: 'TEXT',
    text: {
      en: 'why, in one line without names: it stays in the log for good',
      fr: 'pourquoi, en une ligne sans noms : cela reste dans le journal pour toujours',
    },
  },
  category: {
    type: 'string',
    value: 'WORD',
    choices: ACT_CATEGORIES,
    text: {
      en: `why, in a word: ${ACT_CATEGORIES.join(', ')}`,
      fr: `pourquoi, en un mot : ${ACT_CATEGORIES.join(', ')}`,
    },
  },
  by: {
    type: 'string',
    value: 'OFFICE',
    text: {
      en: 'who decided: an office or a function',
      fr: 'qui a décidé : un service ou une fonction',
    },
  },
};

/** What was said of the act on the command line. */
export function actOf({ option }: Invocation): Act {
  const reason = option('reason');
  if (reason === undefined) throw new MicrocertError('ERR_USAGE', { hint: REASON });
  const category = ACT_CATEGORIES.find(
    (known): known is ActCategory => known === option('category'),
  );
  const by = option('by');
  return { reason, ...(category && { category }), ...(by !== undefined && { by }) };
}

const REASON = {
  en: 'add --reason TEXT: why, in one line without names',
  fr: 'ajouter --reason TEXTE : pourquoi, en une ligne sans noms',
};

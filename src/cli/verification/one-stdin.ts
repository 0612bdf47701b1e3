import { MicrocertError } from '../../foundation/errors/index.js';
import type { Invocation } from '../command.js';

/**
 * Standard input ends once: who asks for it again would be told that nothing is in it.
 *
 * @throws MicrocertError `ERR_USAGE`.
 */
export function assertOneStdin({ files, option, options }: Invocation): void {
  const contexts = options('context').map((value) => value.slice(value.lastIndexOf('=') + 1));
  const names = [...files, ...options('did'), ...contexts, option('offline-bundle')];
  if (names.filter((name) => name === '-').length > 1)
    throw new MicrocertError('ERR_USAGE', { hint: ONE_STDIN });
}

const ONE_STDIN = {
  en: 'standard input (-) is given twice: it can be read once',
  fr: 'l’entrée standard (-) est donnée deux fois : elle ne peut être lue qu’une fois',
};

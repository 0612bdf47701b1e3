import { MicrocertError } from '../../foundation/errors/index.js';
import type { Invocation } from '../command.js';

/** Over how many threads is signed. */
export function threadsIn({ option }: Invocation, otherwise: 1 | 'all'): number | 'all' {
  const text = option('threads') ?? otherwise;
  if (text === 'all' || text === 1) return text;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new MicrocertError('ERR_USAGE', { hint: THREADS_HINT });
}

const THREADS_HINT = {
  en: '--threads takes a whole number from 1 to 99, or all',
  fr: '--threads prend un nombre entier de 1 à 99, ou all',
};

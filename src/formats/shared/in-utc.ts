import { MicrocertError } from '../../foundation/errors/index.js';
import { normalizeDateTime } from '../../foundation/time.js';

/**
 * A date or date-time in UTC with whole seconds.
 *
 * @throws `MicrocertError` `ERR_DATE` when it is neither.
 */
export function inUtc(date: string): string {
  const written = normalizeDateTime(date);
  if (written === undefined) throw new MicrocertError('ERR_DATE');
  return written;
}

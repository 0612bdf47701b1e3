import { MicrocertError } from '../foundation/errors/index.js';
import type { LocalText } from '../foundation/locale.js';

/** A verification method that names no key which can be used, and why. */
export function unusable(hint: LocalText): MicrocertError<'ERR_VERIFICATION_METHOD'> {
  return new MicrocertError('ERR_VERIFICATION_METHOD', { hint });
}

import { CARRIERS_TEXTS } from '../../foundation/errors/carriers-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';

/** A template, or a picture made of one, with something in it that is never shown. */
export function unsafe(hint: LocalText): MicrocertError<'ERR_RENDER_METHOD_UNSAFE'> {
  return new MicrocertError('ERR_RENDER_METHOD_UNSAFE', { hint }, CARRIERS_TEXTS);
}

/** A template that cannot be read, with what is wrong. */
export function unreadable(
  hint: LocalText,
  cause?: unknown,
): MicrocertError<'ERR_RENDER_METHOD_TEMPLATE'> {
  return new MicrocertError(
    'ERR_RENDER_METHOD_TEMPLATE',
    {
      hint,
      ...(cause !== undefined && { cause }),
    },
    CARRIERS_TEXTS,
  );
}

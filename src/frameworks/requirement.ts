import type { JsonPointer } from '../foundation/json/pointer.js';
import type { LocalText } from '../foundation/locale.js';
import type { Remark } from '../foundation/rule.js';

/** One remark where a condition holds, none elsewhere: most requirements say one thing about one place. */
export function remarkWhen(
  condition: boolean,
  pointer: JsonPointer,
  text: LocalText,
  hint?: LocalText,
): readonly Remark[] {
  return condition ? [{ pointer, text, ...(hint && { hint }) }] : [];
}

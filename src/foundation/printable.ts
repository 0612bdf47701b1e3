// All but what is harmless, by code points: a class of all control characters takes a millisecond to look up.
const HARMFUL = /[^ -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\u{10ffff}]/gu;

/** Foreign text made harmless for a terminal: control characters and those that turn the direction of writing go. */
export function printable(text: string): string {
  return text.replace(HARMFUL, ' ');
}

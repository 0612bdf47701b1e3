import { lazily } from '../../foundation/lazily.js';

const EMAIL = lazily(() => /[^\s@<>/?&=]+@[^\s@<>/?&=]+\.[\p{L}]{2,}/u);
const PHONE = /(?<![\d.])(?:\+\d{1,3}[ .-]?|0)[1-9](?:[ .-]?\d{2}){4}(?!\d)/;
const STREET = lazily(
  () =>
    /\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|route|quai)\b|\b\d{1,5} (?:\p{Lu}\p{Ll}+ ){1,3}(?:street|st\.|road|rd\.|avenue|lane|drive)\b/iu,
);

/** True for a text in which an e-mail address stands, also as an address of the web writes it (`%40`). */
export function holdsEmail(text: string): boolean {
  return isWorthDecoding(text) && EMAIL().test(decoded(text));
}

/** True for a text in which an e-mail, telephone or postal address stands. */
export function holdsContact(text: string): boolean {
  return holdsEmail(text) || PHONE.test(text) || STREET().test(text);
}

/** Nearly all texts hold neither, and are seen through at once. */
function isWorthDecoding(text: string): boolean {
  return text.includes('@') || text.includes('%');
}

/** An address of the web as it is read. */
export function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone percent sign: no such address
  }
}

import type { JsonPointer } from '../foundation/json/pointer.js';
import { compact } from '../foundation/json/values.js';
import { printable } from '../foundation/printable.js';
import type { StatusAnswer, StatusEntry, StatusMeaning } from '../status/index.js';

/** What the issuer says of a status in words of its own. They are quoted and not judged: no check depends on them. */
export interface StatedStatus {
  /** Where the entry stands in the credential. */
  readonly pointer: JsonPointer;
  /** What the status is about, as the credential says. */
  readonly purpose: string;
  /** What it says. */
  readonly meaning: StatusMeaning;
  /** Its value in the list; absent for a list of the older 1EdTech kind. */
  readonly value?: number;
  /**
   * The text of the issuer's, of 500 characters at most and without control characters. It is foreign text: show it as a
   * quotation, escaped for where it is shown.
   */
  readonly message: string;
  /**
   * Whether the text stands in the credential, and is signed with it, or in a list of the older 1EdTech kind, which
   * nobody signs.
   */
  readonly from: 'credential' | 'unsigned-list';
}

const MAX_MESSAGE = 500;

/**
 * The message that belongs to a status, where there is one.
 *
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry (statusMessage)
 */
export function statedStatus(
  entry: Exclude<StatusEntry, { readonly kind: 'unknown' }>,
  { meaning, value, message }: StatusAnswer,
): readonly StatedStatus[] {
  const text = message === undefined ? '' : quotable(message);
  if (meaning === undefined || text === '') return [];
  const { pointer } = entry;
  const isBitstring = entry.kind === 'bitstring';
  return [
    compact({
      pointer,
      purpose: isBitstring ? quotable(entry.purpose) : 'revocation',
      meaning,
      value,
      message: text,
      from: isBitstring ? ('credential' as const) : ('unsigned-list' as const),
    }),
  ];
}

/** Foreign text in one line and of bounded length, without what could move a cursor or turn the direction of writing. */
function quotable(text: string): string {
  const [...signs] = text.slice(0, 2 * MAX_MESSAGE + 1).toWellFormed();
  const cut =
    signs.length > MAX_MESSAGE ? `${signs.slice(0, MAX_MESSAGE - 1).join('')}…` : signs.join('');
  return printable(cut).trim();
}

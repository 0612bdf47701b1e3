import { formatDateTime, isWritable } from '../foundation/time.js';

/** Writes instants as credentials have them; nothing for one of no whole millisecond, or that cannot be written. */
export type InstantText = (milliseconds: number) => string | undefined;

/** What writes instants, those of one second once: within it thousands of credentials are made. */
export function instantTexts(): InstantText {
  let [known, text] = [Number.NaN, ''];
  return (milliseconds) => {
    if (!Number.isInteger(milliseconds) || !isWritable(milliseconds)) return undefined;
    const second = Math.floor(milliseconds / 1000);
    if (second !== known) [known, text] = [second, formatDateTime(milliseconds)];
    return text;
  };
}

import { firstSignAt, isSpace } from './first-sign.js';

/** What can carry a credential. */
export type CarrierFormat = 'png' | 'svg' | 'pdf';

/** As far as is looked for the first element: drawing programs put comments and a document type in front. */
const HEAD_BYTES = 65_536;

/**
 * Tells a picture or a document by its first bytes; nothing for JSON, a JWT, or whatever else. It may still be damaged.
 *
 * @example
 * ```ts
 * if (sniffCarrier(bytes) !== undefined) console.log((await unbake(bytes)).text);
 * ```
 */
export function sniffCarrier(bytes: Uint8Array): CarrierFormat | undefined {
  const [first, second, third, fourth] = bytes;
  // The first four of a PNG: what was spoilt behind them by sending it as text is for the reader to say.
  if (first === 0x89 && second === 0x50 && third === 0x4e && fourth === 0x47) return 'png';
  const start = firstSignAt(bytes);
  if (startsWith(bytes, '%PDF-', start)) return 'pdf';
  return bytes[start] === LESS_THAN && isSvg(bytes.subarray(start, start + HEAD_BYTES))
    ? 'svg'
    : undefined;
}

const LESS_THAN = 0x3c;

function startsWith(bytes: Uint8Array, text: string, start: number): boolean {
  for (let at = 0; at < text.length; at += 1)
    if (bytes[start + at] !== text.charCodeAt(at)) return false;
  return true;
}

/** What may stand in front of the first element, each with its end. */
const PROLOG: readonly (readonly [string, string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
];

/** Whether the first element is `svg`, by whatever prefix. */
function isSvg(head: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(head);
  let at = 0;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at += 1;
    const end = endOfProlog(text, at);
    if (end === undefined) return /^<(?:[\w.-]{1,64}:)?svg[\s/>]/.test(text.slice(at, at + 80));
    if (end <= at) return false;
    at = end;
  }
}

/** Where something in front of the first element ends: 0 where it does not, nothing where it is none. */
function endOfProlog(text: string, at: number): number | undefined {
  for (const [open, close] of PROLOG)
    if (text.startsWith(open, at)) return after(text.indexOf(close, at), close.length);
  if (!/^<!doctype\s/i.test(text.slice(at, at + 10))) return undefined;
  const bracket = text.indexOf('[', at);
  const end = text.indexOf('>', at);
  if (bracket < 0 || bracket > end) return after(end, 1);
  return after(text.indexOf('>', Math.max(bracket, text.indexOf(']', bracket))), 1);
}

function after(found: number, length: number): number {
  return found < 0 ? 0 : found + length;
}

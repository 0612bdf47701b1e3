import { concatBytes } from '../foundation/encodings/bytes.js';

/** Tags of the elements that keys are made of (X.690 section 8). */
export const TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  sequence: 0x30,
  /** `[0]` of PKCS #8: attributes; of an EC private key: its curve. */
  context0: 0xa0,
  /** `[1]` of an EC private key: its public key. */
  context1: 0xa1,
  /** `[1]` of PKCS #8, second version: the public key. */
  publicKey: 0x81,
} as const;

/** One element of a DER text. */
export interface DerElement {
  /** What it is. */
  readonly tag: number;
  /** What it holds. */
  readonly content: Uint8Array;
}

/** The elements of the one sequence that the bytes are. */
export function childrenOf(bytes: Uint8Array): readonly DerElement[] | undefined {
  const [sequence, ...more] = elements(bytes) ?? [];
  if (sequence?.tag !== TAG.sequence || more.length > 0) return undefined;
  return elements(sequence.content);
}

/** The elements that stand one after the other; nothing when one of them is cut off. */
export function elements(bytes: Uint8Array): readonly DerElement[] | undefined {
  const found: DerElement[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at] ?? 0;
    const { length, start } = lengthAt(bytes, at + 1);
    if (start + length > bytes.length) return undefined;
    found.push({ tag, content: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return found;
}

/** X.690 section 8.1.3: one byte, or the number of the bytes that follow; two of them are enough for any key. */
function lengthAt(
  bytes: Uint8Array,
  at: number,
): { readonly length: number; readonly start: number } {
  const first = bytes[at] ?? Number.POSITIVE_INFINITY;
  if (first < 0x80) return { length: first, start: at + 1 };
  const [high = 0, low = 0] = [bytes[at + 1], bytes[at + 2]];
  if (first === 0x81) return { length: high, start: at + 2 };
  if (first === 0x82) return { length: 256 * high + low, start: at + 3 };
  return { length: Number.POSITIVE_INFINITY, start: at };
}

/** What a bit string holds, which must be whole bytes. */
export function bitsOf(element: DerElement | undefined, tag: number): Uint8Array | undefined {
  return element?.tag === tag && element.content[0] === 0 ? element.content.slice(1) : undefined;
}

/** An integer that is not negative, without the zero that keeps its sign. */
export function integerOf(element: DerElement | undefined): Uint8Array | undefined {
  if (element?.tag !== TAG.integer || element.content.length === 0) return undefined;
  const [first = 0, second = 0] = element.content;
  if (first >= 0x80 || (first === 0 && second < 0x80 && element.content.length > 1))
    return undefined;
  return element.content.slice(first === 0 ? 1 : 0);
}

/** Writes an element. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = concatBytes(...parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return concatBytes(Uint8Array.of(tag, ...size), content);
}

/** Writes an integer that is not negative. */
export function derInteger(bytes: Uint8Array): Uint8Array {
  const [first = 0x80] = bytes; // no byte at all is zero, which takes one
  return der(TAG.integer, ...(first >= 0x80 ? [Uint8Array.of(0)] : []), bytes);
}

/** Writes a bit string of whole bytes. */
export function derBits(tag: number, bytes: Uint8Array): Uint8Array {
  return der(tag, Uint8Array.of(0), bytes);
}

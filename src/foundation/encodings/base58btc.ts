import { MicrocertError } from '../errors/index.js';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
// By code unit: the value of the sign, or more than any.
const NO_DIGIT = 58;
const VALUES = /* @__PURE__ */ (() => {
  const values = new Uint8Array(128).fill(NO_DIGIT);
  for (let value = 0; value < ALPHABET.length; value += 1)
    values[ALPHABET.charCodeAt(value)] = value;
  return values;
})();

// Two digits at once, which make a limb of four by two looks. Each is made when it is met: to make all takes a process as
// long as a dozen signatures, and most make one.
const PAIRS = /* @__PURE__ */ Array<string | undefined>(58 ** 2).fill(undefined);

// Several digits are carried at a time; the product of both powers stays below 2⁴⁸, so it is exact.
const DIGITS = 4;
const DIGIT_LIMB = 58 ** DIGITS;
const BYTES = 3;
const BYTE_LIMB = 256 ** BYTES;

/** Longest text that is decoded unless the caller says otherwise: keys and signatures are far shorter. */
const DEFAULT_MAX_LENGTH = 1024;

/**
 * Bytes as base58 text in Bitcoin's alphabet, without a multibase prefix. Each zero byte in front becomes a `1`.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-msporny-base58-03
 */
export function encodeBase58btc(bytes: Uint8Array): string {
  const limbs: number[] = [];
  let at = bytes.length % BYTES;
  if (at > 0) shiftIn(limbs, bigEndian(bytes, 0, at), 256 ** at, DIGIT_LIMB);
  for (; at < bytes.length; at += BYTES)
    shiftIn(limbs, bigEndian(bytes, at, at + BYTES), BYTE_LIMB, DIGIT_LIMB);
  let digits = '';
  for (const limb of limbs) digits = limbText(limb) + digits;
  return '1'.repeat(leading(bytes, 0)) + digits.replace(/^1+/, '');
}

/**
 * The bytes of a base58 text in Bitcoin's alphabet.
 *
 * @param options - `maxLength`: longest text that is decoded, 1,024 characters by default.
 * @throws MicrocertError `ERR_ENCODING` for a sign outside the alphabet, and for a text longer than `maxLength`, which
 * is looked at first: the work grows with the square of the length.
 */
export function decodeBase58btc(
  text: string,
  { maxLength = DEFAULT_MAX_LENGTH }: { readonly maxLength?: number } = {},
): Uint8Array {
  if (text.length > maxLength) throw new MicrocertError('ERR_ENCODING');
  const limbs: number[] = [];
  let at = text.length % DIGITS;
  if (at > 0) shiftIn(limbs, limbValue(text, 0, at), 58 ** at, BYTE_LIMB);
  for (; at < text.length; at += DIGITS)
    shiftIn(limbs, limbValue(text, at, at + DIGITS), DIGIT_LIMB, BYTE_LIMB);
  const number = bytesOf(limbs);
  const zeros = leading(text, '1');
  const from = leading(number, 0);
  const bytes = new Uint8Array(zeros + number.length - from);
  bytes.set(number.subarray(from), zeros);
  return bytes;
}

/** Multiplies a number, least limb first, by a factor and adds to it. */
function shiftIn(limbs: number[], addend: number, factor: number, base: number): void {
  let carry = addend;
  for (let index = 0; index < limbs.length; index++) {
    const value = (limbs[index] ?? 0) * factor + carry;
    carry = Math.floor(value / base);
    limbs[index] = value - carry * base;
  }
  if (carry > 0) pushLimbs(limbs, carry, base);
}

/** What is carried over can be larger than one limb of the other base. */
function pushLimbs(limbs: number[], value: number, base: number): void {
  for (let left = value; left > 0; left = Math.floor(left / base)) limbs.push(left % base);
}

function bigEndian(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 256 + (bytes[at] ?? 0);
  return value;
}

/** The bytes of a number whose least limb comes first. */
function bytesOf(limbs: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(limbs.length * BYTES);
  let at = bytes.length;
  for (const limb of limbs) {
    bytes[at - 1] = limb & 255;
    bytes[at - 2] = (limb >> 8) & 255;
    bytes[at - 3] = limb >> 16;
    at -= BYTES;
  }
  return bytes;
}

function limbText(limb: number): string {
  const high = Math.floor(limb / PAIRS.length);
  return pairText(high) + pairText(limb - high * PAIRS.length);
}

function pairText(pair: number): string {
  const text = PAIRS[pair] ?? `${ALPHABET[Math.floor(pair / 58)]}${ALPHABET[pair % 58]}`;
  PAIRS[pair] = text;
  return text;
}

function limbValue(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = VALUES[text.charCodeAt(at)] ?? NO_DIGIT;
    if (digit === NO_DIGIT) throw new MicrocertError('ERR_ENCODING');
    value = value * 58 + digit;
  }
  return value;
}

function leading(items: ArrayLike<unknown>, item: unknown): number {
  let count = 0;
  while (count < items.length && items[count] === item) count += 1;
  return count;
}

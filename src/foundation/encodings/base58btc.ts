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

const CODES = /* @__PURE__ */ new TextEncoder().encode(ALPHABET);
const ascii = /* @__PURE__ */ new TextDecoder();

// Several digits are carried at a time; the product of both powers stays below 2⁴⁸, so it is exact.
const DIGITS = 4;
const DIGIT_LIMB = 58 ** DIGITS;
const BYTES = 3;
const BYTE_LIMB = 256 ** BYTES;
// So many of these products add up to less than 2⁵³. A signature has 22 limbs, a key fewer.
const MOST_SUMMED = 32;
// Where short numbers are written: memory of more than 64 bytes costs more than all that is done with it here.
const LINE = /* @__PURE__ */ new Uint8Array(2 * MOST_SUMMED * DIGITS);

/** Longest text that is decoded unless the caller says otherwise: keys and signatures are far shorter. */
const DEFAULT_MAX_LENGTH = 1024;

/**
 * Bytes as base58 text in Bitcoin's alphabet, without a multibase prefix. Each zero byte in front becomes a `1`.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-msporny-base58-03
 */
export function encodeBase58btc(bytes: Uint8Array): string {
  const limbs: number[] = [];
  for (let end = bytes.length; end > 0; end -= BYTES)
    limbs.push(bigEndian(bytes, Math.max(end - BYTES, 0), end));
  const text = textOf(toDigits(limbs));
  const zeros = leading(bytes, 0);
  return zeros === 0 ? text : '1'.repeat(zeros) + text;
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
  for (let end = text.length; end > 0; end -= DIGITS)
    limbs.push(limbValue(text, Math.max(end - DIGITS, 0), end));
  return bytesOf(toBytes(limbs), leading(text, '1'));
}

/** Limbs of a number, the least one first. */
type Limbs = ArrayLike<number>;

const toDigits = /* @__PURE__ */ changeOfBase(BYTE_LIMB, DIGIT_LIMB);
const toBytes = /* @__PURE__ */ changeOfBase(DIGIT_LIMB, BYTE_LIMB);

/**
 * What changes limbs of one base into those of another, which last until the next call; zeros may stand at their end. Short
 * numbers are sums of powers, where no product waits for another to be carried.
 */
function changeOfBase(from: number, to: number): (limbs: readonly number[]) => Limbs {
  const powers = [Float64Array.of(1)];
  const sums = new Float64Array(2 * MOST_SUMMED);
  const power = (exponent: number): Float64Array => {
    for (let known = powers.length; known <= exponent; known += 1) {
      const next = [...(powers[known - 1] ?? [])];
      shiftIn(next, 0, from, to);
      powers.push(Float64Array.from(next));
    }
    return powers[exponent] ?? sums;
  };
  return (limbs) => {
    if (limbs.length > MOST_SUMMED) return shifted(limbs, from, to);
    const { length } = power(limbs.length);
    sums.fill(0, 0, length);
    for (let exponent = 0; exponent < limbs.length; exponent += 1)
      addTo(sums, limbs[exponent] ?? 0, power(exponent));
    carryIn(sums, length, to);
    return sums.subarray(0, length);
  };
}

function addTo(sums: Float64Array, factor: number, power: Float64Array): void {
  for (let at = 0; at < power.length; at += 1)
    sums[at] = (sums[at] ?? 0) + factor * (power[at] ?? 0);
}

function carryIn(sums: Float64Array, length: number, base: number): void {
  let carry = 0;
  for (let at = 0; at < length; at += 1) {
    const value = (sums[at] ?? 0) + carry;
    carry = Math.floor(value / base);
    sums[at] = value - carry * base;
  }
}

function shifted(limbs: readonly number[], from: number, to: number): Limbs {
  const result: number[] = [];
  for (let at = limbs.length - 1; at >= 0; at -= 1) shiftIn(result, limbs[at] ?? 0, from, to);
  return result;
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

/** The bytes of a number, with so many zeros in front. */
function bytesOf(limbs: Limbs, zeros: number): Uint8Array {
  const length = limbs.length * BYTES;
  const number = roomFor(length);
  for (let index = 0, at = length; at > 0; index += 1, at -= BYTES) {
    const limb = limbs[index] ?? 0;
    number[at - 1] = limb & 255;
    number[at - 2] = (limb >> 8) & 255;
    number[at - 3] = limb >> 16;
  }
  let from = 0;
  while (from < length && number[from] === 0) from += 1;
  const bytes = new Uint8Array(zeros + length - from);
  for (let at = zeros; from < length; at += 1, from += 1) bytes[at] = number[from] ?? 0;
  return bytes;
}

/** The digits of a number, without zeros in front. */
function textOf(limbs: Limbs): string {
  const length = limbs.length * DIGITS;
  const digits = roomFor(length);
  let at = length;
  for (let index = 0; index < limbs.length; index += 1) {
    let left = (limbs[index] ?? 0) | 0;
    for (let count = DIGITS; count > 0; count -= 1) {
      const higher = (left / 58) | 0;
      at -= 1;
      digits[at] = CODES[left - higher * 58] ?? 0;
      left = higher;
    }
  }
  while (at < length && digits[at] === CODES[0]) at += 1;
  return ascii.decode(digits.subarray(at, length));
}

function roomFor(length: number): Uint8Array {
  return length > LINE.length ? new Uint8Array(length) : LINE;
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

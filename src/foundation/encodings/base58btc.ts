import { MicrocertError } from '../errors/index.js';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const VALUES: ReadonlyMap<string, number> = new Map(
  [...ALPHABET].map((sign, value) => [sign, value]),
);

// Several digits are carried at a time; the product of both powers stays far below 2⁵³, so it is exact.
const DIGITS = 5;
const DIGIT_LIMB = 58 ** DIGITS;
const BYTES = 2;
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
  const head = bytes.length % BYTES;
  if (head > 0) shiftIn(limbs, bigEndian(bytes.subarray(0, head)), 256 ** head, DIGIT_LIMB);
  for (let at = head; at < bytes.length; at += BYTES) {
    shiftIn(limbs, bigEndian(bytes.subarray(at, at + BYTES)), BYTE_LIMB, DIGIT_LIMB);
  }
  const digits = limbs.map(limbText).reverse().join('').replace(/^1+/, '');
  return '1'.repeat(leading(bytes, 0)) + digits;
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
  const head = text.length % DIGITS;
  if (head > 0) shiftIn(limbs, limbValue(text.slice(0, head)), 58 ** head, BYTE_LIMB);
  for (let at = head; at < text.length; at += DIGITS) {
    shiftIn(limbs, limbValue(text.slice(at, at + DIGITS)), DIGIT_LIMB, BYTE_LIMB);
  }
  const number = limbs.reverse().flatMap((limb) => [limb >> 8, limb & 255]);
  const zeros = new Array<number>(leading(text, '1')).fill(0);
  return Uint8Array.from(zeros.concat(number.slice(leading(number, 0))));
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

function bigEndian(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

function limbText(limb: number): string {
  let text = '';
  for (let left = limb, place = 0; place < DIGITS; place++, left = Math.floor(left / 58)) {
    text = ALPHABET.charAt(left % 58) + text;
  }
  return text;
}

function limbValue(text: string): number {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = VALUES.get(text.charAt(at));
    if (digit === undefined) throw new MicrocertError('ERR_ENCODING');
    value = value * 58 + digit;
  }
  return value;
}

function leading(items: ArrayLike<unknown>, item: unknown): number {
  let count = 0;
  while (count < items.length && items[count] === item) count += 1;
  return count;
}

import { MicrocertError } from '../errors/index.js';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const DIGITS: ReadonlyMap<string, number> = new Map(
  [...ALPHABET].map((sign, value) => [sign, value]),
);

/** Longest text that is decoded unless the caller says otherwise: keys and signatures are far shorter. */
const DEFAULT_MAX_LENGTH = 1024;

/**
 * Bytes as base58 text in Bitcoin's alphabet, without a multibase prefix. Each zero byte in front becomes a `1`.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-msporny-base58-03
 */
export function encodeBase58btc(bytes: Uint8Array): string {
  const digits: number[] = [];
  for (const byte of bytes) shiftIn(digits, byte, 256, 58);
  const zeros = leading(bytes, 0);
  return (
    '1'.repeat(zeros) +
    digits
      .reverse()
      .map((digit) => ALPHABET[digit])
      .join('')
  );
}

/**
 * The bytes of a base58 text in Bitcoin's alphabet.
 *
 * @throws MicrocertError `ERR_ENCODING` for a sign outside the alphabet, and for a text longer than `maxLength`, which
 * is looked at first: the work grows with the square of the length.
 */
export function decodeBase58btc(
  text: string,
  { maxLength = DEFAULT_MAX_LENGTH }: { readonly maxLength?: number } = {},
): Uint8Array {
  if (text.length > maxLength) throw new MicrocertError('ERR_ENCODING');
  const bytes: number[] = [];
  for (const sign of text) {
    const digit = DIGITS.get(sign);
    if (digit === undefined) throw new MicrocertError('ERR_ENCODING');
    shiftIn(bytes, digit, 58, 256);
  }
  const zeros = leading(text, '1');
  return Uint8Array.from([...Array<number>(zeros).fill(0), ...bytes.reverse()]);
}

/** Multiplies a number, least digit first, by one base and adds a digit, keeping it in the other base. */
function shiftIn(digits: number[], digit: number, from: number, to: number): void {
  let carry = digit;
  for (let index = 0; index < digits.length; index++) {
    carry += (digits[index] ?? 0) * from;
    digits[index] = carry % to;
    carry = Math.floor(carry / to);
  }
  while (carry > 0) {
    digits.push(carry % to);
    carry = Math.floor(carry / to);
  }
}

function leading(items: ArrayLike<unknown>, item: unknown): number {
  let count = 0;
  while (count < items.length && items[count] === item) count += 1;
  return count;
}

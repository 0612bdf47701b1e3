/**
 * SHA-256 of a text in UTF-8, or of its bytes, 64 hexadecimal digits, at once: Web Cryptography only answers later, which
 * costs far more than the hash where many short texts are hashed. Nothing secret may go in here.
 *
 * @see https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */
export function sha256Hex(text: string | Uint8Array): string {
  const blocks = padded(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  const { initial, rounds } = constants();
  const state = new Uint32Array(initial);
  const words = new Uint32Array(64);
  for (let at = 0; at < blocks.byteLength; at += 64) {
    for (let index = 0; index < 16; index += 1) words[index] = blocks.getUint32(at + index * 4);
    compress(state, words, rounds);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** Section 5.1.1: one bit, zeros, and the length in bits. */
function padded(bytes: Uint8Array): DataView {
  const length = (bytes.length + 9 + 63) & ~63;
  const blocks = new Uint8Array(length);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(length - 4, bytes.length << 3);
  return view;
}

/** Section 6.2.2. The array of words wraps sums to 32 bits. */
function compress(state: Uint32Array, words: Uint32Array, rounds: readonly number[]): void {
  const word = (index: number): number => words[index] ?? 0;
  for (let t = 16; t < 64; t += 1) {
    const [early, late] = [word(t - 15), word(t - 2)];
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[t] = word(t - 16) + s0 + word(t - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const one = (h + sum1 + ((e & f) ^ (~e & g)) + (rounds[t] ?? 0) + word(t)) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const two = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries())
    state[index] = (state[index] ?? 0) + value;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

interface Constants {
  /** Section 5.3.3: the first 32 bits of the fractions of the square roots of the first eight primes. */
  readonly initial: readonly number[];
  /** Section 4.2.2: the same of the cube roots of the first 64. */
  readonly rounds: readonly number[];
}

let made: Constants | undefined;

function constants(): Constants {
  const primes = made === undefined ? firstPrimes(64) : [];
  made ??= {
    initial: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    rounds: primes.map((prime) => fraction(Math.cbrt(prime))),
  };
  return made;
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 0x1_0000_0000);
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return primes;
}

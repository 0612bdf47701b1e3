import { type Cipher, createCipheriv } from 'node:crypto';

/** As many as FF1 takes (NIST SP 800-38G section 5.1). */
const ROUNDS = 10;
const BLOCK = 16;

/**
 * Where the entries of a list stand that are given out from the `from`-th on: a keyed permutation of 0 to `size` - 1, so that
 * no place comes twice, and a place tells neither when it was given out nor what was given out beside it. A Feistel
 * network with AES on halves of as few bits as hold the list; what falls beside the list is permuted again until it
 * falls within (cycle walking, Black and Rogaway 2002), which keeps it a permutation.
 *
 * @param secret - 32 bytes, of this list only.
 */
export function permuted(
  secret: Uint8Array,
  size: number,
  { from, count }: { readonly from: number; readonly count: number },
): readonly number[] {
  const cipher = createCipheriv('aes-256-ecb', secret, null).setAutoPadding(false);
  const half = Math.max(1, Math.ceil(Math.log2(size) / 2));
  const places = Array.from({ length: count }, (_, at) => from + at);
  for (let open = places.map((_, at) => at); open.length > 0; ) {
    const walked = network(
      cipher,
      half,
      open.map((at) => places[at] ?? 0),
    );
    for (const [order, at] of open.entries()) places[at] = walked[order] ?? 0;
    open = open.filter((at) => (places[at] ?? 0) >= size);
  }
  return places;
}

/** All values go through a round together: one call of the cipher each. */
function network(cipher: Cipher, half: number, values: readonly number[]): readonly number[] {
  const mask = 2 ** half - 1;
  let left = values.map((value) => Math.floor(value / (mask + 1)));
  let right = values.map((value) => value & mask);
  const blocks = new DataView(new ArrayBuffer(values.length * BLOCK));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, value] of right.entries()) {
      blocks.setUint32(at * BLOCK, round);
      blocks.setUint32(at * BLOCK + 4, value);
    }
    const bytes = cipher.update(new Uint8Array(blocks.buffer));
    const mixed = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const before = left;
    left = right;
    right = before.map((value, at) => (value ^ mixed.getUint32(at * BLOCK)) & mask);
  }
  return left.map((value, at) => value * (mask + 1) + (right[at] ?? 0));
}

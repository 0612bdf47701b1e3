import { type Cipher, createCipheriv } from 'node:crypto';

/** As many as FF1 takes (NIST SP 800-38G section 5.1). */
const ROUNDS = 10;
const BLOCK = 16;

/** Which entry of a list is given out when. */
export interface ListOrder {
  /** 32 bytes, of this list only. */
  readonly secret: Uint8Array;
  /** How many entries it has. */
  readonly size: number;
}

/**
 * Where the entries of a list stand that are given out from the `from`-th on: a keyed permutation of 0 to `size` - 1, so that
 * no place comes twice, and a place tells neither when it was given out nor what was given out beside it. A Feistel
 * network with AES on halves of as few bits as hold the list; what falls beside the list is permuted again until it
 * falls within (cycle walking, Black and Rogaway 2002), which keeps it a permutation.
 */
export function permuted(
  order: ListOrder,
  { from, count }: { readonly from: number; readonly count: number },
): readonly number[] {
  return walked(
    order,
    Array.from({ length: count }, (_, at) => from + at),
    forwards,
  );
}

/** As which the entries at some places were given out: the way back. */
export function ordinalsOf(order: ListOrder, places: readonly number[]): readonly number[] {
  return walked(order, places, backwards);
}

/** A round, or its undoing: what the halves are after it. Mixing takes all halves at once: one call of the cipher. */
type Round = (halves: Halves, round: number, mix: Mix) => Halves;
type Halves = readonly [left: readonly number[], right: readonly number[]];
type Mix = (halves: readonly number[], round: number, into: readonly number[]) => readonly number[];

const forwards: Round = ([left, right], round, mix) => [right, mix(right, round, left)];
const backwards: Round = ([left, right], round, mix) => [
  mix(left, ROUNDS - 1 - round, right),
  left,
];

function walked({ secret, size }: ListOrder, values: readonly number[], turn: Round) {
  const cipher = createCipheriv('aes-256-ecb', secret, null).setAutoPadding(false);
  const width = 2 ** Math.max(1, Math.ceil(Math.log2(size) / 2));
  const mix: Mix = (halves, round, into) => mixed(cipher, { halves, round, into, width });
  const places = [...values];
  for (let open = places.map((_, at) => at); open.length > 0; ) {
    const before = open.map((at) => places[at] ?? 0);
    let halves: Halves = [
      before.map((value) => Math.floor(value / width)),
      before.map((value) => value % width),
    ];
    for (let round = 0; round < ROUNDS; round += 1) halves = turn(halves, round, mix);
    const [left, right] = halves;
    for (const [order, at] of open.entries())
      places[at] = (left[order] ?? 0) * width + (right[order] ?? 0);
    open = open.filter((at) => (places[at] ?? 0) >= size);
  }
  return places;
}

interface Mixing {
  readonly halves: readonly number[];
  readonly round: number;
  readonly into: readonly number[];
  /** A power of two. */
  readonly width: number;
}

function mixed(cipher: Cipher, { halves, round, into, width }: Mixing): readonly number[] {
  const blocks = new DataView(new ArrayBuffer(halves.length * BLOCK));
  for (const [at, half] of halves.entries()) {
    blocks.setUint32(at * BLOCK, round);
    blocks.setUint32(at * BLOCK + 4, half);
  }
  const { buffer, byteOffset, byteLength } = cipher.update(new Uint8Array(blocks.buffer));
  const bits = new DataView(buffer, byteOffset, byteLength);
  return into.map((half, at) => (half ^ bits.getUint32(at * BLOCK)) & (width - 1));
}

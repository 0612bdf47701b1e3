import { adler32 } from '../../../carriers/png/adler32.js';
import { deflateOpenly } from '../../../foundation/deflate.js';
import { joinBytes } from '../../../foundation/encodings/bytes.js';

/** A part of what is compressed in the form of zlib, compressed by itself: others may stand before and behind it. */
export interface ZlibPart {
  /** DEFLATE up to the end of a byte, without an end of its own. */
  readonly deflated: Uint8Array;
  /** How many bytes it stands for, and their checksum. */
  readonly length: number;
  readonly checksum: number;
}

/** What is shorter is written as it is: to compress it would take longer than it is worth. */
const LEAST = 1536;
/** Ends the data: an empty block that is stored, and the last one (RFC 1951, 3.2.4). */
const LAST_BLOCK = [1, 0, 0, 0xff, 0xff];
/** DEFLATE with a window of 32 kB, compressed soon (RFC 1950, 2.2). */
const HEADER = [0x78, 0x01];
/** Of Adler-32 (RFC 1950, 8.2). */
const MODULUS = 65_521;

/** A part; nothing where the platform cannot compress in parts. */
export function zlibPart(data: Uint8Array, level: number): ZlibPart | undefined {
  const deflated = data.length < LEAST ? stored(data) : deflateOpenly(data, level);
  return deflated && { deflated, length: data.length, checksum: adler32(data) };
}

/** A block that is stored as it is (RFC 1951, 3.2.4). */
function stored(data: Uint8Array): Uint8Array {
  const [low, high] = [data.length & 0xff, data.length >> 8];
  const block = new Uint8Array(5 + data.length);
  block.set([0, low, high, low ^ 0xff, high ^ 0xff]);
  block.set(data, 5);
  return block;
}

/** Parts behind each other as one, in the form of zlib. */
export function joinZlibParts(parts: readonly ZlibPart[]): Uint8Array {
  const checksum = parts.reduce(checksumOfBoth, 1);
  const end = new Uint8Array(9);
  end.set(LAST_BLOCK);
  new DataView(end.buffer).setUint32(5, checksum);
  return joinBytes([Uint8Array.from(HEADER), ...parts.map(({ deflated }) => deflated), end]);
}

/** Checksum of bytes with others behind them: a sum of all, and one of the sums so far. */
function checksumOfBoth(before: number, { length, checksum }: ZlibPart): number {
  const [low, lowBehind] = [before & 0xffff, checksum & 0xffff];
  const sum = (low + lowBehind - 1 + MODULUS) % MODULUS;
  const sums =
    ((before >>> 16) + (checksum >>> 16) + ((low - 1 + MODULUS) % MODULUS) * (length % MODULUS)) %
    MODULUS;
  return sums * 65_536 + sum;
}

import { encodeHex } from '../foundation/encodings/hex.js';
import type { EcAlgorithm } from './algorithms.js';

/** A curve y² = x³ − 3x + b over the integers modulo p, with a group of prime order n. */
export interface Curve {
  /** Bytes of a coordinate, and of a secret. */
  readonly length: number;
  /** The prime of the field. */
  readonly p: bigint;
  /** The constant of the equation. */
  readonly b: bigint;
  /** The order of the group: secrets, and both parts of a signature, lie between 0 and it. */
  readonly n: bigint;
}

/**
 * The curves of ECDSA.
 *
 * @see https://csrc.nist.gov/pubs/sp/800/186/final section 3.2.1
 */
export const CURVES: Readonly<Record<EcAlgorithm, Curve>> = {
  'P-256': {
    length: 32,
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  },
  'P-384': {
    length: 48,
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
  },
};

/** A number from its bytes, most significant first. */
export function numberOf(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${encodeHex(bytes)}`);
}

/** True for a number from 1 to n − 1: a secret, or one part of a signature. */
export function isScalar({ n }: Curve, bytes: Uint8Array): boolean {
  const number = numberOf(bytes);
  return number > 0n && number < n;
}

/**
 * The point in its short form (SEC 1 section 2.3.3): whether y is odd, and x. Nothing when it does not lie on the curve:
 * with such a point a signature would mean nothing.
 *
 * @param point - short (2 or 3, x) or long (4, x, y).
 */
export function compressPoint(curve: Curve, point: Uint8Array): Uint8Array | undefined {
  const { length } = curve;
  if (point.length === length + 1)
    return yOf(curve, point) === undefined ? undefined : point.slice();
  if (point.length !== 2 * length + 1 || point[0] !== 4) return undefined;
  const short = point.slice(0, length + 1);
  short[0] = 2 + ((point[2 * length] ?? 0) & 1);
  return yOf(curve, short) === numberOf(point.subarray(length + 1)) ? short : undefined;
}

/** The long form of a point on the curve: 4, x, y. */
export function expandPoint(curve: Curve, short: Uint8Array): Uint8Array {
  const long = new Uint8Array(2 * curve.length + 1);
  long.set(short);
  long[0] = 4;
  let rest = yOf(curve, short) ?? 0n;
  for (let at = long.length - 1; rest > 0n; at--, rest >>= 8n) long[at] = Number(rest & 0xffn);
  return long;
}

/**
 * The y that belongs to a point in its short form, or nothing when no point of the curve has this x. Points are public,
 * so the time this takes gives nothing away.
 */
function yOf({ p, b }: Curve, short: Uint8Array): bigint | undefined {
  const x = numberOf(short.subarray(1));
  if ((short[0] !== 2 && short[0] !== 3) || x >= p) return undefined;
  const square = ((((x * x - 3n) * x + b) % p) + p) % p;
  // Both primes are 3 modulo 4, so this power is a root if there is one (SEC 1 section 2.3.4).
  const root = power(square, (p + 1n) / 4n, p);
  if ((root * root) % p !== square) return undefined;
  return Number(root & 1n) === (short[0] & 1) ? root : p - root;
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

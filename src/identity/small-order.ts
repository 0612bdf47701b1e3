import { encodeHex } from '../foundation/encodings/hex.js';

// y coordinates of the points whose order divides 8, least byte first, without the sign bit of x; some of them also in
// the form that is not reduced modulo p. A test derives them from the curve equation.
const SMALL_ORDER_Y: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

/**
 * True for an Ed25519 public key that is a point of small order, in any of its encodings: with such a key one signature
 * fits many texts.
 */
export function isSmallOrder(publicKey: Uint8Array): boolean {
  const withoutSign = publicKey.slice();
  withoutSign[31] = (withoutSign[31] ?? 0) & 0x7f;
  return SMALL_ORDER_Y.has(encodeHex(withoutSign));
}

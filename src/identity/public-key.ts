import { concatBytes, equalBytes } from '../foundation/encodings/bytes.js';
import { decodeMultibase, encodeMultibase } from '../foundation/encodings/multibase.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { type CurveAlgorithm, type KeyAlgorithm, KNOWN_KEYS } from './algorithms.js';
import { CURVES, compressPoint, isScalar } from './curves.js';

/** A public key that is a point of a curve. */
export interface CurvePublicKey<Algorithm extends CurveAlgorithm = CurveAlgorithm> {
  /** Kind of key. */
  readonly algorithm: Algorithm;
  /** The key: 32 bytes of Ed25519 (RFC 8032 section 5.1.5), 33 of P-256 or 49 of P-384 (SEC 1 section 2.3.3). */
  readonly bytes: Uint8Array;
  /** The key as Multikey text: `z6Mk…`, `zDna…`, `z82L…`. Where signatures are verified, this is what counts. */
  readonly multibase: string;
}

/** A public RSA key. It has no Multikey form here, and serves for JSON Web Signatures alone. */
export interface RsaPublicKey {
  /** Kind of key. */
  readonly algorithm: 'RSA';
  /** The key as SubjectPublicKeyInfo. */
  readonly bytes: Uint8Array;
  /** Absent. */
  readonly multibase?: undefined;
  /** The modulus in base64url. Where signatures are verified, this and `e` are what counts. */
  readonly n: string;
  /** The exponent in base64url. */
  readonly e: string;
}

/** A public key; `algorithm` tells the kinds apart. */
export type PublicKey<Algorithm extends KeyAlgorithm = KeyAlgorithm> =
  Algorithm extends CurveAlgorithm ? CurvePublicKey<Algorithm> : RsaPublicKey;

// Multicodecs as variable-length integers: ed25519-pub 0xed, p256-pub 0x1200, p384-pub 0x1201; ed25519-priv 0x1300,
// p256-priv 0x1306, p384-priv 0x1307.
const PUBLIC_PREFIX: Readonly<Record<CurveAlgorithm, Uint8Array>> = {
  Ed25519: Uint8Array.of(0xed, 0x01),
  'P-256': Uint8Array.of(0x80, 0x24),
  'P-384': Uint8Array.of(0x81, 0x24),
};
const SECRET_PREFIX: Readonly<Record<CurveAlgorithm, Uint8Array>> = {
  Ed25519: Uint8Array.of(0x80, 0x26),
  'P-256': Uint8Array.of(0x86, 0x26),
  'P-384': Uint8Array.of(0x87, 0x26),
};
const PREFIX_LENGTH = 2;

/** Bytes of a secret, of every kind. */
export const SECRET_LENGTH: Readonly<Record<CurveAlgorithm, number>> = {
  Ed25519: 32,
  'P-256': 32,
  'P-384': 48,
};

// 66 bytes, the longest form that is read, take 91 signs in base58: anything longer is no key, and is not decoded.
const MAX_TEXT = 96;

/** A public Ed25519 key of 32 bytes. */
export function makePublicKey(bytes: Uint8Array): PublicKey<'Ed25519'> {
  if (bytes.length !== 32) throw new MicrocertError('ERR_KEY_FORMAT');
  return frozen('Ed25519', bytes.slice());
}

/**
 * A public key from the bytes of its point.
 *
 * @param point - 32 bytes of Ed25519; a point of P-256 or P-384 in its short or its long form.
 * @throws MicrocertError `ERR_KEY_FORMAT` for another length, and for a point that is not on the curve.
 */
export function makeCurveKey(
  algorithm: CurveAlgorithm,
  point: Uint8Array,
): PublicKey<CurveAlgorithm> {
  if (algorithm === 'Ed25519') return makePublicKey(point);
  const short = compressPoint(CURVES[algorithm], point);
  if (short === undefined) throw new MicrocertError('ERR_KEY_FORMAT', { hint: NO_POINT });
  return algorithm === 'P-256' ? frozen(algorithm, short) : frozen(algorithm, short);
}

function frozen<Algorithm extends CurveAlgorithm>(
  algorithm: Algorithm,
  bytes: Uint8Array,
): CurvePublicKey<Algorithm> {
  const multibase = encodeMultibase(concatBytes(PUBLIC_PREFIX[algorithm], bytes));
  return Object.freeze({ algorithm, bytes, multibase });
}

/**
 * A public key from Multikey text: `z6Mk…`, `zDna…`, `z82L…`.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT` when it is no Multikey, `ERR_KEY_TYPE` when it is another kind of key.
 * @see https://www.w3.org/TR/cid-1.0/#Multikey
 */
export function publicKeyFromMultikey(text: string): PublicKey<CurveAlgorithm> {
  const known = read.get(text);
  // Bytes of its own for whoever asks: they can be overwritten.
  if (known !== undefined) return Object.freeze({ ...known, bytes: known.bytes.slice() });
  const key = readMultikey(text);
  const [oldest] = read.size < MAX_READ ? [] : read.keys();
  if (oldest !== undefined) read.delete(oldest);
  read.set(text, { ...key, bytes: key.bytes.slice() });
  return key;
}

// What a text says never changes, and most verifications meet the keys of few issuers.
const MAX_READ = 256;
const read = new Map<string, PublicKey<CurveAlgorithm>>();

function readMultikey(text: string): PublicKey<CurveAlgorithm> {
  const { algorithm, bytes } = withoutPrefix(text, PUBLIC_PREFIX);
  // A Multikey holds the short form only; the long one would be a second text for the same key.
  const length = algorithm === 'Ed25519' ? 32 : CURVES[algorithm].length + 1;
  if (bytes.length !== length) throw new MicrocertError('ERR_KEY_FORMAT');
  return makeCurveKey(algorithm, bytes);
}

/** True for a text that begins as a public Multikey does. */
export function isPublicMultikey(text: string): boolean {
  return /^z(?:6Mk|Dna|82L)/.test(text);
}

/** A secret, and the public key where it stands beside it. */
export interface StatedSecret {
  /** Kind of key. */
  readonly algorithm: CurveAlgorithm;
  /** 32 bytes; 48 of P-384. */
  readonly secret: Uint8Array;
  /** The public key that is said to belong to it. */
  readonly stated?: PublicKey;
}

/** The secret of a secret Multikey: `z3u2…`, `z42t…`, `z2fa…`; or `zrv…`, in which the public key follows the secret. */
export function secretFromMultikey(text: string): StatedSecret {
  const { algorithm, bytes } = withoutPrefix(text, SECRET_PREFIX);
  const length = SECRET_LENGTH[algorithm];
  const secret = bytes.slice(0, length);
  if (bytes.length === length) return { algorithm, secret };
  if (algorithm !== 'Ed25519' || bytes.length !== 64) throw new MicrocertError('ERR_KEY_FORMAT');
  return { algorithm, secret, stated: makePublicKey(bytes.slice(length)) };
}

/** A secret as Multikey text. */
export function secretToMultikey(algorithm: CurveAlgorithm, secret: Uint8Array): string {
  return encodeMultibase(concatBytes(SECRET_PREFIX[algorithm], secret));
}

/**
 * Refuses what cannot be a secret: another length, and for ECDSA zero, or the order of the group and beyond.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT`
 */
export function assertSecret(algorithm: CurveAlgorithm, secret: Uint8Array): void {
  const fits =
    secret.length === SECRET_LENGTH[algorithm] &&
    (algorithm === 'Ed25519' || isScalar(CURVES[algorithm], secret));
  if (!fits) throw new MicrocertError('ERR_KEY_FORMAT');
}

function withoutPrefix(
  text: string,
  prefixes: Readonly<Record<CurveAlgorithm, Uint8Array>>,
): { readonly algorithm: CurveAlgorithm; readonly bytes: Uint8Array } {
  if (text.length > MAX_TEXT) throw new MicrocertError('ERR_KEY_FORMAT');
  let bytes: Uint8Array;
  try {
    bytes = decodeMultibase(text);
  } catch {
    throw new MicrocertError('ERR_KEY_FORMAT');
  }
  // Shorter ones are no keys of any kind: some signs were lost.
  if (bytes.length < PREFIX_LENGTH + 32) throw new MicrocertError('ERR_KEY_FORMAT');
  const prefix = bytes.subarray(0, PREFIX_LENGTH);
  const algorithm = (['Ed25519', 'P-256', 'P-384'] as const).find((name) =>
    equalBytes(prefix, prefixes[name]),
  );
  if (algorithm === undefined) throw new MicrocertError('ERR_KEY_TYPE', { hint: KNOWN_KEYS });
  return { algorithm, bytes: bytes.slice(PREFIX_LENGTH) };
}

const NO_POINT = {
  en: 'this is no point of the curve: some signs were lost or changed',
  fr: 'ce n’est pas un point de la courbe : des caractères ont été perdus ou modifiés',
};

import { equalBytes } from '../foundation/encodings/bytes.js';
import type { CurveAlgorithm, KeyAlgorithm } from './algorithms.js';
import { CURVES, expandPoint } from './curves.js';
import {
  bitsOf,
  childrenOf,
  type DerElement,
  der,
  derBits,
  derInteger,
  elements,
  integerOf,
  TAG,
} from './der.js';
import type { CurvePublicKey } from './public-key.js';

// Contents of the AlgorithmIdentifier: RFC 8410 section 3 (no parameters), RFC 5480 section 2.1.1 (the curve by name),
// RFC 3279 section 2.3.1 (NULL).
const IDENTIFIERS: Readonly<Record<KeyAlgorithm, Uint8Array>> = {
  Ed25519: Uint8Array.of(6, 3, 0x2b, 0x65, 0x70),
  'P-256': Uint8Array.of(
    ...[6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1],
    ...[6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7],
  ),
  'P-384': Uint8Array.of(
    ...[6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1],
    ...[6, 5, 0x2b, 0x81, 4, 0, 0x22],
  ),
  RSA: Uint8Array.of(6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0),
};

/** What a DER text holds: a key; a key of another algorithm; or nothing that can be read. */
export type DerOutcome<Key> = Key | 'other algorithm' | undefined;

/** A public key in DER: a point, or the two numbers of RSA. */
export type DerPublic =
  | { readonly algorithm: CurveAlgorithm; readonly point: Uint8Array }
  | { readonly algorithm: 'RSA'; readonly n: Uint8Array; readonly e: Uint8Array };

/** The numbers of a private RSA key in the order of RFC 8017 appendix A.1.2: n, e, d, p, q, dp, dq, qi. */
export type RsaNumbers = readonly Uint8Array[];

/** A private key in DER; the public key where it stands beside it. */
export type DerPrivate =
  | {
      readonly algorithm: CurveAlgorithm;
      readonly secret: Uint8Array;
      readonly points: readonly Uint8Array[];
    }
  | { readonly algorithm: 'RSA'; readonly numbers: RsaNumbers };

const RSA_NUMBERS = 8;

/** A public key as SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7); points in their long form, which every platform reads. */
export function curveToSpki({ algorithm, bytes }: CurvePublicKey): Uint8Array<ArrayBuffer> {
  const point = algorithm === 'Ed25519' ? bytes : expandPoint(CURVES[algorithm], bytes);
  return toSpki(algorithm, point);
}

/** The two numbers of a public RSA key as SubjectPublicKeyInfo (RFC 8017 appendix A.1.1). */
export function rsaToSpki(n: Uint8Array, e: Uint8Array): Uint8Array<ArrayBuffer> {
  return toSpki('RSA', der(TAG.sequence, derInteger(n), derInteger(e)));
}

function toSpki(algorithm: KeyAlgorithm, key: Uint8Array): Uint8Array<ArrayBuffer> {
  const identifier = der(TAG.sequence, IDENTIFIERS[algorithm]);
  return new Uint8Array(der(TAG.sequence, identifier, derBits(TAG.bitString, key)));
}

/** The public key in SubjectPublicKeyInfo. */
export function fromSpki(bytes: Uint8Array): DerOutcome<DerPublic> {
  const [identifier, key, ...more] = childrenOf(bytes) ?? [];
  if (identifier?.tag !== TAG.sequence || more.length > 0) return undefined;
  const algorithm = algorithmOf(identifier);
  if (algorithm === undefined) return 'other algorithm';
  const held = bitsOf(key, TAG.bitString);
  if (held === undefined) return undefined;
  if (algorithm !== 'RSA') return { algorithm, point: held };
  const [n, e, ...others] = childrenOf(held)?.map(integerOf) ?? [];
  return n && e && others.length === 0 ? { algorithm, n, e } : undefined;
}

/**
 * A secret as PKCS #8 (RFC 5958), for Ed25519 as RFC 8410 section 7 has it, for ECDSA as RFC 5915 section 3.
 *
 * @param publicKey - written beside an ECDSA secret where it is given: most programs expect it there.
 */
export function curveToPkcs8(
  algorithm: CurveAlgorithm,
  secret: Uint8Array,
  publicKey?: CurvePublicKey,
): Uint8Array<ArrayBuffer> {
  const octets = der(TAG.octetString, secret);
  if (algorithm === 'Ed25519') return toPkcs8(algorithm, octets);
  const beside = publicKey && expandPoint(CURVES[algorithm], publicKey.bytes);
  const own = [derInteger(Uint8Array.of(1)), octets];
  if (beside) own.push(der(TAG.context1, derBits(TAG.bitString, beside)));
  return toPkcs8(algorithm, der(TAG.sequence, ...own));
}

/** The numbers of a private RSA key as PKCS #8. */
export function rsaToPkcs8(numbers: RsaNumbers): Uint8Array<ArrayBuffer> {
  const twoPrimes = new Uint8Array();
  return toPkcs8('RSA', der(TAG.sequence, ...[twoPrimes, ...numbers].map(derInteger)));
}

function toPkcs8(algorithm: KeyAlgorithm, key: Uint8Array): Uint8Array<ArrayBuffer> {
  const identifier = der(TAG.sequence, IDENTIFIERS[algorithm]);
  const version = derInteger(new Uint8Array());
  return new Uint8Array(der(TAG.sequence, version, identifier, der(TAG.octetString, key)));
}

/**
 * The secret in PKCS #8, and the public key that its second version can hold.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5958#section-2
 */
export function fromPkcs8(bytes: Uint8Array): DerOutcome<DerPrivate> {
  const [version, identifier, key, ...more] = childrenOf(bytes) ?? [];
  const framed = version?.tag === TAG.integer && key?.tag === TAG.octetString;
  if (!framed || identifier?.tag !== TAG.sequence) return undefined;
  const algorithm = algorithmOf(identifier);
  if (algorithm === undefined) return 'other algorithm';
  const stated = more.filter(({ tag }) => tag !== TAG.context0); // attributes
  if (algorithm === 'RSA') return stated.length === 0 ? rsaPrivate(key.content) : undefined;
  const read = algorithm === 'Ed25519' ? edPrivate(key.content) : ecPrivate(key.content);
  const points = stated.map((element) => bitsOf(element, TAG.publicKey));
  const whole = points.filter((point) => point !== undefined);
  if (read === undefined || points.length > 1 || whole.length < points.length) return undefined;
  return { algorithm, secret: read.secret, points: [...read.points, ...whole] };
}

interface SecretAndPoints {
  readonly secret: Uint8Array;
  readonly points: readonly Uint8Array[];
}

/** RFC 8410 section 7: the octet string holds another octet string, which holds the secret. */
function edPrivate(bytes: Uint8Array): SecretAndPoints | undefined {
  const [inner, ...others] = elements(bytes) ?? [];
  if (inner?.tag !== TAG.octetString || others.length > 0) return undefined;
  return { secret: inner.content.slice(), points: [] };
}

/** RFC 5915 section 3. The curve may stand there again; the one outside counts (RFC 5208 section 6 has it there). */
function ecPrivate(bytes: Uint8Array): SecretAndPoints | undefined {
  const [version, secret, ...more] = childrenOf(bytes) ?? [];
  if (integerOf(version)?.[0] !== 1 || secret?.tag !== TAG.octetString) return undefined;
  const publics = more.filter(({ tag }) => tag === TAG.context1);
  const others = more.filter(({ tag }) => tag !== TAG.context1 && tag !== TAG.context0);
  if (publics.length > 1 || others.length > 0) return undefined;
  if (publics.length === 0) return { secret: secret.content.slice(), points: [] };
  const point = bitsOf(elements(publics[0]?.content ?? new Uint8Array())?.[0], TAG.bitString);
  return point && { secret: secret.content.slice(), points: [point] };
}

/** RFC 8017 appendix A.1.2: version 0, which is two primes, and eight numbers. */
function rsaPrivate(bytes: Uint8Array): DerPrivate | undefined {
  const [version, ...numbers] = childrenOf(bytes)?.map(integerOf) ?? [];
  const read = numbers.filter((number) => number !== undefined);
  if (version?.length !== 0 || numbers.length !== RSA_NUMBERS) return undefined;
  return read.length === RSA_NUMBERS ? { algorithm: 'RSA', numbers: read } : undefined;
}

function algorithmOf({ content }: DerElement): KeyAlgorithm | undefined {
  const entries = Object.entries(IDENTIFIERS) as readonly [KeyAlgorithm, Uint8Array][];
  return entries.find(([, identifier]) => equalBytes(identifier, content))?.[0];
}

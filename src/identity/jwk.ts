import { encodeBase64url } from '../foundation/encodings/base64url.js';
import { concatBytes } from '../foundation/encodings/bytes.js';
import { MicrocertError } from '../foundation/errors/index.js';
import type { JsonObject } from '../foundation/json/values.js';
import type { EcAlgorithm, KeyAlgorithm } from './algorithms.js';
import { assertPublicKey } from './assert-arguments.js';
import { CURVES, expandPoint } from './curves.js';
import { algorithmOfJwk, fixedBytes, numberBytes } from './key-json.js';
import { makeCurveKey, makePublicKey, type PublicKey } from './public-key.js';
import { makeRsaKey } from './rsa-key.js';

/** A public Ed25519 key in JSON (RFC 8037 section 2). */
export interface OkpPublicJwk {
  /** Octet key pair. */
  readonly kty: 'OKP';
  /** The curve. */
  readonly crv: 'Ed25519';
  /** The key in base64url. */
  readonly x: string;
}

/** A public ECDSA key in JSON (RFC 7518 section 6.2.1). */
export interface EcPublicJwk<Algorithm extends EcAlgorithm = EcAlgorithm> {
  /** Elliptic curve. */
  readonly kty: 'EC';
  /** The curve. */
  readonly crv: Algorithm;
  /** First coordinate in base64url. */
  readonly x: string;
  /** Second coordinate in base64url. */
  readonly y: string;
}

/** A public RSA key in JSON (RFC 7518 section 6.3.1). */
export interface RsaPublicJwk {
  /** RSA. */
  readonly kty: 'RSA';
  /** Modulus in base64url. */
  readonly n: string;
  /** Exponent in base64url. */
  readonly e: string;
}

/** A public key in JSON, with the members that every such key has and no others. */
export type PublicJwk<Algorithm extends KeyAlgorithm = KeyAlgorithm> = Algorithm extends 'Ed25519'
  ? OkpPublicJwk
  : Algorithm extends EcAlgorithm
    ? EcPublicJwk<Algorithm>
    : RsaPublicJwk;

/** A public key as JWK. */
export function publicKeyToJwk<Key extends PublicKey>(key: Key): PublicJwk<Key['algorithm']>;
export function publicKeyToJwk(key: PublicKey): PublicJwk {
  assertPublicKey(key, 'publicKeyToJwk');
  if (key.algorithm === 'RSA') return { kty: 'RSA', n: key.n, e: key.e };
  if (key.algorithm === 'Ed25519')
    return { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(key.bytes) };
  const { length } = CURVES[key.algorithm];
  const point = expandPoint(CURVES[key.algorithm], key.bytes);
  const [x, y] = [point.subarray(1, length + 1), point.subarray(length + 1)].map(encodeBase64url);
  return { kty: 'EC', crv: key.algorithm, x: x ?? '', y: y ?? '' } as PublicJwk;
}

/**
 * The public key in a JWK. What else stands in it, `kid` or a certificate, is passed over and believed nothing.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT` for members of another length, and a point that is not on the curve;
 * `ERR_KEY_TYPE` for another kind of key, and for a private one: whoever hands that out has given it away.
 */
export function publicKeyFromJwk(jwk: JsonObject): PublicKey {
  algorithmOfJwk(jwk);
  if (PRIVATE_MEMBERS.some((name) => Object.hasOwn(jwk, name))) throw privateInside();
  return publicPartOfJwk(jwk);
}

/** The public key in a public or a private JWK. */
export function publicPartOfJwk(jwk: JsonObject): PublicKey {
  const algorithm = algorithmOfJwk(jwk);
  if (algorithm === 'RSA') return makeRsaKey(numberBytes(jwk, 'n'), numberBytes(jwk, 'e'));
  if (algorithm === 'Ed25519') return makePublicKey(fixedBytes(jwk, 'x', 32));
  const { length } = CURVES[algorithm];
  const [x, y] = [fixedBytes(jwk, 'x', length), fixedBytes(jwk, 'y', length)];
  return makeCurveKey(algorithm, concatBytes(Uint8Array.of(4), x, y));
}

// RFC 7518 sections 6.2.2, 6.3.2 and 6.4.1.
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/** Says that a private key stands where only a public one may. */
export function privateInside(): MicrocertError<'ERR_KEY_TYPE'> {
  return new MicrocertError('ERR_KEY_TYPE', {
    hint: {
      en: 'a private key stands here: only its public part may be given',
      fr: 'une clé privée figure ici : seule sa partie publique peut être donnée',
    },
  });
}

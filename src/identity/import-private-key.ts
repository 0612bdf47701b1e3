import { MicrocertError } from '../foundation/errors/index.js';
import { type JsonObject, stringMember } from '../foundation/json/values.js';
import type { CurveAlgorithm } from './algorithms.js';
import { assertKeyText } from './assert-arguments.js';
import { orRefuse, publicKeyFromSpki } from './import-public-key.js';
import { publicPartOfJwk } from './jwk.js';
import { fromPkcs8, type RsaNumbers } from './key-der.js';
import {
  algorithmOfJwk,
  fixedBytes,
  MAX_KEY_TEXT,
  numberBytes,
  parseKeyJson,
  RSA_SECRETS,
} from './key-json.js';
import { type KeyPair, keyPairFromSecret } from './key-pair.js';
import { isPem, PEM_ONLY, type PemBlock, pemBlocks } from './pem.js';
import {
  isPublicMultikey,
  makeCurveKey,
  type PublicKey,
  publicKeyFromMultikey,
  SECRET_LENGTH,
  type StatedSecret,
  secretFromMultikey,
} from './public-key.js';
import { rsaKeyPair } from './rsa-key-pair.js';
import { samePublicKey } from './same-public-key.js';

/**
 * Reads a private key, whatever its form: JWK or Multikey object in JSON, Multikey text (`z3u2…`), PEM (PKCS #8).
 *
 * Where the key names its verification method as an absolute address (`kid` of a JWK, `id` of a Multikey), that becomes
 * the `id` of the key pair.
 *
 * @throws TypeError for what is no text; MicrocertError `ERR_KEY_FORMAT`, `ERR_KEY_TYPE` for another kind of key, `ERR_KEY_NOT_PRIVATE` for a public
 * one, `ERR_KEY_MISMATCH` when the public part that stands beside it is another key's.
 */
export async function importPrivateKey(text: string): Promise<KeyPair> {
  assertKeyText(text, 'importPrivateKey');
  if (text.length > MAX_KEY_TEXT) throw new MicrocertError('ERR_KEY_FORMAT');
  const { stated, id, ...read } = readPrivate(text.trim());
  const keyPair =
    read.algorithm === 'RSA'
      ? await rsaKeyPair(read.numbers, id)
      : await keyPairFromSecret(read.secret, read.algorithm, id);
  const belongs = stated.every((publicKey) => samePublicKey(publicKey, keyPair.publicKey));
  if (!belongs) throw new MicrocertError('ERR_KEY_MISMATCH');
  return keyPair;
}

type ReadSecret =
  | { readonly algorithm: CurveAlgorithm; readonly secret: Uint8Array }
  | { readonly algorithm: 'RSA'; readonly numbers: RsaNumbers };

type ReadPrivate = ReadSecret & {
  /** Public keys that are said to belong to it. */
  readonly stated: readonly PublicKey[];
  readonly id?: string;
};

function readPrivate(text: string): ReadPrivate {
  if (text.startsWith('{')) {
    const json = parseKeyJson(text);
    const id = absoluteIdOf(json);
    return { ...readPrivateJson(json), ...(id !== undefined && { id }) };
  }
  if (isPem(text)) return readPrivatePem(pemBlocks(text));
  if (isPublicMultikey(text)) throw new MicrocertError('ERR_KEY_NOT_PRIVATE');
  return listed(secretFromMultikey(text));
}

function readPrivateJson(json: JsonObject): ReadPrivate {
  if (Object.hasOwn(json, 'kty')) return readPrivateJwk(json);
  // `privateKeyMultibase` is the older name; the vectors of the W3C still have it.
  const multikey =
    stringMember(json, 'secretKeyMultibase') ?? stringMember(json, 'privateKeyMultibase');
  const beside = stringMember(json, 'publicKeyMultibase');
  if (multikey === undefined) {
    throw new MicrocertError(beside === undefined ? 'ERR_KEY_FORMAT' : 'ERR_KEY_NOT_PRIVATE');
  }
  const read = listed(secretFromMultikey(multikey));
  const others = beside === undefined ? [] : [publicKeyFromMultikey(beside)];
  return { ...read, stated: [...read.stated, ...others] };
}

/** RFC 8037 section 2 and RFC 7518 sections 6.2 and 6.3: the public part is required beside the private one. */
function readPrivateJwk(jwk: JsonObject): ReadPrivate {
  const algorithm = algorithmOfJwk(jwk);
  if (!Object.hasOwn(jwk, 'd')) throw new MicrocertError('ERR_KEY_NOT_PRIVATE');
  const stated = [publicPartOfJwk(jwk)];
  if (algorithm !== 'RSA') {
    return { algorithm, secret: fixedBytes(jwk, 'd', SECRET_LENGTH[algorithm]), stated };
  }
  // More than two primes.
  if (Object.hasOwn(jwk, 'oth')) throw new MicrocertError('ERR_KEY_FORMAT');
  const numbers = (['n', 'e', ...RSA_SECRETS] as const).map((name) => numberBytes(jwk, name));
  return { algorithm, numbers, stated };
}

function readPrivatePem(blocks: readonly PemBlock[]): ReadPrivate {
  const secrets = blocks.filter(({ label }) => label.endsWith('PRIVATE KEY'));
  const publics = blocks.filter(({ label }) => label === 'PUBLIC KEY');
  const [block, ...more] = secrets;
  if (block === undefined) {
    throw publics.length > 0
      ? new MicrocertError('ERR_KEY_NOT_PRIVATE')
      : new MicrocertError('ERR_KEY_FORMAT', { hint: PEM_ONLY });
  }
  // Which of two keys is meant cannot be known.
  if (more.length > 0) throw new MicrocertError('ERR_KEY_FORMAT');
  if (block.label !== 'PRIVATE KEY') throw new MicrocertError('ERR_KEY_FORMAT', { hint: PEM_ONLY });
  const beside = publics.map(({ bytes }) => publicKeyFromSpki(bytes));
  const read = orRefuse(fromPkcs8(block.bytes));
  if (read.algorithm === 'RSA') return { ...read, stated: beside };
  const { algorithm, secret, points } = read;
  const inside = points.map((point) => makeCurveKey(algorithm, point));
  return { algorithm, secret, stated: [...inside, ...beside] };
}

function listed({ algorithm, secret, stated }: StatedSecret): ReadPrivate {
  return { algorithm, secret, stated: stated === undefined ? [] : [stated] };
}

/** `kid` of a JWK, `id` of a Multikey, which may be relative to its controller; other names say nothing here. */
function absoluteIdOf(json: JsonObject): string | undefined {
  const name = stringMember(json, Object.hasOwn(json, 'kty') ? 'kid' : 'id');
  const controller = stringMember(json, 'controller') ?? '';
  const id = name?.startsWith('#') ? `${controller}${name}` : name;
  return id !== undefined && /^(?:did:[a-z\d]+:|https:\/\/)[^\s#]+(?:#\S+)?$/.test(id)
    ? id
    : undefined;
}

import { MicrocertError } from '../foundation/errors/index.js';
import { type JsonObject, stringMember } from '../foundation/json/values.js';
import { fromPkcs8, fromSpki } from './der.js';
import { assertOkp, keyBytes, MAX_KEY_TEXT, parseKeyJson } from './key-json.js';
import { type KeyPair, keyPairFromSecret } from './key-pair.js';
import { isPem, PEM_ONLY, type PemBlock, pemBlocks } from './pem.js';
import {
  ED25519_ONLY,
  makePublicKey,
  type PublicKey,
  publicKeyFromMultikey,
  type StatedSecret,
  secretFromMultikey,
} from './public-key.js';

/**
 * Reads a private key, whatever its form: JWK or Multikey object in JSON, Multikey text (`z3u2…`), PEM (PKCS #8).
 *
 * Where the key names its verification method as an absolute address (`kid` of a JWK, `id` of a Multikey), that becomes
 * the `id` of the key pair.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT`, `ERR_KEY_TYPE` for another kind of key, `ERR_KEY_NOT_PRIVATE` for a public
 * one, `ERR_KEY_MISMATCH` when the public part that stands beside it is another key's.
 */
export async function importPrivateKey(text: string): Promise<KeyPair> {
  if (text.length > MAX_KEY_TEXT) throw new MicrocertError('ERR_KEY_FORMAT');
  const { secret, stated, id } = readPrivate(text.trim());
  const keyPair = await keyPairFromSecret(secret, id);
  const belongs = stated.every(({ multibase }) => multibase === keyPair.publicKey.multibase);
  if (!belongs) throw new MicrocertError('ERR_KEY_MISMATCH');
  return keyPair;
}

interface ReadPrivate {
  readonly secret: Uint8Array;
  /** Public keys that are said to belong to it. */
  readonly stated: readonly PublicKey[];
  readonly id?: string;
}

function readPrivate(text: string): ReadPrivate {
  if (text.startsWith('{')) {
    const json = parseKeyJson(text);
    const id = absoluteIdOf(json);
    return { ...readPrivateJson(json), ...(id !== undefined && { id }) };
  }
  if (isPem(text)) return readPrivatePem(pemBlocks(text));
  if (text.startsWith('z6Mk')) throw new MicrocertError('ERR_KEY_NOT_PRIVATE');
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
  const { secret, stated } = listed(secretFromMultikey(multikey));
  const others = beside === undefined ? [] : [publicKeyFromMultikey(beside)];
  return { secret, stated: [...stated, ...others] };
}

function readPrivateJwk(jwk: JsonObject): ReadPrivate {
  assertOkp(jwk);
  if (!Object.hasOwn(jwk, 'd')) throw new MicrocertError('ERR_KEY_NOT_PRIVATE');
  // RFC 8037 section 2: x is required beside d.
  return { secret: keyBytes(jwk, 'd'), stated: [makePublicKey(keyBytes(jwk, 'x'))] };
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
  if (block.label !== 'PRIVATE KEY') {
    throw new MicrocertError(
      /^(?:RSA|EC|DSA) /.test(block.label) ? 'ERR_KEY_TYPE' : 'ERR_KEY_FORMAT',
      {
        hint: PEM_ONLY,
      },
    );
  }
  const { secret, publicBytes } = orRefuse(fromPkcs8(block.bytes));
  const inside = publicBytes === undefined ? [] : [makePublicKey(publicBytes)];
  const beside = publics.map(({ bytes }) => makePublicKey(orRefuse(fromSpki(bytes))));
  return { secret, stated: [...inside, ...beside] };
}

function orRefuse<Key>(outcome: Key | 'other algorithm' | undefined): Key {
  if (outcome === undefined) throw new MicrocertError('ERR_KEY_FORMAT');
  if (outcome === 'other algorithm')
    throw new MicrocertError('ERR_KEY_TYPE', { hint: ED25519_ONLY });
  return outcome as Key;
}

function listed({ secret, stated }: StatedSecret): ReadPrivate {
  return { secret, stated: stated === undefined ? [] : [stated] };
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

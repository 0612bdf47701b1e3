import { MicrocertError } from '../foundation/errors/index.js';
import {
  isJsonObject,
  type JsonObject,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import { KNOWN_KEYS } from './algorithms.js';
import { assertKeyText } from './assert-arguments.js';
import { privateInside, publicKeyFromJwk } from './jwk.js';
import { type DerOutcome, type DerPublic, fromSpki } from './key-der.js';
import { MAX_KEY_TEXT, parseKeyJson } from './key-json.js';
import { isPem, PEM_ONLY, pemBlocks } from './pem.js';
import { makeCurveKey, type PublicKey, publicKeyFromMultikey } from './public-key.js';
import { makeRsaKey } from './rsa-key.js';

/**
 * Reads a public key, whatever its form: JWK or Multikey object in JSON, Multikey text (`z6Mk…`, `zDna…`, `z82L…`), PEM.
 *
 * @throws TypeError for what is no text; MicrocertError `ERR_KEY_FORMAT`; `ERR_KEY_TYPE` for another kind of key, or a private one: whoever hands that
 * out has given it away.
 */
export function importPublicKey(text: string): PublicKey {
  assertKeyText(text, 'importPublicKey');
  if (text.length > MAX_KEY_TEXT) throw new MicrocertError('ERR_KEY_FORMAT');
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return publicKeyFromJson(parseKeyJson(trimmed));
  return isPem(trimmed) ? publicKeyFromPem(trimmed) : publicKeyFromMultikey(trimmed);
}

/**
 * The public key in a JWK, or in a verification method with `publicKeyMultibase` or `publicKeyJwk`.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT`, or `ERR_KEY_TYPE` for another kind of key, or a private one.
 */
export function publicKeyFromJson(json: JsonObject): PublicKey {
  const forms = ['publicKeyMultibase', 'publicKeyJwk', 'kty'].filter((name) =>
    Object.hasOwn(json, name),
  );
  // Two forms at once could be two keys.
  if (forms.length !== 1) throw new MicrocertError('ERR_KEY_FORMAT');
  if (SECRETS.some((name) => Object.hasOwn(json, name))) throw privateInside();
  if (forms[0] === 'publicKeyMultibase') {
    return publicKeyFromMultikey(stringMember(json, 'publicKeyMultibase') ?? '');
  }
  const jwk = forms[0] === 'kty' ? json : memberOf(json, 'publicKeyJwk');
  if (!isJsonObject(jwk)) throw new MicrocertError('ERR_KEY_FORMAT');
  return publicKeyFromJwk(jwk);
}

const SECRETS = ['secretKeyMultibase', 'privateKeyMultibase', 'secretKeyJwk', 'privateKeyJwk'];

function publicKeyFromPem(text: string): PublicKey {
  const blocks = pemBlocks(text);
  if (blocks.some(({ label }) => label.endsWith('PRIVATE KEY'))) throw privateInside();
  const [block, ...more] = blocks.filter(({ label }) => label === 'PUBLIC KEY');
  if (block === undefined || more.length > 0) {
    throw new MicrocertError('ERR_KEY_FORMAT', { hint: PEM_ONLY });
  }
  return publicKeyFromSpki(block.bytes);
}

/**
 * The public key in SubjectPublicKeyInfo.
 *
 * @throws MicrocertError `ERR_KEY_FORMAT`, or `ERR_KEY_TYPE` for another kind of key.
 */
export function publicKeyFromSpki(bytes: Uint8Array): PublicKey {
  const read: DerPublic = orRefuse(fromSpki(bytes));
  if (read.algorithm === 'RSA') return makeRsaKey(read.n, read.e);
  return makeCurveKey(read.algorithm, read.point);
}

/** What was read of a DER text, or an error that says why nothing was. */
export function orRefuse<Key>(outcome: DerOutcome<Key>): Key {
  if (outcome === undefined) throw new MicrocertError('ERR_KEY_FORMAT');
  if (outcome === 'other algorithm') throw new MicrocertError('ERR_KEY_TYPE', { hint: KNOWN_KEYS });
  return outcome as Key;
}

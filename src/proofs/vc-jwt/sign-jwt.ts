import { encodeBase64url } from '../../foundation/encodings/base64url.js';
import { concatBytes } from '../../foundation/encodings/bytes.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { compact, type JsonObject } from '../../foundation/json/values.js';
import { publicKeyToJwk, type Signer } from '../../identity/index.js';
import { jwsAlgorithmFor } from './algorithms.js';

/** The header of a JWT, without what follows from the key. */
export interface JwtHeading {
  /** Media type of what is signed. */
  readonly typ: string;
  /** How the key is named: by its verification method, by itself, or both. */
  readonly key: 'kid' | 'jwk' | 'both';
}

/**
 * A compact JWS over claims. The kind of the key decides on the algorithm.
 *
 * @throws MicrocertError `ERR_SIGNATURE` when the signer gives no usable signature.
 */
export async function signJwt(
  payload: JsonObject,
  signer: Signer,
  { typ, key }: JwtHeading,
): Promise<string> {
  const header = compact({
    alg: jwsAlgorithmFor(signer.algorithm),
    typ,
    kid: key === 'jwk' ? undefined : signer.id,
    jwk: key === 'kid' ? undefined : publicKeyToJwk(signer.publicKey),
  });
  const text = `${encode(header)}.${encode(payload)}`;
  const signature: unknown = await signer.sign(new TextEncoder().encode(text));
  if (!(signature instanceof Uint8Array) || signature.length < MIN_SIGNATURE)
    throw new MicrocertError('ERR_SIGNATURE');
  return `${text}.${encodeBase64url(concatBytes(signature))}`;
}

const MIN_SIGNATURE = 64;

function encode(value: object): string {
  return encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));
}

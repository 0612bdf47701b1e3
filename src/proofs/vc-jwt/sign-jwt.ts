import { compact, type JsonObject } from '../../foundation/json/values.js';
import { publicKeyToJwk, type Signer } from '../../identity/index.js';
import { signCompactJws } from '../shared/compact-jws.js';
import { jwsAlgorithmFor } from '../shared/jws-algorithms.js';

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
  return signCompactJws(JSON.stringify(header), JSON.stringify(payload), signer);
}

import { type JsonObject, memberOf, stringMember } from '../../foundation/json/values.js';
import type { Signer } from '../../identity/index.js';
import { signJwt } from './sign-jwt.js';

/** What a presentation answers, and until when. */
export interface VpJwtClaims {
  /** `aud`: whom it is meant for. */
  readonly audience: string;
  /** `nonce`: the challenge of the verifier. */
  readonly nonce: string;
  /** `iat` and `exp`: seconds since 1970. */
  readonly issuedAt: number;
  readonly expires: number;
}

/**
 * Secures a presentation of data model 2.0 as a JWT: its members are claims, beside those that tie it to one occasion.
 *
 * @throws MicrocertError `ERR_SIGNATURE` when the signer gives no usable signature.
 * @see https://www.w3.org/TR/vc-jose-cose/#securing-vps-with-jose
 */
export async function secureAsVpJwt(
  presentation: JsonObject,
  signer: Signer,
  { audience, nonce, issuedAt, expires }: VpJwtClaims,
): Promise<string> {
  const jti = stringMember(presentation, 'id');
  const claims = {
    iss: memberOf(presentation, 'holder') ?? null,
    ...(jti !== undefined && { jti }),
    ...{ aud: audience, nonce, iat: issuedAt, exp: expires },
  };
  return signJwt({ ...claims, ...presentation }, signer, { typ: 'vp+jwt', key: 'kid' });
}

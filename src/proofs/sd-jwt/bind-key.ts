import type { Signer } from '../../identity/index.js';
import { signCompactJws } from '../shared/compact-jws.js';
import { jwsAlgorithmFor } from '../shared/jws-algorithms.js';
import { digester } from './digest.js';

/** Media type of a key binding JWT (RFC 9901 section 4.3). */
export const BINDING_TYPE = 'kb+jwt';

/** For whom a key binding is made, and when. */
export interface BindKeyOptions {
  /** Signs with the holder's key, the one that the issuer named in `cnf`. */
  readonly signer: Signer;
  /** Whom it is shown to. */
  readonly audience: string;
  /** What the verifier asked to be signed, so that it serves once. */
  readonly nonce: string;
  /** Instant of signing, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
}

/**
 * Adds the JWT by which the holder shows that they hold the key, over exactly these disclosures.
 *
 * @param bound - An SD-JWT without key binding: it ends with "~".
 * @throws MicrocertError `ERR_SIGNATURE` when the signer gives no usable signature.
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-4.3
 */
export async function bindKey(
  bound: string,
  { signer, audience, nonce, now }: BindKeyOptions,
): Promise<string> {
  const header = JSON.stringify({ alg: jwsAlgorithmFor(signer.algorithm), typ: BINDING_TYPE });
  const payload = JSON.stringify({
    iat: Math.floor(now / 1000),
    aud: audience,
    nonce,
    sd_hash: digester()(bound),
  });
  return `${bound}${await signCompactJws(header, payload, signer)}`;
}

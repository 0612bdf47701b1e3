import { decodeBase64url } from '../../foundation/encodings/base64url.js';
import { isMicrocertError } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject, stringMember } from '../../foundation/json/values.js';
import {
  didJwkFor,
  type PublicKey,
  publicKeyFromJwk,
  publicKeyToJwk,
  verifySignature,
} from '../../identity/index.js';
import { keyAlgorithmFor } from '../../proofs/shared/jws-algorithms.js';
import { refused } from '../http/protocol-error.js';
import { PROOF_ALGORITHMS } from './metadata.js';
import type { Holder } from './options.js';
import type { Service } from './service.js';

/** What a wallet proved: that it has a key, now, for this issuer. */
export interface ReadProof {
  readonly holder: Holder;
  readonly nonce: string;
}

const MAX_JWT = 8_192;
/** How old a proof may be, and how far ahead the clock of a wallet, in seconds. */
const [OLDEST, AHEAD] = [600, 60];
/** Members of a header that would change what is signed, or lead elsewhere. */
const FOREIGN = ['crit', 'b64', 'zip', 'jku', 'x5u', 'x5c', 'trust_chain'];

/**
 * Reads and verifies the proof of a wallet.
 *
 * @param clientId - The wallet, where it told who it is.
 * @throws ProtocolError `invalid_proof`, and `invalid_nonce` where only the nonce is missing.
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#appendix-F.1
 */
export async function readProof(
  service: Service,
  jwt: string,
  clientId: string | undefined,
): Promise<ReadProof> {
  const [head = '', body = '', tail = '', ...more] = jwt.length > MAX_JWT ? [] : jwt.split('.');
  const [header, payload, signature] = [objectIn(head), objectIn(body), bytesIn(tail)];
  if (more.length > 0 || !header || !payload || !signature)
    throw refused('invalid_proof', 'the proof is not a signed JWT');
  assertHeader(header);
  assertClaims(service, payload, clientId);
  const { id, key } = await keyOf(service, header);
  if (keyAlgorithmFor(header['alg']) !== key.algorithm)
    throw refused('invalid_proof', 'alg does not go with the key');
  const signed = new TextEncoder().encode(`${head}.${body}`);
  if (!(await verifySignature(key, signed, signature)))
    throw refused('invalid_proof', 'the signature does not hold');
  // Told last: who has no key learns nothing of nonces.
  const nonce = stringMember(payload, 'nonce');
  if (nonce === undefined) throw refused('invalid_nonce', 'the proof has no nonce');
  return { nonce, holder: { id, jwk: publicKeyToJwk(key) } };
}

function assertHeader(header: JsonObject): void {
  const { alg, typ } = header;
  if (typ !== 'openid4vci-proof+jwt')
    throw refused('invalid_proof', 'typ must be openid4vci-proof+jwt');
  if (typeof alg !== 'string' || !PROOF_ALGORITHMS.includes(alg))
    throw refused('invalid_proof', `alg must be one of ${PROOF_ALGORITHMS.join(' ')}`);
  if (FOREIGN.some((name) => Object.hasOwn(header, name)))
    throw refused('invalid_proof', 'the header has members that are not accepted');
}

function assertClaims(
  { at, clock }: Service,
  claims: JsonObject,
  clientId: string | undefined,
): void {
  const { aud, iss } = claims;
  const isForUs = aud === at.url || (Array.isArray(aud) && aud.length === 1 && aud[0] === at.url);
  if (!isForUs) throw refused('invalid_proof', 'aud must be the credential issuer');
  assertTimes(claims, clock() / 1000);
  if (clientId !== undefined && iss !== undefined && iss !== clientId)
    throw refused('invalid_proof', 'iss must be the client_id of the wallet');
}

function assertTimes({ iat, exp, nbf }: JsonObject, now: number): void {
  if (typeof iat !== 'number' || iat > now + AHEAD || iat < now - OLDEST)
    throw refused('invalid_proof', 'iat must be the present time');
  if (exp !== undefined && !(typeof exp === 'number' && exp > now - AHEAD))
    throw refused('invalid_proof', 'the proof has expired');
  if (nbf !== undefined && !(typeof nbf === 'number' && nbf < now + AHEAD))
    throw refused('invalid_proof', 'the proof is not valid yet');
}

async function keyOf(
  { resolver }: Service,
  { kid, jwk }: JsonObject,
): Promise<{ readonly id: string; readonly key: PublicKey }> {
  if ((kid === undefined) === (jwk === undefined))
    throw refused('invalid_proof', 'either kid or jwk must name the key');
  try {
    if (isJsonObject(jwk)) {
      const key = publicKeyFromJwk(jwk);
      return { id: didJwkFor(key), key };
    }
    if (typeof kid === 'string' && kid.startsWith('did:')) {
      const found = await resolver.resolveVerificationMethod(kid, 'authentication');
      if (found.binding === 'did' && found.revoked === undefined && found.expires === undefined)
        return { id: found.controller, key: found.key };
    }
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
  }
  throw refused('invalid_proof', 'the key of the proof could not be found or is not accepted');
}

function objectIn(part: string): JsonObject | undefined {
  const bytes = bytesIn(part);
  if (bytes === undefined) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value = parseJsonStrictly(text, { maxBytes: MAX_JWT, maxDepth: 8 });
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function bytesIn(part: string): Uint8Array | undefined {
  try {
    return part === '' ? undefined : decodeBase64url(part);
  } catch {
    return undefined;
  }
}

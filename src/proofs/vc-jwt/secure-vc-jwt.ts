import { MicrocertError } from '../../foundation/errors/index.js';
import { appendPointer } from '../../foundation/json/pointer.js';
import {
  asList,
  compact,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import { parseDateTime } from '../../foundation/time.js';
import type { Signer } from '../../identity/index.js';
import { CREDENTIALS_V2, snapshotDocument } from '../../linked-data/index.js';
import { REGISTERED } from './claims.js';
import { signJwt } from './sign-jwt.js';

/** How a credential is put into a JWT. */
export interface SecureVcJwtOptions {
  /** Who signs; the kind of its key decides on the algorithm: EdDSA, ES256, ES384 or RS256. */
  readonly signer: Signer;
  /**
   * How the header names the key: `kid`, the verification method (the default); `jwk`, the key itself; or both. A key
   * inside the header says nothing of whose it is.
   */
  readonly key?: 'kid' | 'jwk' | 'both';
  /** Media type in the header (`typ`): `JWT` as Open Badges 3.0 writes it (the default), or `vc+jwt` of VC-JOSE-COSE. */
  readonly typ?: 'JWT' | 'vc+jwt';
}

/**
 * Secures a credential of data model 2.0 as a JWT: a compact JWS whose payload is the credential with the registered
 * claims beside its members. Proofs that it carries stay inside.
 *
 * @throws MicrocertError `ERR_CREDENTIAL_INVALID` when it follows another data model or lacks what a claim is made of,
 * `ERR_SIGNATURE` when the signer gives no usable signature.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
 * @see https://www.w3.org/TR/vc-jose-cose/#securing-vcs-with-jose
 */
export async function secureAsVcJwt(
  document: unknown,
  { signer, key = 'kid', typ = 'JWT' }: SecureVcJwtOptions,
): Promise<string> {
  const credential = snapshotDocument(document);
  return signJwt({ ...claimsOf(credential), ...credential }, signer, { typ, key });
}

function claimsOf(credential: JsonObject): JsonObject {
  const claim = Object.keys(credential).find((name) => name === 'vc' || REGISTERED.has(name));
  if (claim !== undefined) throw invalid(appendPointer('', claim)); // it would be read as a claim
  if (asList<JsonValue>(credential['@context'])[0] !== CREDENTIALS_V2) throw invalid('/@context');
  const issuer = memberOf(credential, 'issuer');
  const iss = typeof issuer === 'string' ? issuer : stringMember(issuer, 'id');
  const [subject, ...others] = asList<JsonValue>(memberOf(credential, 'credentialSubject'));
  const nbf = secondsOf(credential, 'validFrom');
  if (iss === undefined) throw invalid('/issuer');
  if (nbf === undefined) throw invalid('/validFrom');
  return compact({
    iss,
    sub: others.length > 0 ? undefined : stringMember(subject, 'id'),
    jti: stringMember(credential, 'id'),
    nbf,
    exp: secondsOf(credential, 'validUntil'),
  }) as JsonObject;
}

function secondsOf(credential: JsonObject, name: string): number | undefined {
  const value = memberOf(credential, name);
  if (value === undefined) return undefined;
  const instant = typeof value === 'string' ? parseDateTime(value) : undefined;
  if (instant === undefined) throw invalid(`/${name}`);
  return Math.floor(instant / 1000);
}

function invalid(pointer: string): MicrocertError<'ERR_CREDENTIAL_INVALID'> {
  return new MicrocertError('ERR_CREDENTIAL_INVALID', { pointer });
}

import { isMicrocertError } from '../../foundation/errors/index.js';
import { type JsonObject, memberOf, stringMember } from '../../foundation/json/values.js';
import { type Check, checkFrom, type Finding } from '../../foundation/report.js';
import { importPublicKey, type PublicKey, type ResolvedMethod, verifySignature } from '../../identity/index.js';
import { checkJwtClaims, checkJwtHeader, keyAlgorithmFor, type VcJwt } from '../../proofs/vc-jwt/index.js';
import { issuerOf } from '../issuer-of.js';
import { asFinding, failed, finding, indeterminate, passed } from '../outcomes.js';
import type { Session } from '../session.js';
import { isDoubt } from './doubts.js';
import type { ProofOutcome } from './proofs.js';

const SIGNATURE = 'proof.signature';

/**
 * Looks at the JWT around a credential: header, claims, key, signature. The algorithm follows from the key, and the
 * header may only agree with it.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
 * @see https://www.w3.org/TR/vc-jose-cose/#verifying-credentials
 */
export async function checkJwt(jwt: VcJwt, session: Session): Promise<ProofOutcome> {
  const header = checkFrom('jwt.header', checkJwtHeader(jwt.header));
  const claims = checkFrom('jwt.claims', checkJwtClaims(jwt, session));
  const { check, method } = header.outcome === 'failed' ? { check: UNSIGNED } : await signatureOf(jwt, session);
  return {
    checks: [
      keyAlgorithmFor(jwt.header['alg']) === undefined ? failed('proof.suite') : passed('proof.suite'),
      header,
      claims,
      passed('proof.purpose'), // the key was looked for under what it may be used for: to assert
      check,
    ],
    holding: method ? [{ method, created: undefined, pointer: '' }] : [],
    allTermsKnown: false,
  };
}

interface SignatureOutcome {
  readonly check: Check;
  readonly method?: ResolvedMethod;
}

async function signatureOf(jwt: VcJwt, session: Session): Promise<SignatureOutcome> {
  try {
    const method = await methodOf(jwt, session);
    if (method.key.algorithm !== keyAlgorithmFor(jwt.header['alg']))
      return { check: failed(SIGNATURE, OTHER_ALGORITHM) };
    return (await verifySignature(method.key, jwt.signedBytes, jwt.signature))
      ? { check: passed(SIGNATURE), method }
      : { check: failed(SIGNATURE, MISMATCH) };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const make = isDoubt(error.code) ? indeterminate : failed;
    return { check: make(SIGNATURE, error.findings[0] ?? { ...asFinding(error), pointer: '' }) };
  }
}

/** The key of a JWT: what `kid` leads to, which a key in the header must equal; or the key in the header, by itself. */
async function methodOf({ header, payload }: VcJwt, { resolver }: Session): Promise<ResolvedMethod> {
  const given = memberOf(header, 'jwk');
  const inHeader = given === undefined ? undefined : importPublicKey(JSON.stringify(given));
  const kid = stringMember(header, 'kid');
  const url = kid === undefined ? undefined : absolute(kid, payload);
  if (url !== undefined) {
    const method = await resolver.resolveVerificationMethod(url, 'assertionMethod');
    if (inHeader !== undefined && !isSameKey(inHeader, method.key)) throw twoKeys();
    return method;
  }
  if (inHeader === undefined) throw noKey();
  // Whoever made the JWT put the key there: it shows that nothing was changed since, and not who made it.
  const controller = stringMember(payload, 'iss') ?? '';
  return { id: kid ?? '', key: inHeader, controller, binding: 'self-asserted' };
}

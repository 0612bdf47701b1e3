import { isMicrocertError } from '../../foundation/errors/index.js';
import { stringMember } from '../../foundation/json/values.js';
import type { Check } from '../../foundation/report.js';
import { formatDateTime, isWritable } from '../../foundation/time.js';
import { type PublicKey, type ResolvedMethod, verifySignature } from '../../identity/index.js';
import type { SdJwt } from '../../proofs/sd-jwt/index.js';
import { keyAlgorithmFor } from '../../proofs/shared/jws-algorithms.js';
import { checkBinding, ownProofs } from '../../verifying/checks/binding.js';
import { endedBy } from '../../verifying/checks/doubts.js';
import { checkKeyValidity } from '../../verifying/checks/key-validity.js';
import type { HoldingProof } from '../../verifying/checks/proof-outcome.js';
import { checkTrust } from '../../verifying/checks/trust.js';
import { asFinding, failed, indeterminate, passed } from '../../verifying/outcomes.js';
import { pinnedKeys } from '../../verifying/trust.js';
import type { SdJwtSession } from './session.js';
import { said } from './texts.js';

const SIGNATURE = 'proof.signature';

/** Whose signature it is: the signature, the key, and whether the verifier trusts who has it. */
export async function checkIssuer(
  sdJwt: SdJwt,
  isTried: boolean,
  session: SdJwtSession,
): Promise<readonly Check[]> {
  const issuer = stringMember(sdJwt.payload, 'iss');
  const named = methodOf(sdJwt);
  const { check, method } = isTried
    ? await signatureOf(sdJwt, named, session)
    : { check: indeterminate(SIGNATURE, said('sd-jwt.not-tried')), method: undefined };
  const holding: readonly HoldingProof[] =
    method === undefined ? [] : [{ method, created: madeAt(sdJwt, method), pointer: '' }];
  const binding = checkBinding(issuer, holding, session.trust, named === undefined ? [] : [named]);
  return [
    check,
    inClaims(binding),
    inClaims(checkKeyValidity(ownProofs(issuer, holding, session.trust), session)),
    inClaims(checkTrust(issuer, session.trust, binding)),
  ];
}

/** The issuer stands in the claim `iss` here. */
function inClaims(check: Check): Check {
  const findings = check.findings.map((each) =>
    each.pointer === '/issuer' ? { ...each, pointer: '/iss' } : each,
  );
  return check.findings.length === 0 ? check : { ...check, findings };
}

/** When it was signed, where that is asked: of a key that has an end. */
function madeAt({ payload }: SdJwt, { expires, revoked }: ResolvedMethod): string | undefined {
  if (expires === undefined && revoked === undefined) return undefined;
  const iat = payload['iat'];
  const instant = typeof iat === 'number' ? iat * 1000 : Number.NaN;
  return isWritable(instant) ? formatDateTime(instant) : undefined;
}

interface SignatureOutcome {
  readonly check: Check;
  readonly method?: ResolvedMethod | undefined;
}

async function signatureOf(
  sdJwt: SdJwt,
  url: string | undefined,
  session: SdJwtSession,
): Promise<SignatureOutcome> {
  const pinned = pinnedKeys(session.trust, stringMember(sdJwt.payload, 'iss'));
  if (pinned !== undefined) return byPinnedKey(sdJwt, pinned);
  if (url === undefined) return { check: indeterminate(SIGNATURE, said('sd-jwt.no-key')) };
  try {
    const method = await session.resolver.resolveVerificationMethod(url, 'assertionMethod');
    if (method.key.algorithm !== keyAlgorithmFor(sdJwt.header['alg']))
      return { check: failed(SIGNATURE, said('sd-jwt.algorithm-differs')) };
    return (await verifySignature(method.key, sdJwt.signedBytes, sdJwt.signature))
      ? { check: passed(SIGNATURE), method }
      : { check: failed(SIGNATURE, said('ERR_PROOF_SIGNATURE')) };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    return { check: endedBy(SIGNATURE, error.code, [{ ...asFinding(error), pointer: '' }]) };
  }
}

/** A key that the verifier pinned needs no name: each of the right kind is tried. */
async function byPinnedKey(sdJwt: SdJwt, pinned: readonly PublicKey[]): Promise<SignatureOutcome> {
  const { payload, header, signedBytes, signature } = sdJwt;
  const controller = stringMember(payload, 'iss') ?? '';
  for (const key of pinned) {
    if (key.algorithm !== keyAlgorithmFor(header['alg'])) continue;
    if (!(await verifySignature(key, signedBytes, signature))) continue;
    const method = { id: controller, key, controller, binding: 'did' } as const;
    return { check: passed(SIGNATURE), method };
  }
  return { check: failed(SIGNATURE, said('ERR_PROOF_SIGNATURE')) };
}

/**
 * The verification method: `kid`, absolute or relative to an issuer that is a DID; without one, the only key of a did:key or did:jwk.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/ section Issuer Signature Mechanisms
 */
function methodOf({ header, payload }: SdJwt): string | undefined {
  const issuer = stringMember(payload, 'iss') ?? '';
  const kid = stringMember(header, 'kid');
  if (kid?.startsWith('did:')) return kid;
  if (!issuer.startsWith('did:') || header['x5c'] !== undefined) return undefined;
  if (kid !== undefined) return `${issuer}#${kid.replace(/^#/, '')}`;
  if (issuer.startsWith('did:key:')) return issuer;
  return issuer.startsWith('did:jwk:') ? `${issuer}#0` : undefined;
}

import { isMicrocertError } from '../../foundation/errors/index.js';
import { isJsonObject, memberOf, stringMember } from '../../foundation/json/values.js';
import type { Check } from '../../foundation/report.js';
import { importPublicKey, type PublicKey, verifySignature } from '../../identity/index.js';
import { BINDING_TYPE, digester, type SdJwt } from '../../proofs/sd-jwt/index.js';
import { keyAlgorithmFor } from '../../proofs/shared/jws-algorithms.js';
import { endedBy } from '../../verifying/checks/doubts.js';
import { asFinding, failed, indeterminate, passed, skipped } from '../../verifying/outcomes.js';
import type { AskedBinding } from '../replay.js';
import type { SdJwtSession } from './session.js';
import { said } from './texts.js';

type KeyBinding = NonNullable<SdJwt['keyBinding']>;

/**
 * Whether whoever presents it holds the key that it was issued to, and means these disclosures, this verifier, now.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-7.3
 */
export async function checkKeyBinding(
  sdJwt: SdJwt,
  asked: AskedBinding,
  session: SdJwtSession,
): Promise<BoundHolder> {
  const { keyBinding } = sdJwt;
  if (keyBinding === undefined) return { checks: [failed(PROOF, said('presentation.no-binding'))] };
  const { check: holder, key } = await holderKey(sdJwt, session);
  const checks = [
    holder,
    await checkProof(sdJwt, keyBinding, key),
    stringMember(keyBinding.payload, 'nonce') === asked.challenge
      ? passed('presentation.challenge')
      : failed('presentation.challenge', said('presentation.other-challenge')),
    stringMember(keyBinding.payload, 'aud') === asked.domain
      ? passed('presentation.domain')
      : failed('presentation.domain', said('presentation.other-domain')),
    checkAge(keyBinding, asked, session),
  ];
  return { checks, ...(key && { key }) };
}

/** The same where nobody was asked to show that. */
export function bindingNotAsked({ keyBinding }: SdJwt): BoundHolder {
  return { checks: [keyBinding === undefined ? UNBOUND : UNASKED] };
}

/** What was found about who presents. */
export interface BoundHolder {
  readonly checks: readonly Check[];
  /** The key of the holder, where it was found. */
  readonly key?: PublicKey;
}

const PROOF = 'presentation.proof';
const UNBOUND = skipped(PROOF);
const UNASKED = skipped(PROOF, said('presentation.not-asked'));
const HOLDER = 'presentation.holder';

interface Holder {
  readonly check: Check;
  readonly key?: PublicKey;
}

/** The key in `cnf` (RFC 7800): as a JWK, or named by a DID URL. Both at once could be two. */
async function holderKey({ payload }: SdJwt, { resolver }: SdJwtSession): Promise<Holder> {
  const cnf = memberOf(payload, 'cnf');
  if (!isJsonObject(cnf)) return { check: failed(HOLDER, said('presentation.no-holder-key')) };
  const jwk = memberOf(cnf, 'jwk');
  const kid = stringMember(cnf, 'kid');
  try {
    if (jwk !== undefined && kid === undefined)
      return { check: passed(HOLDER), key: importPublicKey(JSON.stringify(jwk)) };
    if (jwk !== undefined || !kid?.startsWith('did:'))
      return { check: indeterminate(HOLDER, said('presentation.holder-key-unknown', '/cnf')) };
    const { key } = await resolver.resolveVerificationMethod(kid, 'authentication');
    return { check: passed(HOLDER), key };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    return { check: endedBy(HOLDER, error.code, [{ ...asFinding(error), pointer: '/cnf' }]) };
  }
}

async function checkProof(
  { bound }: SdJwt,
  { header, payload, signedBytes, signature }: KeyBinding,
  key: PublicKey | undefined,
): Promise<Check> {
  if (header['typ'] !== BINDING_TYPE || keyAlgorithmFor(header['alg']) === undefined)
    return failed(PROOF, said('presentation.binding-type'));
  if (Object.hasOwn(header, 'crit')) return failed(PROOF, said('sd-jwt.header-refused'));
  if (stringMember(payload, 'sd_hash') !== digester()(bound))
    return failed(PROOF, said('presentation.other-disclosures'));
  if (key === undefined)
    return indeterminate(PROOF, said('presentation.holder-key-unknown', '/cnf'));
  const holds =
    key.algorithm === keyAlgorithmFor(header['alg']) &&
    (await verifySignature(key, signedBytes, signature));
  return holds ? passed(PROOF) : failed(PROOF, said('presentation.binding-signature'));
}

function checkAge(
  { payload }: KeyBinding,
  { maxAgeMilliseconds }: AskedBinding,
  { now, skewMilliseconds }: SdJwtSession,
): Check {
  const iat = payload['iat'];
  const made = typeof iat === 'number' ? iat * 1000 : Number.NaN;
  const isTimely =
    made <= now + skewMilliseconds && made >= now - maxAgeMilliseconds - skewMilliseconds;
  return isTimely
    ? passed('presentation.dates')
    : failed('presentation.dates', said('presentation.too-old'));
}

import { isMicrocertError } from '../../foundation/errors/index.js';
import { isJsonObject, memberOf, stringMember } from '../../foundation/json/values.js';
import type { Check } from '../../foundation/report.js';
import { importPublicKey, type PublicKey, verifySignature } from '../../identity/index.js';
import { BINDING_TYPE, digester, type SdJwt } from '../../proofs/sd-jwt/index.js';
import { keyAlgorithmFor } from '../../proofs/shared/jws-algorithms.js';
import { endedBy } from '../../verifying/checks/doubts.js';
import { asFinding, failed, indeterminate, passed, skipped } from '../../verifying/outcomes.js';
import type { AskedBinding } from './options.js';
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
  asked: AskedBinding | undefined,
  session: SdJwtSession,
): Promise<readonly Check[]> {
  const { keyBinding } = sdJwt;
  if (asked === undefined)
    return [skipped(PROOF, ...(keyBinding === undefined ? [] : [said('presentation.not-asked')]))];
  if (keyBinding === undefined) return [failed(PROOF, said('presentation.no-binding'))];
  const { check: holder, key } = await holderKey(sdJwt, session);
  return [
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
}

const PROOF = 'presentation.proof';
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

/**
 * Whether this very key binding was seen before. Asked last, and only of what is otherwise sound: a forgery must not use
 * a challenge up.
 */
export async function checkReplay(
  { keyBinding }: SdJwt,
  asked: AskedBinding | undefined,
  isSound: boolean,
  { now, skewMilliseconds }: SdJwtSession,
): Promise<Check> {
  const ID = 'presentation.replay';
  if (asked === undefined || keyBinding === undefined || !isSound) return skipped(ID);
  const { seen, challenge, domain, maxAgeMilliseconds } = asked;
  if (seen === undefined) return skipped(ID, said('presentation.replay-unknown'));
  const key = digester()(JSON.stringify([domain, challenge]));
  const until = now + maxAgeMilliseconds + 2 * skewMilliseconds;
  return (await seen.once(key, until)) === true
    ? passed(ID)
    : failed(ID, said('presentation.replayed'));
}

import { CORE_TEXTS, isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import {
  deepFreeze,
  type JsonObject,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import { type Check, checkFrom } from '../../foundation/report.js';
import {
  importPublicKey,
  type ResolvedMethod,
  type Resolver,
  samePublicKey,
  type VerificationRelationship,
  verifySignature,
} from '../../identity/index.js';
import {
  AUDIENCE_NAMED,
  checkJwtClaims,
  checkJwtHeader,
  keyAlgorithmFor,
  type SignedJwt,
  type VcJwt,
} from '../../proofs/vc-jwt/index.js';
import { asFinding, failed, finding, indeterminate, passed } from '../outcomes.js';
import type { Session } from '../session.js';
import { endedBy } from './doubts.js';
import type { ProofOutcome } from './proof-outcome.js';

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
  const claims = checkClaims(jwt, session);
  const { check, method } =
    header.outcome === 'failed'
      ? { check: JWT_NOT_TRIED }
      : await checkJwtSignature(jwt, session.resolver, 'assertionMethod');
  return {
    checks: [
      keyAlgorithmFor(jwt.header['alg']) === undefined
        ? failed('proof.suite')
        : passed('proof.suite'),
      header,
      claims,
      passed('proof.purpose'), // the key was looked for under what it may be used for: to assert
      check,
    ],
    holding: method ? [{ method, created: undefined, pointer: '' }] : [],
    allTermsKnown: false,
  };
}

/** A JWT that is meant for somebody leaves open whether it is meant for whoever asks. */
function checkClaims(jwt: VcJwt, session: Session): Check {
  const check = checkFrom('jwt.claims', checkJwtClaims(jwt, session));
  const isOpen = check.findings.some(({ code }) => code === AUDIENCE_NAMED);
  return isOpen && check.outcome === 'passed' ? { ...check, outcome: 'indeterminate' } : check;
}

/** What came of the signature of a JWT: the check, and the key where it holds. */
export interface JwtSignature {
  readonly check: Check;
  readonly method?: ResolvedMethod;
}

/** Looks at the signature of a JWT whose header is acceptable, with a key that may serve the purpose. */
export async function checkJwtSignature(
  jwt: SignedJwt,
  resolver: Resolver,
  purpose: VerificationRelationship,
): Promise<JwtSignature> {
  try {
    const method = await methodOf(jwt, resolver, purpose);
    if (method.key.algorithm !== keyAlgorithmFor(jwt.header['alg']))
      return { check: failed(SIGNATURE, OTHER_ALGORITHM) };
    return (await verifySignature(method.key, jwt.signedBytes, jwt.signature))
      ? { check: passed(SIGNATURE), method }
      : { check: failed(SIGNATURE, MISMATCH) };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const found = error.findings[0] ?? { ...asFinding(error), pointer: '' };
    return { check: endedBy(SIGNATURE, error.code, [found]) };
  }
}

/** The key of a JWT: what `kid` leads to, which a key in the header must equal; or the key in the header, by itself. */
async function methodOf(
  { header, payload }: SignedJwt,
  resolver: Resolver,
  purpose: VerificationRelationship,
): Promise<ResolvedMethod> {
  const given = memberOf(header, 'jwk');
  const inHeader = given === undefined ? undefined : importPublicKey(JSON.stringify(given));
  const kid = stringMember(header, 'kid');
  const url = kid === undefined ? undefined : absolute(kid, payload);
  if (url !== undefined) {
    const method = await resolver.resolveVerificationMethod(url, purpose);
    if (inHeader !== undefined && !samePublicKey(inHeader, method.key))
      throw new MicrocertError('ERR_JWT_KEY', { findings: [TWO_KEYS] });
    return method;
  }
  if (inHeader === undefined) throw new MicrocertError('ERR_JWT_KEY', { findings: [NO_ADDRESS] });
  // Whoever made the JWT put the key there: it shows that nothing was changed since, and not who made it.
  const controller = stringMember(payload, 'iss') ?? '';
  return { id: kid ?? '', key: inHeader, controller, binding: 'self-asserted' };
}

/** A name of a key may be written relative to the issuer: `#key-1`. Any other text that is no address names none. */
function absolute(kid: string, payload: JsonObject): string | undefined {
  if (kid.startsWith('#')) return `${stringMember(payload, 'iss') ?? ''}${kid}`;
  return /^[a-z][a-z\d+.-]*:\S+$/i.test(kid) ? kid : undefined;
}

/** What is said of a signature that is not tried. */
export const JWT_NOT_TRIED: Check = deepFreeze(
  indeterminate(
    SIGNATURE,
    finding('info', 'jwt.not-tried', '', {
      en: 'the signature was not tried, since the header is not acceptable',
      fr: 'la signature n’a pas été essayée, l’en-tête n’étant pas acceptable',
    }),
  ),
);
const OTHER_ALGORITHM = finding('error', 'jwt.algorithm-differs', '', {
  en: 'the key is of another kind than the algorithm that the JWT names',
  fr: 'la clé est d’un autre type que l’algorithme que nomme le JWT',
});
const MISMATCH = finding('error', 'ERR_PROOF_SIGNATURE', '', CORE_TEXTS.ERR_PROOF_SIGNATURE);
const TWO_KEYS = finding('error', 'jwt.two-keys', '', {
  en: 'the key in the header is not the one that the header names',
  fr: 'la clé dans l’en-tête n’est pas celle que l’en-tête désigne',
});
const NO_ADDRESS = finding('error', 'jwt.key-id', '', {
  en: 'the name of the key (kid) is no address, and the key is not given',
  fr: 'le nom de la clé (kid) n’est pas une adresse et la clé n’est pas fournie',
});

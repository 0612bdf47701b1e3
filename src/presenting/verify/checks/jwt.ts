import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../../foundation/json/values.js';
import { checkFrom, type Finding } from '../../../foundation/report.js';
import { checkJwtHeader, type VpJwt } from '../../../proofs/vc-jwt/index.js';
import { checkJwtSignature, JWT_NOT_TRIED } from '../../../verifying/checks/jwt.js';
import { finding, passed } from '../../../verifying/outcomes.js';
import type { Session } from '../../../verifying/session.js';
import { presentationFinding } from '../findings.js';
import type { PresentationSettings } from '../settle-options.js';
import { ageFindings } from './age.js';
import { outcomeOf, type SecuringOutcome } from './proofs.js';

/**
 * Looks at the JWT around a presentation: header, signature by a key for authentication, and the claims that tie it to one
 * occasion. The algorithm follows from the key, and the header may only agree with it.
 *
 * @see https://www.w3.org/TR/vc-jose-cose/#securing-vps-with-jose
 * @see https://www.rfc-editor.org/rfc/rfc7519#section-4.1
 */
export async function checkPresentationJwt(
  jwt: VpJwt,
  session: Session,
  settings: PresentationSettings,
): Promise<SecuringOutcome> {
  const { payload } = jwt;
  const header = checkFrom('jwt.header', checkJwtHeader(jwt.header, 'presentation'));
  const { check, method } =
    header.outcome === 'failed'
      ? { check: JWT_NOT_TRIED }
      : await checkJwtSignature(jwt, session.resolver, 'authentication');
  return {
    checks: [
      header,
      { ...check, id: 'presentation.proof' },
      passed('presentation.purpose'), // the key was looked for under what it may be used for: to authenticate
      outcomeOf('presentation.challenge', challengeFindings(payload, settings)),
      outcomeOf('presentation.domain', audienceFindings(payload, settings)),
      outcomeOf('presentation.dates', dateFindings(payload, { ...settings, ...session })),
    ],
    holding: method ? [{ method, created: undefined, pointer: '' }] : [],
  };
}

function challengeFindings(
  payload: JsonObject,
  { challenge }: PresentationSettings,
): readonly Finding[] {
  const nonce = memberOf(payload, 'nonce');
  if (nonce === challenge) return [];
  return [
    presentationFinding(
      nonce === undefined ? 'presentation.no-challenge' : 'presentation.challenge',
    ),
  ];
}

function audienceFindings(
  payload: JsonObject,
  { audience }: PresentationSettings,
): readonly Finding[] {
  const named = asList<JsonValue>(memberOf(payload, 'aud'));
  if (named.includes(audience)) return [];
  return [
    presentationFinding(named.length === 0 ? 'presentation.no-domain' : 'presentation.domain'),
  ];
}

type Moment = Parameters<typeof ageFindings>[2];

/** A NumericDate that is none makes the presentation useless: it could mean any time. */
function dateFindings(payload: JsonObject, moment: Moment): readonly Finding[] {
  const claims = ['iat', 'nbf', 'exp'].map((name) => memberOf(payload, name));
  if (claims.some((claim) => claim !== undefined && typeof claim !== 'number'))
    return [finding('error', 'jwt.claim-malformed', '', NO_DATE)];
  const [issued, from, ends] = claims.map((claim) =>
    typeof claim === 'number' ? claim * 1000 : undefined,
  );
  const { now, skewMilliseconds } = moment;
  const starts = Math.max(issued ?? Number.NEGATIVE_INFINITY, from ?? Number.NEGATIVE_INFINITY);
  const found: Finding[] = [];
  if (starts > now + skewMilliseconds) found.push(finding('error', 'jwt.not-yet', '', NOT_YET));
  if (ends !== undefined && ends < now - skewMilliseconds)
    found.push(finding('error', 'jwt.expired', '', EXPIRED));
  return [...found, ...ageFindings(issued ?? from, '', moment)];
}

const NO_DATE = {
  en: 'iat, nbf and exp are numbers of seconds since 1970',
  fr: 'iat, nbf et exp sont des nombres de secondes depuis 1970',
};
const NOT_YET = {
  en: 'the JWT is not valid yet, or says that it was made in the future',
  fr: 'le JWT n’est pas encore valable, ou dit avoir été fait dans le futur',
};
const EXPIRED = { en: 'the JWT has expired', fr: 'le JWT a expiré' };

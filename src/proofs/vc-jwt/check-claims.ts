import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import { parseDateTime } from '../../foundation/time.js';
import type { VcJwt } from './parse-vc-jwt.js';
import { when } from './when.js';

/** The instant of judgement and how far clocks may differ, in milliseconds. */
export interface ClaimsMoment {
  readonly now: number;
  readonly skewMilliseconds: number;
}

/**
 * Whether the registered claims of a JWT say what the credential in it says: who issued it (`iss`), to whom (`sub`),
 * under which id (`jti`), from when (`nbf`) and until when (`exp`). Open Badges asks for all of them; a claim that is
 * missing is a remark, since the credential states the same, one that differs is an error.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
 */
export function checkJwtClaims(
  { payload, credential }: VcJwt,
  { now, skewMilliseconds }: ClaimsMoment,
): readonly Finding[] {
  const issuer = memberOf(credential, 'issuer');
  const [subject, ...others] = asList<JsonValue>(memberOf(credential, 'credentialSubject'));
  const subjectId = others.length > 0 ? undefined : stringMember(subject, 'id');
  const from = stringMember(credential, 'validFrom') ?? stringMember(credential, 'issuanceDate');
  const until =
    stringMember(credential, 'validUntil') ?? stringMember(credential, 'expirationDate');
  const [nbf, exp, iat] = ['nbf', 'exp', 'iat'].map((name) => memberOf(payload, name));
  return [
    ...compared(payload, 'iss', typeof issuer === 'string' ? issuer : stringMember(issuer, 'id')),
    ...compared(payload, 'sub', subjectId),
    ...compared(payload, 'jti', stringMember(credential, 'id')),
    ...comparedInstant(payload, 'nbf', from),
    ...comparedInstant(payload, 'exp', until),
    ...comparedInstant(payload, 'iat', undefined),
    ...when(instantOf(nbf) > now + skewMilliseconds, 'error', 'jwt.not-yet', NOT_YET),
    ...when(instantOf(exp) < now - skewMilliseconds, 'error', 'jwt.expired', EXPIRED),
    ...when(instantOf(iat) > now + skewMilliseconds, 'error', 'jwt.not-yet', NOT_YET),
    ...when(memberOf(payload, 'aud') !== undefined, 'warning', AUDIENCE_NAMED, AUDIENCE),
  ];
}

/** Code of the remark that a JWT names for whom it is meant, which leaves open whether it is meant for the verifier. */
export const AUDIENCE_NAMED = 'jwt.audience';

/** A claim that must be the same text as a member; where the credential lacks the member, nothing is compared. */
function compared(
  payload: JsonObject,
  name: string,
  stated: string | undefined,
): readonly Finding[] {
  const claim = memberOf(payload, name);
  if (claim === undefined)
    return [...when(stated !== undefined, 'warning', 'jwt.claim-missing', missing(name))];
  return [...when(claim !== stated, 'error', 'jwt.claim-differs', differs(name))];
}

/** A NumericDate has seconds, a credential may have parts of them: the same second is the same instant. */
function comparedInstant(
  payload: JsonObject,
  name: string,
  stated: string | undefined,
): readonly Finding[] {
  const claim = memberOf(payload, name);
  if (claim === undefined)
    return [...when(stated !== undefined, 'warning', 'jwt.claim-missing', missing(name))];
  if (typeof claim !== 'number' || claim < 0)
    return [...when(true, 'error', 'jwt.claim-malformed', malformed(name))];
  if (stated === undefined) return [];
  const instant = parseDateTime(stated);
  const same = instant !== undefined && Math.floor(instant / 1000) === Math.floor(claim);
  return [...when(!same, 'error', 'jwt.claim-differs', differs(name))];
}

/** Not a number compares as false with everything: a claim that is none is reported by its form. */
function instantOf(claim: JsonValue | undefined): number {
  return typeof claim === 'number' ? claim * 1000 : Number.NaN;
}

function missing(name: string): LocalText {
  return {
    en: `the claim "${name}" is missing, which Open Badges asks for`,
    fr: `l’énoncé « ${name} » manque, qu’Open Badges demande`,
  };
}

function differs(name: string): LocalText {
  return {
    en: `the claim "${name}" says something else than the credential`,
    fr: `l’énoncé « ${name} » dit autre chose que le justificatif`,
  };
}

function malformed(name: string): LocalText {
  return {
    en: `the claim "${name}" is a number of seconds since 1970`,
    fr: `l’énoncé « ${name} » est un nombre de secondes depuis 1970`,
  };
}

const NOT_YET = {
  en: 'the JWT is not valid yet, or says that it was made in the future',
  fr: 'le JWT n’est pas encore valable, ou dit avoir été fait dans le futur',
};
const EXPIRED = { en: 'the JWT has expired', fr: 'le JWT a expiré' };
// RFC 7519 section 4.1.3: whoever is not named has to reject the JWT; who asks is not known here.
const AUDIENCE = {
  en: 'the JWT says for whom it is meant (aud), and whether that is you is not known here',
  fr: 'le JWT dit à qui il est destiné (aud), et l’on ne sait pas ici si c’est à vous',
};

import { type JsonObject, type JsonValue, memberOf } from '../../foundation/json/values.js';
import { type Check, checkFrom, type Finding } from '../../foundation/report.js';
import type { Revealed, SdJwt } from '../../proofs/sd-jwt/index.js';
import { keyAlgorithmFor } from '../../proofs/shared/jws-algorithms.js';
import { failed, indeterminate, passed, skipped } from '../../verifying/outcomes.js';
import { said } from './texts.js';

const TYPES: readonly JsonValue[] = ['dc+sd-jwt', 'vc+sd-jwt'];
/** Each would change what is signed or lead elsewhere (RFC 7515 section 4.1). */
const REFUSED = ['crit', 'b64', 'zip', 'jku', 'x5u', 'jwk', 'enc'];

/**
 * Whether the header is one of an SD-JWT VC, signed in a way that is accepted.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/ section JOSE Header
 */
export function checkHeader({ header }: SdJwt): readonly Check[] {
  const isTyped = TYPES.includes(lower(header['typ']));
  const isSigned = keyAlgorithmFor(header['alg']) !== undefined;
  const refused = REFUSED.filter((name) => Object.hasOwn(header, name));
  return [
    checkFrom('sd-jwt.header', [
      ...(isTyped ? [] : [said('sd-jwt.type')]),
      ...refused.map(() => said('sd-jwt.header-refused')),
    ]),
    isSigned ? passed('proof.suite') : failed('proof.suite', said('sd-jwt.algorithm')),
  ];
}

/** A media type, whatever its letter case, and with or without `application/` (RFC 7515 section 4.1.9). */
function lower(typ: JsonValue | undefined): JsonValue {
  if (typeof typ !== 'string' || TYPES.includes(typ)) return typ ?? '';
  return typ.toLowerCase().replace(/^application\//, '');
}

// Draft SD-JWT VC, section Registered JWT Claims: never in a disclosure.
const NEVER_CONCEALED: ReadonlySet<string | number> = new Set([
  ...['iss', 'nbf', 'exp', 'cnf', 'vct', 'vct#integrity', 'status'],
]);

/** Whether the claims that make it an SD-JWT VC stand in what was signed, and are what they must be. */
export function checkClaims(
  { payload }: SdJwt,
  { opened }: Revealed,
  wantedType: string | undefined,
): Check {
  const concealed: string[] = [];
  for (const { within, step } of opened)
    if (within.length === 0 && NEVER_CONCEALED.has(step)) concealed.push(String(step));
  const vct = memberOf(payload, 'vct');
  const isOther = wantedType !== undefined && vct !== undefined && vct !== wantedType;
  return checkFrom('sd-jwt.claims', [
    ...concealed.map((name) => said('sd-jwt.claim-concealed', `/${name}`)),
    ...(['iss', 'vct'] as const).flatMap((name) => textProblem(payload, name, concealed)),
    ...(['iat', 'nbf', 'exp'] as const).flatMap((name) => instantProblem(payload, name)),
    ...(isOther ? [said('sd-jwt.other-type', '/vct')] : []),
  ]);
}

function textProblem(
  payload: JsonObject,
  name: string,
  concealed: readonly string[],
): readonly Finding[] {
  const value = memberOf(payload, name);
  if (typeof value === 'string' && value !== '') return [];
  if (concealed.includes(name)) return [];
  return [
    said(value === undefined ? 'sd-jwt.claim-missing' : 'sd-jwt.claim-malformed', `/${name}`),
  ];
}

function instantProblem(payload: JsonObject, name: string): readonly Finding[] {
  const value = memberOf(payload, name);
  if (value === undefined || (typeof value === 'number' && value >= 0)) return [];
  return [said('sd-jwt.claim-malformed', `/${name}`)];
}

/** The instant of judgement and how far clocks may differ, in milliseconds. */
export interface Moment {
  readonly now: number;
  readonly skewMilliseconds: number;
}

/** Whether it is valid yet, and still (RFC 7519 sections 4.1.4 to 4.1.6). */
export function checkDates(
  payload: JsonObject,
  { now, skewMilliseconds }: Moment,
): readonly Check[] {
  const later = (['nbf', 'iat'] as const).filter(
    (name) => instantOf(payload, name) > now + skewMilliseconds,
  );
  const until = memberOf(payload, 'exp');
  const isOver = instantOf(payload, 'exp') < now - skewMilliseconds;
  return [
    later.length === 0
      ? passed('validity.from')
      : failed('validity.from', ...later.map((name) => said('validity.not-yet', `/${name}`))),
    until === undefined
      ? skipped('validity.until')
      : isOver
        ? failed('validity.until', said('validity.expired', '/exp'))
        : passed('validity.until'),
  ];
}

/** Not a number compares as false with everything: a claim that is none is reported by its form. */
function instantOf(payload: JsonObject, name: string): number {
  const value = memberOf(payload, name);
  return typeof value === 'number' ? value * 1000 : Number.NaN;
}

/** A status that cannot be looked up here is a doubt, never passed over. */
export function checkStatus(payload: JsonObject): Check {
  return memberOf(payload, 'status') === undefined
    ? skipped('status.list')
    : indeterminate('status.list', said('sd-jwt.status-unknown', '/status'));
}

import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import { keyAlgorithmFor } from '../shared/jws-algorithms.js';
import { when } from './when.js';

/** Media types (`typ`) and those of what is inside (`cty`) that are read, without `application/`. */
const TYPES = {
  credential: ['jwt', 'vc+jwt', 'vc+ld+jwt', 'vc+ld+json+jwt', 'vc-ld+jwt'],
  presentation: ['jwt', 'vp+jwt', 'vp+ld+jwt', 'vp+ld+json+jwt'],
} as const;
const CONTENT = { credential: ['vc', 'vc+ld+json'], presentation: ['vp', 'vp+ld+json'] } as const;
const HARMLESS: ReadonlySet<string> = new Set(['alg', 'kid', 'jwk', 'typ', 'cty', 'iss']);
const REFUSED: ReadonlySet<string> = new Set(['crit', 'b64', 'zip', 'jku', 'x5u', 'enc']);
const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/**
 * What is wrong with the header of a JWT that secures a credential, or a presentation. Nothing in it is taken on trust: the algorithm must
 * be one of a key pair and will be held against the key, no address in it is asked for, and no extension of JWS that
 * would change what is signed is understood.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
 * @see https://www.rfc-editor.org/rfc/rfc7515#section-4
 */
export function checkJwtHeader(
  header: JsonObject,
  secures: keyof typeof TYPES = 'credential',
): readonly Finding[] {
  const { alg, typ, cty, kid, jwk } = header;
  return [
    ...when(keyAlgorithmFor(alg) === undefined, 'error', 'jwt.algorithm', ALGORITHM),
    ...when(isOther(typ, TYPES[secures]), 'error', 'jwt.type', TYPE[secures]),
    ...when(isOther(cty, CONTENT[secures]), 'error', 'jwt.content-type', CONTENT_TYPE[secures]),
    ...when(kid === undefined && jwk === undefined, 'error', 'jwt.no-key', NO_KEY),
    ...when(kid !== undefined && typeof kid !== 'string', 'error', 'jwt.key-id', KEY_ID),
    ...when(jwk !== undefined && !isJsonObject(jwk), 'error', 'jwt.key', KEY),
    ...when(
      PRIVATE.some((name) => memberOf(jwk, name) !== undefined),
      'error',
      'jwt.private-key',
      PRIVATE_KEY,
    ),
    ...Object.keys(header).flatMap((name) => [
      ...when(REFUSED.has(name), 'error', 'jwt.header-refused', EXTENSION),
      ...when(!REFUSED.has(name) && !HARMLESS.has(name), 'warning', 'jwt.header-unknown', UNKNOWN),
    ]),
  ];
}

/** Whether a name is given, and is none of these. */
function isOther(value: JsonValue | undefined, names: readonly string[]): boolean {
  if (value === undefined) return false;
  if (typeof value !== 'string') return true;
  return !names.includes(value.toLowerCase().replace(/^application\//, ''));
}

const ALGORITHM = {
  en: 'the JWT is signed in a way that is not accepted; EdDSA, ES256, ES384 and RS256 are',
  fr: 'le JWT est signé d’une façon non acceptée ; EdDSA, ES256, ES384 et RS256 le sont',
};
const TYPE = {
  credential: {
    en: 'the JWT says that it is something else than a credential (typ)',
    fr: 'le JWT se dit autre chose qu’un justificatif (typ)',
  },
  presentation: {
    en: 'the JWT says that it is something else than a presentation (typ)',
    fr: 'le JWT se dit autre chose qu’une présentation (typ)',
  },
};
const CONTENT_TYPE = {
  credential: {
    en: 'the JWT says that it holds something else than a credential (cty)',
    fr: 'le JWT dit contenir autre chose qu’un justificatif (cty)',
  },
  presentation: {
    en: 'the JWT says that it holds something else than a presentation (cty)',
    fr: 'le JWT dit contenir autre chose qu’une présentation (cty)',
  },
};
const NO_KEY = {
  en: 'the JWT does not say with which key it was signed (kid or jwk)',
  fr: 'le JWT ne dit pas avec quelle clé il a été signé (kid ou jwk)',
};
const KEY_ID = {
  en: 'the name of the key (kid) is a text',
  fr: 'le nom de la clé (kid) est un texte',
};
const KEY = { en: 'the key (jwk) is an object', fr: 'la clé (jwk) est un objet' };
const PRIVATE_KEY = {
  en: 'a private or shared key stands in the header: whoever reads it can sign with it',
  fr: 'une clé privée ou partagée figure dans l’en-tête : qui la lit peut signer avec elle',
};
const EXTENSION = {
  en: 'the header holds a member that would change how the JWT is read or leads elsewhere',
  fr: 'l’en-tête contient un membre qui changerait la lecture du JWT ou mène ailleurs',
};
const UNKNOWN = {
  en: 'the header holds a member that is not looked at',
  fr: 'l’en-tête contient un membre qui n’est pas examiné',
};

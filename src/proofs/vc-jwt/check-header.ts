import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding, Severity } from '../../foundation/report.js';
import { keyAlgorithmFor } from './algorithms.js';

const TYPES = ['jwt', 'vc+jwt', 'vc+ld+jwt', 'vc+ld+json+jwt', 'vc-ld+jwt'];
const CONTENT = ['vc', 'vc+ld+json'];
const HARMLESS: ReadonlySet<string> = new Set(['alg', 'kid', 'jwk', 'typ', 'cty', 'iss']);
const REFUSED: ReadonlySet<string> = new Set(['crit', 'b64', 'zip', 'jku', 'x5u', 'enc']);
const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/**
 * What is wrong with the header of a JWT that secures a credential. Nothing in it is taken on trust: the algorithm must
 * be one of a key pair and will be held against the key, no address in it is asked for, and no extension of JWS that
 * would change what is signed is understood.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
 * @see https://www.rfc-editor.org/rfc/rfc7515#section-4
 */
export function checkJwtHeader(header: JsonObject): readonly Finding[] {
  const { alg, typ, cty, kid, jwk } = header;
  return [
    ...when(keyAlgorithmFor(alg) === undefined, 'error', 'jwt.algorithm', ALGORITHM),
    ...when(typ !== undefined && !isOneOf(typ, TYPES), 'error', 'jwt.type', TYPE),
    ...when(cty !== undefined && !isOneOf(cty, CONTENT), 'error', 'jwt.content-type', CONTENT_TYPE),
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

function isOneOf(value: JsonValue, names: readonly string[]): boolean {
  return (
    typeof value === 'string' && names.includes(value.toLowerCase().replace(/^application\//, ''))
  );
}

function* when(
  found: boolean,
  severity: Severity,
  code: string,
  message: LocalText,
): Iterable<Finding> {
  if (found) yield { code, severity, pointer: '', message };
}

const ALGORITHM = {
  en: 'the JWT is signed in a way that is not accepted; EdDSA, ES256, ES384 and RS256 are',
  fr: 'le JWT est signé d’une façon non acceptée ; EdDSA, ES256, ES384 et RS256 le sont',
};
const TYPE = {
  en: 'the JWT says that it is something else than a credential (typ)',
  fr: 'le JWT se dit autre chose qu’un justificatif (typ)',
};
const CONTENT_TYPE = {
  en: 'the JWT says that it holds something else than a credential (cty)',
  fr: 'le JWT dit contenir autre chose qu’un justificatif (cty)',
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

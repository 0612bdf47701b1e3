import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import { unusable } from './unusable-method.js';

/** A key in a document on the web, and whose it is said to be. */
export interface StatedKey {
  /** The verification method, or the bare JWK. */
  readonly method: JsonObject;
  /** Whose key it is: the stated controller, else the site (`https://univ.example`) that serves it. */
  readonly controller: string;
  /** What ties the key to the controller. */
  readonly binding: 'host' | 'host-stated' | 'self-asserted';
  /** Present where a set of keys (JWKS) stands in place of a key. */
  readonly fromKeySet?: true;
}

const MAX_KEYS = 64;

/** True for a document that lists keys by what they are for, as a DID document does. */
export function isControllerDocument(document: JsonObject): boolean {
  return (
    Object.hasOwn(document, 'verificationMethod') || Object.hasOwn(document, 'assertionMethod')
  );
}

/**
 * The key in a document that is about one key: a verification method, a JWK, or a JWKS, which Open Badges do not foresee
 * and real issuers serve.
 *
 * @param url - The address that the key is named by.
 * @param site - The site that served the document, after redirects: it alone speaks for itself.
 * @throws MicrocertError `ERR_VERIFICATION_METHOD` when it is about another key, or none.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
 */
export function keyInDocument(document: JsonObject, url: string, site: string): StatedKey {
  if (Object.hasOwn(document, 'keys'))
    return {
      method: jwkInSet(document, url),
      controller: site,
      binding: 'host',
      fromKeySet: true,
    };
  if (Object.hasOwn(document, 'kty'))
    return { method: toVerify(document), controller: site, binding: 'host' };

  const id = memberOf(document, 'id');
  if (id !== undefined && id !== url) throw unusable(OTHER_KEY);
  const controller = memberOf(document, 'controller');
  if (controller === undefined) return { method: document, controller: site, binding: 'host' };
  if (typeof controller !== 'string') throw unusable(ONE_CONTROLLER);
  // Whoever can publish on a site speaks for the site, and for no other: this page is not the controller's own document,
  // which would list the key. A DID speaks by its document alone, and by no page of the same host, a student's say.
  const own = siteOf(controller) === site;
  return { method: document, controller, binding: own ? 'host-stated' : 'self-asserted' };
}

function jwkInSet(document: JsonObject, url: string): JsonObject {
  const keys = asList<JsonValue>(memberOf(document, 'keys'));
  if (keys.length > MAX_KEYS || !keys.every(isJsonObject)) throw unusable(KEY_SET);
  const at = url.indexOf('#');
  const names = at < 0 ? [url] : [url, url.slice(at + 1)];
  const named = keys.filter((key) => names.includes(stringMember(key, 'kid') ?? ''));
  const [key, ...others] = named.length > 0 || at >= 0 ? named : keys;
  if (key === undefined || others.length > 0) throw unusable(KEY_SET);
  return toVerify(key);
}

/** RFC 7517 sections 4.2 and 4.3: a key says what it may be used for. */
function toVerify(jwk: JsonObject): JsonObject {
  const [use, operations] = [memberOf(jwk, 'use'), memberOf(jwk, 'key_ops')];
  const fits = use === undefined || use === 'sig';
  if (!fits || (operations !== undefined && !asList<JsonValue>(operations).includes('verify')))
    throw unusable(OTHER_USE);
  return jwk;
}

/** The site of an https address: scheme, host and port. */
export function siteOf(controller: string): string | undefined {
  if (!URL.canParse(controller)) return undefined;
  const { origin, protocol } = new URL(controller);
  return protocol === 'https:' ? origin : undefined;
}

const OTHER_KEY = {
  en: 'the document is about another key',
  fr: 'le document concerne une autre clé',
};
const ONE_CONTROLLER = {
  en: 'the document must name one controller',
  fr: 'le document doit nommer un seul contrôleur',
};
const KEY_SET = {
  en: 'the set of keys does not name the key, or names several so',
  fr: 'l’ensemble de clés ne nomme pas la clé, ou en nomme plusieurs ainsi',
};
const OTHER_USE = {
  en: 'the key is not meant for signatures',
  fr: 'la clé n’est pas destinée aux signatures',
};

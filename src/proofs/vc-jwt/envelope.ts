import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import { CREDENTIALS_V2 } from '../../linked-data/index.js';

const TYPE = 'EnvelopedVerifiableCredential';
const DATA_URL =
  /^data:application\/(?:vc\+jwt|vc\+ld\+json\+jwt|vc\+ld\+jwt|jwt),([\w-]+\.[\w-]+\.[\w-]*)$/i;

/** An enveloped credential: an object whose id is a JWT as a data URL. */
export interface EnvelopedCredential {
  readonly '@context': string;
  readonly id: string;
  readonly type: typeof TYPE;
}

/**
 * Puts a JWT into the object in which JSON documents carry it.
 *
 * @see https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-credentials
 */
export function envelop(jwt: string): EnvelopedCredential {
  return {
    '@context': CREDENTIALS_V2,
    id: `data:application/vc+jwt,${jwt}`,
    type: TYPE,
  };
}

/** True for an object that says it is an enveloped credential. */
export function isEnvelope(document: JsonObject): boolean {
  return asList<JsonValue>(memberOf(document, 'type')).includes(TYPE);
}

/**
 * The JWT in an enveloped credential; nothing when it holds something else, or anything beside it: nothing but the JWT
 * is signed, and a further type or context would be believed by whoever reads the object alone.
 */
export function jwtInEnvelope(document: JsonObject): string | undefined {
  const { '@context': context, id: _, type, ...others } = document;
  if (Object.keys(others).length > 0) return undefined;
  if (asList<JsonValue>(type).some((name) => name !== TYPE)) return undefined;
  const contexts = asList<JsonValue>(context);
  if (!contexts.includes(CREDENTIALS_V2) || !contexts.every((url) => typeof url === 'string'))
    return undefined;
  return DATA_URL.exec(stringMember(document, 'id') ?? '')?.[1];
}

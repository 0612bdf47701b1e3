import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import { CREDENTIALS_V2 } from '../../linked-data/index.js';

const TYPE = 'EnvelopedVerifiableCredential';

/** What stands in an envelope. */
type Enveloped = 'credential' | 'presentation';

const ENVELOPES: Readonly<Record<Enveloped, { readonly type: string; readonly url: RegExp }>> = {
  credential: { type: TYPE, url: dataUrlOf('vc') },
  presentation: { type: 'EnvelopedVerifiablePresentation', url: dataUrlOf('vp') },
};

function dataUrlOf(name: 'vc' | 'vp'): RegExp {
  const types = [`${name}\\+jwt`, `${name}\\+ld\\+json\\+jwt`, `${name}\\+ld\\+jwt`, 'jwt'];
  return new RegExp(`^data:application/(?:${types.join('|')}),([\\w-]+\\.[\\w-]+\\.[\\w-]*)$`, 'i');
}

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

/** True for an object that says it is an enveloped credential, or presentation. */
export function isEnvelope(document: JsonObject, of: Enveloped = 'credential'): boolean {
  return asList<JsonValue>(memberOf(document, 'type')).includes(ENVELOPES[of].type);
}

/**
 * The JWT in an enveloped credential, or presentation; nothing when it holds something else, or anything beside it: nothing but the JWT
 * is signed, and a further type or context would be believed by whoever reads the object alone.
 */
export function jwtInEnvelope(
  document: JsonObject,
  of: Enveloped = 'credential',
): string | undefined {
  const { '@context': context, id: _, type, ...others } = document;
  if (Object.keys(others).length > 0) return undefined;
  if (asList<JsonValue>(type).some((name) => name !== ENVELOPES[of].type)) return undefined;
  const contexts = asList<JsonValue>(context);
  if (!contexts.includes(CREDENTIALS_V2) || !contexts.every((url) => typeof url === 'string'))
    return undefined;
  return ENVELOPES[of].url.exec(stringMember(document, 'id') ?? '')?.[1];
}

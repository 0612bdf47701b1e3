import { CARRIERS_TEXTS } from '../../foundation/errors/carriers-texts.js';
import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { asList, isJsonObject, type JsonObject, memberOf } from '../../foundation/json/values.js';
import { DEFAULT_INPUT_LIMITS } from '../../foundation/limits.js';
import type { LocalText } from '../../foundation/locale.js';
import { isCompactJws, isEnvelope, jwtInEnvelope, parseVcJwt } from '../../proofs/vc-jwt/index.js';
import type { CredentialFamily } from './names.js';

/** A credential as it is written into a picture. */
export interface CredentialToBake {
  readonly form: 'json' | 'jwt';
  readonly text: string;
  readonly family: CredentialFamily;
}

/**
 * Looks a credential over before it is written: an image must not come to carry what no verifier can accept. Text is
 * written as it was given; what is proven is what it says, so nothing of it may change.
 *
 * @param credential - The object, its JSON text or a compact JWS.
 * @throws MicrocertError `ERR_CARRIER_CREDENTIAL` for what is no credential or is not signed, and what the strict readers
 * of JSON and JWT throw.
 */
export function credentialToBake(credential: unknown): CredentialToBake {
  if (typeof credential === 'string') return fromText(credential.trim());
  if (!isJsonObject(credential)) throw noCredential(NO_OBJECT);
  const text = serialized(credential);
  return fromObject(credential, text);
}

/**
 * The same for what comes from the issuer at this moment: JSON text is not parsed. Its first and last signs, and the names
 * that every signed credential has, tell a slip; a text that speaks of learner records is looked at closely.
 *
 * @throws MicrocertError `ERR_CARRIER_CREDENTIAL`.
 */
export function issuedCredential(credential: unknown): CredentialToBake {
  if (typeof credential !== 'string' || !credential.startsWith('{') || credential.includes(CLR))
    return credentialToBake(credential);
  if (!credential.endsWith('}') || !credential.includes('"VerifiableCredential"'))
    throw noCredential(NO_OBJECT);
  // The issuer writes it last: looked for from the end it is found at once.
  if (credential.lastIndexOf('"proof"') < 0) throw noCredential(UNSIGNED);
  return { form: 'json', text: credential, family: 'open-badge' };
}

const CLR = 'ClrCredential';

function fromText(text: string): CredentialToBake {
  if (isCompactJws(text)) return fromJwt(text);
  const value = parseJsonStrictly(text, DEFAULT_INPUT_LIMITS);
  if (!isJsonObject(value)) throw noCredential(NO_OBJECT);
  return fromObject(value, text);
}

function fromJwt(text: string): CredentialToBake {
  const { credential } = parseVcJwt(text, DEFAULT_INPUT_LIMITS);
  return { form: 'jwt', text, family: familyOf(typesOf(credential)) };
}

function fromObject(value: JsonObject, text: string): CredentialToBake {
  if (isEnvelope(value)) {
    const jwt = jwtInEnvelope(value);
    if (jwt === undefined) throw noCredential(NO_OBJECT);
    return fromJwt(jwt);
  }
  const types = typesOf(value);
  if (!types.includes('VerifiableCredential')) throw noCredential(NO_OBJECT);
  if (memberOf(value, 'proof') === undefined) throw noCredential(UNSIGNED);
  return { form: 'json', text, family: familyOf(types) };
}

function typesOf(credential: JsonObject): readonly unknown[] {
  return asList<unknown>(memberOf(credential, 'type'));
}

function familyOf(types: readonly unknown[]): CredentialFamily {
  return types.includes(CLR) ? 'clr' : 'open-badge';
}

function serialized(credential: JsonObject): string {
  try {
    const text = JSON.stringify(credential);
    if (text.length <= DEFAULT_INPUT_LIMITS.maxBytes) return text;
  } catch (cause) {
    if (isMicrocertError(cause)) throw cause;
    throw new MicrocertError('ERR_JSON_VALUE', { cause });
  }
  throw new MicrocertError('ERR_INPUT_TOO_LARGE');
}

function noCredential(hint: LocalText): MicrocertError<'ERR_CARRIER_CREDENTIAL'> {
  return new MicrocertError('ERR_CARRIER_CREDENTIAL', { hint }, CARRIERS_TEXTS);
}

const NO_OBJECT = {
  en: 'give one credential as it was issued: the object or JSON text with the type VerifiableCredential, or a JWT',
  fr: 'donner un seul justificatif tel que délivré : l’objet ou le texte JSON de type VerifiableCredential, ou un JWT',
};
const UNSIGNED = {
  en: 'it has no proof: issue it first, as nothing can be proven of it',
  fr: 'il n’a pas de preuve : le délivrer d’abord, car rien de lui ne peut être prouvé',
};

import { MicrocertError } from '../foundation/errors/index.js';
import { asList, isJsonObject, type JsonValue, memberOf } from '../foundation/json/values.js';

/**
 * Told of a whole file at once: held against a definition, each member of a credential would be an unknown one.
 *
 * @throws MicrocertError `ERR_USAGE` for a credential, be it signed or not.
 */
export function assertNoCredential(value: unknown, source: string): void {
  const isCredential =
    isJsonObject(value) &&
    Object.hasOwn(value, 'credentialSubject') &&
    asList<JsonValue>(memberOf(value, 'type')).includes('VerifiableCredential');
  if (isCredential) throw new MicrocertError('ERR_USAGE', { source, hint: A_CREDENTIAL });
}

const A_CREDENTIAL = {
  en: 'this is a credential, and no definition: microcert verify checks it, microcert import takes the definition out of it',
  fr: 'ceci est un justificatif, et non une définition : microcert verify le vérifie, microcert import en tire la définition',
};

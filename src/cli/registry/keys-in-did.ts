import { MicrocertError } from '../../foundation/errors/index.js';
import {
  asList,
  isJsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import { publicKeyFromJson } from '../../identity/import-public-key.js';
import type { NamedKey } from '../../registry/index.js';
import type { Io } from '../io.js';
import { readDocument } from '../read-document.js';

/**
 * The keys of a DID document, by their ids.
 *
 * @throws MicrocertError `ERR_DID_DOCUMENT` where there are none, and what a key is refused for.
 */
export async function keysInDid(file: string, io: Io): Promise<readonly NamedKey[]> {
  const { value } = await readDocument(file, io);
  const methods = asList<JsonValue>(memberOf(value, 'verificationMethod')).filter(isJsonObject);
  const keys = methods.map((method) => ({
    id: absolute(stringMember(method, 'id') ?? '', stringMember(value, 'id') ?? ''),
    publicKey: publicKeyFromJson(method),
  }));
  if (keys.length > 0 && keys.every(({ id }) => id !== '')) return keys;
  throw new MicrocertError('ERR_DID_DOCUMENT', { source: file, hint: DID });
}

function absolute(id: string, did: string): string {
  return id.startsWith('#') ? `${did}${id}` : id;
}

const DID = {
  en: 'give the did.json of the issuer, as microcert keygen or microcert publish writes it',
  fr: 'donner le did.json de l’émetteur, tel que l’écrit microcert keygen ou microcert publish',
};

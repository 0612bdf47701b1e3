import { type JsonObject, memberOf, stringMember } from '../foundation/json/values.js';

/** The issuer's id: a string in itself, or the `id` of an object. */
export function issuerOf(document: JsonObject): string | undefined {
  const issuer = memberOf(document, 'issuer');
  return typeof issuer === 'string' ? issuer : stringMember(issuer, 'id');
}

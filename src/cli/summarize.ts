import { partsOf } from '../formats/clr/index.js';
import type { JsonPointer } from '../foundation/json/pointer.js';
import {
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import type { Locale } from '../foundation/locale.js';
import { credentialIn } from './credential-in.js';

/**
 * What a file claims to be: its title, and the name and id of the issuer; never the learner. Nothing is verified here;
 * no lines for what is no credential.
 *
 * @param at - Place of a credential in the learner record that the file holds, which is meant then.
 */
export function summarize(bytes: Uint8Array, locale: Locale, at?: JsonPointer): readonly string[] {
  const credential = credentialAt(bytes, at);
  const achievement = memberOf(memberOf(credential, 'credentialSubject'), 'achievement');
  const title =
    stringMember(memberOf(achievement, 'title'), locale) ??
    stringMember(achievement, 'name') ??
    stringMember(credential, 'name');
  const issuer = memberOf(credential, 'issuer');
  const id = stringMember(issuer, 'id') ?? stringMember(credential, 'issuer');
  const who = [stringMember(issuer, 'name'), id].filter(Boolean).join(' — ');
  if (title === undefined || who === '') return [];
  return [title, locale === 'fr' ? `Émetteur déclaré : ${who}` : `Issuer, as it says: ${who}`];
}

/** The credential in a file, or at a place in the learner record that the file holds. */
export function credentialAt(bytes: Uint8Array, at?: JsonPointer): JsonValue | undefined {
  const whole = credentialIn(bytes);
  return at === undefined ? whole : insideOf(whole, at);
}

function insideOf(record: JsonObject | undefined, at: JsonPointer): JsonValue | undefined {
  const parts = record === undefined ? [] : partsOf(record, 'verifiableCredential');
  return parts.find(({ pointer }) => pointer === at)?.value;
}

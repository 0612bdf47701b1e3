import { memberOf, stringMember } from '../foundation/json/values.js';
import type { Locale } from '../foundation/locale.js';
import { credentialIn } from './credential-in.js';

/**
 * What a file claims to be: its title, and the name and id of the issuer; never the learner. Nothing is verified here;
 * no lines for what is no credential.
 */
export function summarize(bytes: Uint8Array, locale: Locale): readonly string[] {
  const credential = credentialIn(bytes);
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

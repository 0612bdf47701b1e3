import { memberOf, stringMember } from '../foundation/json/values.js';
import type { Locale } from '../foundation/locale.js';

/**
 * What a file claims to be, in one line: title and issuer, never the learner. Nothing is verified here; nothing for
 * what is no credential.
 */
export function summarize(bytes: Uint8Array, locale: Locale): string | undefined {
  const credential = parse(bytes);
  const achievement = memberOf(memberOf(credential, 'credentialSubject'), 'achievement');
  const title = stringMember(achievement, 'name') ?? stringMember(credential, 'name');
  const issuer = memberOf(credential, 'issuer');
  const name =
    stringMember(issuer, 'name') ??
    stringMember(issuer, 'id') ??
    stringMember(credential, 'issuer');
  if (title === undefined || name === undefined) return undefined;
  return locale === 'fr' ? `${title}, au nom de ${name}` : `${title}, in the name of ${name}`;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

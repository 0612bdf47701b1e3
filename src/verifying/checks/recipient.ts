import { matchRecipient } from '../../formats/open-badges/index.js';
import { type JsonObject, memberOf } from '../../foundation/json/values.js';
import type { Check } from '../../foundation/report.js';
import { failed, finding, indeterminate, passed, skipped } from '../outcomes.js';
import type { Recipient } from '../recipient.js';

const ID = 'subject.recipient';

/**
 * Whether the credential is about whom the verifier thinks it is about. Who is not asked about is not compared.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#verification
 */
export async function checkRecipient(
  document: JsonObject,
  recipient: Recipient | undefined,
): Promise<Check> {
  if (recipient === undefined) return skipped(ID);
  const normalize = typeof recipient !== 'string' && recipient.lenient === true;
  const subject = memberOf(document, 'credentialSubject');
  const [only = subject] = Array.isArray(subject) ? subject : [];
  const { outcome, findings } = await matchRecipient(only, recipient, { normalize });
  if (outcome === 'match') return passed(ID, ...findings);
  return outcome === 'no-match'
    ? failed(ID, finding('error', 'subject.other', '/credentialSubject', OTHER), ...findings)
    : indeterminate(ID, ...findings);
}

const OTHER = {
  en: 'the credential is about somebody else than the person asked for',
  fr: 'le justificatif porte sur une autre personne que celle demandée',
};

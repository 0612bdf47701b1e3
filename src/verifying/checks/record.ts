import type { JsonPointer } from '../../foundation/json/pointer.js';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../foundation/json/values.js';
import { valuesAt } from '../../foundation/json/values-at.js';
import type { Check } from '../../foundation/report.js';
import { failed, finding, indeterminate, passed } from '../outcomes.js';
import type { PartReport } from '../report.js';

const ID = 'record.credentials';
const PLACE = '/credentialSubject/verifiableCredential';

/** A credential inside a record, with its place. */
export interface RecordedCredential {
  readonly pointer: JsonPointer;
  readonly content: JsonValue;
  readonly role: 'badge';
}

/** The credentials that a Comprehensive Learner Record holds. */
export function credentialsIn(document: JsonObject): readonly RecordedCredential[] {
  const subject = memberOf(document, 'credentialSubject');
  if (!isJsonObject(subject)) return [];
  return valuesAt(subject, 'verifiableCredential', '/credentialSubject').map(
    ({ value, pointer }) => ({ pointer, content: value, role: 'badge' }),
  );
}

/** Whether something stands in a credential of the record, which has a report of its own. */
export function isRecorded(pointer: JsonPointer): boolean {
  return pointer.startsWith(`${PLACE}/`);
}

/** What the reports on the credentials of a record come to: it vouches for none, so each is judged by itself. */
export function checkRecord(parts: readonly PartReport[], complete: boolean): Check {
  const findings = parts
    .filter(({ role }) => role === 'badge')
    .flatMap(({ pointer, report: { verdict } }) =>
      verdict === 'accepted'
        ? []
        : [finding('warning', `record.${verdict}`, pointer, SAID[verdict])],
    );
  if (findings.some(({ code }) => code === 'record.rejected')) return failed(ID, ...findings);
  if (!complete) return indeterminate(ID, ...findings, TOO_MANY);
  return findings.length > 0 ? indeterminate(ID, ...findings) : passed(ID);
}

const SAID = {
  rejected: {
    en: 'this credential of the record does not hold: see its own report',
    fr: 'ce justificatif du relevé ne tient pas : voir son propre rapport',
  },
  undetermined: {
    en: 'this credential of the record could not be judged: see its own report',
    fr: 'ce justificatif du relevé n’a pas pu être jugé : voir son propre rapport',
  },
};
const TOO_MANY = finding('warning', 'limits.credentials', PLACE, {
  en: 'the record holds more credentials than one verification looks at',
  fr: 'le relevé contient plus de justificatifs qu’une vérification n’en examine',
});

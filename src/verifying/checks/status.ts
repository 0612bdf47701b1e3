import { appendPointer } from '../../foundation/json/pointer.js';
import { asList, type JsonObject, memberOf } from '../../foundation/json/values.js';
import type { Check } from '../../foundation/report.js';
import { finding, indeterminate, skipped } from '../outcomes.js';

/**
 * Whether the credential was revoked or suspended. A credential that names a status list cannot be judged without
 * the list, and this version reads none: the answer is a doubt, never a pass.
 */
export function checkStatus(document: JsonObject): Check {
  const status = memberOf(document, 'credentialStatus');
  if (status === undefined) return skipped('status');
  const several = Array.isArray(status);
  const findings = asList(status).map((_, index) =>
    finding(
      'warning',
      'status.not-checked',
      several ? appendPointer('/credentialStatus', index) : '/credentialStatus',
      {
        en: 'the credential names a status list, which was not consulted: it may have been revoked',
        fr: 'le justificatif désigne une liste de statuts, qui n’a pas été consultée : il a pu être révoqué',
      },
    ),
  );
  return indeterminate('status', ...findings);
}

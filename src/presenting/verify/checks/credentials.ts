import { asList, type JsonValue, memberOf } from '../../../foundation/json/values.js';
import type { Check, Finding } from '../../../foundation/report.js';
import { verifyOneOfMany } from '../../../verifying/open-for-many.js';
import { failed, indeterminate, passed, skipped } from '../../../verifying/outcomes.js';
import type { Session } from '../../../verifying/session.js';
import { presentationFinding } from '../findings.js';
import { placeOf } from '../read-presentation.js';
import type { PresentedCredential } from '../report.js';

const ID = 'presentation.credentials';

/** What came of the credentials in a presentation. */
export interface CredentialsOutcome {
  readonly check: Check;
  readonly parts: readonly PresentedCredential[];
}

/** Verifies each credential of a presentation as `verify` does; each is judged by itself, and all must be accepted. */
export async function checkCredentials(
  contents: readonly JsonValue[],
  session: Session,
  mayBeEmpty: boolean,
): Promise<CredentialsOutcome> {
  if (contents.length === 0)
    return {
      check: mayBeEmpty ? skipped(ID) : failed(ID, presentationFinding('presentation.empty')),
      parts: [],
    };
  const nested = contents.flatMap((content, index) =>
    isPresentation(content) ? [presentationFinding('presentation.nested', placeOf(index))] : [],
  );
  if (nested.length > 0) return { check: failed(ID, ...nested), parts: [] };
  const parts: PresentedCredential[] = [];
  for (const [index, content] of contents.entries()) {
    if (!session.admit() || session.timeIsUp()) break;
    parts.push({ pointer: placeOf(index), ...(await verifyOneOfMany(content, session)) });
  }
  return { check: checkOn(parts, parts.length === contents.length), parts };
}

function checkOn(parts: readonly PresentedCredential[], complete: boolean): Check {
  const findings: Finding[] = parts.flatMap(({ pointer, report: { verdict } }) =>
    verdict === 'accepted' ? [] : [presentationFinding(`presentation.${verdict}`, pointer)],
  );
  if (parts.some(({ report }) => report.verdict === 'rejected')) return failed(ID, ...findings);
  if (!complete) findings.push(presentationFinding('presentation.too-many'));
  return findings.length > 0 ? indeterminate(ID, ...findings) : passed(ID);
}

/** What was made for another occasion says nothing on this one, whatever it holds. */
function isPresentation(content: JsonValue): boolean {
  return asList<JsonValue>(memberOf(content, 'type')).some(
    (type) => type === 'VerifiablePresentation' || type === 'EnvelopedVerifiablePresentation',
  );
}

import { appendPointer } from '../../../foundation/json/pointer.js';
import { asList, type JsonValue, memberOf, stringMember } from '../../../foundation/json/values.js';
import type { Check, Finding } from '../../../foundation/report.js';
import { skipped } from '../../../verifying/outcomes.js';
import { presentationFinding } from '../findings.js';
import type { PresentedCredential } from '../report.js';
import { outcomeOf } from './proofs.js';

const ID = 'presentation.subject';

/**
 * Whether each credential is about who presents it, and about nobody else. One that names its subject by an identifier,
 * plain or hashed, leaves that open: nobody can prove control of an address here.
 */
export function checkSubjects(
  holder: string,
  credentials: readonly PresentedCredential[],
  holderIs: 'subject' | 'anyone',
): Check {
  const read = credentials.filter(({ document }) => document !== undefined);
  if (read.length === 0) return skipped(ID);
  if (holderIs === 'anyone') return skipped(ID, presentationFinding('presentation.anyone'));
  return outcomeOf(
    ID,
    read.flatMap((credential) => subjectFindings(holder, credential)),
  );
}

function subjectFindings(
  holder: string,
  { document, pointer }: PresentedCredential,
): readonly Finding[] {
  const place = appendPointer(pointer, 'credentialSubject');
  const subjects = asList<JsonValue>(memberOf(document, 'credentialSubject'));
  const ids = subjects.map((subject) => stringMember(subject, 'id'));
  if (ids.some((id) => id !== undefined && id !== holder))
    return [presentationFinding('presentation.other-subject', place)];
  return ids.length === 0 || ids.includes(undefined)
    ? [presentationFinding('presentation.unknown-subject', place)]
    : [];
}

import { MicrocertError } from '../../foundation/errors/index.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { Finding } from '../../foundation/report.js';
import type { Reading } from '../../model/reading.js';

/** A part of the model as read, and what is doubtful about it. */
export interface Accepted<Shape> {
  /** What was read, frozen. */
  readonly value: Shape;
  /** Findings, with places in the credential. */
  readonly findings: readonly Finding[];
}

/** On what terms something is accepted. */
export interface Terms {
  /** `true`: any error makes the credential unreadable. `false`: what is wrong is left out and named. */
  readonly strict: boolean;
  /** Place in the credential of a place in the model. */
  readonly place: (pointer: JsonPointer) => JsonPointer;
  /** Members that have to be there. */
  readonly needs: readonly string[];
}

/**
 * What the model makes of something that was read from a credential.
 *
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE` where a needed member is not there, or anything is wrong in strict terms.
 */
export function accept<Shape>(
  { value, findings }: Reading<Shape>,
  { strict, place, needs }: Terms,
): Accepted<Partial<Shape>> {
  const placed = findings.map((finding) => ({ ...finding, pointer: place(finding.pointer) }));
  const failed = placed.some(({ severity }) => severity === 'error');
  const lacking = needs.some((name) => !Object.hasOwn(value, name));
  if (lacking || (strict && failed))
    throw new MicrocertError('ERR_CREDENTIAL_UNREADABLE', { findings: placed });
  return { value, findings: placed.map(asDoubt) };
}

/** Where the rest can be read, an error in one member is a doubt about the whole. */
export function asDoubt(finding: Finding): Finding {
  return finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
}

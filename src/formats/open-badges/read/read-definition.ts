import { MicrocertError } from '../../../foundation/errors/index.js';
import type { JsonPointer } from '../../../foundation/json/pointer.js';
import { deepFreeze, type JsonObject } from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import type { Award } from '../../../model/award.js';
import { defineMicroCertification } from '../../../model/define-micro-certification.js';
import type { MicroCertification } from '../../../model/micro-certification.js';
import { readAward } from '../../../model/read-award.js';
import { readMicroCertification } from '../../../model/read-micro-certification.js';
import type { Reading } from '../../../model/reading.js';
import { awardPlace, definitionPlace } from './document-pointer.js';
import type { Places } from './findings.js';

/** How strictly what was read must follow the model. */
export interface Strictness {
  /** `true`: any error makes the credential unreadable. `false`: what is wrong is left out and named. */
  readonly strict: boolean;
  /** Places in the credential. */
  readonly places: Places;
}

/** A part of the model as read, and what is doubtful about it. */
export interface Accepted<Shape> {
  /** What was read, frozen. */
  readonly value: Shape;
  /** Findings, with places in the credential. */
  readonly findings: readonly Finding[];
}

/** The definition that was read, when the model accepts it. */
export function acceptDefinition(
  input: JsonObject,
  { strict, places }: Strictness,
): Accepted<MicroCertification> {
  const reading = readMicroCertification(input);
  const place = (pointer: JsonPointer): JsonPointer => definitionPlace(pointer, places);
  const { value, findings } = accept(reading, { strict, place, needs: ['id', 'title'] });
  return { value: defineMicroCertification(value), findings };
}

/** The award that was read, when the model accepts it. */
export function acceptAward(
  input: JsonObject,
  definition: MicroCertification,
  { strict, places }: Strictness,
): Accepted<Award> {
  const reading = readAward(input, definition);
  const place = (pointer: JsonPointer): JsonPointer => awardPlace(pointer, places);
  const { value, findings } = accept(reading, { strict, place, needs: ['learner', 'awardedOn'] });
  return { value: deepFreeze(value as Award), findings };
}

interface Terms {
  readonly strict: boolean;
  readonly place: (pointer: JsonPointer) => JsonPointer;
  readonly needs: readonly string[];
}

function accept<Shape>(
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
function asDoubt(finding: Finding): Finding {
  return finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
}

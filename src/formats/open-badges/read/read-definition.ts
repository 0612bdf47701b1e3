import { MicrocertError } from '../../../foundation/errors/index.js';
import type { JsonPointer } from '../../../foundation/json/pointer.js';
import { deepFreeze, type JsonObject } from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import type { Award } from '../../../model/award.js';
import { defineMicroCertification } from '../../../model/define-micro-certification.js';
import type { MicroCertification } from '../../../model/micro-certification.js';
import { readAward } from '../../../model/read-award.js';
import { readMicroCertification } from '../../../model/read-micro-certification.js';
import { type Accepted, accept, asDoubt } from '../../shared/accept.js';
import { awardPlace, definitionPlace } from './document-pointer.js';
import type { Places } from './findings.js';
import { type Sources, sourceOf } from './sources.js';
import { type Sourced, withoutWrongParts } from './trim.js';

/** How strictly what was read must follow the model. */
export interface Strictness {
  /** `true`: any error makes the credential unreadable. `false`: what is wrong is left out and named. */
  readonly strict: boolean;
  /** Places in the credential. */
  readonly places: Places;
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

/** A definition that was read from terms of others, and where its parts stand. */
export interface LooselyAccepted extends Accepted<MicroCertification> {
  /** Where the parts of the definition stand in the document. */
  readonly sources: Sources;
}

// What is wrong inside an entry is seen when the rest of it is well; deeper than this nothing hides.
const MOST_PASSES = 4;

/** The definition that was read from terms of others: what is wrong is left out in its smallest part, and named. */
export function acceptLoosely(sourced: Sourced, { achievement }: Places): LooselyAccepted {
  const findings: Finding[] = [];
  let { input, sources } = sourced;
  const placed = (found: readonly Finding[]): readonly Finding[] =>
    found.map((one) => ({ ...one, pointer: sourceOf(one.pointer, sources) ?? achievement }));
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    const reading = readMicroCertification(input);
    const errors = reading.findings.filter(({ severity }) => severity === 'error');
    const { value } = reading;
    const whole = Object.hasOwn(value, 'id') && Object.hasOwn(value, 'title');
    if (whole && (errors.length === 0 || pass === MOST_PASSES)) {
      const last = [...findings, ...placed(reading.findings)];
      return { value: defineMicroCertification(value), findings: last.map(asDoubt), sources };
    }
    findings.push(...placed(errors));
    ({ input, sources } = withoutWrongParts({ input, sources }, errors));
  }
  throw new MicrocertError('ERR_CREDENTIAL_UNREADABLE', { findings });
}

/** The award that was read from terms of others; nothing where what makes an award is missing. */
export function acceptAwardLoosely(
  input: JsonObject,
  definition: MicroCertification,
  places: Places,
): Accepted<Award | undefined> {
  const { value, findings } = readAward(input, definition);
  const placed = findings.map((one) => ({ ...one, pointer: awardPlace(one.pointer, places) }));
  const whole = Object.hasOwn(value, 'learner') && Object.hasOwn(value, 'awardedOn');
  const award = whole ? deepFreeze(value as Award) : undefined;
  return { value: award, findings: placed.map(asDoubt) };
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

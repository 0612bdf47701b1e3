import { MicrocertError } from '../foundation/errors/index.js';
import { deepFreeze } from '../foundation/json/values.js';
import type { MicroCertification } from './micro-certification.js';
import type { MicroCertificationInput } from './micro-certification-input.js';
import { readMicroCertification } from './read-micro-certification.js';
import { snapshot } from './snapshot.js';

// Frozen to the bottom, so what was read once cannot have changed since.
const defined = new WeakSet<object>();

/**
 * Makes a definition of what was written: ids given, vocabularies by IRI, frozen.
 *
 * @param input - The definition as written in code, JSON or YAML; anything at all is accepted and looked at.
 * @throws `MicrocertError` `ERR_DEFINITION_INVALID`, whose `findings` name every problem with its place.
 * @example
 * ```ts
 * const definition = defineMicroCertification({
 *   id: 'https://univ.example/micro/soil-health',
 *   title: { en: 'Soil health', fr: 'Santé des sols' },
 *   workload: { ects: 2, hours: 54 },
 * });
 * ```
 */
export function defineMicroCertification(
  input: MicroCertificationInput | unknown,
): MicroCertification {
  if (typeof input === 'object' && input !== null && defined.has(input))
    return input as MicroCertification;
  // A copy first: getters, prototypes and later changes of the caller's object must not matter.
  const { value, findings } = readMicroCertification(snapshot(input));
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new MicrocertError('ERR_DEFINITION_INVALID', { findings: errors });
  const definition = deepFreeze(value as MicroCertification);
  defined.add(definition);
  return definition;
}

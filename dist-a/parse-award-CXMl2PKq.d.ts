import { M as MicroCertification } from './issuer-profile-CoyYci72.js';
import { M as MicroCertificationInput } from './micro-certification-input-BC4II6JW.js';
import { A as Award } from './award-h7clepsy.js';

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
declare function defineMicroCertification(input: MicroCertificationInput | unknown): MicroCertification;

/**
 * Makes an award of what was written: dates in UTC, frozen.
 *
 * @param input - The award as written in code, JSON or YAML.
 * @param definition - The definition that was earned.
 * @throws `MicrocertError` `ERR_AWARD_INVALID`, whose `findings` name every problem with its place.
 */
declare function parseAward(input: unknown, definition: MicroCertification): Award;

export { defineMicroCertification as d, parseAward as p };

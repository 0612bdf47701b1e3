import { MicrocertError } from '../../foundation/errors/index.js';
import { STACKING_TEXTS } from '../../foundation/errors/stacking-texts.js';
import { deepFreeze } from '../../foundation/json/values.js';
import { snapshot } from '../../model/snapshot.js';
import type { Pathway, PathwayInput } from './pathway.js';
import { readPathway } from './read-pathway.js';

// Frozen to the bottom, so what was read once cannot have changed since.
const defined = new WeakSet<object>();

/**
 * Makes a pathway of what was written: every rule looked over, so that somebody can in fact meet it; frozen.
 *
 * @param input - The pathway as written in code, JSON or YAML; anything at all is accepted and looked at.
 * @throws `MicrocertError` `ERR_PATHWAY_INVALID`, whose `findings` name every problem with its place.
 * @example
 * ```ts
 * const pathway = definePathway({
 *   id: 'https://univ.example/du/agroecology',
 *   title: { en: 'University diploma in agroecology', fr: 'DU Agroécologie' },
 *   requires: { all: ['soil', { choose: 1, of: ['water', 'air'] }] },
 *   components: {
 *     soil: { title: { fr: 'Sols' }, accepts: ['https://univ.example/micro/soil-health'], ects: 2 },
 *     water: { title: { fr: 'Eau' }, accepts: ['https://univ.example/micro/water'], ects: 3 },
 *     air: { title: { fr: 'Air' }, accepts: ['https://univ.example/micro/air'], ects: 3 },
 *   },
 *   rules: { credits: { min: 5 } },
 * });
 * ```
 */
export function definePathway(input: PathwayInput | unknown): Pathway {
  if (typeof input === 'object' && input !== null && defined.has(input)) return input as Pathway;
  // A copy first: getters, prototypes and later changes of the caller's object must not matter.
  const { pathway, findings } = readPathway(snapshot(input));
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || pathway === undefined)
    throw new MicrocertError('ERR_PATHWAY_INVALID', { findings: errors }, STACKING_TEXTS);
  const frozen = deepFreeze(pathway);
  defined.add(frozen);
  return frozen;
}

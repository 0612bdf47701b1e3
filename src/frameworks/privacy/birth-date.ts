import type { FrameworkRequirement } from '../framework.js';
import { remarkWhen } from '../requirement.js';
import { freeTextsOf } from './award-texts.js';
import { MINIMISATION } from './citation.js';

const BORN =
  /\b(?:n[ée]e?\(?e?\)? le|date de naissance|date of birth|born (?:on|in)|birth ?date|DOB)\b/iu;

/** A date of birth helps whoever wants to guess an identity, and nobody who reads an award. */
export const birthDate: FrameworkRequirement = {
  id: 'privacy.birthDate',
  name: { en: 'No date of birth', fr: 'Pas de date de naissance' },
  severity: 'warning',
  cites: MINIMISATION,
  stage: 'award',
  reads: ['/award/learner', '/award/evidence', '/award/results'],
  *check({ award }) {
    const types = (award?.learner?.identifiers ?? []).map(
      ({ type }, index) => [`/award/learner/identifiers/${index}/type`, type] as const,
    );
    const found = [
      ...types.filter(([, type]) => /birth|naissance/i.test(type)),
      ...freeTextsOf(award).filter(([, text]) => BORN.test(text)),
    ];
    for (const [pointer] of found)
      yield* remarkWhen(
        true,
        pointer,
        {
          en: 'a date of birth seems to stand here',
          fr: 'une date de naissance semble figurer ici',
        },
        {
          en: 'take it out: an award does not need it',
          fr: 'la retirer : une délivrance n’en a pas besoin',
        },
      );
  },
};

import type { FrameworkRequirement } from '../framework.js';
import { remarkWhen } from '../requirement.js';
import { freeTextsOf } from './award-texts.js';
import { SPECIAL_CATEGORIES } from './citation.js';

// Words for the state of a person and for what is granted because of it, in English and French.
const HEALTH =
  /(?<!\p{L})(?:disab(?:led|ility|ilities)|handicap\p{L}*|dysle[xc]\p{L}*|dysprax\p{L}*|autis\p{L}*|adhd|tdah|illness|maladie|malade|sick leave|arrêt maladie|pregnan\p{L}*|enceinte|grossesse|accommodations?|extra time|tiers[- ]temps|aménagements? (?:d[’']examen|d[’']épreuves?|d[’']études)|rqth|mdph|medical(?: certificate)?|certificat médical)(?!\p{L})/iu;

/** Why somebody had extra time is nobody’s business, and a file that travels tells everybody. */
export const health: FrameworkRequirement = {
  id: 'privacy.health',
  name: {
    en: 'Nothing about health or accommodations',
    fr: 'Rien sur la santé ni sur des aménagements',
  },
  severity: 'warning',
  cites: SPECIAL_CATEGORIES,
  stage: 'award',
  reads: ['/award/learner', '/award/evidence', '/award/results'],
  *check({ award }) {
    for (const [pointer, text] of freeTextsOf(award))
      yield* remarkWhen(
        HEALTH.test(text),
        pointer,
        {
          en: 'this seems to speak of health, or of what was granted because of it',
          fr: 'ceci semble parler de santé, ou de ce qui a été accordé à ce titre',
        },
        {
          en: 'where it is about the learner, take it out; where it is the subject of the training, leave it',
          fr: 's’il s’agit de l’apprenant, le retirer ; si c’est le sujet de la formation, le laisser',
        },
      );
  },
};

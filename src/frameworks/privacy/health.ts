import { lazily } from '../../foundation/lazily.js';
import type { FrameworkRequirement } from '../framework.js';
import { remarkWhen } from '../requirement.js';
import { freeTextsOf } from './award-texts.js';
import { SPECIAL_CATEGORIES } from './citation.js';

// Words for the state of a person and for what is granted because of it, in English and French.
const WORDS = [
  String.raw`disab(?:led|ility|ilities)|handicap\p{L}*|special needs|besoins particuliers|rqth|mdph`,
  String.raw`dysle[xc]\p{L}*|dysprax\p{L}*|dysgraph\p{L}*|dysorthograph\p{L}*|dyscalcul\p{L}*|autis\p{L}*|adhd|tdah?|troubles? dys`,
  '(?:visually|hearing)[- ]impaired|wheelchair|fauteuil roulant|mal[- ]?voyante?s?|non[- ]voyante?s?|mal[- ]?entendante?s?',
  String.raw`illness|maladies?|malades?|hospitali[sz]\p{L}*|(?:sick|medical) leave|burn-?out|psychiatr\p{L}*`,
  String.raw`pregnan\p{L}*|maternity leave|enceinte|grossesse`,
  'arrêts? (?:de )?(?:maladie|travail)|congé (?:de )?maternité',
  "accommodations?|extra time|tiers[- ]temps|temps majoré|aménagements? (?:d[’']examens?|d[’']épreuves?|d[’']études|raisonnables?)",
  'medical(?: certificate)?|certificats? médica(?:l|ux)',
];
const HEALTH = lazily(
  () => new RegExp(String.raw`(?<!\p{L})(?:${WORDS.join('|')})(?!\p{L})`, 'iu'),
);

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
    for (const [pointer] of freeTextsOf(award).filter(([, text]) => HEALTH().test(text)))
      yield* remarkWhen(
        true,
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

import type { FrameworkRequirement } from '../framework.js';
import { remarkWhen } from '../requirement.js';
import { freeTextsOf } from './award-texts.js';
import { MINIMISATION } from './citation.js';
import { holdsContact, holdsEmail } from './contact-patterns.js';

/** Where a learner can be reached is for the learner to say. */
export const contact: FrameworkRequirement = {
  id: 'privacy.contact',
  name: {
    en: 'No e-mail, telephone or postal address in texts',
    fr: 'Pas d’adresse électronique, de téléphone ni d’adresse postale dans les textes',
  },
  severity: 'warning',
  cites: MINIMISATION,
  stage: 'award',
  reads: ['/award/learner', '/award/evidence', '/award/results'],
  *check({ award }) {
    const addresses = (award?.evidence ?? []).map(
      ({ id = '' }, index) => [`/award/evidence/${index}/id`, id] as const,
    );
    const found = [
      ...freeTextsOf(award).filter(([, text]) => holdsContact(text)),
      ...addresses.filter(([, address]) => holdsEmail(address)),
    ];
    for (const [pointer] of found)
      yield* remarkWhen(
        true,
        pointer,
        {
          en: 'an e-mail, telephone or postal address seems to stand here',
          fr: 'une adresse électronique, un téléphone ou une adresse postale semble figurer ici',
        },
        {
          en: 'take it out; an identifier can be hashed: `{ type: emailAddress, hash: sha256$…, salt: … }`',
          fr: 'la retirer ; un identifiant peut être haché : `{ type: emailAddress, hash: sha256$…, salt: … }`',
        },
      );
  },
};

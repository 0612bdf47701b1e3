import type { FrameworkRequirement } from '../framework.js';
import { remarkWhen } from '../requirement.js';
import { freeTextsOf } from './award-texts.js';
import { MINIMISATION } from './citation.js';

const EMAIL = /[^\s@<>]+@[^\s@<>]+\.[\p{L}]{2,}/u;
const PHONE = /(?<![\d.])(?:\+\d{1,3}[ .-]?|0)[1-9](?:[ .-]?\d{2}){4}(?!\d)/;
const STREET =
  /\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|route|quai)\b|\b\d{1,5} (?:\p{Lu}\p{Ll}+ ){1,3}(?:street|st\.|road|rd\.|avenue|lane|drive)\b/iu;

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
    for (const [pointer, text] of freeTextsOf(award))
      yield* remarkWhen(
        [EMAIL, PHONE, STREET].some((address) => address.test(text)),
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

import { remarkWhen } from '../../requirement.js';
import { principle } from '../citation.js';
import type { Principle } from './principle.js';

const name = { en: 'Learner-centred', fr: 'Centrage sur l’apprenant' };
const cites = principle(name);

/** Made for the people who take it. */
export const learnerCentred: Principle = {
  key: 'learnerCentred',
  name,
  requirements: [
    {
      id: 'eu-council-2022.annexII.learnerCentred.purpose',
      name: {
        en: 'It says what learners take it for',
        fr: 'Elle dit à quoi elle sert aux apprenants',
      },
      severity: 'info',
      cites,
      stage: 'definition',
      reads: ['/purposes', '/description'],
      check: ({ definition: { purposes = [], description } }) =>
        remarkWhen(
          purposes.length === 0 && description === undefined,
          '/purposes',
          {
            en: 'nothing says for whom it is, or what they take it for',
            fr: 'rien ne dit à qui elle s’adresse, ni à quoi elle sert',
          },
          {
            en: 'write `purposes: [upskilling]`, or a description',
            fr: 'écrire `purposes: [upskilling]`, ou une description',
          },
        ),
    },
  ],
  forPeople: [
    {
      id: 'eu-council-2022.annexII.learnerCentred.accessible',
      question: {
        en: 'Does it fit the learners it is meant for, disabled ones included, and do they take part in improving it?',
        fr: 'Convient-elle aux apprenants visés, y compris en situation de handicap, et participent-ils à son amélioration ?',
      },
      cites,
    },
  ],
};

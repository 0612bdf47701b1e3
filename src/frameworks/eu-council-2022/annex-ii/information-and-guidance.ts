import { remarkWhen } from '../../requirement.js';
import { principle } from '../citation.js';
import type { Principle } from './principle.js';

const name = { en: 'Information and guidance', fr: 'Information et orientation' };
const cites = principle(name);

/** Part of lifelong guidance, within reach of everybody. */
export const informationAndGuidance: Principle = {
  key: 'informationAndGuidance',
  name,
  requirements: [
    {
      id: 'eu-council-2022.annexII.informationAndGuidance.page',
      name: { en: 'There is a page to read on', fr: 'Une page permet d’en savoir plus' },
      severity: 'info',
      cites,
      stage: 'definition',
      reads: ['/website', '/furtherInformation'],
      check: ({ definition: { website, furtherInformation = [] } }) =>
        remarkWhen(
          website === undefined && furtherInformation.every(({ url }) => url === undefined),
          '/furtherInformation',
          {
            en: 'no page is named where people are informed and advised',
            fr: 'aucune page n’est indiquée pour s’informer et être orienté',
          },
          {
            en: 'add its address: `furtherInformation: [{ url: https://univ.example/micro }]`',
            fr: 'ajouter son adresse : `furtherInformation: [{ url: https://univ.example/micro }]`',
          },
        ),
    },
  ],
  forPeople: [
    {
      id: 'eu-council-2022.annexII.informationAndGuidance.reach',
      question: {
        en: 'Does guidance reach all kinds of learners, whatever their background?',
        fr: 'L’orientation atteint-elle tous les publics, quel que soit leur parcours ?',
      },
      cites,
    },
  ],
};

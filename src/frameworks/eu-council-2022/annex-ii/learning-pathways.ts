import { remarkWhen } from '../../requirement.js';
import { principle } from '../citation.js';
import type { Principle } from './principle.js';

const name = { en: 'Learning pathways', fr: 'Parcours d’apprentissage' };
const cites = principle(name);

/** Modular and stackable; whether something stacks is decided by the body that receives it. */
export const learningPathways: Principle = {
  key: 'learningPathways',
  name,
  requirements: [
    {
      id: 'eu-council-2022.annexII.learningPathways.target',
      name: {
        en: 'The larger award can be looked up',
        fr: 'La certification visée peut être consultée',
      },
      severity: 'info',
      cites,
      stage: 'definition',
      reads: ['/stackability'],
      check: ({ definition: { stackability } }) =>
        (stackability?.towards ?? []).flatMap(({ id }, index) =>
          remarkWhen(
            id === undefined,
            `/stackability/towards/${index}/id`,
            {
              en: 'the larger award has a name but no address, so that nobody can follow the path',
              fr: 'la certification visée a un nom mais pas d’adresse : nul ne peut suivre le parcours',
            },
            {
              en: 'add its address: `id: https://univ.example/du/agroecology`',
              fr: 'ajouter son adresse : `id: https://univ.example/du/agroecologie`',
            },
          ),
        ),
    },
  ],
  forPeople: [
    {
      id: 'eu-council-2022.annexII.learningPathways.prior',
      question: {
        en: 'Can what was learnt elsewhere, on the job or alone be validated for it?',
        fr: 'Ce qui a été appris ailleurs, au travail ou seul peut-il être validé pour elle ?',
      },
      cites,
    },
  ],
};

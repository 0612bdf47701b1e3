import { remarkWhen } from '../../requirement.js';
import { principle } from '../citation.js';
import type { Principle } from './principle.js';

const name = { en: 'Transparency', fr: 'Transparence' };
const cites = principle(name);

/** Measurable, comparable, understandable, and to be found in a catalogue. */
export const transparency: Principle = {
  key: 'transparency',
  name,
  requirements: [
    {
      id: 'eu-council-2022.annexII.transparency.public',
      name: { en: 'The definition can be looked up', fr: 'La définition peut être consultée' },
      severity: 'info',
      cites,
      stage: 'definition',
      reads: ['/id', '/website'],
      check: ({ definition: { id = '', website } }) =>
        remarkWhen(
          website === undefined && !/^https?:/.test(id),
          '/website',
          {
            en: 'no web address leads to this definition',
            fr: 'aucune adresse web ne mène à cette définition',
          },
          {
            en: 'add its page: `website: https://univ.example/micro/soil-health`',
            fr: 'ajouter sa page : `website: https://univ.example/micro/sante-des-sols`',
          },
        ),
    },
  ],
  forPeople: [
    {
      id: 'eu-council-2022.annexII.transparency.catalogue',
      question: {
        en: 'Is it listed in a public catalogue, in words that a learner and an employer understand?',
        fr: 'Figure-t-elle dans un catalogue public, en des termes que comprennent un apprenant et un employeur ?',
      },
      cites,
    },
  ],
};

import { remarkWhen } from '../../requirement.js';
import { principle } from '../citation.js';
import type { Principle } from './principle.js';

const name = { en: 'Portable', fr: 'Transférabilité' };
const cites = principle(name);

/** The learner owns it, keeps it and shows it where they like. */
export const portable: Principle = {
  key: 'portable',
  name,
  requirements: [
    {
      id: 'eu-council-2022.annexII.portable.own',
      name: { en: 'The award holds its own data', fr: 'La délivrance porte ses propres données' },
      severity: 'warning',
      cites,
      stage: 'award',
      reads: ['/award/learner'],
      check: ({ award }) =>
        remarkWhen(
          /^https?:/.test(award?.learner?.id ?? ''),
          '/award/learner/id',
          {
            en: 'the learner is known by a web address only: who holds the site holds the award',
            fr: 'l’apprenant n’est connu que par une adresse web : qui tient le site tient la délivrance',
          },
          {
            en: 'use a DID of the learner: `id: did:key:z6Mk…`',
            fr: 'utiliser un DID de l’apprenant : `id: did:key:z6Mk…`',
          },
        ),
    },
  ],
  forPeople: [
    {
      id: 'eu-council-2022.annexII.portable.share',
      question: {
        en: 'Does the learner receive the file itself, and can they share it without asking anybody?',
        fr: 'L’apprenant reçoit-il le fichier lui-même, et peut-il le partager sans demander à personne ?',
      },
      cites,
    },
  ],
};

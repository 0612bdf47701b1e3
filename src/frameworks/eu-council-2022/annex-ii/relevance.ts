import { remarkWhen } from '../../requirement.js';
import { principle } from '../citation.js';
import type { Principle } from './principle.js';

const name = { en: 'Relevance', fr: 'Pertinence' };
const cites = principle(name);

/** Distinct, targeted, and kept up to date with those who need the skills. */
export const relevance: Principle = {
  key: 'relevance',
  name,
  requirements: [
    {
      id: 'eu-council-2022.annexII.relevance.version',
      name: { en: 'The definition has a version', fr: 'La définition a une version' },
      severity: 'info',
      cites,
      stage: 'definition',
      reads: ['/version'],
      check: ({ definition: { version } }) =>
        remarkWhen(
          version === undefined,
          '/version',
          {
            en: 'nothing shows when the definition was last revised',
            fr: 'rien n’indique quand la définition a été révisée',
          },
          {
            en: 'count its versions: `version: "2026"`',
            fr: 'numéroter ses versions : `version: "2026"`',
          },
        ),
    },
    {
      id: 'eu-council-2022.annexII.relevance.skills',
      name: {
        en: 'It is linked to skills, occupations or a field',
        fr: 'Elle est reliée à des compétences, des métiers ou un domaine',
      },
      severity: 'info',
      cites,
      stage: 'definition',
      reads: ['/alignments', '/outcomes', '/fieldsOfStudy'],
      check: ({ definition: { alignments = [], outcomes = [], fieldsOfStudy = [] } }) =>
        remarkWhen(
          [
            ...alignments,
            ...outcomes.flatMap((outcome) => outcome.alignments ?? []),
            ...fieldsOfStudy,
          ].length === 0,
          '/alignments',
          {
            en: 'no link to skills (ESCO), occupations (ROME) or a field of study',
            fr: 'aucun lien vers des compétences (ESCO), des métiers (ROME) ou un domaine d’études',
          },
          {
            en: 'add at least the field: `fieldsOfStudy: ["0811"]`',
            fr: 'ajouter au moins le domaine : `fieldsOfStudy: ["0811"]`',
          },
        ),
    },
  ],
  forPeople: [
    {
      id: 'eu-council-2022.annexII.relevance.stakeholders',
      question: {
        en: 'Was it made with employers, learners or other people concerned, and is it reviewed with them?',
        fr: 'A-t-elle été conçue avec des employeurs, des apprenants ou d’autres intéressés, et est-elle revue avec eux ?',
      },
      cites,
    },
  ],
};

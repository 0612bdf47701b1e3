import { remarkWhen } from '../../requirement.js';
import { principle } from '../citation.js';
import type { Principle } from './principle.js';

const name = { en: 'Valid assessment', fr: 'Évaluation valable' };
const cites = principle(name);

/** Outcomes are assessed against criteria that learners can know beforehand. */
export const validAssessment: Principle = {
  key: 'validAssessment',
  name,
  requirements: [
    {
      id: 'eu-council-2022.annexII.validAssessment.criteria',
      name: {
        en: 'Every assessment says what is asked',
        fr: 'Chaque évaluation dit ce qui est demandé',
      },
      severity: 'warning',
      cites,
      stage: 'definition',
      reads: ['/assessments'],
      check: ({ definition: { assessments = [] } }) =>
        assessments.flatMap(({ criteria }, index) =>
          remarkWhen(
            criteria === undefined,
            `/assessments/${index}/criteria`,
            {
              en: 'nothing says by which criteria this assessment judges',
              fr: 'rien ne dit selon quels critères cette évaluation juge',
            },
            {
              en: 'say it in a sentence: `criteria: { en: Names every horizon and justifies the diagnosis }`',
              fr: 'le dire en une phrase : `criteria: { fr: Nomme chaque horizon et justifie le diagnostic }`',
            },
          ),
        ),
    },
  ],
  forPeople: [
    {
      id: 'eu-council-2022.annexII.validAssessment.fitting',
      question: {
        en: 'Does each kind of assessment really show the outcome that it assesses?',
        fr: 'Chaque type d’évaluation montre-t-il vraiment l’acquis qu’il évalue ?',
      },
      cites,
    },
  ],
};

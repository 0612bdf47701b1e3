import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { learningOutcomes } from '../learning-outcomes.js';

/** Every outcome is assessed by at least one assessment. */
export const outcomesAssessed: ConsistencyRule = {
  id: 'eu-council-2022.learningOutcomes.assessed',
  name: { en: 'Every outcome is assessed', fr: 'Chaque acquis est évalué' },
  severity: 'warning',
  cites: readingOf(learningOutcomes.cites),
  reads: ['/outcomes', '/assessments'],
  *check({ definition: { outcomes = [], assessments = [] } }) {
    const assessed = new Set(assessments.flatMap(({ assesses = [] }) => assesses));
    for (const [index, { id }] of outcomes.entries()) {
      if (assessed.has(id)) continue;
      yield {
        pointer: `/outcomes/${index}`,
        text: {
          en: 'no assessment assesses this outcome',
          fr: 'aucune évaluation n’évalue cet acquis',
        },
        hint: {
          en: `add its id to an assessment, \`assesses: [${id}]\`, or write \`assesses: all\``,
          fr: `ajouter son identifiant à une évaluation, \`assesses: [${id}]\`, ou écrire \`assesses: all\``,
        },
      };
    }
  },
};

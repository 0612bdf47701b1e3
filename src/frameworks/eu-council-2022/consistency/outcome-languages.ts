import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { learningOutcomes } from '../learning-outcomes.js';
import { lacking, primaryLanguages } from './primary-languages.js';

/** A reader of one language finds every outcome in it. */
export const outcomeLanguages: ConsistencyRule = {
  id: 'eu-council-2022.learningOutcomes.languages',
  name: { en: 'Outcomes in the same languages', fr: 'Acquis dans les mêmes langues' },
  severity: 'warning',
  cites: readingOf(learningOutcomes.cites),
  reads: ['/outcomes'],
  *check({ definition: { outcomes = [] } }) {
    const used = primaryLanguages(...outcomes.map(({ statement }) => statement));
    for (const [index, { statement }] of outcomes.entries()) {
      const missing = lacking(primaryLanguages(statement), used);
      if (missing.length === 0) continue;
      yield {
        pointer: `/outcomes/${index}/statement`,
        text: {
          en: 'other outcomes are stated in a language that this one lacks',
          fr: 'd’autres acquis sont énoncés dans une langue que celui-ci n’a pas',
        },
        hint: {
          en: `add the statement in: ${missing.join(', ')}`,
          fr: `ajouter l’énoncé dans la langue : ${missing.join(', ')}`,
        },
      };
    }
  },
};

import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { title } from '../title.js';
import { lacking, primaryLanguages } from './primary-languages.js';

/** A reader of one language finds the title in it. */
export const titleLanguages: ConsistencyRule = {
  id: 'eu-council-2022.title.languages',
  name: { en: 'Title in every language used', fr: 'Intitulé dans chaque langue utilisée' },
  severity: 'warning',
  cites: readingOf(title.cites),
  reads: ['/title'],
  *check({ definition }) {
    const { outcomes = [], description } = definition;
    const used = primaryLanguages(description, ...outcomes.map(({ statement }) => statement));
    const missing = lacking(primaryLanguages(definition.title), used);
    if (missing.length === 0) return;
    yield {
      pointer: '/title',
      text: {
        en: 'description and outcomes use a language that the title lacks',
        fr: 'la description et les acquis utilisent une langue que l’intitulé n’a pas',
      },
      hint: {
        en: `add the title in: ${missing.join(', ')}`,
        fr: `ajouter l’intitulé dans la langue : ${missing.join(', ')}`,
      },
    };
  },
};

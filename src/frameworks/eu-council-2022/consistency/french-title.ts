import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { title } from '../title.js';
import { primaryLanguages } from './primary-languages.js';

/** What is awarded in France has a French title. */
export const frenchTitle: ConsistencyRule = {
  id: 'eu-council-2022.title.french',
  name: {
    en: 'French title for an award from France',
    fr: 'Intitulé français pour une certification délivrée en France',
  },
  severity: 'warning',
  cites: readingOf(title.cites),
  reads: ['/title'],
  *check({ definition, issuer }) {
    const countries = [issuer, ...(definition.awardingBodies ?? [])].map((body) => body?.country);
    if (!countries.includes('FR') || primaryLanguages(definition.title).has('fr')) return;
    yield {
      pointer: '/title/fr',
      text: {
        en: 'it is awarded in France and has no title in French',
        fr: 'elle est délivrée en France et n’a pas d’intitulé en français',
      },
      hint: {
        en: 'add the French title: `title: { fr: Santé des sols, en: Soil health }`',
        fr: 'ajouter l’intitulé français : `title: { fr: Santé des sols, en: Soil health }`',
      },
    };
  },
};

import type { QualityAssurance } from '../../../model/micro-certification.js';
import { remarkWhen } from '../../requirement.js';
import { principle } from '../citation.js';
import type { Principle } from './principle.js';

const name = { en: 'Quality', fr: 'Qualité' };
const cites = principle(name);

/** Names under which the European standards and the bodies that work by them are known. */
const ESG = /\b(?:ESG|ENQA|EQAR|DEQAR|HC[EÉ]RES)\b|enqa\.eu|eqar\.eu|hceres\.fr/iu;

/** Internal and external quality assurance, in higher education by the European standards (ESG). */
export const quality: Principle = {
  key: 'quality',
  name,
  requirements: [
    {
      id: 'eu-council-2022.annexII.quality.standards',
      name: {
        en: 'Quality assurance follows the European standards',
        fr: 'L’assurance qualité suit les références européennes',
      },
      severity: 'warning',
      cites,
      stage: 'definition',
      reads: ['/qualityAssurance'],
      check: ({ definition: { qualityAssurance = [] } }) =>
        remarkWhen(
          qualityAssurance.length > 0 && !qualityAssurance.some(namesTheStandards),
          '/qualityAssurance',
          {
            en: 'no reference to the European standards (ESG), or to a body that works by them',
            fr: 'aucune référence aux références européennes (ESG), ni à un organisme qui les suit',
          },
          {
            en: 'where it holds, name them: `title: { en: ESG 2015 }`, or the entry in DEQAR as `reference`',
            fr: 'si c’est le cas, les nommer : `title: { fr: ESG 2015 }`, ou l’entrée DEQAR dans `reference`',
          },
        ),
    },
  ],
  forPeople: [
    {
      id: 'eu-council-2022.annexII.quality.feedback',
      question: {
        en: 'Is there internal quality assurance that hears learners and peers, and an address for complaints?',
        fr: 'Une assurance qualité interne entend-elle les apprenants et les pairs, et y a-t-il une adresse pour les réclamations ?',
      },
      cites,
    },
  ],
};

function namesTheStandards({ title = {}, body, reference = '' }: QualityAssurance): boolean {
  const texts = [...Object.values(title), ...Object.values(body?.name ?? {}), reference];
  return texts.some((text) => ESG.test(text));
}

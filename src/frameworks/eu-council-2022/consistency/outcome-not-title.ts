import { lazily } from '../../../foundation/lazily.js';
import type { ConsistencyRule } from '../../framework.js';
import { readingOf } from '../citation.js';
import { learningOutcomes } from '../learning-outcomes.js';

/** An outcome says more than the title. */
export const outcomeNotTitle: ConsistencyRule = {
  id: 'eu-council-2022.learningOutcomes.notTheTitle',
  name: { en: 'Outcomes say more than the title', fr: 'Les acquis disent plus que l’intitulé' },
  severity: 'warning',
  cites: readingOf(learningOutcomes.cites),
  reads: ['/outcomes', '/title'],
  *check({ definition: { outcomes = [], title = {} } }) {
    const titles = new Set(Object.values(title).map(plain));
    for (const [index, { statement }] of outcomes.entries()) {
      for (const [language, text] of Object.entries(statement)) {
        if (!titles.has(plain(text))) continue;
        yield {
          pointer: `/outcomes/${index}/statement/${language}`,
          text: {
            en: 'this outcome only repeats the title',
            fr: 'cet acquis ne fait que répéter l’intitulé',
          },
          hint: {
            en: 'say what the learner can do afterwards: `Interprets a soil profile in the field`',
            fr: 'dire ce que l’apprenant sait faire ensuite : `Interprète un profil de sol sur le terrain`',
          },
        };
      }
    }
  },
};

const OTHERS = lazily(() => /[^\p{L}\p{N}]+/gu);

/** Letters and digits only, so that a full stop or a capital makes no difference. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(OTHERS(), ' ').trim();
}

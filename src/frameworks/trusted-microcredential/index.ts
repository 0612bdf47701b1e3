import type { LocalText } from '../../foundation/locale.js';
import { citedFrom } from '../cited.js';
import { councilRecommendation2022 } from '../eu-council-2022/index.js';
import { extendFramework } from '../extend-framework.js';
import type { Framework } from '../framework.js';
import { remarkWhen } from '../requirement.js';

const title: LocalText = {
  en: '1EdTech TrustEd Microcredential (framework of March 2024)',
  fr: '1EdTech TrustEd Microcredential (cadre de mars 2024)',
};
const cite = citedFrom(title);

/**
 * An advisory list for 1EdTech’s TrustEd Microcredential. Known are its two kinds: Knowledge, for outcomes validated by
 * an assessment, and Application, for a use that was shown. The table of its fields is not known, so nothing else is
 * asked, and no type of it is written into a credential.
 */
export const trustedMicrocredential: Framework = extendFramework(councilRecommendation2022, {
  id: 'trusted-microcredential',
  title,
  cites: cite({ en: 'as far as it is known', fr: 'pour ce qui en est connu' }),
  requirements: [
    {
      id: 'trusted-microcredential.assessed',
      name: {
        en: 'Outcomes are validated by an assessment',
        fr: 'Les acquis sont validés par une évaluation',
      },
      severity: 'info',
      cites: cite(
        {
          en: 'type Knowledge: validated assessment of outcomes',
          fr: 'type Knowledge : évaluation validée des acquis',
        },
        true,
      ),
      stage: 'definition',
      reads: ['/outcomes', '/assessments'],
      check: ({ definition: { outcomes = [], assessments = [] } }) =>
        remarkWhen(
          outcomes.length === 0 || assessments.every(({ assesses = [] }) => assesses.length === 0),
          '/assessments',
          {
            en: 'no assessment validates an outcome: it would be a badge of another kind',
            fr: 'aucune évaluation ne valide un acquis : ce serait un badge d’une autre sorte',
          },
          {
            en: 'say which outcomes are assessed: `assesses: all`',
            fr: 'dire quels acquis sont évalués : `assesses: all`',
          },
        ),
    },
    {
      id: 'trusted-microcredential.evidence',
      name: {
        en: 'A use that was shown has evidence',
        fr: 'Une mise en application montrée a des preuves',
      },
      severity: 'info',
      cites: cite(
        {
          en: 'type Application: demonstrated use',
          fr: 'type Application : mise en application démontrée',
        },
        true,
      ),
      stage: 'award',
      reads: ['/award/evidence'],
      check: ({ award }) =>
        remarkWhen(
          (award?.evidence ?? []).length === 0,
          '/award/evidence',
          {
            en: 'no evidence shows the learner at work; for the type Knowledge none is asked',
            fr: 'aucune preuve ne montre l’apprenant à l’œuvre ; le type Knowledge n’en demande pas',
          },
          {
            en: 'where there is some, add it: `evidence: [{ id: https://…, genre: portfolio }]`',
            fr: 's’il y en a, l’ajouter : `evidence: [{ id: https://…, genre: portfolio }]`',
          },
        ),
    },
  ],
  forPeople: [
    {
      id: 'trusted-microcredential.fields',
      question: {
        en: 'Does it have the fields that 1EdTech asks for, whose table is not known here?',
        fr: 'A-t-elle les champs que demande 1EdTech, dont le tableau n’est pas connu ici ?',
      },
      cites: cite({ en: 'metadata levels', fr: 'niveaux de métadonnées' }),
    },
  ],
});

import type { LocalText } from '../../foundation/locale.js';
import { citedFrom } from '../cited.js';
import { councilRecommendation2022 } from '../eu-council-2022/index.js';
import { extendFramework } from '../extend-framework.js';
import type { Framework } from '../framework.js';
import { remarkWhen } from '../requirement.js';

const title: LocalText = {
  en: 'Digital FCU, common frame of micro-certifications of French universities, version 1 (15 November 2023)',
  fr: 'Digital FCU, « Cadre commun des micro-certifications », version 1 (15 novembre 2023)',
};
const cite = citedFrom(title);
const [LEAST_HOURS, MOST_HOURS] = [7, 30] as const;

/**
 * The common frame that Digital FCU wrote with nineteen universities, FUN and UniCamp. Its volume, its validity without
 * limit and its approach by competences are known; its levels, modes and grid of criteria are not, so nothing is
 * asked about them. Hours alone are enough: ECTS credits are optional, and may be fractions.
 */
export const digitalFcu: Framework = extendFramework(councilRecommendation2022, {
  id: 'digital-fcu',
  title,
  cites: cite({ en: 'as a whole', fr: 'dans son ensemble' }, true),
  requirements: [
    {
      id: 'digital-fcu.hours',
      name: { en: 'From 7 to 30 hours', fr: 'De 7 à 30 heures' },
      severity: 'error',
      cites: cite({ en: 'volume: from 7 to 30 hours', fr: 'volume : de 7 à 30 heures' }, true),
      stage: 'definition',
      reads: ['/workload'],
      check: ({ definition: { workload: { hours } = {} } }) =>
        remarkWhen(
          hours === undefined || hours < LEAST_HOURS || hours > MOST_HOURS,
          '/workload/hours',
          hours === undefined
            ? {
                en: 'the workload is not stated in hours',
                fr: 'la charge de travail n’est pas en heures',
              }
            : {
                en: 'the workload is not between 7 and 30 hours',
                fr: 'la charge de travail n’est pas comprise entre 7 et 30 heures',
              },
          {
            en: 'write the hours: `workload: { hours: 25 }`; credits may stand beside them',
            fr: 'écrire les heures : `workload: { hours: 25 }` ; des crédits peuvent s’y ajouter',
          },
        ),
    },
    {
      id: 'digital-fcu.validity',
      name: { en: 'Valid without limit', fr: 'Sans limitation de validité' },
      severity: 'error',
      cites: cite(
        {
          en: '« sans limitation de validité » (the sentence goes on; its rest is not known)',
          fr: '« sans limitation de validité » (la phrase continue ; la suite n’est pas connue)',
        },
        true,
      ),
      stage: 'definition',
      reads: ['/validity'],
      check: ({ definition: { validity } }) =>
        remarkWhen(
          validity !== undefined,
          '/validity',
          { en: 'the award would expire', fr: 'la délivrance expirerait' },
          {
            en: 'leave `validity` out; an award made in error or by fraud can still be revoked',
            fr: 'retirer `validity` ; une délivrance faite par erreur ou par fraude reste révocable',
          },
        ),
    },
    {
      id: 'digital-fcu.competences',
      name: {
        en: 'Every target competence is assessed',
        fr: 'Chaque compétence cible est évaluée',
      },
      severity: 'warning',
      cites: cite({
        en: '« évaluation des compétences cibles »; how microcert reads it',
        fr: '« évaluation des compétences cibles » ; lecture qu’en fait microcert',
      }),
      stage: 'definition',
      reads: ['/outcomes', '/assessments'],
      check: ({ definition: { outcomes = [], assessments = [] } }) => {
        const assessed = new Set(assessments.flatMap(({ assesses = [] }) => assesses));
        return outcomes.flatMap(({ id }, index) =>
          remarkWhen(
            !assessed.has(id),
            `/outcomes/${index}`,
            {
              en: 'no assessment tests this competence',
              fr: 'aucune évaluation ne teste cette compétence',
            },
            {
              en: `name it in an assessment: \`assesses: [${id}]\``,
              fr: `la nommer dans une évaluation : \`assesses: [${id}]\``,
            },
          ),
        );
      },
    },
    {
      id: 'digital-fcu.qualityFramework',
      name: {
        en: 'The framework of quality assurance is named',
        fr: 'Le cadre d’assurance qualité est nommé',
      },
      severity: 'warning',
      cites: cite({
        en: 'quality criteria (their list is not known); how microcert reads it',
        fr: 'critères de qualité (liste non connue) ; lecture qu’en fait microcert',
      }),
      stage: 'definition',
      reads: ['/qualityAssurance'],
      check: ({ definition: { qualityAssurance = [] } }) =>
        remarkWhen(
          qualityAssurance.length > 0 && qualityAssurance.every((each) => each.title === undefined),
          '/qualityAssurance/0/title',
          {
            en: 'no framework of quality assurance is named',
            fr: 'aucun cadre d’assurance qualité n’est nommé',
          },
          { en: 'name it: `title: { en: ESG 2015 }`', fr: 'le nommer : `title: { fr: ESG 2015 }`' },
        ),
    },
  ],
  forPeople: [
    {
      id: 'digital-fcu.criteria',
      question: {
        en: 'Does it meet the quality criteria of the common frame, whose list is not known here?',
        fr: 'Répond-elle aux critères de qualité du cadre commun, dont la liste n’est pas connue ici ?',
      },
      cites: cite({ en: 'quality criteria', fr: 'critères de qualité' }),
    },
  ],
});

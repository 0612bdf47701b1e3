import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import { ACCREDITATION_TYPES } from '../../vocabulary/generated/accreditation-types.js';
import type { ConformitySubject, ElementRule, FrameworkElement } from '../framework.js';
import { mandatoryElement, readingOf } from './citation.js';
import { conceptRules } from './concept-rules.js';

const name: LocalText = {
  en: 'Type of quality assurance used to underpin the micro-credential',
  fr: 'Type d’assurance qualité sur laquelle repose la microcertification',
};
const cites = mandatoryElement(name, true);

const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.qualityAssurance.given',
  severity: 'error',
  cites,
  *check({ definition: { qualityAssurance: assurances = [] } }) {
    if (assurances.length > 0) return;
    yield {
      pointer: '/qualityAssurance',
      text: { en: 'no quality assurance is stated', fr: 'aucune assurance qualité n’est indiquée' },
      hint: {
        en: 'write `qualityAssurance: [{ type: institutional-quality-assurance, title: { en: ESG 2015 } }]`',
        fr: 'écrire `qualityAssurance: [{ type: institutional-quality-assurance, title: { fr: ESG 2015 } }]`',
      },
    };
  },
};

const named: ElementRule = {
  id: 'eu-council-2022.qualityAssurance.named',
  name: {
    en: 'The agency or framework of quality assurance is named',
    fr: 'L’agence ou le cadre d’assurance qualité est nommé',
  },
  severity: 'warning',
  cites: readingOf(cites),
  *check({ definition: { qualityAssurance: assurances = [] } }) {
    for (const [index, { title, body }] of assurances.entries()) {
      if (title !== undefined || body !== undefined) continue;
      yield {
        pointer: `/qualityAssurance/${index}`,
        text: {
          en: 'neither the agency nor the framework of quality assurance is named',
          fr: 'ni l’agence ni le cadre d’assurance qualité n’est nommé',
        },
        hint: {
          en: 'name the body, `body: { name: { en: Hcéres } }`, or the framework, `title: { en: ESG 2015 }`',
          fr: 'nommer l’organisme, `body: { name: { fr: Hcéres } }`, ou le cadre, `title: { fr: ESG 2015 }`',
        },
      };
    }
  },
};

const referenced: ElementRule = {
  id: 'eu-council-2022.qualityAssurance.referenced',
  name: {
    en: 'An address leads to the decision or report',
    fr: 'Une adresse mène à la décision ou au rapport',
  },
  severity: 'info',
  cites: readingOf(cites),
  *check({ definition: { qualityAssurance: assurances = [] } }) {
    for (const [index, { reference }] of assurances.entries()) {
      if (reference !== undefined) continue;
      yield {
        pointer: `/qualityAssurance/${index}/reference`,
        text: {
          en: 'no address leads to the decision or report',
          fr: 'aucune adresse ne mène à la décision ou au rapport',
        },
        hint: {
          en: 'add the address of the decision, report or register entry as `reference`',
          fr: 'ajouter l’adresse de la décision, du rapport ou du registre dans `reference`',
        },
      };
    }
  },
};

/** What quality assurance stands behind it. */
export const qualityAssurance: FrameworkElement = {
  key: 'qualityAssurance',
  name,
  mandatory: true,
  stage: 'definition',
  cites,
  reads: ['/qualityAssurance'],
  given,
  rules: [
    named,
    ...conceptRules({
      prefix: 'eu-council-2022.qualityAssurance',
      cites: readingOf(cites),
      scheme: ACCREDITATION_TYPES,
      values: ({ definition: { qualityAssurance: assurances = [] } }) =>
        assurances.map(({ type }, index) => [`/qualityAssurance/${index}/type`, type] as const),
    }),
    referenced,
  ],
};

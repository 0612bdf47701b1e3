import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import type { ConformitySubject, ElementRule, FrameworkElement } from '../framework.js';
import { isHigherEducation } from '../higher-education.js';
import { mandatoryElement, readingOf } from './citation.js';

const name: LocalText = {
  en: 'Notional workload needed to achieve the learning outcomes (in European Credit Transfer and Accumulation System – ECTS, wherever possible)',
  fr: 'Charge de travail théorique nécessaire à l’obtention des acquis d’apprentissage (en ECTS dans la mesure du possible)',
};
const cites = mandatoryElement(name, true);

/** In ECTS credits wherever possible: hours alone are therefore accepted, silence is not. */
const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.notionalWorkload.given',
  severity: 'error',
  cites,
  *check({ definition: { workload = {} } }) {
    if ((workload.ects ?? 0) > 0 || (workload.hours ?? 0) > 0) return;
    yield {
      pointer: '/workload',
      text: { en: 'no workload is stated', fr: 'aucune charge de travail n’est indiquée' },
      hint: {
        en: 'give ECTS credits, hours, or both: `workload: { ects: 1, hours: 25 }`',
        fr: 'donner des crédits ECTS, des heures, ou les deux : `workload: { ects: 1, hours: 25 }`',
      },
    };
  },
};

const notZero: ElementRule = {
  id: 'eu-council-2022.notionalWorkload.notZero',
  name: { en: 'A workload is not zero', fr: 'Une charge de travail n’est pas nulle' },
  severity: 'warning',
  cites: readingOf(cites),
  *check({ definition: { workload = {} } }) {
    for (const member of ['ects', 'hours'] as const) {
      if (workload[member] !== 0) continue;
      yield {
        pointer: `/workload/${member}`,
        text: {
          en: 'a workload of zero says nothing',
          fr: 'une charge de travail nulle ne dit rien',
        },
        hint: { en: `leave \`${member}\` out`, fr: `retirer \`${member}\`` },
      };
    }
  },
};

/** In higher education credits are possible. */
const inCredits: ElementRule = {
  id: 'eu-council-2022.notionalWorkload.inCredits',
  name: {
    en: 'Higher education states credits',
    fr: 'L’enseignement supérieur indique des crédits',
  },
  severity: 'warning',
  cites: readingOf(cites),
  *check({ definition }) {
    if (!isHigherEducation(definition) || definition.workload?.ects !== undefined) return;
    yield {
      pointer: '/workload/ects',
      text: {
        en: 'it comes from higher education, and no ECTS credits are stated',
        fr: 'elle relève de l’enseignement supérieur, et aucun crédit ECTS n’est indiqué',
      },
      hint: {
        en: 'add the credits, fractions are allowed: `ects: 0.5`',
        fr: 'ajouter les crédits, les fractions sont permises : `ects: 0.5`',
      },
    };
  },
};

/** How long it takes. */
export const notionalWorkload: FrameworkElement = {
  key: 'notionalWorkload',
  name,
  mandatory: true,
  stage: 'definition',
  cites,
  reads: ['/workload'],
  given,
  rules: [notZero, inCredits],
};

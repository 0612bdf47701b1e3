import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import type { ConformitySubject, FrameworkElement } from '../framework.js';
import { mandatoryElement } from './citation.js';

const name: LocalText = {
  en: 'Level (and cycle, if applicable) of the learning experience leading to the micro-credential (European Qualifications Framework, Qualifications Frameworks in the European Higher Education Area), if applicable',
  fr: 'Niveau (et cycle, le cas échéant) de l’expérience d’apprentissage conduisant à la microcertification (cadre européen des certifications, cadres de certification de l’espace européen de l’enseignement supérieur), le cas échéant',
};
const cites = mandatoryElement(name, true);

/** Only "if applicable": saying outright that none applies is an answer, silence is not. */
const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.level.given',
  severity: 'error',
  cites,
  *check({ definition: { level = {} } }) {
    if (Object.keys(level).length > 0) return;
    yield {
      pointer: '/level',
      text: {
        en: 'no level is stated, nor that none applies',
        fr: 'aucun niveau n’est indiqué, ni qu’aucun ne s’applique',
      },
      hint: {
        en: 'write `level: { eqf: 6, cycle: first }`, or the reason: `level: { notApplicable: { en: … } }`',
        fr: 'écrire `level: { eqf: 6, cycle: first }`, ou la raison : `level: { notApplicable: { fr: … } }`',
      },
    };
  },
};

/** At which level the learning is. */
export const level: FrameworkElement = {
  key: 'level',
  name,
  mandatory: true,
  stage: 'definition',
  cites,
  reads: ['/level'],
  given,
  rules: [],
};

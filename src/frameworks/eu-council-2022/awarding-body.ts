import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import type { ConformitySubject, ElementRule, FrameworkElement } from '../framework.js';
import { mandatoryElement, readingOf } from './citation.js';

const name: LocalText = { en: 'Awarding body(ies)', fr: 'Organisme(s) de délivrance' };
const cites = mandatoryElement(name);

const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.awardingBody.given',
  severity: 'error',
  cites,
  *check({ definition: { awardingBodies = [] } }) {
    if (awardingBodies.length > 0) return;
    yield {
      pointer: '/awardingBodies',
      text: { en: 'no awarding body is named', fr: 'aucun organisme de délivrance n’est nommé' },
      hint: {
        en: 'name it: `awardingBodies: [{ name: { en: University of Exampletown }, country: FR }]`',
        fr: 'le nommer : `awardingBodies: [{ name: { fr: Université d’Exempleville }, country: FR }]`',
      },
    };
  },
};

const identified: ElementRule = {
  id: 'eu-council-2022.awardingBody.identified',
  name: {
    en: 'The awarding body has an identifier',
    fr: 'L’organisme de délivrance a un identifiant',
  },
  severity: 'warning',
  cites: readingOf(cites),
  *check({ definition: { awardingBodies = [] } }) {
    for (const [index, { id, identifiers = [] }] of awardingBodies.entries()) {
      if (id !== undefined || identifiers.length > 0) continue;
      yield {
        pointer: `/awardingBodies/${index}`,
        text: {
          en: 'the awarding body has a name only; names alone can be confused',
          fr: 'l’organisme de délivrance n’a qu’un nom ; des noms seuls peuvent être confondus',
        },
        hint: {
          en: 'add an id, or a registered identifier: `identifiers: [{ type: ext:ROR, value: … }]`',
          fr: 'ajouter un identifiant, ou un numéro de registre : `identifiers: [{ type: ext:UAI, value: … }]`',
        },
      };
    }
  },
};

/** Who awards it. */
export const awardingBody: FrameworkElement = {
  key: 'awardingBody',
  name,
  mandatory: true,
  stage: 'definition',
  cites,
  reads: ['/awardingBodies'],
  given,
  rules: [identified],
};

import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import type { ConformitySubject, FrameworkElement } from '../framework.js';
import { optionalElement } from './citation.js';

const name: LocalText = { en: 'Further information', fr: 'Informations complémentaires' };
const cites = optionalElement(name);

const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.furtherInformation.given',
  severity: 'info',
  cites,
  *check({ definition }) {
    if ((definition.furtherInformation ?? []).length > 0) return;
    yield {
      pointer: '/furtherInformation',
      text: {
        en: 'no further information is given',
        fr: 'aucune information complémentaire n’est donnée',
      },
      hint: {
        en: 'if there is more to know, add a text or an address: `furtherInformation: [{ url: https://… }]`',
        fr: 's’il y a autre chose à savoir, ajouter un texte ou une adresse : `furtherInformation: [{ url: https://… }]`',
      },
    };
  },
};

/** Anything else worth knowing. */
export const furtherInformation: FrameworkElement = {
  key: 'furtherInformation',
  name,
  mandatory: false,
  stage: 'definition',
  cites,
  reads: ['/furtherInformation'],
  given,
  rules: [],
};

import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import type { ConformitySubject, ElementRule, FrameworkElement } from '../framework.js';
import { mandatoryElement, readingOf } from './citation.js';

const name: LocalText = {
  en: 'Country(ies)/Region(s) of the issuer',
  fr: 'Pays/région(s) de l’émetteur',
};
const cites = mandatoryElement(name);
const hint: LocalText = {
  en: 'write the code of two letters: `country: FR`; for a region add `region: Occitanie`',
  fr: 'écrire le code de deux lettres : `country: FR` ; pour une région, ajouter `region: Occitanie`',
};

/** The issuer is known when somebody signs; until then the awarding bodies stand for it. */
const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.issuerCountry.given',
  severity: 'error',
  cites,
  *check({ definition: { awardingBodies = [] }, issuer }) {
    if (
      issuer?.country !== undefined ||
      awardingBodies.some(({ country }) => country !== undefined)
    )
      return;
    yield {
      pointer: awardingBodies.length > 0 ? '/awardingBodies/0/country' : '/awardingBodies',
      text: {
        en: 'neither an awarding body nor the issuer says in which country it is',
        fr: 'ni un organisme de délivrance ni l’émetteur n’indique son pays',
      },
      hint,
    };
  },
};

const ofIssuer: ElementRule = {
  id: 'eu-council-2022.issuerCountry.ofIssuer',
  name: { en: 'The issuer says in which country it is', fr: 'L’émetteur indique son pays' },
  severity: 'warning',
  cites: readingOf(cites),
  *check({ issuer }) {
    if (issuer === undefined || issuer.country !== undefined) return;
    yield {
      pointer: '/issuer/country',
      text: {
        en: 'the profile of the issuer does not say in which country it is',
        fr: 'le profil de l’émetteur n’indique pas son pays',
      },
      hint,
    };
  },
};

/** Where it comes from. */
export const issuerCountry: FrameworkElement = {
  key: 'issuerCountry',
  name,
  mandatory: true,
  stage: 'definition',
  cites,
  reads: ['/awardingBodies', '/issuer/country'],
  given,
  rules: [ofIssuer],
};

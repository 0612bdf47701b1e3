import { lazily } from '../../foundation/lazily.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import type { ConformitySubject, ElementRule, FrameworkElement } from '../framework.js';
import { mandatoryElement, readingOf } from './citation.js';

const name: LocalText = { en: 'Learning outcomes', fr: 'Acquis d’apprentissage' };
const cites = mandatoryElement(name);
const MIN_CHARACTERS = 10;
const MAX_CHARACTERS = 300;

// Verbs for what nobody can see a learner do.
const VAGUE: Readonly<Record<string, () => RegExp>> = {
  en: lazily(
    () =>
      /^(?:(?:to )?be able to |to )?(?:knows?|understands?|learns?|appreciates?|(?:is|be) (?:aware|familiar))(?!\p{L})/iu,
  ),
  fr: lazily(
    () =>
      /^(?:être capable de )?(?:connaître|connaît|comprendre|comprend|apprendre|apprend|découvrir|découvre|(?:être|est) sensibilisée?|se familiariser)(?!\p{L})/iu,
  ),
};

const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.learningOutcomes.given',
  severity: 'error',
  cites,
  *check({ definition: { outcomes = [] } }) {
    if (outcomes.length > 0) return;
    yield {
      pointer: '/outcomes',
      text: {
        en: 'no learning outcome is stated',
        fr: 'aucun acquis d’apprentissage n’est énoncé',
      },
      hint: {
        en: 'say what the learner can do: `outcomes: [{ en: Interprets a soil profile in the field }]`',
        fr: 'dire ce que l’apprenant sait faire : `outcomes: [{ fr: Interprète un profil de sol sur le terrain }]`',
      },
    };
  },
};

const length: ElementRule = {
  id: 'eu-council-2022.learningOutcomes.length',
  name: { en: 'Statements have a sane length', fr: 'Les énoncés ont une longueur raisonnable' },
  severity: 'warning',
  cites: readingOf(cites),
  *check({ definition: { outcomes = [] } }) {
    for (const [index, { statement }] of outcomes.entries()) {
      for (const [language, text] of Object.entries(statement)) {
        if (hasSaneLength(text)) continue;
        yield {
          pointer: `/outcomes/${index}/statement/${language}`,
          text: {
            en: 'this statement is too short or too long to say one thing clearly',
            fr: 'cet énoncé est trop court ou trop long pour dire clairement une chose',
          },
          hint: {
            en: 'write one sentence of 10 to 300 characters: a verb, what it is done to, and in which setting',
            fr: 'écrire une phrase de 10 à 300 caractères : un verbe, son objet, et dans quel contexte',
          },
        };
      }
    }
  },
};

const LATIN = lazily(() => /^[\p{Script=Latin}\p{P}\p{Z}\d]+$/u);

/** Scripts without spaces say more in fewer characters, so the lower bound holds for Latin script only. */
function hasSaneLength(text: string): boolean {
  const characters = [...text.trim()].length;
  return characters <= MAX_CHARACTERS && (characters >= MIN_CHARACTERS || !LATIN().test(text));
}

const observable: ElementRule = {
  id: 'eu-council-2022.learningOutcomes.observable',
  name: {
    en: 'Statements begin with what can be observed',
    fr: 'Les énoncés commencent par ce qui s’observe',
  },
  severity: 'warning',
  cites: readingOf(cites),
  *check({ definition: { outcomes = [] } }) {
    for (const [index, { statement, kind }] of outcomes.entries()) {
      if (kind === 'knowledge') continue;
      for (const [language, text] of Object.entries(statement)) {
        if (!VAGUE[language.slice(0, 2)]?.().test(text.trim())) continue;
        yield {
          pointer: `/outcomes/${index}/statement/${language}`,
          text: {
            en: 'this statement starts with a verb that an assessment cannot observe',
            fr: 'cet énoncé commence par un verbe qu’une évaluation ne peut pas observer',
          },
          hint: {
            en: 'start with an action such as explains, calculates or designs; or say `kind: knowledge`',
            fr: 'commencer par une action comme explique, calcule ou conçoit ; ou dire `kind: knowledge`',
          },
        };
      }
    }
  },
};

/** What the learner will know, understand and be able to do. */
export const learningOutcomes: FrameworkElement = {
  key: 'learningOutcomes',
  name,
  mandatory: true,
  stage: 'definition',
  cites,
  reads: ['/outcomes'],
  given,
  rules: [length, observable],
};

import type { LocalText } from '../../foundation/locale.js';
import type { Rule } from '../../foundation/rule.js';
import { findConcept } from '../../vocabulary/concept-scheme.js';
import { SUPERVISION } from '../../vocabulary/generated/supervision.js';
import type { ConformitySubject, ElementRule, FrameworkElement } from '../framework.js';
import { optionalElement, readingOf } from './citation.js';
import { conceptRules } from './concept-rules.js';

const name: LocalText = {
  en: 'Supervision and identity verification during assessment',
  fr: 'Supervision et vérification de l’identité pendant l’évaluation',
};
const cites = optionalElement(name);
const UNSUPERVISED_WITH_ID = findConcept(SUPERVISION, 'unsupervised-with-id-verification')?.uri;

const given: Rule<ConformitySubject> = {
  id: 'eu-council-2022.supervisionAndIdentity.given',
  severity: 'info',
  cites,
  *check({ definition: { assessments = [] } }) {
    if (assessments.some(({ supervision }) => supervision !== undefined)) return;
    yield {
      pointer: assessments.length > 0 ? '/assessments/0/supervision' : '/assessments',
      text: {
        en: 'nothing says whether assessment is supervised and identity verified',
        fr: 'rien ne dit si l’évaluation est surveillée et l’identité vérifiée',
      },
      hint: {
        en: 'write it on the assessment: `supervision: supervised-with-id-verification`',
        fr: 'l’écrire dans l’évaluation : `supervision: supervised-with-id-verification`',
      },
    };
  },
};

/** The annex has three answers; the list of the Union has this fourth one. */
const amongAnswers: ElementRule = {
  id: 'eu-council-2022.supervisionAndIdentity.amongAnswers',
  name: {
    en: 'Supervision is one of the answers of the annex',
    fr: 'La supervision est l’une des réponses de l’annexe',
  },
  severity: 'warning',
  cites: readingOf(cites),
  *check({ definition: { assessments = [] } }) {
    for (const [index, { supervision }] of assessments.entries()) {
      if (supervision === undefined || supervision !== UNSUPERVISED_WITH_ID) continue;
      yield {
        pointer: `/assessments/${index}/supervision`,
        text: {
          en: 'the annex does not have identity verification without supervision among its answers',
          fr: 'l’annexe ne compte pas parmi ses réponses la vérification de l’identité sans surveillance',
        },
        hint: {
          en: 'check whether `supervised-with-id-verification` or `unsupervised-without-id-verification` is meant',
          fr: 'vérifier s’il s’agit de `supervised-with-id-verification` ou de `unsupervised-without-id-verification`',
        },
      };
    }
  },
};

/** Under which control outcomes are assessed. */
export const supervisionAndIdentity: FrameworkElement = {
  key: 'supervisionAndIdentity',
  name,
  mandatory: false,
  stage: 'definition',
  cites,
  reads: ['/assessments'],
  given,
  rules: [
    amongAnswers,
    ...conceptRules({
      prefix: 'eu-council-2022.supervisionAndIdentity',
      cites: readingOf(cites),
      scheme: SUPERVISION,
      values: ({ definition: { assessments = [] } }) =>
        assessments.flatMap(({ supervision }, index) =>
          supervision === undefined
            ? []
            : [[`/assessments/${index}/supervision`, supervision] as const],
        ),
    }),
  ],
};

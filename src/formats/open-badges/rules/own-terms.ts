import { asList, type JsonValue, memberOf } from '../../../foundation/json/values.js';
import { misspelt } from '../extension/spelling.js';
import { OWN_TERMS } from '../generated/own-terms.js';
import { type BadgeRule, partsOfClass } from './rule.js';

/**
 * JSON-LD has several spellings of one statement: `"20"` and `20`, a text and an object with an id, a word and its
 * address. A signature over the graph holds for each, but whoever reads the JSON knows one of them.
 */
export const ownTermsSpelt: BadgeRule = {
  id: 'open-badges.spelling',
  severity: 'error',
  cites: {
    source: { en: 'Context of microcert, version 1', fr: 'Contexte de microcert, version 1' },
    section: { en: 'kinds of its terms', fr: 'genres de ses termes' },
    url: 'https://w3id.org/microcert/v1',
    confirmed: false,
  },
  *check(subject) {
    for (const { node, pointer } of partsOfClass(subject, 'Achievement', 'AchievementSubject')) {
      for (const type of new Set(asList<JsonValue>(memberOf(node, 'type')))) {
        const terms =
          typeof type === 'string' && Object.hasOwn(OWN_TERMS, type) ? OWN_TERMS[type] : undefined;
        if (terms !== undefined) yield* misspelt(node, terms, pointer);
      }
    }
  },
};

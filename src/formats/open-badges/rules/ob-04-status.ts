import { memberOf } from '../../../foundation/json/values.js';
import { linkedResults } from './linked-results.js';
import { type BadgeRule, openBadges } from './rule.js';

/** A result that is a status has to say which. */
export const statusGiven: BadgeRule = {
  id: 'open-badges.OB-04',
  severity: 'error',
  cites: openBadges('Result: status'),
  *check(subject) {
    for (const [result, description] of linkedResults(subject)) {
      if (memberOf(description.node, 'resultType') !== 'Status') continue;
      if (memberOf(result.node, 'status') !== undefined) continue;
      yield {
        pointer: result.pointer,
        text: {
          en: 'the result description asks for a status, and this result has none',
          fr: 'la description du résultat demande un statut et ce résultat n’en a pas',
        },
      };
    }
  },
};

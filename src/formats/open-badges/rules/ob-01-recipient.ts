import { asList, type JsonValue, memberOf } from '../../../foundation/json/values.js';
import { type BadgeRule, openBadges, partsOfClass } from './rule.js';

/** Without id and identifier a badge could be shown by anybody as their own. */
export const recipientGiven: BadgeRule = {
  id: 'open-badges.OB-01',
  severity: 'error',
  cites: openBadges('AchievementSubject: id, identifier'),
  *check(subject) {
    for (const part of partsOfClass(subject, 'AchievementSubject')) {
      const { node } = part;
      const known = typeof memberOf(node, 'id') === 'string';
      if (known || asList<JsonValue>(memberOf(node, 'identifier')).length > 0) continue;
      yield {
        pointer: part.pointer,
        text: {
          en: 'the badge does not say whose it is: neither an id nor an identifier of the learner',
          fr: 'le badge ne dit pas à qui il appartient : ni id ni identifiant de l’apprenant',
        },
        hint: {
          en: 'give the learner an id (a DID, for instance) or at least one identifier',
          fr: 'donner à l’apprenant un id (un DID, par exemple) ou au moins un identifiant',
        },
      };
    }
  },
};

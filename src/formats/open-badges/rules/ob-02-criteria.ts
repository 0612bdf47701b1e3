import { stringMember } from '../../../foundation/json/values.js';
import { type BadgeRule, openBadges, partsOfClass } from './rule.js';

/** A SHOULD of the specification that the official validator treats as an error. */
export const criteriaGiven: BadgeRule = {
  id: 'open-badges.OB-02',
  severity: 'error',
  cites: openBadges('Criteria'),
  *check(subject) {
    for (const part of partsOfClass(subject, 'Criteria')) {
      const { node } = part;
      if (stringMember(node, 'id')?.trim() || stringMember(node, 'narrative')?.trim()) continue;
      yield {
        pointer: part.pointer,
        text: {
          en: 'the criteria are empty: neither an address nor a text',
          fr: 'les critères sont vides : ni adresse ni texte',
        },
      };
    }
  },
};

import { type JsonObject, memberOf, stringMember } from '../../../foundation/json/values.js';
import { endorsableIds } from '../endorsable-ids.js';
import { type BadgeRule, openBadges, partsOfClass } from './rule.js';

/** An endorsement with its proof around it (JWT) has a member of its own; here the proof must be inside. */
export const endorsementsProven: BadgeRule = {
  id: 'open-badges.OB-12',
  severity: 'error',
  cites: openBadges('endorsement, endorsementJwt'),
  *check(subject) {
    for (const part of partsOfClass(subject, 'EndorsementCredential')) {
      if (memberOf(part.node, 'proof') !== undefined) continue;
      yield {
        pointer: part.pointer,
        text: {
          en: 'this endorsement carries no proof',
          fr: 'cette recommandation ne porte pas de preuve',
        },
        hint: {
          en: 'an endorsement secured as a JWT belongs in endorsementJwt',
          fr: 'une recommandation sécurisée par JWT se met dans endorsementJwt',
        },
      };
    }
  },
};

/** An endorsement of something else says nothing about what it hangs on. */
export const endorsementsFit: BadgeRule = {
  id: 'open-badges.OB-12.subject',
  severity: 'warning',
  cites: openBadges('EndorsementSubject: id'),
  *check(subject) {
    for (const part of partsOfClass(subject, 'EndorsementSubject')) {
      const { node, parent } = part;
      const holder = parent?.parent?.node;
      const named = stringMember(node, 'id');
      if (named === undefined || holder === undefined || isAbout(named, holder)) continue;
      yield {
        pointer: `${part.pointer}/id`,
        text: {
          en: 'this endorsement is of something else than what it hangs on',
          fr: 'cette recommandation porte sur autre chose que ce à quoi elle est attachée',
        },
      };
    }
  },
};

function isAbout(named: string, holder: JsonObject): boolean {
  const ids = endorsableIds(holder);
  return ids.length === 0 || ids.includes(named);
}

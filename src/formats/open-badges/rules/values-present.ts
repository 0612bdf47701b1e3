import { appendPointer } from '../../../foundation/json/pointer.js';
import { ownMember } from '../../../foundation/json/values.js';
import { type BadgeRule, openBadges, partsOfClass } from './rule.js';

/** What has no value is left out; an empty list is harmless, so it is a doubt only. */
export const nothingEmpty: BadgeRule = {
  id: 'open-badges.empty-list',
  severity: 'warning',
  cites: openBadges('JSON serialization'),
  *check({ parts }) {
    for (const part of parts)
      for (const name of Object.keys(part.node)) {
        const member = part.node[name];
        if (Array.isArray(member) && member.length === 0)
          yield { pointer: appendPointer(part.pointer, name), text: EMPTY };
      }
  },
};

const EMPTY = { en: 'this list is empty: leave it out', fr: 'cette liste est vide : la retirer' };

/** Allowed by the schema, refused by the official validator. */
export const issuerDescribed: BadgeRule = {
  id: 'open-badges.issuer-iri',
  severity: 'warning',
  cites: openBadges('ProfileRef'),
  *check(subject) {
    for (const part of partsOfClass(subject, 'AchievementCredential', 'EndorsementCredential')) {
      if (typeof ownMember(part.node, 'issuer') !== 'string') continue;
      yield {
        pointer: `${part.pointer}/issuer`,
        text: {
          en: 'the issuer is an identifier alone: a Profile with a name would tell who it is',
          fr: 'l’émetteur n’est qu’un identifiant : un Profile avec un nom dirait qui il est',
        },
      };
    }
  },
};

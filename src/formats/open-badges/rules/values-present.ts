import { appendPointer } from '../../../foundation/json/pointer.js';
import { isJsonObject } from '../../../foundation/json/values.js';
import { type BadgeRule, openBadges, partsOfClass } from './rule.js';

/** What has no value is left out; an empty list is harmless, so it is a doubt only. */
export const nothingEmpty: BadgeRule = {
  id: 'open-badges.empty-list',
  severity: 'warning',
  cites: openBadges('JSON serialization'),
  *check({ parts }) {
    for (const { node, pointer } of parts) {
      const empty = Object.entries(node).filter(
        ([, member]) => Array.isArray(member) && member.length === 0,
      );
      for (const [name] of empty) {
        yield {
          pointer: appendPointer(pointer, name),
          text: { en: 'this list is empty: leave it out', fr: 'cette liste est vide : la retirer' },
        };
      }
    }
  },
};

/** Allowed by the schema, refused by the official validator. */
export const issuerDescribed: BadgeRule = {
  id: 'open-badges.issuer-iri',
  severity: 'warning',
  cites: openBadges('ProfileRef'),
  *check(subject) {
    for (const { node, pointer } of partsOfClass(
      subject,
      'AchievementCredential',
      'EndorsementCredential',
    )) {
      const issuer = Object.hasOwn(node, 'issuer') ? node['issuer'] : undefined;
      if (issuer === undefined || isJsonObject(issuer) || typeof issuer !== 'string') continue;
      yield {
        pointer: `${pointer}/issuer`,
        text: {
          en: 'the issuer is an identifier alone: a Profile with a name would tell who it is',
          fr: 'l’émetteur n’est qu’un identifiant : un Profile avec un nom dirait qui il est',
        },
      };
    }
  },
};

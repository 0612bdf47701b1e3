import { stringMember } from '../../../foundation/json/values.js';
import { isAbsoluteIri } from '../../shared/iris.js';
import type { Part, PartClass } from '../parts.js';
import { type BadgeRule, openBadges, textsAt } from './rule.js';

/** A relative id is resolved against nothing, so it would stay unsigned. */
export const idsAbsolute: BadgeRule = {
  id: 'open-badges.OB-08',
  severity: 'error',
  cites: openBadges('id, in every class'),
  *check({ parts }) {
    const relative = parts
      .flatMap((part) => textsAt(part, 'id'))
      .filter(([id]) => !isAbsoluteIri(id));
    for (const [, pointer] of relative) {
      yield {
        pointer,
        text: {
          en: 'this id is not an absolute IRI',
          fr: 'cet identifiant n’est pas un IRI absolu',
        },
      };
    }
  },
};

// Of these each node is a thing of its own. People, organisations and pictures may be spoken of twice.
const THINGS: readonly PartClass[] = [
  'AchievementCredential',
  'EndorsementCredential',
  'Achievement',
  'ResultDescription',
  'RubricCriterionLevel',
  'Evidence',
];

/** Two nodes with one id are one thing in linked data: what is said of one would be said of the other. */
export const idsUnique: BadgeRule = {
  id: 'open-badges.OB-08',
  severity: 'error',
  cites: openBadges('id, in every class', false),
  *check({ parts }) {
    const first = new Map<string, Part>();
    for (const part of parts.filter(({ of }) => THINGS.includes(of))) {
      const id = stringMember(part.node, 'id');
      if (id === undefined) continue;
      if (first.has(id)) yield { pointer: `${part.pointer}/id`, text: USED_TWICE };
      else first.set(id, part);
    }
  },
};

const USED_TWICE = {
  en: 'this id already names something else in the badge',
  fr: 'cet identifiant désigne déjà autre chose dans le badge',
};

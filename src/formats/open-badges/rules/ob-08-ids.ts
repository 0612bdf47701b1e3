import { ownMember } from '../../../foundation/json/values.js';
import { isAbsoluteIri } from '../../shared/iris.js';
import type { PartClass } from '../parts.js';
import { type BadgeRule, openBadges, placesOfWrong } from './rule.js';

/** A relative id is resolved against nothing, so it would stay unsigned. */
export const idsAbsolute: BadgeRule = {
  id: 'open-badges.OB-08',
  severity: 'error',
  cites: openBadges('id, in every class'),
  *check({ parts }) {
    for (const part of parts)
      for (const pointer of placesOfWrong(part, 'id', isRelative))
        yield { pointer, text: RELATIVE };
  },
};

function isRelative(id: string): boolean {
  return !isAbsoluteIri(id);
}

const RELATIVE = {
  en: 'this id is not an absolute IRI',
  fr: 'cet identifiant n’est pas un IRI absolu',
};

// Of these each node is a thing of its own. People, organisations and pictures may be spoken of twice.
const THINGS: ReadonlySet<PartClass> = new Set<PartClass>([
  'AchievementCredential',
  'EndorsementCredential',
  'Achievement',
  'ResultDescription',
  'RubricCriterionLevel',
  'Evidence',
]);

/** Two nodes with one id are one thing in linked data: what is said of one would be said of the other. */
export const idsUnique: BadgeRule = {
  id: 'open-badges.OB-08',
  severity: 'error',
  cites: openBadges('id, in every class', false),
  *check({ parts }) {
    const known = new Set<string>();
    for (const part of parts) {
      const id = THINGS.has(part.of) ? ownMember(part.node, 'id') : undefined;
      if (typeof id !== 'string') continue;
      if (known.has(id)) yield { pointer: `${part.pointer}/id`, text: USED_TWICE };
      known.add(id);
    }
  },
};

const USED_TWICE = {
  en: 'this id already names something else in the badge',
  fr: 'cet identifiant désigne déjà autre chose dans le badge',
};

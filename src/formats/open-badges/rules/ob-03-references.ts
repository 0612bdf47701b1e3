import { stringMember } from '../../../foundation/json/values.js';
import type { LocalText } from '../../../foundation/locale.js';
import type { Part, PartClass } from '../parts.js';
import {
  type BadgeRule,
  type BadgeSubject,
  openBadges,
  partsOfClass,
  placesOfWrong,
} from './rule.js';

/** A result means nothing without the description it points to, and that one must be in this very badge. */
export const referencesResolve: BadgeRule = {
  id: 'open-badges.OB-03',
  severity: 'error',
  cites: openBadges('Result: resultDescription, achievedLevel; ResultDescription: requiredLevel'),
  *check(subject) {
    if (!REFERRING.some((of) => subject.byClass.has(of))) return;
    const descriptions = idsOf(subject, 'ResultDescription');
    const levels = idsOf(subject, 'RubricCriterionLevel');
    for (const part of partsOfClass(subject, 'Result')) {
      yield* unknown(part, 'resultDescription', descriptions, NO_DESCRIPTION);
      yield* unknown(part, 'achievedLevel', levels, NO_LEVEL);
    }
    for (const part of partsOfClass(subject, 'ResultDescription')) {
      yield* unknown(part, 'requiredLevel', levels, NO_LEVEL);
    }
  },
};

const REFERRING: readonly PartClass[] = ['Result', 'ResultDescription'];

function idsOf(subject: BadgeSubject, of: PartClass): ReadonlySet<string> {
  return new Set(partsOfClass(subject, of).flatMap(({ node }) => stringMember(node, 'id') ?? []));
}

function* unknown(part: Part, name: string, known: ReadonlySet<string>, text: LocalText) {
  for (const pointer of placesOfWrong(part, name, (id) => !known.has(id))) yield { pointer, text };
}

const NO_DESCRIPTION: LocalText = {
  en: 'no result description of the achievement in this badge has this id',
  fr: 'aucune description de résultat de la certification de ce badge n’a cet identifiant',
};
const NO_LEVEL: LocalText = {
  en: 'no rubric level of the achievement in this badge has this id',
  fr: 'aucun niveau de grille de la certification de ce badge n’a cet identifiant',
};

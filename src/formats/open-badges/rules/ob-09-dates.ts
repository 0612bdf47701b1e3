import type { JsonObject } from '../../../foundation/json/values.js';
import { stringMember } from '../../../foundation/json/values.js';
import type { LocalText } from '../../../foundation/locale.js';
import { isPlainDate, parseDateTime } from '../../../foundation/time.js';
import type { PartClass } from '../parts.js';
import { type BadgeRule, openBadges, partsOfClass, placesOfWrong } from './rule.js';

const CREDENTIAL_DATES = ['validFrom', 'validUntil', 'awardedDate'];
const DATES: readonly (readonly [PartClass, readonly string[], (text: string) => boolean])[] = [
  ['AchievementCredential', CREDENTIAL_DATES, isNoDateTime],
  ['EndorsementCredential', CREDENTIAL_DATES, isNoDateTime],
  ['AchievementSubject', ['activityStartDate', 'activityEndDate'], isNoDateTime],
  ['Profile', ['dateOfBirth'], isNoDate],
];

/** The schema looks at the form; 30 February has the right form. */
export const datesExist: BadgeRule = {
  id: 'open-badges.date',
  severity: 'error',
  cites: openBadges('DateTimeZ, DateTime, Date'),
  *check(subject) {
    for (const [of, names, isWrong] of DATES)
      for (const part of partsOfClass(subject, of))
        for (const name of names)
          for (const pointer of placesOfWrong(part, name, isWrong))
            yield { pointer, text: NOT_A_DATE };
  },
};

function isNoDateTime(text: string): boolean {
  return instant(text) === undefined;
}

function isNoDate(text: string): boolean {
  return !isPlainDate(text);
}

/** A period has its end after its beginning. */
export const datesInOrder: BadgeRule = {
  id: 'open-badges.OB-09',
  severity: 'error',
  cites: openBadges('AchievementCredential: validUntil; AchievementSubject: activityEndDate'),
  *check(subject) {
    for (const part of partsOfClass(subject, 'AchievementCredential', 'EndorsementCredential')) {
      const length = duration(part.node, 'validFrom', 'validUntil');
      if (length !== undefined && length <= 0)
        yield { pointer: `${part.pointer}/validUntil`, text: ENDS_TOO_SOON };
    }
    for (const part of partsOfClass(subject, 'AchievementSubject')) {
      const length = duration(part.node, 'activityStartDate', 'activityEndDate');
      if (length !== undefined && length < 0)
        yield { pointer: `${part.pointer}/activityEndDate`, text: ENDS_BEFORE_START };
    }
  },
};

function duration(node: JsonObject, from: string, until: string): number | undefined {
  const [first, last] = [stringMember(node, from), stringMember(node, until)];
  if (first === undefined || last === undefined) return undefined;
  const [start, end] = [instant(first), instant(last)];
  return start === undefined || end === undefined ? undefined : end - start;
}

/** Others write `t` and `z` small, as RFC 3339 allows. */
function instant(text: string): number | undefined {
  return parseDateTime(text) ?? parseDateTime(text.toUpperCase().replace(' ', 'T'));
}

const NOT_A_DATE: LocalText = {
  en: 'this is not a date the calendar knows',
  fr: 'cette date n’existe pas au calendrier',
};
const ENDS_TOO_SOON: LocalText = {
  en: 'the validity ends before it begins',
  fr: 'la validité se termine avant de commencer',
};
const ENDS_BEFORE_START: LocalText = {
  en: 'the activity ends before it begins',
  fr: 'l’activité se termine avant de commencer',
};

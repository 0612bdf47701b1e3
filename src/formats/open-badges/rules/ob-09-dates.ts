import type { JsonObject } from '../../../foundation/json/values.js';
import { stringMember } from '../../../foundation/json/values.js';
import type { LocalText } from '../../../foundation/locale.js';
import { isPlainDate, parseDateTime } from '../../../foundation/time.js';
import type { PartClass } from '../parts.js';
import { type BadgeRule, openBadges, partsOfClass, textsAt } from './rule.js';

const CREDENTIAL_DATES = ['validFrom', 'validUntil', 'awardedDate'];
const DATES: readonly (readonly [PartClass, readonly string[]])[] = [
  ['AchievementCredential', CREDENTIAL_DATES],
  ['EndorsementCredential', CREDENTIAL_DATES],
  ['AchievementSubject', ['activityStartDate', 'activityEndDate']],
];

/** The schema looks at the form; 30 February has the right form. */
export const datesExist: BadgeRule = {
  id: 'open-badges.date',
  severity: 'error',
  cites: openBadges('DateTimeZ, DateTime, Date'),
  *check(subject) {
    for (const [of, names] of DATES) {
      for (const part of partsOfClass(subject, of)) {
        const wrong = names
          .flatMap((name) => textsAt(part, name))
          .filter(([text]) => instant(text) === undefined);
        for (const [, pointer] of wrong) yield { pointer, text: NOT_A_DATE };
      }
    }
    for (const part of partsOfClass(subject, 'Profile')) {
      for (const [text, pointer] of textsAt(part, 'dateOfBirth')) {
        if (!isPlainDate(text)) yield { pointer, text: NOT_A_DATE };
      }
    }
  },
};

/** A period has its end after its beginning. */
export const datesInOrder: BadgeRule = {
  id: 'open-badges.OB-09',
  severity: 'error',
  cites: openBadges('AchievementCredential: validUntil; AchievementSubject: activityEndDate'),
  *check(subject) {
    for (const { node, pointer } of partsOfClass(
      subject,
      'AchievementCredential',
      'EndorsementCredential',
    )) {
      const length = duration(node, 'validFrom', 'validUntil');
      if (length !== undefined && length <= 0)
        yield { pointer: `${pointer}/validUntil`, text: ENDS_TOO_SOON };
    }
    for (const { node, pointer } of partsOfClass(subject, 'AchievementSubject')) {
      const length = duration(node, 'activityStartDate', 'activityEndDate');
      if (length !== undefined && length < 0)
        yield { pointer: `${pointer}/activityEndDate`, text: ENDS_BEFORE_START };
    }
  },
};

function duration(node: JsonObject, from: string, until: string): number | undefined {
  const [start, end] = [instant(stringMember(node, from)), instant(stringMember(node, until))];
  return start === undefined || end === undefined ? undefined : end - start;
}

/** Others write `t` and `z` small, as RFC 3339 allows. */
function instant(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDateTime(text.toUpperCase().replace(' ', 'T'));
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

import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import { linkedResults } from './linked-results.js';
import { type BadgeRule, openBadges, partsOfClass, placesOfWrong } from './rule.js';

/** A value outside its scale is a slip of the pen, or another scale. */
export const valuesOnScale: BadgeRule = {
  id: 'open-badges.OB-05',
  severity: 'warning',
  cites: openBadges('ResultDescription: allowedValue, valueMin, valueMax'),
  *check(subject) {
    const stated = [
      ...linkedResults(subject).map(([result, { node }]) => [result, 'value', node] as const),
      ...partsOfClass(subject, 'ResultDescription').map(
        (part) => [part, 'requiredValue', part.node] as const,
      ),
    ];
    for (const [part, name, scale] of stated) {
      for (const pointer of placesOfWrong(part, name, (value) => !isOnScale(value, scale)))
        yield { pointer, text: OFF_SCALE };
    }
  },
};

/** Whether a value is on the scale of a result description. */
export function isOnScale(value: string, scale: JsonObject): boolean {
  const allowed = asList<JsonValue>(memberOf(scale, 'allowedValue'));
  if (allowed.length > 0) return allowed.includes(value);
  const [least, most] = [bound(scale, 'valueMin'), bound(scale, 'valueMax')];
  if (least === undefined && most === undefined) return true;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return (
    number >= (least ?? Number.NEGATIVE_INFINITY) && number <= (most ?? Number.POSITIVE_INFINITY)
  );
}

function bound(scale: JsonObject, name: string): number | undefined {
  const text = stringMember(scale, name);
  const number = text?.trim() ? Number(text) : Number.NaN;
  return Number.isNaN(number) ? undefined : number;
}

const OFF_SCALE = {
  en: 'this value is not on the scale of its result description',
  fr: 'cette valeur n’est pas sur l’échelle de sa description de résultat',
};

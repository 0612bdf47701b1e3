import { appendPointer, type JsonPointer } from '../../../foundation/json/pointer.js';
import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../../foundation/json/values.js';
import type { Citation } from '../../../foundation/report.js';
import type { Rule } from '../../../foundation/rule.js';
import type { Part, PartClass } from '../parts.js';

/** What structure rules look at. */
export interface BadgeSubject {
  /** The credential. */
  readonly credential: JsonObject;
  /** Its nodes. */
  readonly parts: readonly Part[];
}

/** A rule on the structure of an Open Badge that its schema cannot say. */
export type BadgeRule = Rule<BadgeSubject>;

/** A place in the Open Badges specification. */
export function openBadges(section: string, confirmed = true): Citation {
  return {
    source: { en: 'Open Badges 3.0', fr: 'Open Badges 3.0' },
    section: { en: section, fr: section },
    url: 'https://www.imsglobal.org/spec/ob/v3p0/',
    confirmed,
  };
}

/** Nodes of one class. */
export function partsOfClass(
  { parts }: BadgeSubject,
  ...classes: readonly PartClass[]
): readonly Part[] {
  return parts.filter(({ of }) => classes.includes(of));
}

/** A member that is one text or several, each with its place. */
export function textsAt(
  { node, pointer }: Part,
  name: string,
): readonly (readonly [string, JsonPointer])[] {
  const member = memberOf(node, name);
  const many = Array.isArray(member);
  return asList<JsonValue>(member).flatMap((text, index) => {
    const place = appendPointer(pointer, name);
    return typeof text === 'string'
      ? [[text, many ? appendPointer(place, index) : place] as const]
      : [];
  });
}

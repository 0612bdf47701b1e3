import { appendPointer, type JsonPointer } from '../../../foundation/json/pointer.js';
import { type JsonObject, type JsonValue, ownMember } from '../../../foundation/json/values.js';
import type { Citation } from '../../../foundation/report.js';
import type { Rule } from '../../../foundation/rule.js';
import { type Part, type PartClass, partsOf } from '../parts.js';

/** What structure rules look at. */
export interface BadgeSubject {
  /** The credential. */
  readonly credential: JsonObject;
  /** Its nodes. */
  readonly parts: readonly Part[];
  /** The same by their class. */
  readonly byClass: ReadonlyMap<PartClass, readonly Part[]>;
}

/** A credential as structure rules look at it. */
export function badgeSubject(
  credential: JsonObject,
  of?: 'AchievementCredential' | 'EndorsementCredential',
): BadgeSubject {
  const parts = partsOf(credential, of);
  const byClass = new Map<PartClass, Part[]>();
  for (const part of parts) {
    const known = byClass.get(part.of);
    if (known === undefined) byClass.set(part.of, [part]);
    else known.push(part);
  }
  return { credential, parts, byClass };
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

/** Nodes of some classes, in the order in which the credential has them within each class. */
export function partsOfClass(
  { byClass }: BadgeSubject,
  of: PartClass,
  ...further: readonly PartClass[]
): readonly Part[] {
  const parts = byClass.get(of) ?? NONE;
  if (!further.some((other) => byClass.has(other))) return parts;
  return [parts, ...further.map((other) => byClass.get(other) ?? NONE)].flat();
}

const NONE: readonly never[] = [];

/** Places of the texts, of a member that is one text or several, that something is wrong with. */
export function placesOfWrong(
  part: Part,
  name: string,
  isWrong: (text: string) => boolean,
): readonly JsonPointer[] {
  const member = ownMember(part.node, name);
  if (member === undefined) return NONE;
  if (typeof member === 'string')
    return isWrong(member) ? [appendPointer(part.pointer, name)] : NONE;
  if (!Array.isArray(member)) return NONE;
  return (member as readonly JsonValue[]).flatMap((text, index) =>
    typeof text === 'string' && isWrong(text) ? [appendPointer(part.pointer, name, index)] : [],
  );
}

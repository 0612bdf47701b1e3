import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import { type PartClass, partsOf } from './parts.js';

const ENDORSABLE: ReadonlySet<PartClass> = new Set<PartClass>([
  'AchievementCredential',
  'AchievementSubject',
  'Achievement',
  'Profile',
]);

/**
 * Ids of what an endorsement may be about that hangs on something: that thing, and, where it hangs on a credential, the
 * achievement and the profiles in it as well. None where nothing there has an id.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential (the description of `endorsement`)
 */
export function endorsableIds(holder: JsonObject): readonly string[] {
  const isCredential = asList<JsonValue>(memberOf(holder, 'type')).includes('VerifiableCredential');
  const nodes = isCredential
    ? partsOf(holder).filter((part) => ENDORSABLE.has(part.of) && !isInEndorsement(part))
    : [{ node: holder }];
  return nodes.flatMap(({ node }) => stringMember(node, 'id') ?? []);
}

function isInEndorsement(part: ReturnType<typeof partsOf>[number]): boolean {
  for (let at = part.parent; at !== undefined; at = at.parent)
    if (at.of === 'EndorsementCredential') return true;
  return false;
}

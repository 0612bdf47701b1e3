import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import { findParts } from './find-parts.js';

/**
 * Ids of achievements that a badge calls the same as its own, in another version or language.
 *
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE` for what is no badge.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#related
 */
export function relatedAchievements(document: JsonObject): readonly string[] {
  const { achievement } = findParts(document);
  const nodes = asList<JsonValue>(memberOf(achievement, 'related'));
  return nodes.flatMap((node) => stringMember(node, 'id') ?? []);
}

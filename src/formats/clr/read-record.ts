import type { JsonPointer } from '../../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import { type Placed, valuesAt } from '../../foundation/json/values-at.js';

const SUBJECT: JsonPointer = '/credentialSubject';

/** The one person that a record is about; nothing where there is none, or several. */
export function subjectOf(record: JsonObject): JsonObject | undefined {
  const subject = memberOf(record, 'credentialSubject');
  const [only = subject, ...others] = Array.isArray(subject) ? subject : [];
  return isJsonObject(only) && others.length === 0 ? only : undefined;
}

/** The credentials, achievements or associations of a record, each with its place. */
export function partsOf(
  record: JsonObject,
  name: 'verifiableCredential' | 'achievement' | 'association',
): readonly Placed[] {
  const subject = memberOf(record, 'credentialSubject');
  return isJsonObject(subject) ? valuesAt(subject, name, SUBJECT) : [];
}

/** The achievements that a credential awards. */
export function achievementsOf(credential: JsonObject): readonly JsonObject[] {
  return valuesAt(credential, 'credentialSubject')
    .flatMap(({ value }) => (isJsonObject(value) ? valuesAt(value, 'achievement') : []))
    .map(({ value }) => value)
    .filter(isJsonObject);
}

/** The id of every achievement that stands in a record: in its own list, or in a credential that it holds. */
export function achievementIds(record: JsonObject): ReadonlySet<string> {
  const ids = new Set<string>();
  const addIds = (holder: JsonValue | undefined): void => {
    for (const node of asList(memberOf(holder, 'achievement'))) {
      const id = stringMember(node, 'id');
      if (id !== undefined) ids.add(id);
    }
  };
  const subject = memberOf(record, 'credentialSubject');
  addIds(subject);
  for (const credential of asList(memberOf(subject, 'verifiableCredential')))
    for (const about of asList(memberOf(credential, 'credentialSubject'))) addIds(about);
  return ids;
}

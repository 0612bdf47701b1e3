import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../foundation/json/values.js';

/**
 * The parts of a credential that whoever holds it can never keep back: what Open Badges 3.0 obliges to be there, who
 * issued it, whom it is about, how long it holds, and where its status is found. Of a credential that is no badge, or
 * awards several achievements, its whole subject.
 *
 * @returns JSON pointers to what is there of these.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential
 */
export function alwaysShown(credential: JsonObject): readonly JsonPointer[] {
  const subject = memberOf(credential, 'credentialSubject');
  const achievement = memberOf(subject, 'achievement');
  const isBadge = isJsonObject(subject) && isJsonObject(achievement);
  return [
    ...pointersTo(CREDENTIAL, credential, ''),
    ...(isBadge
      ? [
          ...subjectPointers(subject),
          ...pointersTo(ACHIEVEMENT, achievement, '/credentialSubject/achievement'),
        ]
      : pointersTo(['credentialSubject'], credential, '')),
  ];
}

const CREDENTIAL = [
  ...['type', 'name', 'issuer', 'validFrom', 'validUntil', 'issuanceDate', 'expirationDate'],
  ...['credentialSchema', 'credentialStatus', 'termsOfUse'],
];
const ACHIEVEMENT = ['type', 'achievementType', 'name', 'description', 'criteria'];

/** A subject is known by its id or by identifiers (Open Badges 3.0, section B.1.3); a name is one of these if need be. */
function subjectPointers(subject: JsonObject): readonly JsonPointer[] {
  const types = pointersTo(['type'], subject, '/credentialSubject');
  if (Object.hasOwn(subject, 'id')) return types;
  const identifiers = asList<JsonValue>(subject['identifier']);
  const all = Array.isArray(subject['identifier'])
    ? identifiers.map((_, index) => appendPointer('/credentialSubject/identifier', index))
    : pointersTo(['identifier'], subject, '/credentialSubject');
  const unnamed = all.filter((_, index) => !isName(identifiers[index]));
  return [...types, ...(unnamed.length > 0 ? unnamed : all)];
}

/** Whether an identifier is the name of a person. */
export function isName(identifier: JsonValue | undefined): boolean {
  return memberOf(identifier, 'identityType') === 'name';
}

/** Pointers to those members that are there. */
function pointersTo(
  names: readonly string[],
  object: JsonObject,
  at: JsonPointer,
): readonly JsonPointer[] {
  return names.filter((name) => Object.hasOwn(object, name)).map((name) => appendPointer(at, name));
}

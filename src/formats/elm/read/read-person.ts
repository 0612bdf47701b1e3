import { appendPointer, type JsonPointer } from '../../../foundation/json/pointer.js';
import { compact, type JsonObject } from '../../../foundation/json/values.js';
import { holdsNationalNumber } from '../../../model/holds-national-number.js';
import { textIn } from '../../../model/language-map.js';
import { readIdentifiers } from './read-organisation.js';
import { doubt, iriOf, leave, type Placed, type Reader, textsOf } from './reader.js';

// What says more about a person than who it is: never taken over.
const PERSONAL: readonly string[] = [
  ...['nationalID', 'dateOfBirth', 'placeOfBirth', 'birthName', 'patronymicName', 'gender'],
  ...['citizenshipCountry', 'contactPoint', 'location', 'memberOf', 'groupMemberOf'],
];
const TERMS = ['fullName', 'givenName', 'familyName', 'identifier', 'hasClaim'];

/** Who earned it: IRI, name, and identifiers that are no national numbers. */
export function readPerson(reader: Reader, person: Placed, language: string): JsonObject {
  reader.sources.set('/award/learner', person.pointer);
  for (const name of PERSONAL)
    if (Object.hasOwn(person.node, name))
      doubt(reader, 'personal-data', appendPointer(person.pointer, name));
  leave(reader, person, [...TERMS, ...PERSONAL]);
  const all = readIdentifiers(reader, person);
  const identifiers = all.filter(
    ({ type, value }) => type !== 'nationalIdentityNumber' && !holdsNationalNumber(String(value)),
  );
  if (identifiers.length < all.length)
    doubt(reader, 'personal-data', appendPointer(person.pointer, 'identifier'));
  return compact({
    id: harmless(reader, iriOf(person), `${person.pointer}/id`),
    identifiers: identifiers.length === 0 ? undefined : identifiers,
    name: harmless(reader, readName(reader, person, language), person.pointer),
  }) as JsonObject;
}

/** A text about the person, unless a national number stands in it. */
function harmless(
  reader: Reader,
  text: string | undefined,
  pointer: JsonPointer,
): string | undefined {
  if (text === undefined || !holdsNationalNumber(text)) return text;
  doubt(reader, 'personal-data', pointer);
  return undefined;
}

function readName(reader: Reader, person: Placed, language: string): string | undefined {
  const say = (member: string): string | undefined => {
    const texts = textsOf(reader, person, member);
    return texts && textIn(texts, language, 'en');
  };
  const parts = [say('givenName'), say('familyName')].filter((part) => part !== undefined);
  return say('fullName') ?? (parts.length > 0 ? parts.join(' ') : undefined);
}

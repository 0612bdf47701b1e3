import type { JsonPointer } from '../../../foundation/json/pointer.js';
import { type JsonObject, memberOf, stringMember } from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import type { LanguageMap } from '../../../model/language-map.js';
import { isAbsoluteIri } from '../../shared/iris.js';
import type { BadgeParts } from './find-parts.js';
import { remark } from './findings.js';
import { textsOf } from './texts.js';

/** A value that a definition cannot be without, and what is said where another stands in for it. */
export interface StandIn<Value> {
  /** The value; nothing where not even a stand-in was found. */
  readonly value: Value | undefined;
  /** That it is a stand-in. */
  readonly findings: readonly Finding[];
}

/** RFC 9562 section 5.9: the UUID that names nothing. */
const NO_ID = 'urn:uuid:00000000-0000-0000-0000-000000000000';

// What the schema of a definition allows.
const LONGEST_ID = 2048;

/** The id of an achievement as that of a definition, which has no fragment; one that names nothing where there is none. */
export function readId(achievement: JsonObject, pointer: JsonPointer): StandIn<string> {
  const id = stringMember(achievement, 'id') ?? '';
  const whole = id.replaceAll('#', '%23');
  if (!isAbsoluteIri(id) || whole.length > LONGEST_ID)
    return { value: NO_ID, findings: [remark('id-unknown', pointer, NO_USABLE_ID, OWN_ID)] };
  if (whole === id) return { value: id, findings: [] };
  return { value: whole, findings: [remark('id-replaced', pointer, FRAGMENT, OWN_ID)] };
}

/** The title: the name of the achievement, else that of the credential. */
export function readTitle(parts: BadgeParts, language: string): StandIn<LanguageMap> {
  const own = textsOf(memberOf(parts.achievement, 'name'), language);
  if (own !== undefined) return { value: own, findings: [] };
  const value = textsOf(memberOf(parts.document, 'name'), language);
  const pointer = `${parts.places.achievement}/name`;
  return { value, findings: [remark('title-unknown', pointer, NO_NAME)] };
}

const NO_USABLE_ID = {
  en: 'the achievement has no id that is an absolute IRI: one that names nothing stands in for it',
  fr: 'la certification n’a pas d’identifiant qui soit un IRI absolu : un identifiant vide en tient lieu',
};
const FRAGMENT = {
  en: 'the id of the achievement has a fragment (#…), which a definition cannot have: it is written as %23…',
  fr: 'l’identifiant de la certification a un fragment (#…), exclu d’une définition : il est écrit %23…',
};
const OWN_ID = {
  en: 'give the definition an id of its own before anything is issued',
  fr: 'donner à la définition son propre identifiant avant de délivrer',
};
const NO_NAME = {
  en: 'the achievement has no name: that of the credential stands in for it, if there is one',
  fr: 'la certification n’a pas de nom : celui du justificatif en tient lieu, s’il existe',
};

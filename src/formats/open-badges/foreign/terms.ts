import { appendPointer, type JsonPointer } from '../../../foundation/json/pointer.js';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import type { LocalText } from '../../../foundation/locale.js';
import type { Finding } from '../../../foundation/report.js';
import { type Places, remark } from '../read/findings.js';

/** An achievement whose terms of others are read, and what is known around it. */
export interface ForeignSource {
  /** The achievement. */
  readonly achievement: JsonObject;
  /** Language of its texts. */
  readonly language: string;
  /** Where it stands. */
  readonly places: Places;
  /** Whether a number of credits without unit counts ECTS. */
  readonly creditsAreEcts: boolean;
}

/** What terms of others say about a part of a definition. */
export interface ForeignReading {
  /** Members of a definition. */
  readonly input: JsonObject;
  /** Where they stand: from places of the model to places of the document. */
  readonly sources: readonly (readonly [JsonPointer, JsonPointer])[];
  /** What could not be taken over as it is. */
  readonly findings: readonly Finding[];
  /** Names of the members that were looked at. */
  readonly looked: readonly string[];
}

/** Says nothing. */
export const NOTHING: ForeignReading = { input: {}, sources: [], findings: [], looked: [] };

/** Place of a member of the achievement. */
export function placeOf(
  { places }: ForeignSource,
  ...tokens: readonly (string | number)[]
): JsonPointer {
  return appendPointer(places.achievement, ...tokens);
}

/** The first of some members that is there, with its name. */
export function firstMember(
  { achievement }: ForeignSource,
  names: readonly string[],
): { readonly name: string; readonly value: JsonValue } | undefined {
  const name = names.find((one) => memberOf(achievement, one) !== undefined);
  const value = name === undefined ? undefined : memberOf(achievement, name);
  return name === undefined || value === undefined ? undefined : { name, value };
}

/** The value of a JSON-LD value object, or the value as it is. */
export function plainValue(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  return (
    memberOf(value, '@value') ?? stringMember(value, 'id') ?? stringMember(value, '@id') ?? value
  );
}

/** A member that is not of the form its maker gave it. */
export function unusable(pointer: JsonPointer): Finding {
  return remark('not-read', pointer, UNUSABLE);
}

const UNUSABLE: LocalText = {
  en: 'this member was left out: it is not of the form that its makers describe',
  fr: 'ce membre a été laissé de côté : il n’a pas la forme que ses auteurs décrivent',
};

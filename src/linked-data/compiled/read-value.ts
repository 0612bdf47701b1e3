import type { JsonObject, JsonValue } from '../../foundation/json/values.js';
import { iriToken } from '../rdfc10/n-quads.js';
import type { ActiveContext } from './active-context.js';
import type { Position } from './enter-node.js';
import { expandReference, expandTermOrIri, termOrIriToken } from './expand-iri.js';
import { handBack } from './outside-subset.js';
import type { ReadValue } from './quads.js';
import { inDirection, inLanguage, literal } from './read-literal.js';

/**
 * A value that is no object, read as the term says.
 *
 * @see https://www.w3.org/TR/json-ld11-api/#value-expansion
 */
export function readScalar(
  value: JsonValue,
  // The context inside the property says, which may have another definition of it, or none.
  { property: term, context }: Position,
): ReadValue {
  if (term?.iri.startsWith('@')) return handBack();
  const type = term?.type;
  if (type === '@id' || type === '@vocab') {
    if (typeof value !== 'string') return literal(value);
    const token =
      type === '@id' ? iriToken(expandReference(value, context)) : termOrIriToken(value, context);
    return { token, kind: 'node' };
  }
  if (type === '@json') return handBack();
  return literal(value, type === '@none' ? undefined : type);
}

/** An object with `@value`; only what such objects hold in practice is read. */
export function readValueObject(object: JsonObject, context: ActiveContext): ReadValue {
  const { '@value': value = null, '@type': type } = object;
  const isTyped = Object.hasOwn(object, '@type');
  const isTagged = Object.hasOwn(object, '@language') || Object.hasOwn(object, '@direction');
  if (!Object.keys(object).every(isRead) || (isTyped && isTagged)) return handBack();
  if (isTagged) return readTagged(value, object);
  if (!isTyped) return literal(value);
  // A type may bring a context along, which may be wrong here.
  if (typeof type !== 'string' || context.term(type)?.scoped !== undefined) return handBack();
  return literal(value, expandTermOrIri(type, context));
}

/** A text with a language, a base direction, or both. */
function readTagged(value: JsonValue, object: JsonObject): ReadValue {
  const { '@language': language, '@direction': direction } = object;
  if (typeof value !== 'string') return handBack();
  if (language !== undefined && typeof language !== 'string') return handBack();
  if (direction !== undefined) return inDirection(value, direction, language);
  return language === undefined ? handBack() : inLanguage(value, language);
}

const READ: ReadonlySet<string> = new Set(['@value', '@language', '@direction', '@type']);

function isRead(keyword: string): boolean {
  return READ.has(keyword);
}

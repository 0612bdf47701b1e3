import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import type { Hole, HoleValue, Shape } from '../template/shape.js';

/** What objects have in common, and the places in which they differ. */
export interface SharedShape {
  readonly shape: Shape;
  readonly holes: readonly Hole[];
}

/** Names under which everything belongs to the shape: it decides how the rest is read. */
const SETTLED: ReadonlySet<string> = new Set(['@context', 'type', '@type', '@id', '@value']);

/** Where a text can be about a learner, it is never kept with the shape; within an achievement it is about that. */
const ABOUT_LEARNER: ReadonlySet<string> = new Set(['credentialSubject', 'evidence']);
/** But for these, which are words of a list, or the address of one. */
const WORDS: ReadonlySet<string> = new Set(['identityType', 'status', 'targetType', 'framework']);

/** Names objects alike that have the same members in the same order, and the same in all that decides how they are read. */
export function signatureOf(value: JsonValue, name = ''): string {
  if (Array.isArray(value))
    return `[${value.map((item: JsonValue) => signatureOf(item, name)).join()}]`;
  if (isJsonObject(value)) {
    const members = Object.keys(value).map(
      (each) => `${JSON.stringify(each)}:${signatureOf(value[each] ?? null, each)}`,
    );
    return `{${members.join()}}`;
  }
  return isHole(value, name) ? typeof value : JSON.stringify(value);
}

/** The shape of objects that have one signature. */
export function sharedShape(objects: readonly JsonObject[]): SharedShape {
  const holes: Hole[] = [];
  return { shape: shapeAt(objects, { name: '', isAboutLearner: false }, holes), holes };
}

interface Place {
  readonly name: string;
  readonly isAboutLearner: boolean;
}

function shapeAt(values: readonly JsonValue[], place: Place, holes: Hole[]): Shape {
  const [first = null] = values;
  if (Array.isArray(first)) {
    const items = first.map((_, at) =>
      shapeAt(
        values.map((value) => (value as readonly JsonValue[])[at] ?? null),
        place,
        holes,
      ),
    );
    return { kind: 'array', items };
  }
  if (isJsonObject(first)) {
    const names = Object.keys(first);
    const members = names.map((name) =>
      shapeAt(
        values.map((value) => (value as JsonObject)[name] ?? null),
        { name, isAboutLearner: isAboutLearner(name, place) },
        holes,
      ),
    );
    return { kind: 'object', names, members };
  }
  const { name } = place;
  const isKept = !place.isAboutLearner || WORDS.has(name);
  if (!isHole(first, name) || (isKept && values.every((value) => value === first)))
    return { kind: 'same', value: first };
  const type = typeof first === 'string' ? 'string' : 'number';
  holes.push({ name, type });
  return { kind: 'hole', index: holes.length - 1, type };
}

function isAboutLearner(name: string, around: Place): boolean {
  return ABOUT_LEARNER.has(name) || (around.isAboutLearner && name !== 'achievement');
}

function isHole(value: JsonValue, name: string): value is HoleValue {
  return (typeof value === 'string' || typeof value === 'number') && !SETTLED.has(name);
}

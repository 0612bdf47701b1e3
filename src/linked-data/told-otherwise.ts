import { canonicalJson } from '../foundation/encodings/jcs.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import { addStop, pointerAlong, type Stop, type Trail } from '../foundation/json/trail.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  ownMember,
} from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';
import { knownPart, type Way } from './known-parts.js';

/**
 * Warns where one id stands in two places with different words: the issuer named once as one university and once, as the
 * author of the achievement, as another. For RDF these are one thing with two names, whatever place each stands in, so that
 * proofs over RDF hold as well when a holder exchanges the two, and a reader of the JSON would take the wrong one.
 *
 * Texts, numbers and truth values are compared. An object against a reference is no contradiction, nor is a member that
 * only one of the places has.
 *
 * @see https://www.w3.org/TR/json-ld11-api/#node-map-generation
 */
export function toldOtherwise(document: JsonObject): readonly Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, JsonObject>();
  const open: Stop[] = [{ value: document, trail: undefined }];
  const lookAt = (value: JsonObject, trail: Trail | undefined, way: Way): void => {
    const before = firstOfSameId(value, first);
    if (before === undefined) return;
    for (const name of contradictions(before, value))
      findings.push(warning(appendPointer(pointerAlong(trail), ...way, name)));
  };
  // Outside of proofs, each object before what is inside it.
  for (let stop = open.pop(); stop !== undefined; stop = open.pop()) {
    const known = knownPart(stop.value);
    if (known === undefined) {
      lookAt(stop.value, stop.trail, NOWHERE);
      pushInside(stop, open);
    } else
      for (const way of known.alike.waysToIds) lookAt(objectAt(stop.value, way), stop.trail, way);
  }
  return findings;
}

const NOWHERE: Way = [];

function objectAt(value: JsonObject, way: Way): JsonObject {
  let object = value;
  for (const token of way) object = object[token] as JsonObject;
  return object;
}

/** What bore the id of this before it; nothing where this is the first, or has no id. */
function firstOfSameId(value: JsonObject, first: Map<string, JsonObject>): JsonObject | undefined {
  const id = isJsonObject(value) ? ownMember(value, 'id') : undefined;
  if (typeof id !== 'string') return undefined;
  const before = first.get(id);
  if (before === undefined) first.set(id, value);
  return before;
}

/** What is inside, last first, so that the first is taken next. */
function pushInside(stop: Stop, open: Stop[]): void {
  const names = Object.keys(stop.value);
  for (let at = names.length - 1; at >= 0; at -= 1)
    if (names[at] !== 'proof') addStop(open, stop, names[at] ?? '');
}

/**
 * A thing may be said to be of several types, here of one and there of another; and several may endorse it, each in words of
 * their own, which they sign by themselves.
 */
const MAY_DIFFER: ReadonlySet<string> = new Set(['type', '@context', 'endorsementComment']);

function contradictions(one: JsonObject, other: JsonObject): readonly string[] {
  if (one === other) return [];
  return Object.keys(other).filter((name) => {
    if (MAY_DIFFER.has(name)) return false;
    const [mine, theirs] = [ownMember(one, name), ownMember(other, name)];
    if (mine === undefined || mine === theirs) return false;
    if (isJsonObject(mine) || isJsonObject(theirs) || areSameTexts(mine, theirs)) return false;
    const [here, there] = [asPlain(mine), asPlain(theirs)];
    return here !== undefined && there !== undefined && here !== there;
  });
}

/** Whether both are lists of the same texts in the same order, as they nearly always are. */
function areSameTexts(mine: JsonValue, theirs: JsonValue | undefined): boolean {
  if (!Array.isArray(mine) || !Array.isArray(theirs) || mine.length !== theirs.length) return false;
  return mine.every((text, at) => typeof text === 'string' && text === theirs[at]);
}

/** A value or several, in no order, as a text to compare; nothing for what holds an object. */
function asPlain(member: JsonValue | undefined): string | undefined {
  const values = asList<JsonValue>(member);
  if (values.length === 0 || values.some((value) => typeof value === 'object')) return undefined;
  return values
    .map((value) => canonicalJson(value))
    .sort()
    .join();
}

function warning(pointer: JsonPointer): Finding {
  return {
    code: 'context.told-otherwise',
    severity: 'warning',
    pointer,
    message: {
      en: 'another part with the same id says something else here: they are one thing, and which of the two holds is open',
      fr: 'une autre partie de même id dit ici autre chose : c’est une seule chose, et ce qui vaut reste ouvert',
    },
    hint: {
      en: 'do not rely on either without asking the issuer',
      fr: 'ne se fier ni à l’un ni à l’autre sans interroger l’émetteur',
    },
  };
}

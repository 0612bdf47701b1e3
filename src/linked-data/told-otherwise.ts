import { canonicalJson } from '../foundation/encodings/jcs.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';

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
export function* toldOtherwise(document: JsonObject): Iterable<Finding> {
  const first = new Map<string, JsonObject>();
  for (const [node, pointer] of nodesIn(document)) {
    const id = memberOf(node, 'id');
    if (typeof id !== 'string') continue;
    const before = first.get(id);
    if (before === undefined) first.set(id, node);
    else
      for (const name of contradictions(before, node)) yield warning(appendPointer(pointer, name));
  }
}

/** Every object outside of proofs, each before what is inside it. */
function* nodesIn(document: JsonObject): Iterable<readonly [JsonObject, JsonPointer]> {
  const open: [JsonValue, JsonPointer][] = [[document, '']];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, pointer] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (isJsonObject(value)) yield [value, pointer];
    const members = Object.entries(value as JsonObject).filter(([name]) => name !== 'proof');
    for (const [name, member] of members.reverse())
      if (typeof member === 'object') open.push([member, appendPointer(pointer, name)]);
  }
}

/** A thing may be said to be of several types, here of one and there of another. */
function contradictions(one: JsonObject, other: JsonObject): readonly string[] {
  return Object.keys(other).filter((name) => {
    if (name === 'type' || name === '@context') return false;
    const [here, there] = [memberOf(one, name), memberOf(other, name)].map(asPlain);
    return here !== undefined && there !== undefined && here !== there;
  });
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

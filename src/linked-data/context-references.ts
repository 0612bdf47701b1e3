import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import {
  addContainers,
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../foundation/json/values.js';
import { knownPart } from './known-parts.js';

/** A place at which a context is referred to. */
export interface ContextReference {
  /** The URL, as written. */
  readonly url: string;
  /** The place. */
  readonly pointer: JsonPointer;
}

/** Every reference to a context, in a document or in a context, at any depth. */
export function* contextReferences(
  value: JsonValue,
  pointer: JsonPointer,
): Iterable<ContextReference> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const place = appendPointer(pointer, name);
    if (isJsonObject(value) && (name === '@context' || name === '@import'))
      yield* referencesIn(member, place);
    yield* contextReferences(member, place);
  }
}

function* referencesIn(context: JsonValue, pointer: JsonPointer): Iterable<ContextReference> {
  if (typeof context === 'string') yield { url: context, pointer };
  if (!Array.isArray(context)) return;
  for (const [index, item] of context.entries())
    if (typeof item === 'string') yield { url: item, pointer: appendPointer(pointer, index) };
}

/** The URL of every reference to a context: the same without the places, which cost more. */
export function contextUrls(document: JsonValue): readonly string[] {
  const urls: string[] = [];
  const open: object[] = typeof document === 'object' && document !== null ? [document] : [];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    const known = Array.isArray(value) ? undefined : addUrls(value as JsonObject, urls);
    if (known === undefined) addContainers(value, open);
    else for (let at = 0; at < known.length; at += 1) urls.push(known[at] ?? '');
  }
  return urls;
}

/** Adds the URLs right in an object; gives all that are in it, at any depth, where they are known. */
function addUrls(object: JsonObject, urls: string[]): readonly string[] | undefined {
  const context = object['@context'];
  const imported = object['@import'];
  if (context === undefined && imported === undefined) return undefined; // nearly always
  const known = knownPart(object);
  if (known !== undefined) return known.alike.contextUrls;
  for (const url of [...asList<JsonValue>(context), ...asList<JsonValue>(imported)])
    if (typeof url === 'string') urls.push(url);
  return undefined;
}

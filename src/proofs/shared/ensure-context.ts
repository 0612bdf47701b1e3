import { asList, type JsonObject, type JsonValue } from '../../foundation/json/values.js';

/** The document with a context appended, unless one that defines the same terms is there. */
export function ensureContext(
  document: JsonObject,
  url: string,
  equivalents: readonly string[],
): JsonObject {
  const contexts = asList<JsonValue>(document['@context']);
  const found = [url, ...equivalents].some((candidate) => contexts.includes(candidate));
  return found ? document : { ...document, '@context': [...contexts, url] };
}

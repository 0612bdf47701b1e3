import { asList, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import { asSnapshot } from '../../linked-data/index.js';

/** The snapshot of a document with a context appended, unless one that defines the same terms is there. */
export function ensureContext(
  document: JsonObject,
  url: string,
  equivalents: readonly string[],
): JsonObject {
  const contexts = asList<JsonValue>(document['@context']);
  const found = [url, ...equivalents].some((candidate) => contexts.includes(candidate));
  return found ? document : asSnapshot({ ...document, '@context': [...contexts, url] });
}

import { MicrocertError } from '../foundation/errors/index.js';
import { isJsonObject, type JsonObject, stringMember } from '../foundation/json/values.js';
import type { DidDocument } from './did-document.js';

/**
 * Documents that were given, each under its id, as they are now.
 *
 * @throws MicrocertError `ERR_DID_DOCUMENT` when one is no JSON object, has no id or another than it is given under, or
 * two have the same.
 */
export function knownDocuments(
  documents: readonly DidDocument[] | Readonly<Record<string, DidDocument>>,
): ReadonlyMap<string, JsonObject> {
  const known = new Map<string, JsonObject>();
  const isList = Array.isArray(documents);
  for (const [name, given] of Object.entries<unknown>(documents)) {
    const document = snapshot(given);
    const id = stringMember(document, 'id');
    if (id === undefined || !(isList || name === id)) throw new MicrocertError('ERR_DID_DOCUMENT');
    if (known.has(id)) throw new MicrocertError('ERR_DID_DOCUMENT', { hint: TWICE });
    known.set(id, document);
  }
  return known;
}

/** The document as it would be written: members that are `undefined` are no members. */
function snapshot(given: unknown): JsonObject {
  try {
    const copy: unknown = JSON.parse(JSON.stringify(given));
    if (isJsonObject(copy)) return copy;
  } catch {
    // Not JSON: no document.
  }
  throw new MicrocertError('ERR_DID_DOCUMENT');
}

const TWICE = { en: 'two DID documents have the same id', fr: 'deux documents DID ont le même id' };

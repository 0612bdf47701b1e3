import { MicrocertError } from '../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json/values.js';
import {
  type DidDocument,
  type IssuerList,
  type OfflineBundle,
  parseIssuerList,
  parseOfflineBundle,
} from '../identity/index.js';
import { knownDocuments } from '../identity/known-documents.js';

/** What whoever runs the page has put into `config.json`. */
export interface Settings {
  /** The issuers they vouch for; nothing where they name none. */
  readonly issuers?: IssuerList;
  /** Keys of issuers that use did:web. */
  readonly didDocuments: readonly DidDocument[];
  /** Keys and status lists as they were fetched, with their dates. */
  readonly bundle?: OfflineBundle;
}

/** What is used where the host has set nothing. */
export const NO_SETTINGS: Settings = { didDocuments: [] };

const MEMBERS = ['issuers', 'didDocuments', 'bundle'];
const MAX_BYTES = 16_777_216;

/**
 * Reads `config.json`: `{ "issuers": {…}, "didDocuments": […], "bundle": {…} }`, each as `parseIssuerList` and
 * `parseOfflineBundle` take it, each to be left out. An unknown member is refused: it could be a slip, and trust must not
 * hang on one.
 *
 * @throws MicrocertError `ERR_PAGE_SETTINGS`, `ERR_ISSUER_LIST`, `ERR_DID_DOCUMENT`, `ERR_OFFLINE_BUNDLE`, `ERR_JSON_…`, `ERR_INPUT_…`.
 */
export function readSettings(text: string): Settings {
  const json = parseJsonStrictly(text, { maxBytes: MAX_BYTES });
  if (!isJsonObject(json)) throw wrong('');
  const other = Object.keys(json).find((name) => !MEMBERS.includes(name));
  if (other !== undefined) throw wrong(appendPointer('', other));
  const { issuers, didDocuments, bundle } = json;
  return {
    didDocuments: documentsIn(didDocuments),
    ...(issuers !== undefined && { issuers: parseIssuerList(objectAt(issuers, '/issuers')) }),
    ...(bundle !== undefined && { bundle: parseOfflineBundle(objectAt(bundle, '/bundle')) }),
  };
}

function documentsIn(documents: JsonValue = []): readonly DidDocument[] {
  const pointer = '/didDocuments';
  if (!Array.isArray(documents)) throw wrong(pointer);
  const list = documents as readonly JsonValue[] as unknown as readonly DidDocument[];
  knownDocuments(list); // refuses now what would be refused with each badge
  return list;
}

function objectAt(value: JsonValue, pointer: JsonPointer): JsonObject {
  if (isJsonObject(value)) return value;
  throw wrong(pointer);
}

function wrong(pointer: JsonPointer): MicrocertError<'ERR_PAGE_SETTINGS'> {
  return new MicrocertError('ERR_PAGE_SETTINGS', { pointer, hint: SHAPE });
}

const SHAPE = {
  en: 'expected: {"issuers": {"asOf": "…", "issuers": […]}, "didDocuments": […], "bundle": {…}}, any of them left out',
  fr: 'attendu : {"issuers": {"asOf": "…", "issuers": […]}, "didDocuments": […], "bundle": {…}}, chacun facultatif',
};

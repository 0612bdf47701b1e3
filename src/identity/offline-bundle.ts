import { MicrocertError } from '../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import type { Fetcher } from '../foundation/ports.js';
import { isDateTime } from '../foundation/time.js';
import type { DidDocument } from './did-document.js';
import { knownDocuments } from './known-documents.js';
import { mergeIssuerLists } from './merge-issuer-lists.js';
import { DATE, type IssuerList, parseIssuerList } from './trust-list.js';

/** Something that was fetched, as an offline bundle keeps it. */
export interface OfflineResource {
  /** When it was fetched (RFC 3339). */
  readonly asOf: string;
  /** The header `Content-Type` it came with. */
  readonly contentType?: string;
  /** Where it was found, when redirects led elsewhere. */
  readonly url?: string;
  /** The body, which is text. */
  readonly body: string;
}

/** What a verification needs from the network, taken along. It is not signed: it is as good as whoever hands it over. */
export interface OfflineBundle {
  /** When it was made (RFC 3339). */
  readonly asOf: string;
  /** What was fetched, by the address that was asked. */
  readonly resources: ReadonlyMap<string, OfflineResource>;
  /** DID documents of issuers, for `createResolver`. */
  readonly didDocuments: readonly DidDocument[];
  /** The issuers of all its lists. */
  readonly issuers?: IssuerList;
}

const TYPE = 'MicrocertOfflineBundle';
const VERSION = 1;
const MAX_BYTES = 67_108_864;
const MAX_RESOURCES = 1000;
const MAX_DOCUMENTS = 1000;
const MAX_LISTS = 100;
const MEMBERS = ['type', 'version', 'asOf', 'resources', 'didDocuments', 'issuers'];

/** What an offline bundle is made of. */
export interface OfflineBundleParts {
  /** When it is made (RFC 3339). */
  readonly asOf: string;
  /** What was fetched, from `recordingFetcher`. */
  readonly resources?: ReadonlyMap<string, OfflineResource>;
  /** DID documents of issuers. */
  readonly didDocuments?: readonly DidDocument[];
  /** A list of issuers as JSON, or several, each in one of the shapes that `parseIssuerList` reads. */
  readonly issuers?: JsonObject | readonly JsonObject[];
}

/**
 * An offline bundle as JSON, in the order of its addresses, so that equal content gives equal files.
 *
 * @throws TypeError when `resources` is no `Map`; MicrocertError `ERR_OFFLINE_BUNDLE`, `ERR_DID_DOCUMENT`,
 * `ERR_ISSUER_LIST` for what could not be read back.
 */
export function makeOfflineBundle(parts: OfflineBundleParts): JsonObject {
  const { asOf, resources = new Map(), didDocuments = [], issuers } = parts;
  if (!isMapLike(resources))
    throw new TypeError(
      'makeOfflineBundle: option "resources" must be a Map of what was fetched, by address',
    );
  const sorted = [...resources].sort(([one], [other]) => (one < other ? -1 : 1));
  const made: unknown = JSON.parse(
    JSON.stringify({
      type: TYPE,
      version: VERSION,
      asOf,
      resources: Object.fromEntries(sorted),
      didDocuments,
      issuers,
    }),
  );
  parseOfflineBundle(made);
  return made as JsonObject;
}

/** A Map of another realm is one too. */
function isMapLike(resources: unknown): boolean {
  if (typeof resources !== 'object' || resources === null) return false;
  return ['get', Symbol.iterator].every(
    (name) => typeof Reflect.get(resources, name) === 'function',
  );
}

/**
 * Reads an offline bundle.
 *
 * @param json - The text of the file, or what was parsed from it.
 * @throws MicrocertError `ERR_OFFLINE_BUNDLE` with the place of what is wrong; `ERR_DID_DOCUMENT` and `ERR_ISSUER_LIST`
 * for what it holds; and `ERR_JSON_…`, `ERR_INPUT_…` for text that is no strict JSON.
 */
export function parseOfflineBundle(json: unknown): OfflineBundle {
  const bundle = typeof json === 'string' ? parseJsonStrictly(json, { maxBytes: MAX_BYTES }) : json;
  if (!isJsonObject(bundle)) throw wrong('', SHAPE);
  if (bundle['type'] !== TYPE) throw wrong('/type', SHAPE);
  if (bundle['version'] !== VERSION) throw wrong('/version', SHAPE);
  const other = Object.keys(bundle).find((name) => !MEMBERS.includes(name));
  if (other !== undefined) throw wrong(appendPointer('', other), SHAPE);
  const { issuers } = bundle;
  return Object.freeze({
    asOf: readInstant(bundle['asOf'], '/asOf'),
    resources: readResources(bundle['resources']),
    didDocuments: readDocuments(bundle['didDocuments']),
    ...(issuers !== undefined && { issuers: readIssuers(issuers) }),
  });
}

/**
 * A fetcher that answers from a bundle, with the date of what it gives, and never asks the network. What is not in the
 * bundle is refused, which leaves a check open and never passes one.
 */
export function bundleFetcher({ resources }: OfflineBundle): Fetcher {
  return async ({ url, maxBytes = Number.POSITIVE_INFINITY }) => {
    const found = resources.get(withoutFragment(url));
    if (found === undefined) throw new MicrocertError('ERR_FETCH_REFUSED', { hint: NOT_INSIDE });
    const bytes = new TextEncoder().encode(found.body);
    if (!(bytes.length <= maxBytes)) throw new MicrocertError('ERR_FETCH_TOO_LARGE');
    const { asOf, contentType } = found;
    return {
      url: found.url ?? withoutFragment(url),
      bytes,
      asOf,
      ...(contentType !== undefined && { contentType }),
    };
  };
}

/** An address as it is asked for: what stands behind `#` is not sent. */
export function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}

function readResources(resources: JsonValue | undefined): ReadonlyMap<string, OfflineResource> {
  if (!isJsonObject(resources)) throw wrong('/resources', SHAPE);
  const entries = Object.entries(resources);
  if (entries.length > MAX_RESOURCES) throw wrong('/resources', TOO_MANY);
  return new Map(
    entries.map(([url, resource]) => {
      const pointer = appendPointer('/resources', url);
      if (!isAddress(url)) throw wrong(pointer, ADDRESS);
      return [url, readResource(resource, pointer)];
    }),
  );
}

function readResource(resource: JsonValue, pointer: JsonPointer): OfflineResource {
  if (!isJsonObject(resource)) throw wrong(pointer, SHAPE);
  const { asOf, contentType, url, body, ...others } = resource;
  const [other] = Object.keys(others);
  if (other !== undefined) throw wrong(appendPointer(pointer, other), SHAPE);
  if (typeof body !== 'string') throw wrong(`${pointer}/body`, SHAPE);
  if (contentType !== undefined && typeof contentType !== 'string')
    throw wrong(`${pointer}/contentType`, SHAPE);
  if (url !== undefined && !isAddress(url)) throw wrong(`${pointer}/url`, ADDRESS);
  return Object.freeze({
    asOf: readInstant(asOf, `${pointer}/asOf`),
    body,
    ...(contentType !== undefined && { contentType }),
    ...(url !== undefined && { url }),
  });
}

function readDocuments(documents: JsonValue | undefined): readonly DidDocument[] {
  if (!Array.isArray(documents)) throw wrong('/didDocuments', SHAPE);
  if (documents.length > MAX_DOCUMENTS) throw wrong('/didDocuments', TOO_MANY);
  const read = knownDocuments(documents as readonly DidDocument[]);
  return Object.freeze([...read.values()] as unknown as readonly DidDocument[]);
}

/** One list, or several that are kept apart, each with its date. */
function readIssuers(issuers: JsonValue): IssuerList {
  const lists: readonly JsonValue[] = Array.isArray(issuers) ? issuers : [issuers];
  // Text inside JSON would be read again, beyond the limits on the bundle.
  if (lists.length === 0 || !lists.every(isJsonObject)) throw wrong('/issuers', SHAPE);
  if (lists.length > MAX_LISTS) throw wrong('/issuers', TOO_MANY_LISTS);
  return mergeIssuerLists(lists.map(parseIssuerList));
}

function readInstant(value: JsonValue | undefined, pointer: JsonPointer): string {
  if (typeof value !== 'string' || !isDateTime(value)) throw wrong(pointer, DATE);
  return value;
}

function isAddress(url: unknown): url is string {
  return typeof url === 'string' && /^https?:\/\/[^\s#]+$/.test(url) && URL.canParse(url);
}

function wrong(pointer: JsonPointer, hint: LocalText): MicrocertError<'ERR_OFFLINE_BUNDLE'> {
  return new MicrocertError('ERR_OFFLINE_BUNDLE', { pointer, hint });
}

const SHAPE = {
  en: `expected: {"type": "${TYPE}", "version": ${VERSION}, "asOf": "…", "resources": {…}, "didDocuments": […]}`,
  fr: `attendu : {"type": "${TYPE}", "version": ${VERSION}, "asOf": "…", "resources": {…}, "didDocuments": […]}`,
};
const ADDRESS = {
  en: 'what was fetched is named by its absolute address, without "#"',
  fr: 'ce qui a été téléchargé est désigné par son adresse absolue, sans « # »',
};
const TOO_MANY = {
  en: `a bundle holds ${MAX_RESOURCES} resources and ${MAX_DOCUMENTS} DID documents at most`,
  fr: `un lot contient ${MAX_RESOURCES} ressources et ${MAX_DOCUMENTS} documents DID au plus`,
};
const TOO_MANY_LISTS = {
  en: `a bundle holds ${MAX_LISTS} lists of issuers at most`,
  fr: `un lot contient ${MAX_LISTS} listes d’émetteurs au plus`,
};
const NOT_INSIDE = {
  en: 'this is not in the offline bundle, and the network is not asked',
  fr: 'ceci n’est pas dans le lot hors ligne et le réseau n’est pas interrogé',
};

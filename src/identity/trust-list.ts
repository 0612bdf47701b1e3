import { MicrocertError } from '../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json/values.js';
import { lazily } from '../foundation/lazily.js';
import type { LocalText } from '../foundation/locale.js';
import { isDateTime } from '../foundation/time.js';
import { publicKeyFromJson } from './import-public-key.js';
import { type PublicKey, publicKeyFromMultikey } from './public-key.js';

/** An issuer on a list. */
export interface ListedIssuer {
  /** DID or https address, exactly as credentials name it. */
  readonly id: string;
  /** What the list calls it. It is what the list says, and nothing more. */
  readonly name?: string;
  /** The only keys by which it signs; where absent, the keys its id leads to. */
  readonly keys?: readonly PublicKey[];
}

/** A list of issuers that somebody vouches for. Who does is not part of the list. */
export interface IssuerList {
  /** Shape of the file: this project's own, or that of the registries of the Digital Credentials Consortium. */
  readonly source: 'microcert' | 'dcc';
  /** When the list was as it is (RFC 3339). */
  readonly asOf?: string;
  /** The issuers, by id. */
  readonly issuers: ReadonlyMap<string, ListedIssuer>;
}

const MAX_BYTES = 4_194_304;
const MAX_ISSUERS = 10_000;
const MAX_KEYS = 16;
const MAX_ID = 2048;
const MAX_NAME = 500;

const BLANK = lazily(() => /[\s\p{Cc}]/u);

/**
 * Reads a list of issuers: `{ asOf, issuers: [{ id, name?, keys? }] }`, or a registry of the Digital Credentials
 * Consortium, `{ meta: { updated }, registry: { id: { name, … } } }`.
 *
 * An unknown member of the former is refused: `key` for `keys` would trust any key. The latter is the affair of others,
 * and its further members are passed over.
 *
 * @param json - The text of the file, or what was parsed from it.
 * @throws MicrocertError `ERR_ISSUER_LIST` with the place of what is wrong; and `ERR_JSON_…`, `ERR_INPUT_…` for text that is no strict JSON.
 * @see https://github.com/digitalcredentials/issuer-registry-client
 */
export function parseIssuerList(json: unknown): IssuerList {
  const list = typeof json === 'string' ? parseJsonStrictly(json, { maxBytes: MAX_BYTES }) : json;
  if (!isJsonObject(list)) throw wrong('', SHAPE);
  return Object.freeze(Object.hasOwn(list, 'registry') ? readRegistry(list) : readOwnList(list));
}

function readOwnList(list: JsonObject): IssuerList {
  assertOnly(list, ['asOf', 'issuers'], '');
  const { asOf, issuers } = list;
  if (typeof asOf !== 'string' || !isDateTime(asOf)) throw wrong('/asOf', DATE);
  if (!Array.isArray(issuers)) throw wrong('/issuers', SHAPE);
  const entries = issuers as readonly JsonValue[];
  if (entries.length > MAX_ISSUERS) throw wrong('/issuers', TOO_MANY);
  const read = new Map<string, ListedIssuer>();
  for (const [index, entry] of entries.entries()) {
    const pointer = `/issuers/${index}`;
    const issuer = readIssuer(entry, pointer);
    // Two entries could pin different keys.
    if (read.has(issuer.id)) throw wrong(`${pointer}/id`, TWICE);
    read.set(issuer.id, issuer);
  }
  return { source: 'microcert', asOf, issuers: read };
}

function readIssuer(entry: JsonValue, pointer: JsonPointer): ListedIssuer {
  if (!isJsonObject(entry)) throw wrong(pointer, SHAPE);
  assertOnly(entry, ['id', 'name', 'keys'], pointer);
  const { id, name, keys } = entry;
  if (typeof id !== 'string' || !isIssuerId(id)) throw wrong(`${pointer}/id`, ID);
  return Object.freeze({
    id,
    ...(name !== undefined && { name: readName(name, `${pointer}/name`) }),
    ...(keys !== undefined && { keys: readKeys(keys, `${pointer}/keys`) }),
  });
}

/** An empty list of keys is refused: it could mean none, and it could mean any. */
function readKeys(keys: JsonValue, pointer: JsonPointer): readonly PublicKey[] {
  const list: readonly JsonValue[] = Array.isArray(keys) ? keys : [];
  if (list.length === 0 || list.length > MAX_KEYS) throw wrong(pointer, KEYS);
  return Object.freeze(list.map((key, index) => readKey(key, `${pointer}/${index}`)));
}

function readKey(key: JsonValue, pointer: JsonPointer): PublicKey {
  try {
    if (typeof key === 'string') return publicKeyFromMultikey(key);
    if (isJsonObject(key) && Object.hasOwn(key, 'kty')) return publicKeyFromJson(key);
  } catch (cause) {
    throw wrong(pointer, KEYS, cause);
  }
  throw wrong(pointer, KEYS);
}

function readRegistry({ meta, registry }: JsonObject): IssuerList {
  if (!isJsonObject(registry)) throw wrong('/registry', SHAPE);
  const entries = Object.entries(registry);
  if (entries.length > MAX_ISSUERS) throw wrong('/registry', TOO_MANY);
  const asOf = readUpdated(meta);
  const issuers = new Map<string, ListedIssuer>();
  for (const [id, entry] of entries) {
    const pointer = appendPointer('/registry', id);
    if (!isIssuerId(id)) throw wrong(pointer, ID);
    if (!isJsonObject(entry)) throw wrong(pointer, SHAPE);
    const { name } = entry;
    const named = name !== undefined && { name: readName(name, `${pointer}/name`) };
    issuers.set(id, Object.freeze({ id, ...named }));
  }
  return { source: 'dcc', ...(asOf !== undefined && { asOf }), issuers };
}

/** Registries in use write the offset without its colon: `2022-05-25T12:40:00+0000`. */
function readUpdated(meta: JsonValue | undefined): string | undefined {
  if (meta === undefined) return undefined;
  if (!isJsonObject(meta)) throw wrong('/meta', SHAPE);
  const { updated } = meta;
  if (updated === undefined) return undefined;
  const text = typeof updated === 'string' ? updated : '';
  const asOf = text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  if (!isDateTime(asOf)) throw wrong('/meta/updated', DATE);
  return asOf;
}

function readName(name: JsonValue, pointer: JsonPointer): string {
  if (typeof name !== 'string' || name.length > MAX_NAME) throw wrong(pointer, NAME);
  return name;
}

function isIssuerId(id: string): boolean {
  if (id.length > MAX_ID || BLANK().test(id)) return false;
  return /^did:[a-z\d]+:[^#?]+$/.test(id) || (id.startsWith('https://') && URL.canParse(id));
}

function assertOnly(object: JsonObject, names: readonly string[], pointer: JsonPointer): void {
  const other = Object.keys(object).find((name) => !names.includes(name));
  if (other !== undefined) throw wrong(appendPointer(pointer, other), UNKNOWN);
}

function wrong(
  pointer: JsonPointer,
  hint: LocalText,
  cause?: unknown,
): MicrocertError<'ERR_ISSUER_LIST'> {
  return new MicrocertError('ERR_ISSUER_LIST', { pointer, hint, cause });
}

const SHAPE = {
  en: 'expected: {"asOf": "…", "issuers": [{"id": "did:web:…"}]}, or {"registry": {"did:key:…": {"name": "…"}}}',
  fr: 'attendu : {"asOf": "…", "issuers": [{"id": "did:web:…"}]} ou {"registry": {"did:key:…": {"name": "…"}}}',
};
/** What a list needs to say since when it is as it is. */
export const DATE: LocalText = {
  en: 'a date with time and zone is needed: 2026-07-01T12:00:00Z',
  fr: 'une date avec heure et fuseau est nécessaire : 2026-07-01T12:00:00Z',
};
const TOO_MANY = {
  en: `a list has ${MAX_ISSUERS} issuers at most`,
  fr: `une liste compte ${MAX_ISSUERS} émetteurs au plus`,
};
const ID = {
  en: 'an issuer is named by its DID or its https address',
  fr: 'un émetteur est désigné par son DID ou son adresse https',
};
const TWICE = { en: 'this issuer is listed twice', fr: 'cet émetteur figure deux fois' };
const NAME = {
  en: `a name is a text of ${MAX_NAME} signs at most`,
  fr: `un nom est un texte de ${MAX_NAME} signes au plus`,
};
const KEYS = {
  en: `keys are 1 to ${MAX_KEYS} public keys, each as Multikey text or as JWK`,
  fr: `les clés sont 1 à ${MAX_KEYS} clés publiques, chacune en texte Multikey ou en JWK`,
};
const UNKNOWN = {
  en: 'this member is not known here; a slip would go unnoticed',
  fr: 'ce membre est inconnu ici ; une faute de frappe passerait inaperçue',
};

import { DISCLOSING_TEXTS } from '../../foundation/errors/disclosing-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { type JsonPointer, pointerTokens } from '../../foundation/json/pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import { asSnapshot } from '../snapshot-document.js';

/** Parts of a document that make a document of their own. */
export interface Selection {
  readonly document: JsonObject;
  /** For every object of the selection, the one that it was taken from. */
  readonly origins: ReadonlyMap<JsonObject, JsonObject>;
}

/**
 * The parts of a document that some pointers name, each with all that is in it; on the way to them the ids, types and
 * contexts of the objects around, without which they would mean something else. Lists close up.
 *
 * @param document - A snapshot.
 * @throws `MicrocertError` `ERR_SELECTION` for a pointer that leads nowhere.
 * @see https://www.w3.org/TR/vc-di-ecdsa/#selectjsonld
 */
export function selectJsonLd(document: JsonObject, pointers: readonly JsonPointer[]): Selection {
  const origins = new Map<JsonObject, JsonObject>();
  const wanted: Wanted = { whole: false, members: new Map() };
  for (const pointer of pointers) {
    assertLeadsSomewhere(document, pointer);
    want(wanted, pointerTokens(pointer));
  }
  const selected = selectIn(document, wanted, origins);
  return { document: asSnapshot(selected as JsonObject), origins };
}

/** The refusal of a pointer. */
export function notSelectable(
  pointer: JsonPointer,
  hint: LocalText,
): MicrocertError<'ERR_SELECTION'> {
  return new MicrocertError('ERR_SELECTION', { pointer, hint }, DISCLOSING_TEXTS);
}

interface Wanted {
  /** Whether all of it is wanted. */
  whole: boolean;
  readonly members: Map<string, Wanted>;
}

function want(wanted: Wanted, tokens: readonly string[]): void {
  let at = wanted;
  for (const token of tokens) {
    const member = at.members.get(token) ?? { whole: false, members: new Map() };
    at.members.set(token, member);
    at = member;
  }
  at.whole = true;
}

/** Own members only, and indexes as RFC 6901 section 4 writes them. */
function assertLeadsSomewhere(document: JsonObject, pointer: JsonPointer): void {
  if (typeof pointer !== 'string' || (pointer !== '' && !pointer.startsWith('/')))
    throw notSelectable('', NO_POINTER);
  let value: JsonValue = document;
  for (const token of pointerTokens(pointer)) {
    const isThere = Array.isArray(value)
      ? INDEX.test(token) && Number(token) < value.length
      : isJsonObject(value) && Object.hasOwn(value, token);
    if (!isThere) throw notSelectable(pointer, NOWHERE);
    value = (value as Readonly<Record<string, JsonValue>>)[token] ?? null;
  }
}

const INDEX = /^(0|[1-9]\d{0,8})$/;

function selectIn(
  value: JsonValue,
  wanted: Wanted,
  origins: Map<JsonObject, JsonObject>,
): JsonValue {
  const { whole, members } = wanted;
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    const chosen = whole ? items.map((_, index) => index) : [...members.keys()].map(Number);
    return chosen
      .sort((one, other) => one - other)
      .map((index) => selectIn(items[index] ?? null, whole ? ALL : of(members, index), origins));
  }
  if (!isJsonObject(value)) return value;
  const selected: Record<string, JsonValue> = {};
  for (const [name, member] of Object.entries(value)) {
    if (whole || isAlwaysSelected(name, member)) selected[name] = selectIn(member, ALL, origins);
    else if (members.has(name)) selected[name] = selectIn(member, of(members, name), origins);
  }
  origins.set(selected, value);
  return selected;
}

const ALL: Wanted = { whole: true, members: new Map() };

function of(members: ReadonlyMap<string, Wanted>, token: string | number): Wanted {
  return members.get(String(token)) ?? ALL;
}

/**
 * What goes along with any part of an object. An id that is no absolute IRI is none: in a map of texts by language, `id`
 * is Indonesian.
 *
 * @see https://www.w3.org/TR/vc-di-ecdsa/#createinitialselection
 */
function isAlwaysSelected(name: string, value: JsonValue): boolean {
  if (name === '@context' || name === '@type' || name === 'type') return true;
  return (name === 'id' || name === '@id') && typeof value === 'string' && IRI.test(value);
}

const IRI = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/;

const NO_POINTER: LocalText = {
  en: 'a JSON pointer begins with "/", such as /credentialSubject/result',
  fr: 'un pointeur JSON commence par « / », par exemple /credentialSubject/result',
};
const NOWHERE: LocalText = {
  en: 'nothing stands at this place of the document',
  fr: 'rien ne se trouve à cet endroit du document',
};

import { CORE_TEXTS, MicrocertError } from '../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';

const CODE = 'ERR_IRI_BLANK_NODE';
const MOST_FINDINGS = 50;

/**
 * Refuses identifiers, types and references that are blank nodes (`_:x`): no URL, they name nothing outside of the
 * document. With none of them no blank node has two places, and what is without an id hangs together as trees do: a
 * document can no longer make a graph that takes forever to put into canonical form.
 *
 * @see https://www.w3.org/TR/vc-data-model-2.0/#identifiers
 */
export function blankNodeNamed(
  document: JsonObject,
  names: ReadonlySet<string>,
): MicrocertError<typeof CODE> {
  const places = placesOf(document, names).slice(0, MOST_FINDINGS);
  return new MicrocertError(CODE, {
    pointer: places[0] ?? '',
    hint: HINT,
    findings: places.map(
      (pointer): Finding => ({
        code: CODE,
        severity: 'error',
        pointer,
        message: CORE_TEXTS[CODE],
        hint: HINT,
        cites: IDENTIFIERS,
      }),
    ),
  });
}

/** Where these texts stand; nowhere when a context made the blank node of something else. */
function placesOf(document: JsonObject, names: ReadonlySet<string>): readonly JsonPointer[] {
  const places: JsonPointer[] = [];
  const open: [JsonValue, JsonPointer][] = [[document, '']];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, pointer] = next;
    if (typeof value === 'string' && names.has(value)) places.push(pointer);
    if (typeof value !== 'object' || value === null) continue;
    const inside = Object.entries(value as JsonObject).map(
      ([name, member]): [JsonValue, JsonPointer] => [member, appendPointer(pointer, name)],
    );
    open.push(...inside.reverse());
  }
  return places;
}

/**
 * The blank nodes that an expanded document names: in identifiers, types, and names of members.
 *
 * @see https://www.w3.org/TR/json-ld11-api/#expansion
 */
export function blankNodesIn(expanded: JsonValue): ReadonlySet<string> {
  const found: string[] = [];
  const open: JsonValue[] = [expanded];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (isJsonObject(value)) found.push(...referencesOf(value));
    open.push(...insideOf(value));
  }
  return new Set(found.filter((text) => text.startsWith('_:')));
}

/** What stands inside; in a literal it is data, JSON literals included. */
function insideOf(value: JsonValue): readonly JsonValue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.hasOwn(value, '@value') ? [] : Object.values(value);
}

function referencesOf(node: JsonObject): readonly string[] {
  const { '@id': id, '@type': types } = node;
  const texts = [id, ...asList<JsonValue>(types)].filter((text) => typeof text === 'string');
  return [...Object.keys(node), ...texts];
}

const HINT = {
  en: 'write an absolute IRI (https:, urn:, did:), or leave the id out',
  fr: 'écrire un IRI absolu (https:, urn:, did:) ou omettre l’id',
};
const NAME = 'W3C Verifiable Credentials Data Model 2.0';
const IDENTIFIERS = {
  source: { en: NAME, fr: NAME },
  section: { en: '4.4 Identifiers', fr: '4.4 Identifiers' },
  url: 'https://www.w3.org/TR/vc-data-model-2.0/#identifiers',
  confirmed: true,
};

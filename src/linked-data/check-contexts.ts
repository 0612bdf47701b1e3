import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import type { Finding } from '../foundation/report.js';
import { CREDENTIALS_V1, CREDENTIALS_V2 } from './context-urls.js';

/**
 * Keywords of a text with its language (VC Data Model 2.0, section 11.1). All others change what a plain reading of the
 * JSON would say, a bare `@value` included: it stands for the same as the value, which a reader would miss.
 */
const TEXT_KEYWORDS: ReadonlySet<string> = new Set(['@value', '@language', '@direction']);

/**
 * Finds what would let a signed credential mean something else than its JSON says: contexts written
 * inline, contexts inside parts that are not credentials of their own, JSON-LD keywords such as
 * `@graph`, `@included`, `@reverse` or `@id`, members named by their address instead of their term, parts with
 * the id of the credential, and things told in two parts. The last four leave the signature as it is: a holder could
 * hide the end of validity of a credential, or its status, from whoever reads `validUntil` and `credentialStatus`. Stricter than the
 * specifications, and meant to be. A proof may repeat the contexts that its document begins with, which says nothing new:
 * suites that sign JSON have it so.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#validating-contexts
 */
export function checkContexts(document: JsonObject): readonly Finding[] {
  return [
    ...firstContext(document),
    ...within(document, '', true),
    ...sameId(document, document['id']),
  ];
}

function* firstContext(document: JsonObject): Iterable<Finding> {
  const [first] = asList(document['@context']);
  if (first === CREDENTIALS_V2 || first === CREDENTIALS_V1) return;
  yield finding('context.first', '/@context', SAID.first);
}

function* within(value: JsonValue, pointer: JsonPointer, credential: boolean): Iterable<Finding> {
  if (isJsonObject(value)) yield* withinObject(value, pointer, credential);
  else if (Array.isArray(value)) yield* withinList(value as readonly JsonValue[], pointer);
}

function* withinList(items: readonly JsonValue[], pointer: JsonPointer): Iterable<Finding> {
  for (const [index, item] of items.entries())
    yield* within(item, appendPointer(pointer, index), isCredential(item));
  yield* toldTwice(items, pointer);
}

function* withinObject(
  object: JsonObject,
  pointer: JsonPointer,
  credential: boolean,
): Iterable<Finding> {
  for (const [name, member] of Object.entries(object)) {
    const place = appendPointer(pointer, name);
    if (name === '@context') yield* contextAt(member, place, credential);
    else yield* memberAt(object, name, place);
  }
}

/** One thing that stands in a list twice: a holder could tell it in two parts, and a reader would see two things. */
function* toldTwice(items: readonly JsonValue[], pointer: JsonPointer): Iterable<Finding> {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const id = isJsonObject(item) ? item['id'] : undefined;
    if (typeof id !== 'string') continue;
    if (seen.has(id)) yield finding('context.told-twice', appendPointer(pointer, index), SAID.told);
    seen.add(id);
  }
}

function* memberAt(object: JsonObject, name: string, place: JsonPointer): Iterable<Finding> {
  if (name.startsWith('@') && !(TEXT_KEYWORDS.has(name) && isText(object)))
    yield finding('context.keyword', place, SAID.keyword);
  if (name.includes(':')) yield finding('context.address', place, SAID.address);
  const member = object[name] ?? null;
  if (name === 'proof') yield* proofsAt(object, member, place);
  else yield* within(member, place, isCredential(member));
}

function* proofsAt(holder: JsonObject, member: JsonValue, place: JsonPointer): Iterable<Finding> {
  for (const [index, proof] of asList<JsonValue>(member).entries()) {
    const at = Array.isArray(member) ? appendPointer(place, index) : place;
    const repeats = isJsonObject(proof) && repeatsContexts(proof, holder);
    for (const one of within(proof, at, false)) {
      if (!repeats || one.pointer !== appendPointer(at, '@context')) yield one;
    }
  }
}

function repeatsContexts(proof: JsonObject, holder: JsonObject): boolean {
  const [all, own] = [asList(holder['@context']), asList(proof['@context'])];
  return own.length > 0 && own.every((url, index) => typeof url === 'string' && url === all[index]);
}

function isText(object: JsonObject): boolean {
  const localised = Object.hasOwn(object, '@language') || Object.hasOwn(object, '@direction');
  return localised && typeof object['@value'] === 'string';
}

function* contextAt(
  context: JsonValue,
  pointer: JsonPointer,
  credential: boolean,
): Iterable<Finding> {
  if (!credential) yield finding('context.nested', pointer, SAID.nested);
  if (!Array.isArray(context)) {
    if (typeof context !== 'string') yield finding('context.inline', pointer, SAID.inline);
    return;
  }
  for (const [index, item] of context.entries())
    if (typeof item !== 'string')
      yield finding('context.inline', appendPointer(pointer, index), SAID.inline);
}

/**
 * Members that are missed by nobody at the top. A service at the address of the credential has its id and states a type; an
 * endorsement of the credential has a comment, which no credential has.
 */
const HARMLESS: ReadonlySet<string> = new Set(['id', 'type', 'endorsementComment']);

/** Statements about the credential that stand elsewhere than at its top. */
function* sameId(document: JsonObject, id: JsonValue | undefined): Iterable<Finding> {
  if (typeof id !== 'string') return;
  const open: [JsonValue, JsonPointer][] = [[document, '']];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, pointer] = next;
    if (typeof value !== 'object' || value === null) continue;
    const isPart = pointer !== '' && isJsonObject(value) && value['id'] === id;
    if (isPart && !Object.keys(value).every((name) => HARMLESS.has(name)))
      yield finding('context.same-id', pointer, SAID.sameId);
    for (const [name, member] of Object.entries(value as JsonObject))
      open.push([member, appendPointer(pointer, name)]);
  }
}

/** Endorsements, and the credentials of a CLR, carry their own contexts. */
function isCredential(value: JsonValue): boolean {
  return isJsonObject(value) && asList(value['type']).includes('VerifiableCredential');
}

interface Said {
  readonly message: LocalText;
  readonly hint: LocalText;
}

function finding(code: string, pointer: JsonPointer, { message, hint }: Said): Finding {
  return { code, severity: 'error', pointer, message, hint };
}

type Reason = 'address' | 'first' | 'inline' | 'keyword' | 'nested' | 'sameId' | 'told';

const SAID: Readonly<Record<Reason, Said>> = {
  address: {
    message: {
      en: 'a member is named by an address: whoever looks for its usual name would miss it',
      fr: 'un membre est désigné par une adresse : qui cherche son nom usuel ne le verrait pas',
    },
    hint: {
      en: 'use the name that the contexts give it, such as "validUntil"',
      fr: 'employer le nom que lui donnent les contextes, comme « validUntil »',
    },
  },
  first: {
    message: {
      en: 'the first context is not that of a verifiable credential',
      fr: 'le premier contexte n’est pas celui d’un justificatif vérifiable',
    },
    hint: { en: `begin with ${CREDENTIALS_V2}`, fr: `commencer par ${CREDENTIALS_V2}` },
  },
  inline: {
    message: {
      en: 'a context is written inside the document: it could give known terms another meaning',
      fr: 'un contexte est écrit dans le document : il pourrait changer le sens de termes connus',
    },
    hint: {
      en: 'refer to contexts by their URL only',
      fr: 'ne faire référence aux contextes que par leur URL',
    },
  },
  keyword: {
    message: {
      en: 'a JSON-LD keyword stands where a plain member is expected',
      fr: 'un mot-clé JSON-LD figure là où un membre ordinaire est attendu',
    },
    hint: {
      en: 'use the plain members, such as "id" and "type"',
      fr: 'utiliser les membres ordinaires, comme « id » et « type »',
    },
  },
  sameId: {
    message: {
      en: 'a part bears the id of the whole credential: what it states would be missed at the top',
      fr: 'une partie porte l’id du justificatif entier : ce qu’elle énonce manquerait en tête',
    },
    hint: {
      en: 'state what belongs to the credential at its top',
      fr: 'énoncer en tête ce qui appartient au justificatif',
    },
  },
  told: {
    message: {
      en: 'a list holds two parts with the same id: one thing would be read as two',
      fr: 'une liste contient deux parties de même id : une chose serait lue comme deux',
    },
    hint: {
      en: 'state all that belongs to one thing in one object',
      fr: 'énoncer en un seul objet tout ce qui appartient à une chose',
    },
  },
  nested: {
    message: {
      en: 'a part of the document changes the contexts',
      fr: 'une partie du document change les contextes',
    },
    hint: {
      en: 'give contexts at the top of a credential only',
      fr: 'ne donner les contextes qu’en tête d’un justificatif',
    },
  },
};

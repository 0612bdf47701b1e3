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
import { holdsId, isKnownClean, knownPart } from './known-parts.js';

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
  const walk: Walk = { place: [], findings: [], id: document['id'] };
  firstContext(document, walk);
  lookAtObject(document, true, walk);
  return walk.findings;
}

interface Walk {
  /** Members and indexes on the way to where the walk is: only a finding makes a pointer of them. */
  readonly place: (string | number)[];
  readonly findings: Finding[];
  /** The id of the whole credential. */
  readonly id: JsonValue | undefined;
}

function say(walk: Walk, code: string, said: Said, ...further: readonly (string | number)[]): void {
  walk.findings.push(finding(code, appendPointer('', ...walk.place, ...further), said));
}

function firstContext(document: JsonObject, walk: Walk): void {
  const [first] = asList(document['@context']);
  if (first !== CREDENTIALS_V2 && first !== CREDENTIALS_V1)
    say(walk, 'context.first', SAID.first, '@context');
}

function lookAt(token: string | number, value: JsonValue, credential: boolean, walk: Walk): void {
  if (typeof value !== 'object' || value === null) return;
  if (credential && leavesContextsAlone(value, walk)) return;
  walk.place.push(token);
  if (isJsonObject(value)) lookAtObject(value, credential, walk);
  else if (Array.isArray(value)) lookAtList(value, walk);
  walk.place.pop();
}

/** Whether nothing is to be said of a credential inside: nothing by itself, and nothing in it has the id of the whole. */
function leavesContextsAlone(credential: object, { id }: Walk): boolean {
  if (!isKnownClean(credential)) return false;
  const part = knownPart(credential);
  return part !== undefined && (typeof id !== 'string' || !holdsId(part, id));
}

function lookAtList(items: readonly JsonValue[], walk: Walk): void {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] ?? null;
    lookAt(index, item, isCredential(item), walk);
  }
  if (items.length > 1) toldTwice(items, walk);
}

function lookAtObject(object: JsonObject, credential: boolean, walk: Walk): void {
  sameId(object, walk);
  for (const name of Object.keys(object)) {
    if (name === '@context') lookAtContext(object[name] ?? null, credential, walk);
    else lookAtMember(object, name, walk);
  }
}

/** One thing that stands in a list twice: a holder could tell it in two parts, and a reader would see two things. */
function toldTwice(items: readonly JsonValue[], walk: Walk): void {
  let seen: Set<string> | undefined;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] ?? null;
    const id = isJsonObject(item) ? item['id'] : undefined;
    if (typeof id !== 'string') continue;
    seen ??= new Set();
    if (seen.has(id)) say(walk, 'context.told-twice', SAID.told, index);
    seen.add(id);
  }
}

function lookAtMember(object: JsonObject, name: string, walk: Walk): void {
  if (name.startsWith('@') && !(TEXT_KEYWORDS.has(name) && isText(object)))
    say(walk, 'context.keyword', SAID.keyword, name);
  if (name.includes(':')) say(walk, 'context.address', SAID.address, name);
  const member = object[name] ?? null;
  if (name === 'proof') lookAtProofs(object, member, walk);
  else lookAt(name, member, isCredential(member), walk);
}

function lookAtProofs(holder: JsonObject, member: JsonValue, walk: Walk): void {
  walk.place.push('proof');
  const proofs = asList<JsonValue>(member);
  for (const [index, proof] of proofs.entries()) {
    if (Array.isArray(member)) walk.place.push(index);
    if (isJsonObject(proof)) lookAtProof(holder, proof, walk);
    else if (Array.isArray(proof)) lookAtList(proof, walk);
    if (Array.isArray(member)) walk.place.pop();
  }
  walk.place.pop();
}

function lookAtProof(holder: JsonObject, proof: JsonObject, walk: Walk): void {
  const { '@context': _, ...rest } = proof;
  lookAtObject(repeatsContexts(proof, holder) ? rest : proof, false, walk);
}

function repeatsContexts(proof: JsonObject, holder: JsonObject): boolean {
  const [all, own] = [asList(holder['@context']), asList(proof['@context'])];
  return own.length > 0 && own.every((url, index) => typeof url === 'string' && url === all[index]);
}

function isText(object: JsonObject): boolean {
  const localised = Object.hasOwn(object, '@language') || Object.hasOwn(object, '@direction');
  return localised && typeof object['@value'] === 'string';
}

function lookAtContext(context: JsonValue, credential: boolean, walk: Walk): void {
  if (!credential) say(walk, 'context.nested', SAID.nested, '@context');
  if (!Array.isArray(context)) {
    if (typeof context !== 'string') say(walk, 'context.inline', SAID.inline, '@context');
    return;
  }
  for (const [index, item] of context.entries())
    if (typeof item !== 'string') say(walk, 'context.inline', SAID.inline, '@context', index);
}

/**
 * Members that are missed by nobody at the top. A service at the address of the credential has its id and states a type; an
 * endorsement of the credential has a comment, which no credential has.
 */
const HARMLESS: ReadonlySet<string> = new Set(['id', 'type', 'endorsementComment']);

/** Statements about the credential that stand elsewhere than at its top. */
function sameId(object: JsonObject, walk: Walk): void {
  if (typeof walk.id !== 'string' || object['id'] !== walk.id || walk.place.length === 0) return;
  if (!Object.keys(object).every((name) => HARMLESS.has(name)))
    say(walk, 'context.same-id', SAID.sameId);
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

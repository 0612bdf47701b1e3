import { MicrocertError } from '../../../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../../../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import type { LocalText } from '../../../foundation/locale.js';
import type { Finding, Severity } from '../../../foundation/report.js';
import { isLanguageTag, type LanguageMap } from '../../../model/language-map.js';
import { isAbsoluteIri } from '../../shared/iris.js';
import { LOCAL_NAMES } from '../terms.js';
import { DOUBTS, type DoubtCode } from './doubts.js';

/** A node and where it stands. */
export interface Placed {
  /** The node. */
  readonly node: JsonObject;
  /** Its place. */
  readonly pointer: JsonPointer;
}

/** A document being read. */
export interface Reader {
  /** What is doubtful so far. */
  readonly findings: Finding[];
  /** Places of the model, and where in the document they come from. */
  readonly sources: Map<JsonPointer, JsonPointer>;
  /** Nodes that are written out, by id. */
  readonly named: ReadonlyMap<string, Placed>;
  /** Steps that may still be taken. */
  readonly left: { steps: number };
}

// A document holds 20,000 values at most, but a node that is named often is read often. What is written out takes some
// thousand steps.
const MAX_STEPS = 100_000;

/** A reader of a document whose size has been bounded. */
export function createReader(document: Placed): Reader {
  return {
    findings: [],
    sources: new Map(),
    named: nodesByName(document),
    left: { steps: MAX_STEPS },
  };
}

/**
 * The first node with more to it than its name, for each name; every node is looked at once. Nodes have a class: in a
 * text per language, `id` is Indonesian.
 */
function nodesByName(document: Placed): ReadonlyMap<string, Placed> {
  const named = new Map<string, Placed>();
  const open: Placed[] = [document];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const id = stringMember(next.node, 'id');
    const classed = Object.hasOwn(next.node, 'type') && isWrittenOut(next.node);
    if (id !== undefined && classed && !named.has(id)) named.set(id, next);
    for (const [name, member] of Object.entries(next.node).reverse())
      open.push(...objectsIn(member, appendPointer(next.pointer, name)).reverse());
  }
  return named;
}

function objectsIn(value: JsonValue, pointer: JsonPointer): Placed[] {
  if (isJsonObject(value)) return [{ node: value, pointer }];
  const list: readonly JsonValue[] = Array.isArray(value) ? value : [];
  return list.flatMap((item, index) => objectsIn(item, appendPointer(pointer, index)));
}

function isWrittenOut(node: JsonObject): boolean {
  return Object.keys(node).some((name) => name !== 'id' && name !== 'type');
}

/** Counts steps, so that naming nodes many times over stays cheap. */
function spend(reader: Reader, steps: number, pointer: JsonPointer): void {
  reader.left.steps -= steps;
  if (reader.left.steps >= 0) return;
  const finding: Finding = {
    code: 'elm.too-many-references',
    severity: 'error',
    pointer,
    message: TOO_MANY,
  };
  throw new MicrocertError('ERR_CREDENTIAL_UNREADABLE', { findings: [finding] });
}

const TOO_MANY: LocalText = {
  en: 'nodes of this document are named so often that reading it takes more work than the limit',
  fr: 'des nœuds de ce document sont nommés si souvent que sa lecture dépasse la limite de travail',
};

/** Notes something about a place. */
export function doubt(reader: Reader, code: DoubtCode, pointer: JsonPointer): void {
  const { severity, message }: { severity: Severity; message: LocalText } = DOUBTS[code];
  reader.findings.push({ code: `elm.${code}`, severity, pointer, message });
}

/** Values of a member, one alone or in a list, each with its place. */
export function valuesOf(
  reader: Reader,
  { node, pointer }: Placed,
  name: string,
): readonly (readonly [JsonValue, JsonPointer])[] {
  const member = memberOf(node, name);
  const place = appendPointer(pointer, name);
  spend(reader, asList(member).length, place);
  return Array.isArray(member)
    ? asList<JsonValue>(member).map((value, i) => [value, appendPointer(place, i)] as const)
    : asList<JsonValue>(member).map((value) => [value, place] as const);
}

/** Nodes of a member. A node that is only named, by its IRI alone or in an object, is the one written out elsewhere. */
export function nodesOf(reader: Reader, placed: Placed, name: string): readonly Placed[] {
  return valuesOf(reader, placed, name).flatMap(([value, pointer]) => {
    if (isJsonObject(value) && isWrittenOut(value)) return [{ node: value, pointer }];
    const id = typeof value === 'string' ? value : stringMember(value, 'id');
    const found = id === undefined ? undefined : reader.named.get(id);
    if (found !== undefined) return [found];
    if (isJsonObject(value)) return [{ node: value, pointer }];
    doubt(reader, 'reference-unknown', pointer);
    return [];
  });
}

/** The node of a member that has one; further ones are named as not read. */
export function nodeOf(reader: Reader, placed: Placed, name: string): Placed | undefined {
  const [first, ...others] = nodesOf(reader, placed, name);
  for (const { pointer } of others) doubt(reader, 'not-read', pointer);
  return first;
}

/** Members of a node that nobody reads. */
export function leave(reader: Reader, { node, pointer }: Placed, read: readonly string[]): void {
  const known = new Set(['id', 'type', ...read]);
  spend(reader, Object.keys(node).length, pointer);
  for (const name of Object.keys(node))
    if (!known.has(name)) doubt(reader, 'not-read', appendPointer(pointer, name));
}

/** A text per language: a string each, or, as ELM 3.2 and EBSI write it, a list. Of several texts the first is taken. */
export function textsOf(reader: Reader, placed: Placed, name: string): LanguageMap | undefined {
  const member = memberOf(placed.node, name);
  if (member === undefined) return undefined;
  const place = appendPointer(placed.pointer, name);
  const written = isJsonObject(member) ? Object.entries(member) : [];
  spend(reader, written.length, place);
  const texts = written.flatMap(([language, value]) => {
    spend(reader, asList(value).length, place);
    const [text, ...others] = asList<JsonValue>(value).filter(isText);
    if (others.length > 0) doubt(reader, 'several-texts', place);
    return text !== undefined && isLanguageTag(language) ? [[language, text] as const] : [];
  });
  if (texts.length < written.length || texts.length === 0) doubt(reader, 'text-unreadable', place);
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

function isText(value: JsonValue): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** A member that is a text without language. */
export function plainTextOf({ node }: Placed, name: string): string | undefined {
  const text = stringMember(node, name);
  return text !== undefined && isText(text) ? text : undefined;
}

/** The IRI of a node, unless it holds inside the document only. */
export function iriOf({ node }: Placed): string | undefined {
  const id = stringMember(node, 'id');
  return id !== undefined && isAbsoluteIri(id) && !id.startsWith(LOCAL_NAMES) ? id : undefined;
}

/** True for a node of a class. */
export function isOf({ node }: Placed, type: string): boolean {
  return asList<JsonValue>(memberOf(node, 'type')).includes(type);
}

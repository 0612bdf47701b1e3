import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../foundation/json/values.js';
import { iriToken } from '../rdfc10/n-quads.js';
import type { Token } from '../rdfc10/statement.js';
import type { ActiveContext, TermDefinition } from './active-context.js';
import { insideProperty } from './derive-context.js';
import { type Entered, enterNode, memberNamed, type Position } from './enter-node.js';
import { expandMember, expandReference, termOrIriToken } from './expand-iri.js';
import type { LocalContexts } from './local-contexts.js';
import { handBack } from './outside-subset.js';
import { type Place, type Quads, type ReadValue, UNLIKE } from './quads.js';
import { inLanguage, jsonLiteral, literal } from './read-literal.js';
import { readScalar, readValueObject } from './read-value.js';

/** What reading goes by. */
export interface Reading {
  /** Where statements go. */
  readonly quads: Quads;
  /** The contexts that nodes may name. */
  readonly locals: LocalContexts;
  /** Reads many objects in one place by what they have in common; nothing for each that is to be read by itself. */
  readonly alike?: ReadAlike | undefined;
}

/** See `Reading`; gives what each object is called, and whether that the member leads to it is said already. */
export type ReadAlike = (
  items: readonly JsonValue[],
  member: Member,
  reading: Reading,
) => readonly (ReadPart | undefined)[] | undefined;

/** See `ReadAlike`. */
export interface ReadPart {
  readonly token: Token;
  readonly isSaid: boolean;
}

/** Where a value stands. */
export interface Within extends Position {
  /** The graph around it. */
  readonly graph: Token;
  /** Whether nothing refers to a node here, so that one without statements of its own would be lost. */
  readonly alone: boolean;
}

const [RDF_TYPE, RDF_FIRST, RDF_REST, RDF_NIL] = (['type', 'first', 'rest', 'nil'] as const).map(
  (name) => `<http://www.w3.org/1999/02/22-rdf-syntax-ns#${name}>`,
) as [string, string, string, string];

/**
 * Reads an object that stands for a node, and all nodes inside it; gives the token of the node.
 *
 * @see https://www.w3.org/TR/json-ld11-api/#expansion-algorithm (steps 12 to 19)
 */
export function readNode(object: JsonObject, within: Within, reading: Reading): Token {
  const { name, graph } = within;
  const entered = enterNode(object, within, reading.locals);
  const subject = subjectOf(object, entered.context) ?? reading.quads.names.node(object);
  const place: Place = { subject, graph };
  let says = readTypes(entered, place, reading);
  for (const member of entered.names)
    if (readNamed(member, object, { entered, place }, reading)) says = true;
  // Step 19, which looks at the context inside: it may know the member otherwise.
  if (!says && (within.alone || isGraph(name, entered.context))) handBack();
  return subject;
}

interface Around {
  readonly entered: Entered;
  readonly place: Place;
}

function readNamed(
  name: string,
  object: JsonObject,
  { entered, place }: Around,
  reading: Reading,
): boolean {
  // Its context, id and types are read before.
  if (name === '@context' || name === '@id' || name === '@type') return false;
  const defined = entered.context.term(name);
  if (defined?.token === '') return false;
  const term = defined ?? termOfIri(name, entered.context);
  const context = insideProperty(entered.context, term);
  const property = context === entered.context ? defined : context.term(name);
  const within = { name, property, context, graph: place.graph, alone: false };
  return readMember(object[name] ?? null, { term, place, within }, reading);
}

function isGraph(name: string | undefined, context: ActiveContext): boolean {
  return name !== undefined && context.term(name)?.container === 'graph';
}

function readTypes({ types, typeContext }: Entered, place: Place, { quads }: Reading): boolean {
  for (const type of types)
    quads.say(place, RDF_TYPE, { token: termOrIriToken(type, typeContext), kind: 'type' });
  return types.length > 0;
}

function subjectOf(object: JsonObject, context: ActiveContext): string | undefined {
  const name = memberNamed('@id', object, context);
  if (name === undefined) return undefined;
  const id = object[name];
  return typeof id === 'string' ? iriToken(expandReference(id, context)) : handBack();
}

/** What a member means that is no term of the context, but an IRI. */
function termOfIri(name: string, context: ActiveContext): TermDefinition {
  const iri = expandMember(name, context);
  const token = iriToken(iri);
  return token === `<${iri}>` ? { ...UNNAMED, iri, token } : handBack();
}

const UNNAMED = {
  prefix: undefined,
  isProtected: false,
  type: undefined,
  container: 'none',
  containers: undefined,
  scoped: undefined,
} as const;

/** A member whose values are read. */
export interface Member {
  readonly term: TermDefinition;
  /** The node it is a member of. */
  readonly place: Place;
  /** Where its values stand. */
  readonly within: Within;
}

/** Reads the values of a member; false when JSON-LD passes the member over. */
function readMember(value: JsonValue, member: Member, reading: Reading): boolean {
  const { term, place } = member;
  const say = (read: ReadValue): void => reading.quads.say(place, term.token, read);
  if (term.type === '@json') {
    say(jsonLiteral(value));
    return true;
  }
  if (value === null) return false;
  if (term.container === 'graph') return readGraphs(value, member, reading);
  if (term.container === 'list') say(readList(value, member, reading));
  else if (term.container === 'language' && isJsonObject(value))
    for (const text of textsIn(value)) say(text);
  else readValues(itemsOf(value), member, reading);
  return true;
}

function readValues(items: readonly JsonValue[], member: Member, reading: Reading): void {
  const { place, term, within } = member;
  const parts = items.length > 1 ? reading.alike?.(items, member, reading) : undefined;
  for (const [at, item] of items.entries()) {
    const part = parts?.[at];
    if (part?.isSaid) continue;
    const read = part ? { token: part.token, kind: 'node' } : readItem(item, within, reading);
    reading.quads.say(place, term.token, read);
  }
}

/** One value or several; `null` says nothing. Lists of lists are not read here. */
function itemsOf(value: JsonValue): readonly JsonValue[] {
  if (!Array.isArray(value)) return [value];
  if (value.some(Array.isArray)) return handBack();
  return value.includes(null) ? value.filter((item) => item !== null) : value;
}

function readItem(value: JsonValue, within: Within, reading: Reading): ReadValue {
  if (!isJsonObject(value)) return readScalar(value, within);
  if (!Object.hasOwn(value, '@value'))
    return { token: readNode(value, within, reading), kind: 'node' };
  const entered = enterNode(value, within, reading.locals);
  return isGraph(within.name, entered.context)
    ? handBack()
    : readValueObject(value, entered.typeContext);
}

/** Each value is a graph of its own, which a blank node names. */
function readGraphs(value: JsonValue, { term, place, within }: Member, reading: Reading): boolean {
  const items = itemsOf(value);
  for (const item of items) {
    if (!isJsonObject(item) || Object.hasOwn(item, '@value')) return handBack();
    const graph = reading.quads.names.graph(item);
    reading.quads.say(place, term.token, { token: graph, kind: 'node' });
    readNode(item, { ...within, graph, alone: true }, reading);
  }
  return items.length > 0;
}

/** The values in their order, each in a cell that points to the next; gives the first cell. */
function readList(value: JsonValue, { term, place, within }: Member, reading: Reading): ReadValue {
  const { quads } = reading;
  let head: ReadValue = { token: RDF_NIL, kind: UNLIKE };
  for (const [index, item] of itemsOf(value).toReversed().entries()) {
    const cell = { subject: quads.names.cell(place, term.token, index), graph: place.graph };
    quads.say(cell, RDF_FIRST, readItem(item, within, reading));
    quads.say(cell, RDF_REST, head);
    head = { token: cell.subject, kind: UNLIKE };
  }
  return head;
}

/** Texts by their language. */
function* textsIn(map: JsonObject): Iterable<ReadValue> {
  for (const [tag, texts] of Object.entries(map)) {
    for (const text of asList<JsonValue>(texts)) {
      if (text === null) continue;
      if (typeof text !== 'string') handBack();
      yield tag === '@none' ? literal(text) : inLanguage(text, tag);
    }
  }
}

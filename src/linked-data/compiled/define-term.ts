import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import { iriToken } from '../rdfc10/n-quads.js';
import type { ActiveContext, TermContainer, TermDefinition } from './active-context.js';
import { assertSameMeaning } from './assert-same-meaning.js';
import { expandIri } from './expand-iri.js';
import { handBack } from './outside-subset.js';

/** A context while its terms are being defined. */
export interface Defining {
  /** The layer that is being filled. */
  readonly layer: ActiveContext;
  /** The context, as written. */
  readonly context: JsonObject;
  /** Terms that are defined, or being defined (`false`). */
  readonly defined: Map<string, boolean>;
  /** Whether protected terms may get another meaning, as in a context inside the definition of a property. */
  readonly override: boolean;
}

/**
 * Defines one term, and before it those that it refers to (JSON-LD 1.1 API, section 4.2.2). What is not among the cases
 * below is handed back, whether it is an error or not.
 */
export function defineTerm(name: string, defining: Defining): void {
  const { layer, context, defined, override } = defining;
  const state = defined.get(name);
  if (state === true) return;
  // Step 1: it refers to itself. Further: a keyword, an IRI in place of a name, a name that every object has.
  if (state === false || !/^[^@:/][^:/]*$/.test(name) || name in {}) handBack();
  defined.set(name, false);
  const previous = layer.term(name);
  const written = context[name];
  const simple = typeof written === 'string';
  const definition = simple ? { '@id': written } : written;
  if (!isJsonObject(definition) || !Object.keys(definition).every(isRead)) handBack();

  // What others ask of it while they are defined is known from here on.
  const term = mapping(definition['@id'], name, simple, defining);
  term.isProtected = isProtected(definition, context);
  layer.define(name, term);
  defined.set(name, true);
  if (!simple) read(definition, term, defining);
  // Step 27: a protected term stays as it is, and stays protected.
  if (previous?.isProtected !== true || override) return;
  term.isProtected = true;
  assertSameMeaning(previous, term);
}

/** A definition while it is made. */
type Making = { -readonly [Part in keyof TermDefinition]: TermDefinition[Part] };

const READ: ReadonlySet<string> = new Set(['@id', '@type', '@container', '@context', '@protected']);

function isRead(keyword: string): boolean {
  return READ.has(keyword);
}

/** Steps 14 to 18: what the term stands for. */
function mapping(
  id: JsonValue | undefined,
  name: string,
  simple: boolean,
  defining: Defining,
): Making {
  if (typeof id !== 'string' || id === name) return handBack();
  if (id === '@id' || id === '@type') return making(id, '', false);
  const iri = expandInContext(id, defining);
  const token = iriToken(iri);
  // The hash of a neighbour takes the IRI as it is, a line has it escaped: they are one here.
  if (token !== `<${iri}>`) return handBack();
  // Step 14.2.5: a prefix ends in a sign that delimits.
  return making(iri, token, simple && ':/?#[]@'.includes(iri.slice(-1)));
}

function making(iri: string, token: string, prefix: boolean): Making {
  return {
    iri,
    token,
    prefix,
    isProtected: false,
    type: undefined,
    container: 'none',
    containers: undefined,
    scoped: undefined,
  };
}

function isProtected(definition: JsonObject, context: JsonObject): boolean {
  const own = definition['@protected'];
  if (own !== undefined && typeof own !== 'boolean') return handBack();
  return own ?? context['@protected'] === true;
}

/** Steps 12 and 19 to 22: how its values are read. */
function read(definition: JsonObject, term: Making, defining: Defining): void {
  const written = definition['@container'];
  if (written !== undefined) {
    term.containers = [written].flat().map(String).sort().join(' ');
    term.container = CONTAINERS.get(term.containers) ?? handBack();
  }
  const scoped = definition['@context'];
  if (scoped !== undefined && scoped !== null && !isContext(scoped)) handBack();
  term.scoped = scoped;
  term.type = typeOf(definition['@type'], defining);
  assertConsistent(term, definition);
}

const CONTAINERS: ReadonlyMap<string, TermContainer> = new Map<string, TermContainer>([
  ['@set', 'none'],
  ['@list', 'list'],
  ['@graph', 'graph'],
  ['@graph @set', 'graph'],
  ['@language', 'language'],
  ['@language @set', 'language'],
]);

function isContext(value: JsonValue): value is JsonObject {
  return isJsonObject(value) && !Object.hasOwn(value, '@context');
}

const TYPE_KEYWORDS: ReadonlySet<string> = new Set(['@id', '@vocab', '@json', '@none']);

function typeOf(type: JsonValue | undefined, defining: Defining): string | undefined {
  if (type === undefined) return undefined;
  if (typeof type !== 'string') return handBack();
  return TYPE_KEYWORDS.has(type) ? type : expandInContext(type, defining);
}

/** What is read elsewhere relies on these. */
function assertConsistent({ iri, type, container }: TermDefinition, definition: JsonObject): void {
  if (
    iri.startsWith('@') &&
    Object.keys(definition).some((keyword) => keyword !== '@id' && keyword !== '@protected')
  )
    handBack();
  if (type === '@json' && container !== 'none') handBack();
}

/** An IRI inside a context: the terms that it is made of are defined first. */
function expandInContext(text: string, defining: Defining): string {
  const lookup = (name: string): TermDefinition | undefined => {
    if (Object.hasOwn(defining.context, name)) defineTerm(name, defining);
    return defining.layer.term(name);
  };
  if (text.startsWith('@')) return handBack();
  const term = lookup(text);
  if (term === undefined) return expandIri(text, lookup);
  return term.iri.startsWith('@') ? handBack() : term.iri;
}

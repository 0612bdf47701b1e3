import { asList, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import type { ActiveContext, TermDefinition } from './active-context.js';
import { insideProperty, ofType, withContexts } from './derive-context.js';
import type { LocalContexts } from './local-contexts.js';
import { handBack } from './outside-subset.js';

/** The contexts by which an object is read. */
export interface Entered {
  /** For its members. */
  readonly context: ActiveContext;
  /** For its types: the same without what the types themselves bring along. */
  readonly typeContext: ActiveContext;
  /** Its types, as written. */
  readonly types: readonly string[];
  /** The names of its members. */
  readonly names: readonly string[];
}

/** Where an object stands. */
export interface Position {
  /** The member it is a value of; none at the top. */
  readonly name: string | undefined;
  /** What the context says of that member. */
  readonly property: TermDefinition | undefined;
  /** The context in force there. */
  readonly context: ActiveContext;
}

/**
 * The contexts of an object inside a property.
 *
 * @see https://www.w3.org/TR/json-ld11-api/#expansion-algorithm (steps 7 to 11)
 */
export function enterNode(
  object: JsonObject,
  { property, context: outer }: Position,
  locals: LocalContexts,
): Entered {
  const names = Object.keys(object);
  // Steps 7 and 8.
  const reverted = isReverting(names, outer) ? (outer.previous ?? outer) : outer;
  const inside = insideProperty(reverted, property);
  // Step 9.
  const written = object['@context'];
  const typeContext =
    written === undefined ? inside : withContexts(inside, localsIn(written, locals));
  // Steps 10 and 11: the order of types is that of their names.
  const typeName = memberNamed('@type', object, typeContext);
  const types = typeName === undefined ? [] : typesIn(object[typeName]);
  const sorted = types.length > 1 ? [...types].sort() : types;
  const context = sorted.reduce((upon, type) => ofType(upon, typeContext.term(type)), typeContext);
  if (context !== typeContext && memberNamed('@type', object, context) !== typeName) handBack();
  return { context, typeContext, types, names };
}

/** A value, and a mere reference to a node, are read by the context of the type around them; a node is not. */
function isReverting(names: readonly string[], outer: ActiveContext): boolean {
  if (outer.previous === undefined) return false;
  if (names.length > 2 || names.includes('@context')) return true;
  if (names.includes('@value')) return false;
  const [first = ''] = names;
  return names.length !== 1 || !(first === '@id' || outer.term(first)?.iri === '@id');
}

function localsIn(written: JsonValue, locals: LocalContexts) {
  return asList<JsonValue>(written).map((url) => {
    const local = typeof url === 'string' ? locals.get(url) : undefined;
    return local ?? handBack();
  });
}

/** The member by which an object says its id or its types; one that says it twice is handed back. */
export function memberNamed(
  keyword: '@id' | '@type',
  object: JsonObject,
  context: ActiveContext,
): string | undefined {
  let found: string | undefined;
  for (const name of context.aliases(keyword)) {
    if (!Object.hasOwn(object, name)) continue;
    if (found !== undefined) return handBack();
    found = name;
  }
  return found;
}

function typesIn(written: JsonValue | undefined): readonly string[] {
  const types = asList<JsonValue>(written);
  return types.every((type) => typeof type === 'string') ? types : handBack();
}

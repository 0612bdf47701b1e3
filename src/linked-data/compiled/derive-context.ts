import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import { ActiveContext, initialContext, type TermDefinition } from './active-context.js';
import { type Defining, defineTerm } from './define-term.js';
import { handBack } from './outside-subset.js';

/** A context that documents refer to, ready to be put upon others. */
export interface LocalContext {
  /** The contexts it is made of, one put upon the other. */
  readonly parts: readonly JsonObject[];
  /** Whether it is one of those whose text this library pins. */
  readonly isPinned: boolean;
}

/** The context of a node that names contexts of its own. */
export function withContexts(
  active: ActiveContext,
  locals: readonly LocalContext[],
): ActiveContext {
  let current = active;
  for (const local of locals) {
    const below = current;
    current = below.derive(local, () => putUpon(below, local));
  }
  return current;
}

/** What was made of pinned contexts alone. */
const ofPinned = new WeakSet<ActiveContext>();

// The contexts inside the pinned ones are three quarters of their terms. That they are right, in whatever order these are
// put upon each other, is known when this library is made; a document uses few of them, and then they are read.
function putUpon(below: ActiveContext, { parts, isPinned }: LocalContext): ActiveContext {
  const isRight = isPinned && (ofPinned.has(below) || below === initialContext());
  const layering = { previous: below.previous, override: false, isRight };
  const made = parts.reduce((upon, context) => layerUpon(upon, context, layering), below);
  if (isRight) ofPinned.add(made);
  return made;
}

/**
 * The context inside a property that brings one along: nodes inside the nodes inside have it too, and it may override
 * protected terms.
 *
 * @see https://www.w3.org/TR/json-ld11/#scoped-contexts
 */
export function insideProperty(
  active: ActiveContext,
  property: TermDefinition | undefined,
): ActiveContext {
  const scoped = property?.scoped;
  if (scoped === undefined) return active;
  return active.derive(scoped ?? FORGET, () =>
    scoped === null
      ? initialContext()
      : layerUpon(active, scoped, { previous: active.previous, override: true }),
  );
}

const FORGET = Symbol('forget all contexts');

/** The context of a node of a type that brings one along: nodes inside it do not have it. */
export function ofType(active: ActiveContext, type: TermDefinition | undefined): ActiveContext {
  const scoped = type?.scoped;
  if (scoped === undefined) return active;
  if (scoped === null) return handBack();
  return active.derive(type, () =>
    layerUpon(active, scoped, { previous: active.previous ?? active, override: false }),
  );
}

interface Layering {
  readonly previous: ActiveContext | undefined;
  readonly override: boolean;
  /** Whether the contexts inside are known to be right. */
  readonly isRight?: boolean;
}

/** JSON-LD 1.1 API, section 4.1.2, for a context that is an object. */
function layerUpon(
  below: ActiveContext,
  context: JsonObject,
  { previous, override, isRight = false }: Layering,
  depth = 0,
): ActiveContext {
  if (depth > MAX_DEPTH) handBack();
  const layer = new ActiveContext(below, previous);
  const defining: Defining = { layer, context, defined: new Map(), override };
  for (const name of Object.keys(context)) {
    const definition = context[name];
    if (name.startsWith('@')) {
      if (KEYWORDS.get(name) !== definition) handBack();
      continue;
    }
    defineTerm(name, defining);
    if (!isRight && isJsonObject(definition)) assertRight(definition['@context'], layer, depth);
  }
  return layer;
}

/** Section 4.2.2, step 21: a context inside must be right where it stands, used or not. */
function assertRight(scoped: JsonValue | undefined, layer: ActiveContext, depth: number): void {
  const layering = { previous: layer.previous, override: true };
  if (isJsonObject(scoped)) layerUpon(layer, scoped, layering, depth + 1);
}

const MAX_DEPTH = 16;
const KEYWORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['@version', 1.1],
  ['@protected', true],
]);

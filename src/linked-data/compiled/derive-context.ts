import { isJsonObject, type JsonObject } from '../../foundation/json/values.js';
import { ActiveContext, initialContext, type TermDefinition } from './active-context.js';
import { type Defining, defineTerm } from './define-term.js';
import { handBack } from './outside-subset.js';

/** A context that documents refer to, ready to be put upon others. */
export interface LocalContext {
  /** The contexts it is made of, one put upon the other. */
  readonly parts: readonly JsonObject[];
}

/** The context of a node that names contexts of its own. */
export function withContexts(
  active: ActiveContext,
  locals: readonly LocalContext[],
): ActiveContext {
  let current = active;
  for (const local of locals) {
    const below = current;
    current = below.derive(local, () => local.parts.reduce(putUpon, below));
  }
  return current;
}

function putUpon(below: ActiveContext, context: JsonObject): ActiveContext {
  return layerUpon(below, context, { previous: below.previous, override: false });
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
}

/** JSON-LD 1.1 API, section 4.1.2, for a context that is an object. */
function layerUpon(
  below: ActiveContext,
  context: JsonObject,
  { previous, override }: Layering,
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
    // Section 4.2.2, step 21: a context inside must be right where it stands, used or not.
    const scoped = isJsonObject(definition) ? definition['@context'] : undefined;
    if (isJsonObject(scoped)) layerUpon(layer, scoped, { previous, override: true }, depth + 1);
  }
  return layer;
}

const MAX_DEPTH = 16;
const KEYWORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['@version', 1.1],
  ['@protected', true],
]);
